// unit/commands/relay: batches leave in order, whoever writes them; failures and readers that go.
#include "commands/relay.hpp"

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

using namespace planctl;
using commands::Relay;

namespace {

class TextOut final : public render::Out {
 public:
  void write(std::string_view bytes) override {
    text += bytes;
    ++writes;
  }
  std::string text;
  std::size_t writes = 0;
};

// Batches of the numbers below `past`, some of which take longer to write than others.
struct Numbers {
  std::size_t past = 0;
  std::size_t next = 0;
  std::size_t wanted = SIZE_MAX;  // batches that the reader takes
  std::size_t read = 0;
  std::atomic<int> filling = 0;
  std::vector<std::size_t> slots = std::vector<std::size_t>(Relay::most_slots);

  Relay::Work work() {
    return {.fill =
                [this](std::size_t slot) {
                  CHECK(++filling == 1);
                  const bool more = next < past;
                  if (more) slots[slot] = next++;
                  --filling;
                  return more;
                },
            .write =
                [this](std::size_t slot, render::Buffer& buffer) {
                  if (slots[slot] % 7 == 0)
                    std::this_thread::sleep_for(std::chrono::microseconds(200));
                  buffer << std::to_string(slots[slot]) << " ";
                },
            .wants_more = [this] { return ++read < wanted; }};
  }
};

std::string count_to(std::size_t past) {
  std::string text;
  for (std::size_t number = 0; number < past; ++number) text += std::to_string(number) + " ";
  return text;
}

}  // namespace

TEST_CASE("the bytes do not depend on the number of threads, each batch is written once") {
  for (const std::size_t batches : {0U, 1U, 2U, 500U})
    for (const std::size_t threads : {1U, 2U, 5U}) {
      CAPTURE(batches);
      CAPTURE(threads);
      Numbers numbers;
      numbers.past = batches;
      TextOut out;
      Relay(numbers.work(), out, threads).run();
      CHECK(out.text == count_to(batches));
      CHECK(out.writes == batches);
    }
}

TEST_CASE("nothing more is made for a reader that went away") {
  for (const std::size_t threads : {1U, 4U}) {
    Numbers numbers;
    numbers.past = 100'000;
    numbers.wanted = 3;
    TextOut out;
    Relay(numbers.work(), out, threads).run();
    CHECK(out.text == count_to(3));
    CHECK(numbers.next < 100);
  }
}

TEST_CASE("a failure of one thread ends all and reaches the caller") {
  for (const std::size_t threads : {1U, 4U}) {
    Numbers numbers;
    numbers.past = 100'000;
    auto work = numbers.work();
    work.write = [&](std::size_t slot, render::Buffer& buffer) {
      if (numbers.slots[slot] == 50) throw std::runtime_error("no memory");
      buffer << "x";
    };
    TextOut out;
    CHECK_THROWS_AS(Relay(work, out, threads).run(), std::runtime_error);
    CHECK(out.text == std::string(out.text.size(), 'x'));
    CHECK(out.text.size() <= 50);
  }
}
