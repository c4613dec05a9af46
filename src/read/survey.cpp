// read/survey: looks at a CSV file that nobody has described, and says how to read it.
#include "read/survey.hpp"

#include <algorithm>
#include <numeric>

#include "base/text.hpp"
#include "read/survey_currency.hpp"
#include "read/survey_rows.hpp"

namespace planctl::read {
namespace {

using Failure = base::Unexpected<diag::Error>;
using Words = std::span<const std::string_view>;

constexpr std::size_t most_dimensions = 3;
constexpr std::size_t most_shown = 80;  // terminal cells of a value in a message

// What people call such columns, in the languages of planctl.
constexpr std::array<std::string_view, 12> amount_words{"amount", "sales",   "revenue", "turnover",
                                                        "total",  "importe", "ventas",  "venta",
                                                        "monto",  "金额",    "销售额",  "收入"};
constexpr std::array<std::string_view, 5> quantity_words{"quantity", "qty", "units", "cantidad",
                                                         "数量"};
constexpr std::array<std::string_view, 5> code_words{"code", "number", "código", "número", "编号"};
constexpr std::array<std::string_view, 3> price_words{"price", "precio", "价"};
constexpr std::array<std::string_view, 6> order_words{"order",  "sale",  "invoice",
                                                      "pedido", "venta", "订"};
constexpr std::array<std::string_view, 4> date_words{"date", "fecha", "日期", "时间"};
constexpr std::array<std::string_view, 4> region_words{"region", "zona", "territor", "区"};
constexpr std::array<std::string_view, 4> channel_words{"channel", "canal", "segment", "渠道"};
constexpr std::array<std::string_view, 5> product_words{"category", "categor", "product", "familia",
                                                        "品"};

// What a row that sums up others has for a member.
constexpr std::array<std::string_view, 21> total_words{
    "total", "totals", "totales", "grand total", "total general", "subtotal", "subtotals",
    "sum",   "suma",   "sums",    "sumas",       "summe",         "gesamt",   "insgesamt",
    "all",   "todos",  "合计",    "总计",        "共计",          "小计",     "总和"};

bool is_called_total(std::string_view text) {
  const std::string folded = base::fold_case(text);
  return std::find(total_words.begin(), total_words.end(), folded) != total_words.end();
}

class Surveyor {
 public:
  Surveyor(const env::Files& files, const std::string& path, const model::SurveyAsk& ask)
      : rows_(files, path), ask_(ask) {
    survey_.file = path;
  }

  diag::Result<model::Survey> look() {
    for (const auto step :
         {&Surveyor::choose_separator, &Surveyor::look_at_columns, &Surveyor::choose_dates,
          &Surveyor::choose_amount, &Surveyor::choose_decimal, &Surveyor::choose_currency_column,
          &Surveyor::choose_dimensions, &Surveyor::refuse_doubles, &Surveyor::find_totals,
          &Surveyor::sum, &Surveyor::judge_totals})
      if (const auto done = (this->*step)(); !done) return Failure{done.error()};
    return std::move(survey_);
  }

 private:
  using Done = diag::Result<base::Done>;

  [[nodiscard]] Failure fail(diag::Argument reason) const {
    return rows_.fail_at({}, std::move(reason));
  }
  [[nodiscard]] Failure fail_at(const SurveyColumn::Odd& odd, diag::Message reason) const {
    return rows_.fail_at(odd.place, diag::Clauses{std::move(reason)});
  }

  Done choose_separator() {
    const auto found =
        ask_.separator ? diag::Result<char>(*ask_.separator) : rows_.find_separator();
    if (!found) return Failure{found.error()};
    survey_.separator = *found;
    return base::Done{};
  }

  Done look_at_columns() {
    bool header = true;
    return rows_.each(survey_.separator, [&](const CsvRow& row) {
      for (std::size_t i = 0; i < row.fields.size(); ++i) {
        if (header)
          columns_.emplace_back(std::string(trim_blanks(row.fields[i])));
        else if (i < columns_.size())
          columns_[i].add(row, i);
      }
      header = false;
      return true;
    });
  }

