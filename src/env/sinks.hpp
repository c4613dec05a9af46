// env/sinks: where output goes: a stream of the system, or memory.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "env/outside.hpp"

namespace planctl::env {

// Writes to an open descriptor that it does not own. The first failure is kept for `finish`; a
// reader that went away (`planctl ... | head`) is no failure, but `wants_more` turns false.
class StreamSink final : public ByteSink {
 public:
  enum class Buffering { whole_blocks, at_once };  // standard error must not wait

  StreamSink(int descriptor, std::string name, Buffering buffering)
      : descriptor_(descriptor), name_(std::move(name)), buffering_(buffering) {}
  StreamSink(const StreamSink&) = delete;
  StreamSink& operator=(const StreamSink&) = delete;
  ~StreamSink() override { flush(); }

  void write(std::string_view bytes) override;
  [[nodiscard]] bool wants_more() const override { return error_ == 0; }
  diag::Result<base::Done> finish() override;

 private:
  void flush();
  void put(std::string_view bytes);

  int descriptor_;
  std::string name_;
  Buffering buffering_;
  std::string waiting_;
  int error_ = 0;
};

class MemorySink final : public ByteSink {
 public:
  void write(std::string_view bytes) override { bytes_ += bytes; }
  diag::Result<base::Done> finish() override { return base::Done{}; }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

}  // namespace planctl::env
