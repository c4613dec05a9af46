// docs/plan_page_text: the key tables of the plan's form as a part of a manual page (mdoc).
#include <cctype>

#include "base/text.hpp"
#include "docs/plan_page.hpp"

namespace planctl::docs_test {
namespace {

using read::schema::Form;
using read::schema::KeyDoc;
using read::schema::Need;
using read::schema::Shape;

constexpr std::size_t line_width = 78;

// Text between backquotes in quotes of the page; what mdoc would read is hidden from it.
std::string escape(std::string_view text) {
  std::string escaped;
  bool open = false;
  for (const char c : text) {
    if (c == '`') {
      escaped += open ? "\\(cq" : "\\(oq";
      open = !open;
    } else if (c == '\\') {
      escaped += "\\e";
    } else if (c == '-') {
      escaped += "\\-";
    } else {
      escaped += c;
    }
  }
  std::string ascii;
  for (std::size_t i = 0; i < escaped.size();) {
    const auto point = base::decode_utf8(escaped, i);
    if (!point) break;
    ascii += point->value == U'…' ? "..." : escaped.substr(i, point->bytes);
    i += point->bytes;
  }
  return ascii;
}

// Words in lines of at most `line_width` bytes.
std::string wrap(std::string_view text) {
  std::string lines;
  std::size_t width = 0;
  for (const auto word : base::split(text, ' ')) {
    if (width > 0 && width + 1 + word.size() > line_width) {
      lines += '\n';
      width = 0;
    } else if (width > 0) {
      lines += ' ';
      ++width;
    }
    if (width == 0 && (word.starts_with('.') || word.starts_with('\''))) lines += "\\&";
    lines += word;
    width += word.size();
  }
  return lines + "\n";
}

std::string name_of(const Shape& shape) {
  const std::string name(text_of(shape.form).name);
  switch (shape.form) {
    case Form::reference:
      return "id in " + std::string(shape.of);
    case Form::list:
      return shape.item.empty() ? name : "list of " + name_of(shape.item[0]);
    case Form::table:
      return shape.item.empty() ? name : name + " to " + name_of(shape.item[0]);
    case Form::choice: {
      std::string words;
      for (const auto word : shape.choices) {
        if (!words.empty()) words += " | ";
        words += word;
      }
      return words;
    }
    default:
      return name;
  }
}

std::vector<KeyDoc> keys_below(const Shape& shape) {
  if (shape.keys) return *shape.keys;
  return shape.item.empty() ? std::vector<KeyDoc>{} : keys_below(shape.item[0]);
}

std::string write_keys(const std::vector<KeyDoc>& keys) {
  if (keys.empty()) return {};
  std::string page = ".Bl -tag -width Ds\n";
  for (const auto& key : keys) {
    page += ".It Ic " + escape(key.name) + "\n";
    std::string doc(key.doc.en);
    doc[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(doc[0])));
    page += wrap(escape(doc) + ".");
    page +=
        wrap("(" + escape(name_of(key.shape)) + (key.need == Need::required ? "; required)" : ")"));
    page += write_keys(keys_below(key.shape));
  }
  return page + ".El\n";
}

}  // namespace

std::string write_key_tables(const std::vector<KeyDoc>& sections) {
  std::string page;
  for (const auto& section : sections) {
    page += ".Ss " + escape(section.name) + "\n";
    std::string doc(section.doc.en);
    doc[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(doc[0])));
    page += wrap(escape(doc) + ".");
    page += wrap("(" + escape(name_of(section.shape)) +
                 (section.need == Need::required ? "; required)" : ")"));
    page += write_keys(keys_below(section.shape));
  }
  return page;
}

}  // namespace planctl::docs_test
