// commands/relay: batches of work that several threads share, and whose bytes leave in order.
#pragma once
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "render/buffer.hpp"

namespace planctl::commands {

// Batches are made one after the other, in advance as far as there are slots for them; each is then
// written by whichever thread is free. Bytes whose turn has not come wait on a desk until the
// thread that lets bytes out comes to them: nobody waits for them. What the threads write does not
// depend on how many they are.
class Relay {
 public:
  struct Work {
    // Puts the next batch into a slot; false where there is none. Called by one thread at a time.
    std::function<bool(std::size_t slot)> fill;
    // Writes the batch of a slot. Called by several threads at once, for different slots.
    std::function<void(std::size_t slot, render::Buffer& buffer)> write;
    // Whether anybody still reads the output. Called by one thread at a time.
    std::function<bool()> wants_more;
  };

  Relay(Work work, render::Out& out, std::size_t threads);
  Relay(const Relay&) = delete;
  Relay& operator=(const Relay&) = delete;
  ~Relay();

  // Batches come in bursts, where a subtree of the cut is rounded as a whole: while one thread
  // does that, the others write what it left.
  static constexpr std::size_t most_slots = 48;
  void run();

 private:
  class TurnOut;
  struct Desk;
  using Lock = std::unique_lock<std::mutex>;

  void work_along();
  void take_part();
  void fill(Lock& lock);
  void write(Lock& lock);
  void let_out(Lock& lock);
  [[nodiscard]] Desk& desk_of(std::size_t batch) { return *desks_[batch % desks_.size()]; }

  Work work_;
  render::Out& out_;
  std::size_t threads_;
  std::size_t slots_;  // batch n stands in slot n modulo their number

  std::mutex mutex_;  // of all below
  std::condition_variable changed_;
  std::size_t filled_ = 0;   // batches, in order
  std::size_t taken_ = 0;    // of them, by a thread that writes them
  std::size_t written_ = 0;  // of them
  bool filling_ = false;
  bool letting_out_ = false;
  bool at_end_ = false;
  bool stopped_ = false;
  std::exception_ptr failure_;

  std::vector<std::unique_ptr<Desk>>
      desks_;  // the bytes of batch n are on desk n modulo their number
};

}  // namespace planctl::commands
