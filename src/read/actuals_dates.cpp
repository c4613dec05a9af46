// read/actuals_dates: dates as ledgers, shops and spreadsheets write them.
#include "read/actuals_fields.hpp"

namespace planctl::read {
namespace {

// A run of ASCII digits taken off the front.
struct Digits {
  int number = 0;
  std::size_t count = 0;
};
Digits take_digits(std::string_view& text, std::size_t most) {
  Digits digits;
  while (digits.count < most && !text.empty() && text.front() >= '0' && text.front() <= '9') {
    digits.number = digits.number * 10 + (text.front() - '0');
    ++digits.count;
    text.remove_prefix(1);
  }
  return digits;
}

std::optional<values::Date> to_date(Digits year, Digits month, Digits day) {
  if (year.count != 4 || month.count == 0 || day.count == 0) return std::nullopt;
  if (year.number < 1900 || year.number > 2199) return std::nullopt;
  const std::chrono::year_month_day fields{std::chrono::year(year.number),
                                           std::chrono::month(static_cast<unsigned>(month.number)),
                                           std::chrono::day(static_cast<unsigned>(day.number))};
  if (!fields.ok()) return std::nullopt;
  return values::Date{std::chrono::sys_days(fields)};
}

// ` 00:00`, `T13:45:10.5Z`, ` 9:30:00 AM`: a date of business has no use for it.
bool is_time(std::string_view text) {
  if (text.front() != ' ' && text.front() != 'T') return false;
  text.remove_prefix(1);
  const Digits hour = take_digits(text, 2);
  if (hour.count == 0 || hour.number > 24 || text.empty() || text.front() != ':') return false;
  return text.find_first_not_of("0123456789:.,+-ZAPMapm ") == std::string_view::npos;
}

bool is_separator(char c) { return c == '-' || c == '/' || c == '.'; }

}  // namespace

std::optional<values::Date> parse_day(std::string_view text, model::DateForm form) {
  text = trim_blanks(text);
  const bool year_first = form == model::DateForm::iso;
  if (year_first && text.size() == 8 && text.find_first_not_of("0123456789") == text.npos) {
    const Digits year = take_digits(text, 4);
    const Digits month = take_digits(text, 2);
    return to_date(year, month, take_digits(text, 2));
  }
  const Digits first = take_digits(text, year_first ? 4 : 2);
  if (text.empty() || !is_separator(text.front())) return std::nullopt;
  const char separator = text.front();
  text.remove_prefix(1);
  const Digits second = take_digits(text, 2);
  if (text.empty() || text.front() != separator) return std::nullopt;
  text.remove_prefix(1);
  const Digits third = take_digits(text, year_first ? 2 : 4);
  if (!text.empty() && !is_time(text)) return std::nullopt;
  switch (form) {
    case model::DateForm::iso:
      return to_date(first, second, third);
    case model::DateForm::day_first:
      return to_date(third, second, first);
    case model::DateForm::month_first:
      return to_date(third, first, second);
  }
  return std::nullopt;
}

}  // namespace planctl::read
