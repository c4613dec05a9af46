// read/survey_columns: what the fields of a column have in common.
#pragma once
#include <array>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "read/actuals_fields.hpp"
#include "read/csv.hpp"

namespace planctl::read {

inline constexpr std::array date_forms{model::DateForm::iso, model::DateForm::day_first,
                                       model::DateForm::month_first};
inline constexpr std::array<char, 2> decimal_signs{'.', ','};

// Counts, field by field, what a column could be.
class SurveyColumn {
 public:
  explicit SurveyColumn(std::string header) : header_(std::move(header)) {}

  // The field of the row; none where the row is shorter.
  void add(const CsvRow& row, std::size_t field);

  [[nodiscard]] const std::string& header() const { return header_; }
  // Whether every field that holds anything can be read so; false where none does.
  [[nodiscard]] bool is_date(std::size_t form) const { return fits(dates_[form]); }
  [[nodiscard]] bool is_number(std::size_t sign) const { return fits(numbers_[sign]); }
  // A field that is not like the others, and where it stands.
  struct Odd {
    std::string text;
    CsvPosition place;
  };
  // The first field with which it was neither.
  [[nodiscard]] const std::optional<Odd>& first_no_number() const { return first_no_number_; }
  // The first field that is no date in the form of most.
  [[nodiscard]] const std::optional<Odd>& first_odd_date() const;
  // The first field that is no date where nearly all others are.
  [[nodiscard]] std::optional<Odd> first_no_date() const;
  // Whether any number tells this sign from the other.
  [[nodiscard]] bool shows(std::size_t sign) const { return shows_[sign] > 0; }
  // Whether a point or a comma stands in any number.
  [[nodiscard]] bool has_sign() const { return signs_ > 0; }
  // The signs of currencies that mark its numbers, and whether one stands at each of them.
  [[nodiscard]] const std::set<std::string_view>& marks() const { return marks_; }
  [[nodiscard]] bool is_marked() const { return fits(marked_); }
  [[nodiscard]] bool has_few_texts() const;
  [[nodiscard]] const std::set<std::string>& texts() const { return texts_; }
  // Whether its header has one of the words.
  [[nodiscard]] bool is_called(std::span<const std::string_view> words) const;

 private:
  [[nodiscard]] bool fits(std::int64_t count) const { return filled_ > 0 && count == filled_; }

  std::string header_;
  std::int64_t filled_ = 0;
  std::array<std::int64_t, date_forms.size()> dates_{};
  std::array<std::int64_t, decimal_signs.size()> numbers_{};
  std::array<std::int64_t, decimal_signs.size()> shows_{};
  std::int64_t signs_ = 0;
  std::int64_t marked_ = 0;
  std::set<std::string_view> marks_;
  std::optional<Odd> first_no_number_;
  std::array<std::int64_t, date_forms.size()> no_dates_{};
  std::array<std::optional<Odd>, date_forms.size()> first_no_dates_;
  std::set<std::string> texts_;  // up to one more than are few
};

}  // namespace planctl::read
