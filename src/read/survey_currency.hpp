// read/survey_currency: which column of a surveyed file says the currency, and which is the plan's.
#pragma once
#include <optional>
#include <span>
#include <string>

#include "diag/message.hpp"
#include "read/survey_columns.hpp"

namespace planctl::read {

struct SurveyCurrency {
  std::optional<std::size_t> column;  // one that is called a currency and holds their codes
  std::string plan;                   // code of the plan's; empty where nothing says it
};

// The one currency of the column, or the one asked for. Several without one that was asked for, or
// words that are no codes, are a message that names the way out: amounts of unlike currencies are
// never summed.
base::Expected<SurveyCurrency, diag::Message> choose_currency(
    std::span<const SurveyColumn> columns, const std::optional<std::string>& asked);

// Amounts that signs mark as of unlike currencies, or all as of others than the plan's, are a
// message likewise.
base::Expected<base::Done, diag::Message> check_marks(const SurveyColumn& amounts,
                                                      const SurveyCurrency& currency);

// How the amounts of a row are read: in the currency that its column says, or the plan's; in any
// where nothing says it.
AmountForm form_of(const SurveyCurrency& currency, std::optional<char> decimal,
                   std::span<const std::string_view> fields);

}  // namespace planctl::read
