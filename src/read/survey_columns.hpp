// read/survey_columns: what the fields of a column have in common.
#pragma once
#include <array>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "read/actuals_fields.hpp"

namespace planctl::read {

inline constexpr std::array date_forms{model::DateForm::iso, model::DateForm::day_first,
                                       model::DateForm::month_first};
inline constexpr std::array<char, 2> decimal_signs{'.', ','};

// Counts, field by field, what a column could be.
class SurveyColumn {
 public:
  explicit SurveyColumn(std::string header) : header_(std::move(header)) {}

  void add(std::string_view field);

  [[nodiscard]] const std::string& header() const { return header_; }
  // Whether every field that holds anything can be read so; false where none does.
  [[nodiscard]] bool is_date(std::size_t form) const { return fits(dates_[form]); }
  [[nodiscard]] bool is_number(std::size_t sign) const { return fits(numbers_[sign]); }
  // The first field with which it was neither.
  [[nodiscard]] const std::optional<std::string>& first_no_number() const {
    return first_no_number_;
  }
  // Whether any number tells this sign from the other.
  [[nodiscard]] bool shows(std::size_t sign) const { return shows_[sign] > 0; }
  // Whether a point or a comma stands in any number.
  [[nodiscard]] bool has_sign() const { return signs_ > 0; }
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
  std::optional<std::string> first_no_number_;
  std::set<std::string> texts_;  // up to one more than are few
};

}  // namespace planctl::read
