// commands/relay: every thread makes a batch where a slot is free, else writes one.
#include "commands/relay.hpp"

#include <utility>

#include "base/threads.hpp"

namespace planctl::commands {

// Lets the bytes of a batch through when all batches before it are written.
class Relay::TurnOut final : public render::Out {
 public:
  explicit TurnOut(Relay& relay) : relay_(relay) {}

  void await() {
    Lock lock(relay_.mutex_);
    relay_.changed_.wait(lock, [&] { return relay_.written_ == batch || relay_.stopped_; });
    stopped_ = relay_.stopped_;
  }
  void write(std::string_view bytes) override {
    await();
    if (!stopped_) relay_.out_.write(bytes);
  }

  std::size_t batch = 0;

 private:
  Relay& relay_;
  bool stopped_ = false;
};

Relay::Relay(Work work, render::Out& out, std::size_t threads)
    : work_(std::move(work)), out_(out), threads_(threads), slots_(threads > 1 ? most_slots : 1) {}

void Relay::run() {
  {
    Lock lock(mutex_);
    fill(lock);
  }
  base::run_on_threads(at_end_ ? 1 : threads_, [this](std::size_t) { work_along(); });
  if (failure_) std::rethrow_exception(failure_);
}

void Relay::work_along() {
  try {
    take_part();
  } catch (...) {
    const Lock lock(mutex_);
    if (!failure_) failure_ = std::current_exception();
    stopped_ = true;
  }
  changed_.notify_all();
}

void Relay::take_part() {
  TurnOut out(*this);
  render::Buffer buffer(out);
  Lock lock(mutex_);
  while (!stopped_ && !(at_end_ && taken_ == filled_)) {
    if (!filling_ && !at_end_ && filled_ - written_ < slots_)
      fill(lock);
    else if (taken_ < filled_)
      write(lock, out, buffer);
    else
      changed_.wait(lock);
  }
}

void Relay::fill(Lock& lock) {
  filling_ = true;
  const std::size_t slot = filled_ % slots_;
  lock.unlock();
  const bool more = work_.fill(slot);
  lock.lock();
  filling_ = false;
  at_end_ = !more;
  if (more) ++filled_;
  changed_.notify_all();
}

void Relay::write(Lock& lock, TurnOut& out, render::Buffer& buffer) {
  out.batch = taken_++;
  lock.unlock();
  work_.write(out.batch % slots_, buffer);
  buffer.flush();
  out.await();
  const bool wants_more = work_.wants_more();
  lock.lock();
  ++written_;
  stopped_ = stopped_ || !wants_more;
  changed_.notify_all();
}

}  // namespace planctl::commands
