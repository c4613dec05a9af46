// env/system: the real outside, made once by the program.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "env/outside.hpp"
#include "env/sinks.hpp"

namespace planctl::env {

// The cells of a line: `columns` (the variable COLUMNS) where it is a number from 20 to 10,000;
// else what the terminal says; else 80. A pipe without COLUMNS has no limit (SIZE_MAX).
enum class Stream { terminal, pipe };
std::size_t choose_width(Stream stream, std::size_t terminal_columns,
                         const std::optional<std::string>& columns);

// Owns the system's files and streams for the time of a run. Making it ignores SIGPIPE and makes
// sure that the three standard descriptors are taken, so that no plan file is opened as one.
class System {
 public:
  System();
  System(const System&) = delete;
  System& operator=(const System&) = delete;

  [[nodiscard]] Outside& outside() { return outside_; }

 private:
  SystemFiles files_;
  StreamSink out_;
  StreamSink err_;
  Outside outside_;
};

}  // namespace planctl::env
