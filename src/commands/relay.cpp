// commands/relay: every thread makes a batch where a slot is free, else writes one.
#include "commands/relay.hpp"

#include <utility>

#include "base/threads.hpp"

namespace planctl::commands {

// Lets the bytes of a batch through when all batches before it are written.
class Relay::TurnOut final : public render::Out {
 public:
  explicit TurnOut(Relay& relay) : relay_(relay) {}

  void write(std::string_view bytes) override {
    Lock lock(relay_.mutex_);
    relay_.changed_.wait(lock, [&] { return relay_.written_ == batch || relay_.stopped_; });
    if (relay_.stopped_) return;
    lock.unlock();
    relay_.out_.write(bytes);
  }

  std::size_t batch = 0;

 private:
  Relay& relay_;
};

struct Relay::Desk {
  explicit Desk(Relay& relay) : out(relay) {}

  TurnOut out;
  render::Buffer buffer{out};
  bool ready = false;  // the batch is written, its bytes wait
};

Relay::Relay(Work work, render::Out& out, std::size_t threads)
    : work_(std::move(work)), out_(out), threads_(threads), slots_(threads > 1 ? most_slots : 1) {
  const std::size_t desks = threads > 1 ? 2 * threads : 1;
  while (desks_.size() < desks) desks_.push_back(std::make_unique<Desk>(*this));
}

Relay::~Relay() = default;

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
  Lock lock(mutex_);
  while (!stopped_ && !(at_end_ && taken_ == filled_)) {
    if (!filling_ && !at_end_ && filled_ - written_ < slots_)
      fill(lock);
    else if (taken_ < filled_ && taken_ - written_ < desks_.size())
      write(lock);
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

void Relay::write(Lock& lock) {
  const std::size_t batch = taken_++;
  Desk& desk = desk_of(batch);
  desk.out.batch = batch;
  lock.unlock();
  work_.write(batch % slots_, desk.buffer);
  lock.lock();
  desk.ready = true;
  if (!letting_out_) let_out(lock);
}

// Lets out what waits in order on the desks, until the next batch is still being written.
void Relay::let_out(Lock& lock) {
  letting_out_ = true;
  while (!stopped_ && desk_of(written_).ready) {
    Desk& desk = desk_of(written_);
    lock.unlock();
    desk.buffer.flush();
    const bool wants_more = work_.wants_more();
    lock.lock();
    desk.ready = false;
    ++written_;
    stopped_ = stopped_ || !wants_more;
    changed_.notify_all();
  }
  letting_out_ = false;
}

}  // namespace planctl::commands
