// read/survey_columns: what the fields of a column have in common.
#include "read/survey_columns.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "values/currency_signs.hpp"

namespace planctl::read {
namespace {

constexpr std::size_t most_texts = 60;
constexpr std::int64_t most_odd = 3;      // fields of a column that is called one of dates
constexpr std::int64_t fewest_times = 3;  // as many dates as odd fields, at least

// The longest sign of a currency in an amount, or nothing.
std::string_view find_mark(std::string_view amount) {
  std::string_view longest;
  if (amount.find_first_not_of("0123456789.,-+() '") == amount.npos) return longest;
  for (const std::string_view sign : values::all_currency_signs())
    if (sign.size() > longest.size() && amount.find(sign) != amount.npos) longest = sign;
  return longest;
}

}  // namespace

void SurveyColumn::add(const CsvRow& row, std::size_t index) {
  const std::string_view field = trim_blanks(row.fields[index]);
  if (field.empty()) return;
  ++filled_;
  if (texts_.size() <= most_texts) texts_.emplace(field);
  // What has failed often need not be tried again.
  for (std::size_t form = 0; form < date_forms.size(); ++form) {
    if (no_dates_[form] > most_odd) continue;
    if (parse_day(field, date_forms[form]))
      ++dates_[form];
    else if (no_dates_[form]++ == 0)
      first_no_dates_[form] = Odd{std::string(field), row.position(index)};
  }
  std::array<bool, decimal_signs.size()> reads{};
  for (std::size_t sign = 0; sign < decimal_signs.size(); ++sign) {
    if (numbers_[sign] != filled_ - 1) continue;
    reads[sign] =
        parse_amount(field, {decimal_signs[sign], "", values::all_currency_signs()}).has_value();
    if (reads[sign]) ++numbers_[sign];
  }
  if (const auto mark = reads[0] || reads[1] ? find_mark(field) : ""; !mark.empty()) {
    marks_.insert(mark);
    ++marked_;
  }
  if (!first_no_number_ && !is_number(0) && !is_number(1))
    first_no_number_ = Odd{std::string(field), row.position(index)};
  if (field.find_first_of(".,") == field.npos) return;
  ++signs_;
  if (reads[0] != reads[1]) ++shows_[reads[0] ? 0 : 1];
}

const std::optional<SurveyColumn::Odd>& SurveyColumn::first_odd_date() const {
  const auto most = std::max_element(dates_.begin(), dates_.end());
  return first_no_dates_[static_cast<std::size_t>(most - dates_.begin())];
}

std::optional<SurveyColumn::Odd> SurveyColumn::first_no_date() const {
  for (std::size_t form = 0; form < date_forms.size(); ++form)
    if (first_no_dates_[form] && no_dates_[form] <= most_odd &&
        dates_[form] >= fewest_times * no_dates_[form])
      return first_no_dates_[form];
  return std::nullopt;
}

bool SurveyColumn::has_few_texts() const {
  return texts_.size() >= 2 && texts_.size() <= most_texts &&
         static_cast<std::int64_t>(texts_.size()) * 2 <= filled_;
}

bool SurveyColumn::is_called(std::span<const std::string_view> words) const {
  const std::string folded = base::fold_case(header_);
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return folded.find(word) != folded.npos; });
}

}  // namespace planctl::read
