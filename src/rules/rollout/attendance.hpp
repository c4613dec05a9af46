// rules/rollout/attendance: how many came to a session, and of how many.
#pragma once
#include <array>
#include <charconv>

#include "base/text.hpp"
#include "rules/support.hpp"

namespace planctl::rules::rollout {

struct Attendance {
  std::int64_t came = 0;
  std::int64_t invited = 0;
};

inline std::optional<std::int64_t> parse_count(std::string_view text) {
  std::int64_t number = 0;
  const auto* const end = text.data() + text.size();
  const auto [stop, fault] = std::from_chars(text.data(), end, number);
  if (fault != std::errc{} || stop != end || number < 0) return std::nullopt;
  return number;
}

// `38 of 41`, `38/41`; nothing for other words.
inline std::optional<Attendance> parse_attendance(const model::Session& session) {
  if (!session.attended) return std::nullopt;
  const std::string_view text = session.attended->value;
  constexpr std::array<std::string_view, 3> between{" of ", " de ", "/"};
  for (const auto word : between) {
    const auto at = text.find(word);
    if (at == std::string_view::npos) continue;
    const auto came = parse_count(base::trim(text.substr(0, at)));
    const auto invited = parse_count(base::trim(text.substr(at + word.size())));
    if (came && invited) return Attendance{*came, *invited};
  }
  return std::nullopt;
}

}  // namespace planctl::rules::rollout
