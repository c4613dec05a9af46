// commands/plan_edits: collects changes by their offsets and applies them in one go.
#include "commands/plan_edits.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace planctl::commands {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

std::vector<PlanEdits::Part> PlanEdits::list_parts(const read::Node& node) {
  std::vector<Part> parts;
  for (const auto& item : node.items) parts.push_back({item.span.begin, item.span.end});
  for (const auto& entry : node.entries)
    parts.push_back({entry.key.span.begin, std::max(entry.key.span.end, entry.value.span.end)});
  return parts;
}

std::size_t PlanEdits::line_start(std::size_t at) const {
  const auto before = at == 0 ? std::string_view::npos : text_.rfind('\n', at - 1);
  if (before != std::string_view::npos) return before + 1;
  return text_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
}

std::size_t PlanEdits::next_line(std::size_t at) const {
  if (at > 0 && text_[at - 1] == '\n') return at;
  const auto end = text_.find('\n', at);
  return end == std::string_view::npos ? text_.size() : end + 1;
}

std::string PlanEdits::blanks_before(std::size_t at) const {
  return std::string(at - line_start(at), ' ');
}

bool PlanEdits::in_brackets(const read::Node& node) const {
  return text_[node.span.begin] == '{' || text_[node.span.begin] == '[';
}

void PlanEdits::replace(diag::Span at, std::string text) {
  edits_.push_back({at.begin, at.end, std::move(text)});
}

void PlanEdits::remove(const read::Node& parent, const std::vector<bool>& gone) {
  const auto parts = list_parts(parent);
  if (in_brackets(parent))
    remove_in_brackets(parts, gone);
  else
    remove_lines(parent, parts, gone);
}

void PlanEdits::remove_in_brackets(const std::vector<Part>& parts, const std::vector<bool>& gone) {
  std::size_t kept_end = 0;
  for (std::size_t at = 0; at < parts.size(); ++at) {
    if (!gone[at]) {
      kept_end = parts[at].end;
      continue;
    }
    std::size_t next = at;
    while (next < parts.size() && gone[next]) ++next;
    if (next < parts.size())
      edits_.push_back({parts[at].begin, parts[next].begin, {}});
    else
      edits_.push_back({kept_end, parts.back().end, {}});
    at = next - 1;
  }
}

void PlanEdits::remove_lines(const read::Node& parent, const std::vector<Part>& parts,
                             const std::vector<bool>& gone) {
  for (std::size_t at = 0; at < parts.size(); ++at) {
    if (!gone[at]) continue;
    const std::size_t start = line_start(parts[at].begin);
    const auto before = text_.substr(start, parts[at].begin - start);
    const bool behind_dash = parent.kind == read::Node::Kind::map &&
                             before.find_first_not_of(' ') != std::string_view::npos;
    std::size_t next = at + 1;
    while (behind_dash && next < parts.size() && gone[next]) ++next;
    if (behind_dash && next < parts.size()) {
      edits_.push_back({parts[at].begin, parts[next].begin, {}});
      at = next - 1;
    } else {
      edits_.push_back({start, next_line(parts[at].end), {}});
    }
  }
}

void PlanEdits::prepend(const read::Node& map, const std::string& entry) {
  const auto parts = list_parts(map);
  if (parts.empty()) return append(map, entry);
  const std::size_t first = parts.front().begin;
  const std::string behind = in_brackets(map) ? ", " : "\n" + blanks_before(first);
  edits_.push_back({first, first, entry + behind});
}

void PlanEdits::append(const read::Node& map, const std::string& entry) {
  const auto parts = list_parts(map);
  if (parts.empty()) {
    edits_.push_back({map.span.begin + 1U, map.span.begin + 1U, entry});
  } else if (in_brackets(map)) {
    edits_.push_back({parts.back().end, parts.back().end, ", " + entry});
  } else {
    // On a line of its own behind the last one, which may be taken out.
    const std::size_t end = next_line(parts.back().end);
    const std::string line = blanks_before(parts.front().begin) + entry;
    const bool ended = end > 0 && text_[end - 1] == '\n';
    edits_.push_back({end, end, ended ? line + "\n" : "\n" + line});
  }
}

void PlanEdits::comment(std::uint32_t at, const std::string& words) {
  const std::size_t start = line_start(at);
  const std::size_t blanks = std::min(text_.find_first_not_of(' ', start), text_.size()) - start;
  edits_.push_back({start, start, std::string(blanks, ' ') + "# " + words + "\n"});
}

void PlanEdits::remove_comments(std::uint32_t at,
                                const std::function<bool(std::string_view)>& is_stale) {
  for (std::size_t past = line_start(at); past > line_start(0);) {
    const std::size_t start = line_start(past - 1);
    const auto line = base::trim(text_.substr(start, past - start));
    if (!line.starts_with('#')) return;
    if (is_stale(base::trim(line.substr(1)))) edits_.push_back({start, past, {}});
    past = start;
  }
}

void PlanEdits::put_first(const std::string& text) {
  const std::size_t start = line_start(0);
  edits_.insert(edits_.begin(), {start, start, text});
}

void PlanEdits::put_last(const std::string& text) {
  const bool ended = text_.empty() || text_.back() == '\n';
  edits_.push_back({text_.size(), text_.size(), (ended ? "" : "\n") + text});
}

std::string PlanEdits::apply() const {
  auto edits = edits_;
  std::stable_sort(edits.begin(), edits.end(),
                   [](const Edit& a, const Edit& b) { return a.begin < b.begin; });
  std::string result;
  std::size_t at = 0;
  for (const auto& edit : edits) {
    if (edit.begin > at) result += text_.substr(at, edit.begin - at);
    result += edit.text;
    at = std::max(at, edit.end);
  }
  return result += text_.substr(at);
}

}  // namespace planctl::commands