  [[nodiscard]] diag::Result<std::size_t> find(const std::string& header) const {
    std::vector<std::string_view> headers;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (columns_[i].header() == header) return i;
      headers.emplace_back(columns_[i].header());
    }
    return fail(describe_missing(header, headers));
  }

  // The column among those that `fits` says, by the words of its header, else the first.
  template <class Fits>
  [[nodiscard]] std::optional<std::size_t> prefer(const Fits& fits, Words words) const {
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (!fits(columns_[i])) continue;
      if (columns_[i].is_called(words)) return i;
      if (!first) first = i;
    }
    return first;
  }

  static bool is_any_date(const SurveyColumn& column) {
    return column.is_date(0) || column.is_date(1) || column.is_date(2);
  }
  static bool is_any_number(const SurveyColumn& column) {
    return column.is_number(0) || column.is_number(1);
  }

  // `SalesTeamID` counts nothing.
  static bool is_number_of_things(const SurveyColumn& column) {
    const std::string& header = column.header();
    return header.ends_with("ID") || header.ends_with("Id") || header.ends_with("_id") ||
           header.ends_with(" id") || column.is_called(code_words);
  }

  Done choose_dates() {
    if (ask_.date) {
      const auto found = find(*ask_.date);
      if (!found) return Failure{found.error()};
      date_ = *found;
      if (const auto& odd = columns_[date_].first_odd_date();
          odd && !ask_.dates && !is_any_date(columns_[date_]))
        return refuse_dates(columns_[date_], *odd);
    } else if (const auto found = prefer(is_any_date, order_words)) {
      date_ = *found;
    } else {
      if (const auto odd = find_odd_date()) return *odd;
      return fail(values::Text{
          .en = "no column holds dates alone; name one with `--date`, its form with `--dates`",
          .es = "ninguna columna contiene solo fechas; indique una con `--date` y su forma con "
                "`--dates`",
          .zh = "没有只含日期的列；请用 `--date` 指定列，用 `--dates` 指定格式"});
    }
    survey_.date = columns_[date_].header();
    if (ask_.dates) {
      survey_.dates = *ask_.dates;
      return base::Done{};
    }
    if (columns_[date_].is_date(1) && columns_[date_].is_date(2))
      return fail(diag::Clauses{
          {{.en = "the dates of `{0}`, such as `{1}`, may begin with the day or with the month; "
                  "give `--dates D/M/Y` or `--dates M/D/Y`",
            .es = "las fechas de `{0}`, como `{1}`, pueden empezar por el día o por el mes; "
                  "indique `--dates D/M/Y` o `--dates M/D/Y`",
            .zh = "`{0}` 的日期（如 `{1}`）可能以日或月开头；请给出 `--dates D/M/Y` 或 "
                  "`--dates M/D/Y`"},
           {survey_.date, *columns_[date_].texts().begin()}}});
    for (std::size_t form = 0; form < date_forms.size(); ++form)
      if (columns_[date_].is_date(form)) survey_.dates = date_forms[form];
    return base::Done{};
  }

  // Of a column that only few of its texts keep from being the date.
  [[nodiscard]] std::optional<Failure> find_odd_date() const {
    for (const SurveyColumn& column : columns_)
      if (const auto odd = column.first_no_date())
        return fail_at(
            *odd, {{.en = "`{0}` holds dates, but `{1}` is none; take such rows out, or name the "
                          "column with `--date` and its form with `--dates`",
                    .es = "`{0}` contiene fechas, pero `{1}` no lo es; quite esas filas o indique "
                          "la columna con `--date` y su forma con `--dates`",
                    .zh = "`{0}` 为日期列，但其中的 `{1}` 不是日期；请去掉这些行，或用 `--date` "
                          "指定列、用 `--dates` 指定格式"},
                   {column.header(), base::cut(odd->text, most_shown)}});
    for (const SurveyColumn& column : columns_)
      if (column.is_called(date_words) && column.first_odd_date())
        return refuse_dates(column, *column.first_odd_date());
    return std::nullopt;
  }

