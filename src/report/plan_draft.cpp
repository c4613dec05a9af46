// report/plan_draft: the plan that a surveyed file suggests, written as a plan file.
#include "report/plan_draft.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include "base/text.hpp"
#include "model/reserved_ids.hpp"
#include "values/unit.hpp"

namespace planctl::report {
namespace {

constexpr std::int64_t units_of_one = 10'000;
static_assert(model::Survey::decimals == 4);

std::string quote(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : base::to_printable(text)) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + '"';
}

// An id made of a text: letters and digits of any script, all else as one hyphen between them.
std::string make_id(std::string_view text, std::set<std::string>& taken) {
  std::string id;
  for (const char c : base::fold_case(text)) {
    const auto byte = static_cast<unsigned char>(c);
    const bool keeps = byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (keeps)
      id += c;
    else if (!id.empty() && id.back() != '-')
      id += '-';
  }
  while (id.ends_with('-')) id.pop_back();
  if (id.empty()) id = "member";
  std::string unique = id;
  for (int number = 2; !taken.insert(unique).second; ++number)
    unique = id + "-" + std::to_string(number);
  return unique;
}

// As a key of YAML: what could be read as something else is quoted.
std::string write_key(const std::string& id) {
  static constexpr std::string_view read_otherwise[] = {"y",   "n",    "yes",   "no",  "on",
                                                        "off", "true", "false", "null"};
  const bool begins_plainly = (id.front() >= 'a' && id.front() <= 'z') || (id.front() & 0x80) != 0;
  const bool plain =
      begins_plainly && std::find(std::begin(read_otherwise), std::end(read_otherwise), id) ==
                            std::end(read_otherwise);
  return plain ? id : quote(id);
}

std::string name_dates(model::DateForm form) {
  switch (form) {
    case model::DateForm::iso:
      return "Y-M-D";
    case model::DateForm::day_first:
      return "D/M/Y";
    case model::DateForm::month_first:
      return "M/D/Y";
  }
  return {};
}

class Draft {
 public:
  Draft(const model::Survey& survey, int year, values::Language language)
      : survey_(survey),
        year_(year),
        shares_of_(survey.months.contains(year - 1) ? year - 1 : year),
        language_(language) {
    const int most = values::find_currency_decimals(survey.currency).value_or(decimals_);
    decimals_ = std::min(decimals_, most);
  }

  std::string write() {
    write_header();
    write_dimensions();
    write_history();
    write_goal();
    write_actuals();
    return std::move(text_);
  }

 private:
  // To the nearest hundredth, or as few decimals as the currency has.
  [[nodiscard]] std::string write_amount(std::int64_t units) const {
    const std::int64_t step = decimals_ == 0 ? units_of_one : units_of_one / 100;
    const std::int64_t half = units < 0 ? -step / 2 : step / 2;
    return values::to_plain((units + half) / step, decimals_);
  }

  void say(const values::Text& text, const std::vector<std::string>& arguments) {
    text_ += "# " + base::fill(text.in(language_), arguments) + "\n";
  }

  void write_header() {
    std::string years = std::to_string(survey_.months.begin()->first);
    if (survey_.months.size() > 1) years += "–" + std::to_string(survey_.months.rbegin()->first);
    say({.en = "Drafted from {0}: {1} rows of {2}, {3} of them not readable.",
         .es = "Borrador a partir de {0}: {1} filas de {2}, {3} de ellas ilegibles.",
         .zh = "根据 {0} 起草：{2} 年共 {1} 行，其中 {3} 行无法读取。"},
        {base::to_printable(survey_.file), std::to_string(survey_.rows), years,
         std::to_string(survey_.unreadable)});
    say({.en = "Decide the target and who owns what; `planctl check` lists what is missing.",
         .es = "Decida el objetivo y los responsables; `planctl check` enumera lo que falta.",
         .zh = "请确定目标和负责人；`planctl check` 会列出缺项。"},
        {});
    for (const auto& total : survey_.totals) write_total(total);
    if (survey_.by_currency) write_other_currencies(survey_.by_currency->others);
    text_ += "planctl: 1\nplan: {id: draft-" + std::to_string(year_) +
             ", year: " + std::to_string(year_) +
             (survey_.currency.empty() ? "" : ", currency: " + survey_.currency) + "}\n";
  }

