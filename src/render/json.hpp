// render/json: JSON strings, and a writer that keeps commas, nesting and indentation right.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "render/buffer.hpp"

namespace planctl::render {

// A JSON string, quotes included. Controls, DEL, `<`, `>`, `&` and the line separators are escaped,
// so that it may also stand in a page; invalid UTF-8 becomes U+FFFD.
std::string to_json(std::string_view text);

// Writes one value. Lists and objects stand one entry a line.
class JsonWriter {
 public:
  explicit JsonWriter(Buffer& buffer) : buffer_(buffer) {}

  void open_object();
  void close_object() { close('}'); }
  void open_list();
  void close_list() { close(']'); }
  void key(std::string_view name);
  void text(std::string_view value);
  void number(std::int64_t value);
  void boolean(bool value);
  void null();
  // A value that is JSON already.
  void raw(std::string_view json);

 private:
  void before_value();
  void close(char bracket);
  void line();

  Buffer& buffer_;
  std::vector<bool> empty_;  // for each open list or object
  bool after_key_ = false;
};

}  // namespace planctl::render
