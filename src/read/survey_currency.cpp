// read/survey_currency: which column of a surveyed file says the currency, and which is the plan's.
#include "read/survey_currency.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "values/currency_signs.hpp"
#include "values/unit.hpp"

namespace planctl::read {
namespace {

constexpr std::array<std::string_view, 7> currency_words{"currency", "ccy",  "moneda", "divisa",
                                                         "币种",     "货币", "币别"};

using Failure = base::Unexpected<diag::Message>;

bool is_code(const std::string& text) { return values::find_currency_decimals(text).has_value(); }

bool is_called_currency(const SurveyColumn& column) {
  return !column.texts().empty() && column.is_called(currency_words) && !column.is_number(0) &&
         !column.is_number(1);
}

Failure refuse_words(const SurveyColumn& column, const std::string& word) {
  return Failure{{{.en = "`{0}` holds more than one currency, but `{1}` is no code such as EUR; "
                         "write codes, so that amounts in unlike currencies are not summed",
                   .es = "`{0}` contiene más de una moneda, pero `{1}` no es un código como EUR; "
                         "escriba códigos, para no sumar importes en monedas distintas",
                   .zh = "`{0}` 含有多种货币，但 `{1}` 不是 EUR 之类的代码；请写代码，"
                         "以免把不同货币的金额相加"},
                  {column.header(), word}}};
}

using Words = std::vector<std::string>;

Failure ask_which(const SurveyColumn& column, const Words& held) {
  return Failure{{{.en = "`{0}` holds amounts in {1}; give `--currency` with that of the plan: "
                         "rows in others are not summed before their rates are known",
                   .es = "`{0}` contiene importes en {1}; indique con `--currency` la del plan: "
                         "las filas en otras no se suman mientras falten sus tipos de cambio",
                   .zh = "`{0}` 含有 {1} 的金额；请用 `--currency` 给出计划的货币："
                         "其他货币的行在汇率已知之前不计入"},
                  {column.header(), diag::Listed{held}}}};
}

Failure refuse_absent(const SurveyColumn& column, const Words& held, const std::string& asked) {
  return Failure{{{.en = "no row is in {1}; `{0}` holds {2}",
                   .es = "ninguna fila está en {1}; `{0}` contiene {2}",
                   .zh = "没有以 {1} 计的行；`{0}` 含有 {2}"},
                  {column.header(), asked, diag::Listed{held}}}};
}

}  // namespace

base::Expected<SurveyCurrency, diag::Message> choose_currency(
    std::span<const SurveyColumn> columns, const std::optional<std::string>& asked) {
  const auto column = std::find_if(columns.begin(), columns.end(), is_called_currency);
  if (column == columns.end()) return SurveyCurrency{std::nullopt, asked.value_or("")};
  const auto& texts = column->texts();
  const auto word = std::find_if_not(texts.begin(), texts.end(), is_code);
  if (word != texts.end()) {
    if (texts.size() > 1) return refuse_words(*column, *word);
    return SurveyCurrency{std::nullopt, asked.value_or("")};
  }
  const Words held(texts.begin(), texts.end());
  if (!asked && texts.size() > 1) return ask_which(*column, held);
  if (asked && !texts.contains(*asked)) return refuse_absent(*column, held, *asked);
  return SurveyCurrency{static_cast<std::size_t>(column - columns.begin()),
                        asked.value_or(*texts.begin())};
}

base::Expected<base::Done, diag::Message> check_marks(const SurveyColumn& amounts,
                                                      const SurveyCurrency& currency) {
  if (currency.column || amounts.marks().empty()) return base::Done{};
  const Words held(amounts.marks().begin(), amounts.marks().end());
  if (currency.plan.empty()) {
    if (!values::share_currency(held)) return ask_which(amounts, held);
    return base::Done{};
  }
  const auto own = values::find_currency_signs(currency.plan);
  if (amounts.is_marked() &&
      std::find_first_of(own.begin(), own.end(), held.begin(), held.end()) == own.end())
    return refuse_absent(amounts, held, currency.plan);
  return base::Done{};
}

AmountForm form_of(const SurveyCurrency& currency, std::optional<char> decimal,
                   std::span<const std::string_view> fields) {
  std::string code = currency.plan;
  if (currency.column)
    if (const auto written = trim_blanks(fields[*currency.column]); !written.empty())
      code = written;
  const auto signs =
      code.empty() ? values::all_currency_signs() : values::find_currency_signs(code);
  return {decimal, std::move(code), signs};
}

}  // namespace planctl::read
