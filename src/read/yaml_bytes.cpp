// read/yaml_bytes: the gate of bytes and sizes.
#include "read/yaml_bytes.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "base/text.hpp"

namespace planctl::read {
namespace {

using diag::Message;
using values::Text;

Message with_number(const Text& text, std::size_t number) {
  return {text, {std::to_string(number)}};
}

std::string to_code_point_name(char32_t value) {
  std::array<char, 16> name{};
  std::snprintf(name.data(), name.size(), "U+%04X", static_cast<unsigned>(value));
  return name.data();
}

BytesVerdict check_encoding(std::string_view text, YamlReport& report) {
  const auto first = base::find_invalid_utf8(text);
  if (!first) return BytesVerdict::readable;
  const bool utf16 = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
  if (utf16) {
    report.add(yaml::invalid_utf8, Effect::breaks_tree, {0, 2},
               {{.en = "this file is UTF-16, not UTF-8",
                 .es = "este archivo está en UTF-16, no en UTF-8",
                 .zh = "此文件是 UTF-16，不是 UTF-8"},
                {}});
    return BytesVerdict::unreadable;
  }
  std::array<char, 8> byte{};
  std::snprintf(byte.data(), byte.size(), "0x%02X", static_cast<unsigned char>(text[*first]));
  report.add(yaml::invalid_utf8, Effect::breaks_tree, {*first, *first + 1},
             {{.en = "the byte {0} is not UTF-8 text",
               .es = "el byte {0} no es texto UTF-8",
               .zh = "字节 {0} 不是 UTF-8 文本"},
              {std::string(byte.data())}});
  return BytesVerdict::unreadable;
}

void report_character(char32_t value, Stretch place, YamlReport& report) {
  const std::string name = to_code_point_name(value);
  if (is_direction_character(value)) {
    report.add(yaml::direction_character, Effect::breaks_tree, place,
               {{.en = "the character {0} changes the direction of writing",
                 .es = "el carácter {0} cambia la dirección de la escritura",
                 .zh = "字符 {0} 会改变书写方向"},
                {name}});
    return;
  }
  if (value == U'\r') {
    report.add(
        yaml::control_character, Effect::breaks_tree, place,
        {{.en = "a carriage return stands here without a line feed",
          .es = "hay un retorno de carro sin salto de línea",
          .zh = "此处的回车符后面没有换行符"},
         {}},
        Message{{.en = "save the file with the line ends of Linux (LF) or Windows (CRLF)",
                 .es = "guarde el archivo con finales de línea de Linux (LF) o Windows (CRLF)",
                 .zh = "请用 Linux（LF）或 Windows（CRLF）的换行方式保存文件"},
                {}});
    return;
  }
  report.add(yaml::control_character, Effect::breaks_tree, place,
             {{.en = "the invisible character {0} may not stand in a plan",
               .es = "el carácter invisible {0} no puede aparecer en un plan",
               .zh = "计划中不能出现不可见字符 {0}"},
              {name}});
}

// What some readers take for a line end and others do not: behind it nothing can be trusted.
bool is_doubtful_line_end(char32_t value) {
  return value == U'\r' || value == 0x85 || value == 0x2028 || value == 0x2029;
}

BytesVerdict check_characters(std::string_view text, YamlReport& report) {
  for (std::size_t at = 0; at < text.size() && !report.is_full();) {
    if (text[at] >= ' ' && text[at] < '\x7F') {
      ++at;
      continue;
    }
    const auto point = base::decode_utf8(text, at);
    if (!point) break;
    const std::size_t next = at + point->bytes;
    const bool line_end = point->value == U'\n' ||
                          (point->value == U'\r' && next < text.size() && text[next] == '\n');
    if (!line_end &&
        (is_forbidden_character(point->value) || is_direction_character(point->value))) {
      report_character(point->value, {at, next}, report);
      if (is_doubtful_line_end(point->value)) return BytesVerdict::unreadable;
    }
    at = next;
  }
  return BytesVerdict::readable;
}

BytesVerdict check_sizes(std::string_view text, const std::vector<Stretch>& lines,
                         YamlReport& report) {
  auto verdict = BytesVerdict::readable;
  for (const Stretch line : lines) {
    if (line.end - line.begin <= max_yaml_line) continue;
    report.add(yaml::too_large, Effect::breaks_tree, {line.begin, line.begin + 1},
               with_number({.en = "this line is longer than {0} bytes",
                            .es = "esta línea tiene más de {0} bytes",
                            .zh = "此行超过 {0} 字节"},
                           max_yaml_line));
    verdict = BytesVerdict::unreadable;
  }
  if (text.size() <= max_yaml_brackets) return verdict;
  std::size_t brackets = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if ((text[at] != '[' && text[at] != '{') || ++brackets <= max_yaml_brackets) continue;
    report.add(yaml::too_large, Effect::breaks_tree, {at, at + 1},
               with_number({.en = "this file opens more than {0} brackets",
                            .es = "este archivo abre más de {0} corchetes o llaves",
                            .zh = "此文件打开的括号超过 {0} 个"},
                           max_yaml_brackets));
    return BytesVerdict::unreadable;
  }
  return verdict;
}

}  // namespace

bool is_forbidden_character(char32_t value) {
  if (value < 0x20) return value != U'\t' && value != U'\n';
  if (value >= 0x7F && value <= 0x9F) return true;
  if (value == 0x2028 || value == 0x2029 || value == 0xFEFF) return true;
  return (value >= 0xFDD0 && value <= 0xFDEF) || (value & 0xFFFE) == 0xFFFE;
}

bool is_direction_character(char32_t value) {
  return (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069) ||
         value == 0x200E || value == 0x200F || value == 0x061C;
}

bool is_wide_blank(char32_t value) {
  return value == 0x3000 || value == 0x00A0 || (value >= 0x2000 && value <= 0x200A) ||
         value == 0x202F || value == 0x205F || value == 0x1680;
}

bool is_zero_width(char32_t value) {
  return value == 0x00AD || (value >= 0x200B && value <= 0x200D) ||
         (value >= 0x2060 && value <= 0x2064) || value == 0x180E || value == 0x034F;
}

std::vector<Stretch> find_lines(std::string_view text) {
  std::vector<Stretch> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t feed = std::min(text.find('\n', begin), text.size());
    std::size_t end = feed;
    if (feed < text.size() && end > begin && text[end - 1] == '\r') --end;
    lines.push_back({begin, end});
    begin = feed + 1;
  }
  return lines;
}

BytesVerdict check_bytes(std::string_view text, const std::vector<Stretch>& lines,
                         YamlReport& report) {
  if (text.size() > max_yaml_file) {
    report.add(yaml::too_large, Effect::breaks_tree, {0, 0},
               with_number({.en = "this file is larger than {0} bytes",
                            .es = "este archivo tiene más de {0} bytes",
                            .zh = "此文件超过 {0} 字节"},
                           max_yaml_file));
    return BytesVerdict::unreadable;
  }
  if (check_encoding(text, report) == BytesVerdict::unreadable) return BytesVerdict::unreadable;
  if (check_characters(text, report) == BytesVerdict::unreadable) return BytesVerdict::unreadable;
  return check_sizes(text, lines, report);
}

}  // namespace planctl::read
