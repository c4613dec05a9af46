// read/actuals: CSV files of actuals to sums by cell and day, streaming.
#include "read/actuals.hpp"

#include <map>

#include "base/text.hpp"
#include "read/actuals_reader.hpp"

namespace planctl::read {
namespace {

using Failure = base::Unexpected<diag::Error>;

constexpr std::string_view standard_input = "-";

bool has_wildcard(std::string_view path) { return path.find_first_of("*?[") != path.npos; }

std::string shown_path(const std::string& folder, const std::string& path) {
  if (folder.empty() || folder == ".") return path;
  return folder + (folder.back() == '/' ? "" : "/") + path;
}

using Currencies = std::map<std::string, std::string>;  // by path

diag::Result<base::Done> add_paths(const env::Folder& folder,
                                   const std::vector<model::FileRef>& files,
                                   const std::string& currency, Currencies& paths) {
  for (const model::FileRef& file : files) {
    if (file.written.value == standard_input || !has_wildcard(file.path)) {
      const bool piped = file.written.value == standard_input;
      paths.emplace(piped ? file.written.value : file.path, currency);
      continue;
    }
    auto found = folder.glob(file.path);
    if (!found) return Failure{found.error()};
    // Without a file every quota would look missed.
    if (found->empty())
      return Failure{
          {file.path,
           values::Text{.en = "no file of actuals has such a name; name one with `--actuals`",
                        .es = "ningún archivo de datos reales tiene ese nombre; indique uno con "
                              "`--actuals`",
                        .zh = "没有此名称的实际数据文件；请用 `--actuals` 指定"}}};
    for (auto& path : *found) paths.emplace(std::move(path), currency);
  }
  return base::Done{};
}

// The currency of files that are named nowhere else.
std::string find_common_currency(const model::Actuals& actuals) {
  for (const auto& one : actuals.currencies)
    if (one.files.empty()) return one.currency.value;
  return {};
}

// The paths of the plan's files of actuals, each once, with their currencies.
diag::Result<Currencies> find_paths(const env::Folder& folder, const model::Actuals& actuals) {
  Currencies paths;
  for (const auto& one : actuals.currencies)
    if (const auto added = add_paths(folder, one.files, one.currency.value, paths); !added)
      return Failure{added.error()};
  const auto added = add_paths(folder, actuals.files, find_common_currency(actuals), paths);
  if (!added) return Failure{added.error()};
  return paths;
}

// Without `files` standard input is not read.
diag::Result<base::Done> read_plan_files(const env::Files* files, const env::Folder& folder,
                                         const model::Plan& plan, const model::Actuals& actuals,
                                         ActualsReader& reader) {
  const auto paths = find_paths(folder, actuals);
  if (!paths) return Failure{paths.error()};
  reader.expect(paths->size());
  for (const auto& [path, currency] : *paths) {
    const bool piped = path == standard_input && files != nullptr;
    const std::string name = path == standard_input ? path : shown_path(plan.folder, path);
    auto source = piped ? files->open(path) : folder.open(path);
    if (!source) return Failure{{name, source.error().reason}};
    if (const auto done = reader.read(name, std::move(*source), currency); !done) return done;
  }
  return base::Done{};
}

values::Text say_unreadable(model::RowFault fault) {
  if (fault == model::RowFault::unreadable_date)
    return {.en =
                "none of the rows ({0}) can be read, as `{1}` is no date in the form that is "
                "expected; say their form in `dates` of `actuals`, or correct the rows",
            .es =
                "ninguna de las filas ({0}) se puede leer, pues `{1}` no es una fecha en la "
                "forma esperada; indique su forma en `dates` de `actuals` o corrija las filas",
            .zh =
                "{0} 行均无法读取：`{1}` 不是预期格式的日期；请在 `actuals` 的 `dates` "
                "中写明格式，或更正这些行"};
  if (fault == model::RowFault::unreadable_amount)
    return {.en =
                "none of the rows ({0}) can be read, as `{1}` is no amount in the form that is "
                "expected; say the sign before the decimals in `decimal` of `actuals`, or "
                "correct the rows",
            .es =
                "ninguna de las filas ({0}) se puede leer, pues `{1}` no es un importe en la "
                "forma esperada; indique el signo de los decimales en `decimal` de `actuals` o "
                "corrija las filas",
            .zh =
                "{0} 行均无法读取：`{1}` 不是预期格式的金额；请在 `actuals` 的 `decimal` "
                "中写明小数符号，或更正这些行"};
  return {.en = "none of the rows ({0}) can be read, as they have other fields than the header",
          .es =
              "ninguna de las filas ({0}) se puede leer, pues tienen otros campos que la "
              "cabecera",
          .zh = "{0} 行均无法读取：其字段与表头不同"};
}

// Rows of which none can be read would look like a goal of which nothing was met.
diag::Result<model::ActualTable> require_readable(model::ActualTable table) {
  using model::RowFault;
  std::int64_t lost = 0;
  const model::RowCount* first = nullptr;
  for (const model::RowCount& count : table.counts) {
    if (count.fault != RowFault::unreadable_date && count.fault != RowFault::unreadable_amount &&
        count.fault != RowFault::wrong_width)
      continue;
    lost += count.rows;
    if (first == nullptr) first = &count;
  }
  if (first == nullptr || lost < table.rows) return table;
  const model::RowPlace at = first->places.front();
  return Failure{
      {first->file + ":" + std::to_string(at.line) + ":" + std::to_string(at.column),
       diag::Clauses{{say_unreadable(first->fault), {std::to_string(table.rows), first->what}}}}};
}

}  // namespace

diag::Result<model::ActualTable> read_actual_files(const env::Folder& folder, const Layout& layout,
                                                   const model::Actuals& actuals) {
  ActualsReader reader(layout, actuals, 1);
  const auto done = read_plan_files(nullptr, folder, *layout.plan, actuals, reader);
  if (!done) return Failure{done.error()};
  return require_readable(reader.to_table());
}

diag::Result<model::ActualTable> load_actuals(const env::Files& files, const model::Plan& plan,
                                              std::size_t goal, const model::Grain& grain,
                                              const std::optional<std::string>& override_file,
                                              std::size_t threads) {
  const std::string& id = plan.goals[goal].id.value;
  const model::Actuals* const actuals = plan.actuals.find(id);
  if (actuals == nullptr && !override_file)
    return Failure{
        {"actuals." + id,
         values::Text{.en = "the plan names no file of actuals for this goal",
                      .es = "el plan no nombra ningún archivo de datos reales para este objetivo",
                      .zh = "计划没有为此目标给出实际数据文件"}}};
  if (actuals != nullptr && actuals->unread)
    return Failure{
        {"actuals." + id,
         values::Text{.en = "something that the plan says of these files has no value or cannot be "
                            "read; `planctl check` says what",
                      .es = "algo de lo que el plan dice de estos archivos no tiene valor o no se "
                            "puede leer; `planctl check` dice qué",
                      .zh = "计划对这些文件的说明有缺值或无法读取之处；`planctl check` 会指出"}}};
  const auto layout = make_layout(plan, goal, grain);
  if (!layout)
    return Failure{
        {"actuals." + id, values::Text{.en = "the grain has too many cells",
                                       .es = "el nivel de detalle tiene demasiadas celdas",
                                       .zh = "所选粒度的单元过多"}}};
  const model::Actuals as_is;
  ActualsReader reader(*layout, actuals == nullptr ? as_is : *actuals, threads);
  if (override_file) {
    auto source = files.open(*override_file);
    if (!source) return Failure{source.error()};
    const auto done = reader.read(*override_file, std::move(*source),
                                  actuals == nullptr ? "" : find_common_currency(*actuals));
    if (!done) return Failure{done.error()};
  } else {
    const auto folder = files.open_folder(plan.folder.empty() ? "." : plan.folder);
    if (!folder) return Failure{folder.error()};
    const auto done = read_plan_files(&files, **folder, plan, *actuals, reader);
    if (!done) return Failure{done.error()};
  }
  return require_readable(reader.to_table());
}

}  // namespace planctl::read
