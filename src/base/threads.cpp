// base/threads: the same work on several threads.
#include "base/threads.hpp"

#include <system_error>
#include <thread>
#include <vector>

namespace planctl::base {

void run_on_threads(std::size_t count, const std::function<void(std::size_t)>& work) {
  std::vector<std::jthread> threads;
  try {
    while (threads.size() + 1 < count) threads.emplace_back(work, threads.size() + 1);
  } catch (const std::system_error&) {  // no more threads to be had
  }
  work(0);
}

}  // namespace planctl::base
