// base/unicode: what needs Unicode's tables: kinds, clusters, width, normal form, likeness.
#include <algorithm>
#include <cstdlib>
#include <memory>

#include <utf8proc.h>

#include "base/text.hpp"

namespace planctl::base {

namespace {

struct Cluster {
  std::size_t bytes;
  std::size_t width;
};

std::size_t cell_width(char32_t value) {
  if (value == U'\t') return 1;
  return static_cast<std::size_t>(
      std::max(0, utf8proc_charwidth(static_cast<utf8proc_int32_t>(value))));
}

bool is_regional_indicator(char32_t value) { return value >= 0x1F1E6 && value <= 0x1F1FF; }

bool can_be_emoji(char32_t value) {
  const auto* property = utf8proc_get_property(static_cast<utf8proc_int32_t>(value));
  return property->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC ||
         (value >= U'0' && value <= U'9') || value == U'#' || value == U'*';
}

// The grapheme cluster at `offset`. An invalid byte is a cluster of its own.
Cluster next_cluster(std::string_view text, std::size_t offset) {
  constexpr char32_t emoji_variant = 0xFE0F;
  const auto first = decode_utf8(text, offset);
  if (!first) return {1, 1};
  Cluster cluster{first->bytes, cell_width(first->value)};
  std::size_t flags = is_regional_indicator(first->value) ? 1 : 0;
  bool emoji = false;
  utf8proc_int32_t state = 0;
  auto previous = static_cast<utf8proc_int32_t>(first->value);
  while (const auto next = decode_utf8(text, offset + cluster.bytes)) {
    const auto value = static_cast<utf8proc_int32_t>(next->value);
    if (utf8proc_grapheme_break_stateful(previous, value, &state)) break;
    cluster.bytes += next->bytes;
    cluster.width = std::max(cluster.width, cell_width(next->value));
    if (is_regional_indicator(next->value)) ++flags;
    emoji = emoji || next->value == emoji_variant;
    previous = value;
  }
  if (flags == 2 || (emoji && can_be_emoji(first->value))) cluster.width = 2;
  return cluster;
}

struct FreeMemory {
  void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }
};

std::string map_or_keep(std::string_view text, int options) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &mapped,
                                 static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, FreeMemory> owner(mapped);
  if (size < 0) return std::string(text);
  return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Latin letters, usual punctuation, Chinese: none of them has another normal form or joins with
// what stands before it (the quick check of UAX 15, for the ranges that texts are mostly made of).
bool is_surely_normal(char32_t value) {
  return value < 0x300 || (value >= 0x2010 && value <= 0x2027) ||
         (value >= 0x3000 && value <= 0x3029) || (value >= 0x4E00 && value <= 0x9FFF) ||
         (value >= 0xFF01 && value <= 0xFF60);
}

bool is_surely_normal(std::string_view text) {
  for (std::size_t at = skip_ascii(text, 0); at < text.size();) {
    const auto point = decode_utf8(text, at);
    if (!point || !is_surely_normal(point->value)) return false;
    at = skip_ascii(text, at + point->bytes);
  }
  return true;
}

std::string fold(std::string_view text) {
  return map_or_keep(text,
                     UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
}

std::vector<char32_t> to_code_points(std::string_view text) {
  std::vector<char32_t> points;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = decode_utf8(text, at);
    points.push_back(point ? point->value : 0x110000u + static_cast<unsigned char>(text[at]));
    at += point ? point->bytes : 1;
  }
  return points;
}

}  // namespace

CodePointKind kind_of(char32_t value) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(value))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
      return CodePointKind::letter;
    case UTF8PROC_CATEGORY_ND:
      return CodePointKind::digit;
    case UTF8PROC_CATEGORY_ZS:
      return CodePointKind::blank;
    default:
      return CodePointKind::other;
  }
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto cluster = next_cluster(text, at);
    width += cluster.width;
    at += cluster.bytes;
  }
  return width;
}

std::string pad(std::string_view text, std::size_t width, Side text_side) {
  std::string fitted = cut(text, width);
  const std::string blanks(width - std::min(width, display_width(fitted)), ' ');
  return text_side == Side::left ? fitted + blanks : blanks + fitted;
}

std::string cut(std::string_view text, std::size_t width, std::string_view ellipsis) {
  if (display_width(text) <= width) return std::string(text);
  std::size_t past = 0;
  std::size_t used = display_width(ellipsis);
  if (used > width) return std::string(ellipsis.substr(0, width));
  for (;;) {
    const auto cluster = next_cluster(text, past);
    if (used + cluster.width > width) break;
    used += cluster.width;
    past += cluster.bytes;
  }
  return std::string(text.substr(0, past)) + std::string(ellipsis);
}

std::string cut_front(std::string_view text, std::size_t width, std::string_view ellipsis) {
  std::size_t left = display_width(text);
  if (left <= width) return std::string(text);
  const std::size_t dots = display_width(ellipsis);
  if (dots > width) return std::string(ellipsis.substr(0, width));
  std::size_t past = 0;
  while (left + dots > width) {
    const auto cluster = next_cluster(text, past);
    left -= cluster.width;
    past += cluster.bytes;
  }
  return std::string(ellipsis) + std::string(text.substr(past));
}

std::string fold_case(std::string_view text) {
  if (!is_ascii(text))
    return map_or_keep(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
  std::string folded(text);
  for (char& c : folded)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return folded;
}

std::string to_nfc(std::string_view text) {
  if (is_surely_normal(text)) return std::string(text);
  return map_or_keep(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

namespace {

// Bytes that two texts have in common at their beginning and at their end.
std::size_t count_kept(std::string_view a, std::string_view b) {
  const std::size_t most = std::min(a.size(), b.size());
  std::size_t head = 0;
  while (head < most && a[head] == b[head]) ++head;
  std::size_t tail = 0;
  while (tail < most - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  return head + tail;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  const auto from = to_code_points(a);
  const auto to = to_code_points(b);
  const auto longer = std::max(from.size(), to.size());
  if (longer - std::min(from.size(), to.size()) > limit) return limit + 1;
  std::vector<std::size_t> before(to.size() + 1);
  std::vector<std::size_t> above(to.size() + 1);
  std::vector<std::size_t> row(to.size() + 1);
  for (std::size_t j = 0; j <= to.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= from.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    const auto least = std::min(*std::min_element(row.begin(), row.end()),
                                *std::min_element(above.begin(), above.end()));
    if (least > limit) return limit + 1;
    std::swap(before, above);
    std::swap(above, row);
  }
  return std::min(above[to.size()], limit + 1);
}

std::optional<std::string_view> find_nearest(std::string_view written,
                                             std::span<const std::string_view> candidates) {
  const std::string folded = fold(written);
  std::size_t limit = (count_code_points(folded) + 1) / 3;
  std::optional<std::string_view> nearest;
  std::size_t most_kept = 0;
  for (const auto candidate : candidates) {
    const std::string other = fold(candidate);
    const auto distance = edit_distance(folded, other, limit);
    if (distance > limit) continue;
    const auto kept = count_kept(folded, other);
    if (nearest && distance == limit && kept <= most_kept) continue;
    nearest = candidate;
    most_kept = kept;
    if (distance == 0) break;
    limit = distance;
  }
  return nearest;
}

}  // namespace planctl::base