  [[nodiscard]] Failure refuse_dates(const SurveyColumn& column,
                                     const SurveyColumn::Odd& odd) const {
    return fail_at(
        odd, {{.en = "`{0}` is to hold dates, but `{1}` is none: they are written 2026-01-31, "
                     "31/01/2026 or 01/31/2026; correct such rows, or give the form of the others "
                     "with `--dates`",
               .es = "`{0}` debe contener fechas, pero `{1}` no lo es: se escriben 2026-01-31, "
                     "31/01/2026 o 01/31/2026; corrija esas filas o indique la forma de las demás "
                     "con `--dates`",
               .zh = "`{0}` 应为日期列，但 `{1}` 不是日期：写法为 2026-01-31、31/01/2026 或 "
                     "01/31/2026；请更正这些行，或用 `--dates` 指定其余日期的格式"},
              {column.header(), base::cut(odd.text, most_shown)}});
  }

  Done choose_amount() {
    std::vector<std::size_t> chosen;
    for (const std::string& header : ask_.amount) {
      const auto found = find(header);
      if (!found) return Failure{found.error()};
      chosen.push_back(*found);
    }
    const auto called = [](Words words) {
      return [words](const SurveyColumn& column) {
        return is_any_number(column) && !is_any_date(column) && !is_number_of_things(column) &&
               column.is_called(words);
      };
    };
    if (chosen.empty()) {
      const auto amount = prefer(called(amount_words), amount_words);
      const auto quantity = prefer(called(quantity_words), quantity_words);
      const auto price = prefer(called(price_words), price_words);
      if (amount)
        chosen = {*amount};
      else if (quantity && price)
        chosen = {*quantity, *price};
    }
    if (chosen.empty()) {
      if (const auto odd = find_odd_amount()) return *odd;
      return fail(values::Text{
          .en = "no column is called like an amount; name one with `--amount`, or two that are "
                "multiplied",
          .es = "ninguna columna se llama como un importe; indique una con `--amount`, o dos que "
                "se multiplican",
          .zh = "没有列名像金额的列；请用 `--amount` 指定一列，或相乘的两列"});
    }
    amount_ = chosen;
    for (const std::size_t column : amount_) survey_.amount.push_back(columns_[column].header());
    return base::Done{};
  }

  // Of a column that only its texts keep from being the amount.
  [[nodiscard]] std::optional<Failure> find_odd_amount() const {
    for (const SurveyColumn& column : columns_)
      if (column.is_called(amount_words) && !is_any_number(column) && column.first_no_number())
        return fail_at(
            *column.first_no_number(),
            {{.en = "`{0}` is called like an amount, but `{1}` in it is no number; correct such "
                    "rows, or name another column with `--amount`",
              .es = "`{0}` se llama como un importe, pero `{1}` no es un número; corrija esas "
                    "filas o indique otra columna con `--amount`",
              .zh = "`{0}` 的列名像金额，但其中的 `{1}` 不是数字；请更正这些行，或用 `--amount` "
                    "指定另一列"},
             {column.header(), base::cut(column.first_no_number()->text, most_shown)}});
    return std::nullopt;
  }

  // All columns of numbers are written alike, so each of them may tell.
  Done choose_decimal() {
    survey_.decimal = ask_.decimal;
    if (survey_.decimal) return base::Done{};
    std::array<bool, decimal_signs.size()> shown{};
    bool any = false;
    for (const SurveyColumn& column : columns_) {
      if (!is_any_number(column) || is_any_date(column)) continue;
      any = any || column.has_sign();
      for (std::size_t sign = 0; sign < decimal_signs.size(); ++sign)
        shown[sign] = shown[sign] || column.shows(sign);
    }
    if (shown[0] != shown[1]) {
      survey_.decimal = shown[0] ? '.' : ',';
    } else if (any) {
      return fail(values::Text{
          .en = "the numbers may have a decimal point or a decimal comma; give `--decimal .` or "
                "`--decimal ,`",
          .es = "los números pueden llevar punto o coma decimal; indique `--decimal .` o "
                "`--decimal ,`",
          .zh = "数字的小数符号可能是点或逗号；请给出 `--decimal .` 或 `--decimal ,`"});
    }
    return base::Done{};
  }

