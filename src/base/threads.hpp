// base/threads: the same work on several threads.
#pragma once
#include <cstddef>
#include <functional>

namespace planctl::base {

// Runs `work` on `count` threads at once, the caller's among them, and returns when all are done.
// Each is told its number, from 0. Where the system gives fewer threads, fewer run, so
// `work` must take its share as it goes.
void run_on_threads(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace planctl::base
