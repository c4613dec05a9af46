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

}  // namespace planctl::read