  Done choose_currency_column() {
    const auto chosen = choose_currency(columns_, ask_.currency);
    if (!chosen) return fail(diag::Clauses{chosen.error()});
    currency_ = *chosen;
    survey_.currency = currency_.plan;
    for (const std::size_t column : amount_)
      if (const auto done = check_marks(columns_[column], currency_); !done)
        return fail(diag::Clauses{done.error()});
    if (currency_.column)
      survey_.by_currency.emplace().header = columns_[*currency_.column].header();
    return base::Done{};
  }

  Done choose_dimensions() {
    std::vector<std::size_t> chosen;
    for (const std::string& header : ask_.dimensions) {
      const auto found = find(header);
      if (!found) return Failure{found.error()};
      if (columns_[*found].texts().size() > most_members)
        return fail(diag::Clauses{{{.en = "`{0}` has more different texts than a draft can list",
                                    .es = "`{0}` tiene más textos distintos de los que caben en un "
                                          "borrador",
                                    .zh = "`{0}` 的不同文本过多，草稿无法列出"},
                                   {header}}});
      chosen.push_back(*found);
    }
    const auto* const currency = currency_.column ? &columns_[*currency_.column] : nullptr;
    const auto is_dimension = [&](const SurveyColumn& column) {
      return column.has_few_texts() && !is_any_date(column) && !is_any_number(column) &&
             &column != currency;
    };
    if (chosen.empty()) {
      for (const Words words : {Words(region_words), Words(channel_words), Words(product_words)}) {
        const auto found = prefer(is_dimension, words);
        if (found && columns_[*found].is_called(words)) chosen.push_back(*found);
      }
    }
    if (chosen.empty()) {
      for (std::size_t i = 0; i < columns_.size() && chosen.size() < most_dimensions; ++i)
        if (is_dimension(columns_[i])) chosen.push_back(i);
    }
    dimensions_ = chosen;
    for (const std::size_t column : dimensions_)
      survey_.dimensions.push_back({columns_[column].header(), {}});
    return base::Done{};
  }

  // The actuals of the draft could not be read by such a name.
  Done refuse_doubles() {
    std::vector<std::size_t> used = amount_;
    used.insert(used.end(), dimensions_.begin(), dimensions_.end());
    used.push_back(date_);
    if (currency_.column) used.push_back(*currency_.column);
    for (const std::size_t column : used) {
      const std::string& header = columns_[column].header();
      const auto has_name = [&](const SurveyColumn& other) { return other.header() == header; };
      if (std::count_if(columns_.begin(), columns_.end(), has_name) > 1)
        return fail(diag::Clauses{{{.en = "more than one column `{0}`; give each its own name",
                                    .es = "más de una columna `{0}`; dé a cada una su nombre",
                                    .zh = "有多个列 `{0}`；请使列名各不相同"},
                                   {header}}});
    }
    return base::Done{};
  }

