// commands/verbs/import: a first plan from a CSV file of sales.
#include <array>
#include <map>
#include <optional>
#include <string>

#include "base/text.hpp"
#include "commands/run.hpp"
#include "env/paths.hpp"
#include "read/csv.hpp"
#include "read/survey.hpp"
#include "report/plan_draft.hpp"
#include "values/unit.hpp"

namespace planctl::commands::verbs::import {
namespace {

constexpr std::size_t most_input = std::size_t{1} << 30;  // bytes of standard input

constexpr std::array<std::string_view, 4> separator_words{",", ";", "|", "tab"};
constexpr std::array<std::string_view, 2> decimal_words{".", ","};
constexpr std::array<std::string_view, 3> date_words{"Y-M-D", "D/M/Y", "M/D/Y"};
constexpr std::array<model::DateForm, 3> date_forms{
    model::DateForm::iso, model::DateForm::day_first, model::DateForm::month_first};

constexpr std::array positionals{
    Positional{.name = "FILE",
               .summary = {.en = "the CSV file, which may be packed with gzip or zstd",
                           .es = "el archivo CSV, que puede estar comprimido con gzip o zstd",
                           .zh = "CSV 文件，可用 gzip 或 zstd 压缩"},
               .need = Need::required}};
constexpr std::array own_options{
    Option{.name = "separator",
           .value = "CHAR",
           .summary = {.en = "between fields, where it is not to be guessed",
                       .es = "entre campos, si no se quiere que se deduzca",
                       .zh = "字段分隔符（不自动判断时）"},
           .choices = separator_words},
    Option{.name = "decimal",
           .value = "SIGN",
           .summary = {.en = "before the decimals", .es = "ante los decimales", .zh = "小数点"},
           .choices = decimal_words},
    Option{.name = "dates",
           .value = "FORM",
           .summary = {.en = "the form of the dates",
                       .es = "la forma de las fechas",
                       .zh = "日期格式"},
           .choices = date_words},
    Option{.name = "date",
           .value = "COLUMN",
           .summary = {.en = "the column of dates", .es = "la columna de fechas", .zh = "日期列"}},
    Option{.name = "amount",
           .value = "COLUMN",
           .summary = {.en = "the column of amounts; given twice, the two are multiplied",
                       .es = "la columna de importes; si se da dos veces, se multiplican",
                       .zh = "金额列；给出两次则相乘"},
           .times = Times::many},
    Option{.name = "currency",
           .value = "CODE",
           .summary = {.en = "the currency of the plan, where the file does not decide it",
                       .es = "la moneda del plan, si el archivo no la decide",
                       .zh = "计划的货币（文件不能确定时）"}},
    Option{.name = "by",
           .value = "COLUMN",
           .summary = {.en = "a column of members; may be repeated",
                       .es = "una columna de miembros; se puede repetir",
                       .zh = "成员列；可重复"},
           .times = Times::many},
    Option{.name = "year",
           .value = "YEAR",
           .summary = {.en = "the year of the plan (default: the last in the file)",
                       .es = "el año del plan (por omisión: el último del archivo)",
                       .zh = "计划年度（默认：文件中的最后一年）"}}};
constexpr std::array examples{
    Example{"planctl import orders.csv -o plan.yaml",
            {.en = "a plan to go on from",
             .es = "un plan con el que empezar",
             .zh = "得到一份可继续编写的计划"}},
    Example{"planctl import orders.csv --dates D/M/Y --amount Quantity --amount Price",
            {.en = "say what cannot be told from the file",
             .es = "decir lo que el archivo no deja ver",
             .zh = "指明文件本身看不出的内容"}}};

Exit run_import(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "import",
    .summary = {.en = "draft a plan from a CSV file of sales",
                .es = "esbozar un plan a partir de un CSV de ventas",
                .zh = "根据销售 CSV 起草计划"},
    .description =
        {.en = "Looks at a file that it has never seen, says how it is written and what its "
               "columns are, and writes dimensions, history, shares and the mapping of actuals "
               "as a plan. What can be read in two ways is not guessed: the message names both.",
         .es = "Examina un archivo desconocido, dice cómo está escrito y qué son sus columnas, y "
               "escribe dimensiones, historia, cuotas y la lectura de los datos reales como un "
               "plan. Lo que admite dos lecturas no se adivina: el mensaje nombra ambas.",
         .zh = "查看从未见过的文件，说明其写法和各列含义，并把维度、历史、份额和实际数据的读法写成"
               "计划。有两种读法的内容不会猜测：消息会列出两种。"},
    .writes = Writes::plan,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_import};

namespace {

model::SurveyAsk read_ask(const Arguments& arguments) {
  model::SurveyAsk ask;
  if (const auto separator = arguments.find("separator"))
    ask.separator = read::parse_separator(*separator);
  if (const auto decimal = arguments.find("decimal")) ask.decimal = decimal->front();
  if (const auto dates = arguments.find("dates"))
    for (std::size_t i = 0; i < date_words.size(); ++i)
      if (date_words[i] == *dates) ask.dates = date_forms[i];
  ask.date = arguments.find("date");
  ask.currency = arguments.find("currency");
  const auto all = [&](std::string_view option) {
    const auto found = arguments.options.find(option);
    return found == arguments.options.end() ? std::vector<std::string>() : found->second;
  };
  ask.amount = all("amount");
  ask.dimensions = all("by");
  return ask;
}

void remark_reading(Run& run, const model::Survey& survey) {
  const std::string decimal = survey.decimal ? std::string(1, *survey.decimal) : "-";
  std::string dates;
  for (std::size_t i = 0; i < date_words.size(); ++i)
    if (date_forms[i] == survey.dates) dates = date_words[i];
  std::string amount;
  for (const auto& column : survey.amount) amount += (amount.empty() ? "" : " × ") + column;
  if (!survey.currency.empty()) amount += " (" + survey.currency + ")";
  run.remark({{.en = "read with separator `{0}`, decimal sign `{1}`, dates `{2}` in `{3}`, amount "
                     "`{4}`; the options of the same names override",
               .es = "leído con separador `{0}`, signo decimal `{1}`, fechas `{2}` en `{3}`, "
                     "importe `{4}`; las opciones del mismo nombre lo cambian",
               .zh = "读取方式：分隔符 `{0}`，小数点 `{1}`，日期 `{2}`（列 `{3}`），金额 `{4}`；"
                     "可用同名选项更改"},
              {survey.separator == '\t' ? std::string("tab") : std::string(1, survey.separator),
               decimal, dates, survey.date, amount}});
}

// Standard input is read once and held, as a survey looks at its file more than once.
diag::Result<model::Survey> survey_input(const env::Files& files, const std::string& path,
                                         const model::SurveyAsk& ask) {
  if (path != "-") return read::survey_file(files, path, ask);
  auto text = files.read(path, most_input);
  if (!text) return base::Unexpected{text.error()};
  std::map<std::string, std::string> held;
  held[path] = std::move(*text);
  return read::survey_file(env::MemoryFiles(std::move(held)), path, ask);
}

// The file as a plan in the folder of `output` names it; nothing where it lies elsewhere.
std::optional<std::string> find_name_beside(const std::string& output, const std::string& path) {
  const std::string plan = env::to_normal(output);
  const std::string name = env::to_normal(path);
  const std::string folder = plan.substr(0, plan.rfind('/') + 1);
  const bool is_inside = name.starts_with(folder);
  const std::string beside = name.substr(is_inside ? folder.size() : 0);
  if (!is_inside || beside.starts_with("/") || beside.starts_with("../")) return std::nullopt;
  return beside;
}

// A path in a plan is relative to its folder.
void name_from_plan(Run& run, const std::string& output, model::Survey& survey) {
  if (survey.file == "-") return;
  if (const auto beside = find_name_beside(output, survey.file)) {
    survey.file = *beside;
    return;
  }
  run.remark(
      {{.en = "`{0}` may lie outside of the plan's folder, where a plan reads nothing: put it "
              "there and correct `file` in `actuals`, or read it with `--actuals`",
        .es = "`{0}` puede estar fuera de la carpeta del plan, donde un plan no lee nada: "
              "póngalo en ella y corrija `file` en `actuals`, o léalo con `--actuals`",
        .zh = "`{0}` 可能不在计划所在文件夹内，而计划不读取其外的文件：请移入并更正 "
              "`actuals` 的 `file`，或用 `--actuals` 读取"},
       {base::to_printable(survey.file)}});
}

Exit run_import(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  if (const auto currency = arguments.find("currency");
      currency && !values::find_currency_decimals(*currency))
    return run.refuse(complain({.en = "`{0}` is no currency code such as EUR",
                                .es = "`{0}` no es un código de moneda como EUR",
                                .zh = "`{0}` 不是 EUR 之类的货币代码"},
                               {*currency}));
  auto survey = survey_input(outside.files, arguments.positionals[0], read_ask(arguments));
  if (!survey) return run.refuse(complain(survey.error()));
  int year = survey->months.rbegin()->first;
  if (const auto written = arguments.find("year")) {
    const auto parsed = values::parse_date(*written + "-01-01");
    if (!parsed || (!survey->months.contains(values::year_of(*parsed)) &&
                    !survey->months.contains(values::year_of(*parsed) - 1)))
      return run.refuse(complain({.en = "`{0}` is neither a year of the file nor the one after it",
                                  .es = "`{0}` no es un año del archivo ni el siguiente",
                                  .zh = "`{0}` 既不是文件中的年份，也不是其下一年"},
                                 {*written}));
    year = values::year_of(*parsed);
  }
  remark_reading(run, *survey);
  name_from_plan(run, arguments.find("output").value_or("-"), *survey);
  run.out().write(report::build_plan_draft(*survey, year, run.language()));
  return run.finish(Exit::fine);
}

}  // namespace

}  // namespace planctl::commands::verbs::import
