// render/code_spans: the parts of a sentence that stand in backquotes, and those between them.
#pragma once
#include <string_view>
#include <vector>

namespace planctl::render {

struct CodeSpan {
  std::string_view text;
  enum class Kind { prose, code } kind = Kind::prose;
};

// The parts refer to `text`. A backquote without a partner stays in the prose.
inline std::vector<CodeSpan> split_code_spans(std::string_view text) {
  std::vector<CodeSpan> spans;
  while (!text.empty()) {
    const auto open = text.find('`');
    const auto close = open == std::string_view::npos ? open : text.find('`', open + 1);
    if (close == std::string_view::npos) {
      spans.push_back({text});
      break;
    }
    if (open > 0) spans.push_back({text.substr(0, open)});
    if (close > open + 1)
      spans.push_back({text.substr(open + 1, close - open - 1), CodeSpan::Kind::code});
    text.remove_prefix(close + 1);
  }
  return spans;
}

}  // namespace planctl::render