  void write_total(const model::SurveyTotal& total) {
    const std::vector<std::string> arguments{base::to_printable(total.text),
                                             base::to_printable(total.header),
                                             std::to_string(total.rows)};
    if (total.adds_up)
      say({.en = "Left out: the {2} rows of `{0}` in `{1}`, which are the sum of all others; "
                 "take them out of the file too, as its actuals hold them.",
           .es = "Sin incluir: las {2} filas de `{0}` en `{1}`, que suman todas las demás; "
                 "quítelas también del archivo, pues cuentan entre los datos reales.",
           .zh = "已排除：`{1}` 列中的 `{0}`（{2} 行），其金额为其余各行之和；请也从文件中去掉，"
                 "否则会计入实际数据。"},
          arguments);
    else
      say({.en = "`{0}` in `{1}` ({2} rows) is called like a total, yet is not the sum of all "
                 "others: it is counted.",
           .es = "`{0}` en `{1}` ({2} filas) se llama como un total, pero no es la suma de las "
                 "demás: se cuenta.",
           .zh = "`{1}` 列中的 `{0}`（{2} 行）名称像合计，但不等于其余各行之和：已计入。"},
          arguments);
  }

  void write_other_currencies(const std::map<std::string, std::int64_t>& others) {
    for (const auto& [code, rows] : others)
      say({.en = "Rows in {0} left out of history and shares: {1}; with its rate in `rates` they "
                 "count among the actuals.",
           .es = "Filas en {0} fuera de la historia y de las cuotas: {1}; con su tipo de cambio "
                 "en `rates` cuentan entre los datos reales.",
           .zh = "未计入历史和份额的 {0} 行：{1}；在 `rates` 中给出汇率后计入实际数据。"},
          {code, std::to_string(rows)});
  }

  void write_dimensions() {
    if (survey_.dimensions.empty()) return;
    text_ += "dimensions:\n";
    std::set<std::string> taken(model::reserved_dimensions.begin(),
                                model::reserved_dimensions.end());
    for (const auto& dimension : survey_.dimensions) {
      dimension_ids_.push_back(make_id(dimension.header, taken));
      text_ += "  " + write_key(dimension_ids_.back()) + ":\n";
      std::set<std::string> taken_members(model::reserved_members.begin(),
                                          model::reserved_members.end());
      auto& ids = member_ids_.emplace_back();
      for (const auto& [text, years] : dimension.members) {
        if (text.empty()) continue;
        ids[text] = make_id(text, taken_members);
        text_ += "    " + write_key(ids[text]) + ": {title: " + quote(text) + "}\n";
      }
    }
  }

  [[nodiscard]] std::int64_t total_of(int year) const {
    const auto& months = survey_.months.at(year);
    return std::accumulate(months.begin(), months.end(), std::int64_t{0});
  }

  void write_history() {
    std::string years;
    for (const auto& [year, months] : survey_.months)
      if (year < year_)
        years += (years.empty() ? "" : ", ") + std::to_string(year) + ": " +
                 write_amount(total_of(year));
    if (!years.empty()) text_ += "situation:\n  history:\n    sales: {" + years + "}\n";
  }

  void write_goal() {
    text_ += "goals:\n  sales:\n    measure: sales\n";
    if (survey_.months.contains(year_ - 1))
      text_ += "    baseline: " + write_amount(total_of(year_ - 1)) + "\n";
    text_ += "    # target:\n    # owner:\n    quota:\n      ";
    say({.en = "as {0} was sold", .es = "según lo vendido en {0}", .zh = "按 {0} 年的销售"},
        {std::to_string(shares_of_)});
    for (std::size_t i = 0; i < survey_.dimensions.size(); ++i) write_shares(i);
    Weights months;
    const auto& sums = survey_.months.at(shares_of_);
    for (std::size_t month = 0; month < sums.size(); ++month)
      add_weight(months, "", name_month(month), sums[month]);
    write_weights("months", "[", months, "]");
  }

