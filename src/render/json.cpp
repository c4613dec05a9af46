// render/json: writes JSON that any parser reads.
#include "render/json.hpp"

#include "base/text.hpp"

namespace planctl::render {
namespace {

void append_escape(std::string& json, char32_t value) {
  constexpr std::string_view digits = "0123456789abcdef";
  json += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) json += digits[(value >> shift) & 0xFu];
}

bool must_be_escaped(char32_t value) {
  return value < 0x20 || value == 0x7F || value == '<' || value == '>' || value == '&' ||
         value == 0x2028 || value == 0x2029;
}

}  // namespace

std::string to_json(std::string_view text) {
  std::string json = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const auto point = base::decode_utf8(text, at);
    if (!point) {
      json += "\uFFFD";
      ++at;
      continue;
    }
    if (point->value == '"' || point->value == '\\') {
      json += '\\';
      json += static_cast<char>(point->value);
    } else if (point->value == '\n') {
      json += "\\n";
    } else if (must_be_escaped(point->value)) {
      append_escape(json, point->value);
    } else {
      json += text.substr(at, point->bytes);
    }
    at += point->bytes;
  }
  return json + "\"";
}

void JsonWriter::line() {
  buffer_ << "\n";
  for (std::size_t depth = 0; depth < empty_.size(); ++depth) buffer_ << "  ";
}

void JsonWriter::before_value() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (empty_.empty()) return;
  if (!empty_.back()) buffer_ << ",";
  empty_.back() = false;
  line();
}

void JsonWriter::close(char bracket) {
  const bool empty = empty_.back();
  empty_.pop_back();
  if (!empty) line();
  buffer_ << std::string_view(&bracket, 1);
  if (empty_.empty()) buffer_ << "\n";
}

void JsonWriter::open_object() {
  before_value();
  buffer_ << "{";
  empty_.push_back(true);
}

void JsonWriter::open_list() {
  before_value();
  buffer_ << "[";
  empty_.push_back(true);
}

void JsonWriter::key(std::string_view name) {
  before_value();
  buffer_ << to_json(name) << ": ";
  after_key_ = true;
}

void JsonWriter::text(std::string_view value) { raw(to_json(value)); }
void JsonWriter::number(std::int64_t value) { raw(std::to_string(value)); }
void JsonWriter::boolean(bool value) { raw(value ? "true" : "false"); }
void JsonWriter::null() { raw("null"); }

void JsonWriter::raw(std::string_view json) {
  before_value();
  buffer_ << json;
}

}  // namespace planctl::render