  // Texts that are called like a total, in columns that have few.
  Done find_totals() {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (columns_[i].texts().size() > most_members || is_any_number(columns_[i])) continue;
      for (const std::string& text : columns_[i].texts())
        if (is_called_total(text)) {
          survey_.totals.push_back({columns_[i].header(), text});
          totals_.push_back({i, {}});
        }
    }
    return base::Done{};
  }

  // Sums anew without the first total that is as much as all else.
  Done judge_totals() {
    for (std::size_t i = 0; i < totals_.size(); ++i) {
      if (!adds_up(totals_[i].years)) continue;
      survey_.totals[i].adds_up = true;
      survey_.months.clear();
      for (auto& dimension : survey_.dimensions) dimension.members.clear();
      for (auto& total : survey_.totals) total.rows = 0;
      if (survey_.by_currency) survey_.by_currency->others.clear();
      survey_.rows = survey_.unreadable = 0;
      return sum();
    }
    return base::Done{};
  }

  [[nodiscard]] bool adds_up(const std::map<int, std::int64_t>& total) const {
    if (total.empty()) return false;
    for (const auto& [year, months] : survey_.months) {
      const auto part = total.find(year);
      const auto all = std::accumulate(months.begin(), months.end(), std::int64_t{0});
      if (part == total.end() || part->second == 0) return false;
      if (all - part->second != part->second) return false;
    }
    return true;
  }

  Done sum() {
    bool header = true;
    bool too_large = false;
    const auto done = rows_.each(survey_.separator, [&](const CsvRow& row) {
      if (!std::exchange(header, false)) too_large = too_large || !sum_row(row.fields);
      return !too_large;
    });
    if (too_large) return fail(sum_too_large);
    if (done && survey_.months.empty())
      return fail(values::Text{.en = "no row has both a date and an amount",
                               .es = "ninguna fila tiene fecha e importe",
                               .zh = "没有同时含日期和金额的行"});
    return done;
  }

  bool sum_row(std::span<const std::string_view> fields) {
    if (std::all_of(fields.begin(), fields.end(), [](auto field) { return field.empty(); }))
      return true;
    ++survey_.rows;
    std::optional<values::Date> date;
    std::optional<WideDecimal> product;
    if (fields.size() >= columns_.size()) {
      date = parse_day(fields[date_], survey_.dates);
      product = WideDecimal{1, 0};
      const AmountForm form = form_of(currency_, survey_.decimal, fields);
      for (const std::size_t column : amount_) {
        const auto number = parse_amount(fields[column], form);
        product = product && number ? multiply(*product, *number) : std::nullopt;
      }
    }
    const auto amount =
        product ? to_rounded_units(*product, model::Survey::decimals) : std::nullopt;
    if (!date || !amount) {
      ++survey_.unreadable;
      return true;
    }
    if (is_foreign(fields)) return true;
    const int year = values::year_of(*date);
    for (std::size_t i = 0; i < totals_.size(); ++i) {
      auto& total = survey_.totals[i];
      if (trim_blanks(fields[totals_[i].column]) != total.text) continue;
      ++total.rows;
      if (total.adds_up) return true;
      auto& units = totals_[i].years[year];
      if (__builtin_add_overflow(units, amount->units, &units)) return false;
    }
    auto& month = survey_.months[year][static_cast<std::size_t>(values::month_of(*date) - 1)];
    if (__builtin_add_overflow(month, amount->units, &month)) return false;
    for (std::size_t i = 0; i < dimensions_.size(); ++i) {
      const std::string text(trim_blanks(fields[dimensions_[i]]));
      auto& total = survey_.dimensions[i].members[text][year];
      if (__builtin_add_overflow(total, amount->units, &total)) return false;
    }
    return true;
  }

  // Counts a row that is in another currency than the plan's.
  bool is_foreign(std::span<const std::string_view> fields) {
    if (!currency_.column) return false;
    const std::string code(trim_blanks(fields[*currency_.column]));
    if (code.empty() || code == survey_.currency) return false;
    ++survey_.by_currency->others[code];
    return true;
  }

  static constexpr std::size_t most_members = 60;

  SurveyRows rows_;
  const model::SurveyAsk& ask_;
  std::vector<SurveyColumn> columns_;
  std::size_t date_ = 0;
  std::vector<std::size_t> amount_;
  SurveyCurrency currency_;
  std::vector<std::size_t> dimensions_;
  struct Total {
    std::size_t column = 0;
    std::map<int, std::int64_t> years;
  };
  std::vector<Total> totals_;  // those of the survey
  model::Survey survey_;
};

}  // namespace

diag::Result<model::Survey> survey_file(const env::Files& files, const std::string& path,
                                        const model::SurveyAsk& ask) {
  return Surveyor(files, path, ask).look();
}

}  // namespace planctl::read