  // `2026-03`; from 0.
  [[nodiscard]] std::string name_month(std::size_t month) const {
    const std::string number = std::to_string(month + 1);
    return std::to_string(shares_of_) + (month < 9 ? "-0" : "-") + number;
  }

  // The weights of a line, as they are written, and what of them is below zero.
  struct Weights {
    std::string line;
    std::string returned;
    bool any = false;
  };

  void add_weight(Weights& weights, const std::string& key, const std::string& name,
                  std::int64_t units) const {
    auto& [line, returned, any] = weights;
    line += (line.empty() ? "" : ", ") + key + write_weight(units);
    any = any || units >= units_of_one;
    if (units < 0) returned += (returned.empty() ? "" : ", ") + name + ": " + write_amount(units);
  }

  void write_shares(std::size_t dimension) {
    Weights weights;
    for (const auto& [text, years] : survey_.dimensions[dimension].members) {
      if (text.empty()) continue;
      const auto units = years.find(shares_of_);
      const std::string key = write_key(member_ids_[dimension][text]) + ": ";
      add_weight(weights, key, base::to_printable(text), units == years.end() ? 0 : units->second);
    }
    write_weights(write_key(dimension_ids_[dimension]), "{", weights, "}");
  }

  // Left to decide where there is nothing above zero.
  void write_weights(const std::string& key, std::string_view opening, const Weights& weights,
                     std::string_view closing) {
    if (!weights.returned.empty()) {
      text_ += "      ";
      say({.en = "below zero, which weighs 0: {0}",
           .es = "por debajo de cero, que pesa 0: {0}",
           .zh = "低于零，权重记为 0：{0}"},
          {weights.returned});
    }
    text_ += "      ";
    if (!weights.any)
      return say({.en = "to decide: {0} (nothing of {1} is above zero)",
                  .es = "por decidir: {0} (nada de {1} supera el cero)",
                  .zh = "待定：{0}（{1} 年没有大于零的数值）"},
                 {key, std::to_string(shares_of_)});
    text_ += key + ": ";
    text_ += opening;
    text_ += weights.line;
    text_ += closing;
    text_ += '\n';
  }

  // In whole units; what was returned weighs nothing.
  [[nodiscard]] static std::string write_weight(std::int64_t units) {
    return std::to_string(std::max<std::int64_t>(units, 0) / units_of_one);
  }

  void write_actuals() {
    text_ += "actuals:\n  sales:\n    file: " + quote(survey_.file) +
             "\n    columns:\n      date: " + quote(survey_.date) + "\n";
    for (std::size_t i = 0; i < survey_.dimensions.size(); ++i)
      text_ += "      " + write_key(dimension_ids_[i]) + ": " +
               quote(survey_.dimensions[i].header) + "\n";
    if (survey_.by_currency)
      text_ += "      currency: " + quote(survey_.by_currency->header) + "\n";
    if (survey_.amount.size() == 1) {
      text_ += "      amount: " + quote(survey_.amount.front()) + "\n";
    } else {
      std::string factors;
      for (const auto& factor : survey_.amount)
        factors += (factors.empty() ? "" : ", ") + quote(factor);
      text_ += "    multiply: [" + factors + "]\n";
    }
    const std::string separator(1, survey_.separator);
    text_ += "    separator: " + quote(separator == "\t" ? "tab" : separator) + "\n";
    if (survey_.decimal) text_ += "    decimal: " + quote(std::string(1, *survey_.decimal)) + "\n";
    text_ += "    dates: " + name_dates(survey_.dates) + "\n";
  }

  const model::Survey& survey_;
  int year_;
  int shares_of_;
  values::Language language_;
  int decimals_ = 2;
  std::vector<std::string> dimension_ids_;
  std::vector<std::map<std::string, std::string>> member_ids_;  // by dimension and text
  std::string text_;
};

}  // namespace

std::string build_plan_draft(const model::Survey& survey, int year, values::Language language) {
  return Draft(survey, year, language).write();
}

}  // namespace planctl::report
