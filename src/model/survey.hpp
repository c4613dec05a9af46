// model/survey: what a CSV file that nobody has described turns out to hold.
#pragma once
#include <array>
#include <map>

#include "model/governance.hpp"

namespace planctl::model {

// A column whose few texts are members, and what each of them sums up to, year by year.
struct SurveyDimension {
  std::string header;
  std::map<std::string, std::map<int, std::int64_t>> members;
};

// A text of a column that is called like a total of the others.
struct SurveyTotal {
  std::string header;
  std::string text;
  std::int64_t rows = 0;
  // Whether its rows add up to all others, year by year; then no sum holds them.
  bool adds_up = false;
};

// The column that says the currency of each row.
struct SurveyCurrency {
  std::string header;
  std::map<std::string, std::int64_t> others;  // rows in each but the plan's; no sum holds them
};

// How the file is written, what its columns are, and its sums.
struct Survey {
  static constexpr int decimals = 4;  // of all sums
  std::string file;
  char separator = ',';
  std::optional<char> decimal;  // nothing where no number has any
  DateForm dates = DateForm::iso;
  std::string date;
  std::vector<std::string> amount;            // one column, or those whose product it is
  std::string currency;                       // code of the plan's; empty where nothing says it
  std::optional<SurveyCurrency> by_currency;  // where a column says it
  std::vector<SurveyDimension> dimensions;
  std::map<int, std::array<std::int64_t, 12>> months;  // by year
  std::vector<SurveyTotal> totals;
  std::int64_t rows = 0;
  std::int64_t unreadable = 0;  // rows without a date or an amount that could be read
};

// What was told about the file beforehand and need not be guessed.
struct SurveyAsk {
  std::optional<char> separator;
  std::optional<char> decimal;
  std::optional<DateForm> dates;
  std::optional<std::string> date;
  std::vector<std::string> amount;
  std::optional<std::string> currency;
  std::vector<std::string> dimensions;
};

}  // namespace planctl::model
