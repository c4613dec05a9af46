// commands/verbs/rollover: begins next year's plan from this year's results.
#include <algorithm>
#include <array>
#include <map>

#include "commands/comparing.hpp"
#include "commands/plan_session.hpp"
#include "commands/rolling.hpp"
#include "compare/indicators.hpp"
#include "env/paths.hpp"
#include "model/workdays.hpp"

namespace planctl::commands::verbs::rollover {
namespace {

constexpr std::size_t most_bytes = std::size_t{64} << 20;  // of a file of shares

constexpr std::array positionals{options::plan};
constexpr std::array own_options{options::as_of, options::actuals};
constexpr std::array examples{
    Example{"planctl rollover --as-of 2026-12-31 -o ../2027",
            {.en = "the plan of 2027, file by file, in a folder of its own",
             .es = "el plan de 2027, archivo por archivo, en una carpeta propia",
             .zh = "在独立文件夹中逐文件写出 2027 年计划"}},
    Example{"planctl rollover --as-of 2026-10-31 > next.yaml",
            {.en = "a plan of one file, with forecasts where the year is not over",
             .es = "un plan de un solo archivo, con previsiones si el año no ha acabado",
             .zh = "单文件计划；年度未结束时采用预测"}}};

Exit run_rollover(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "rollover",
    .summary = {.en = "begin next year's plan from this year's results",
                .es = "empezar el plan del año próximo con los resultados de este",
                .zh = "根据今年的结果开始下一年计划"},
    .description =
        {.en = "Writes the plan's files anew for the year that follows: results become baselines "
               "and history; members, people, open corrections and assumptions are carried; dates "
               "move to the same working day of the month. What people must decide is taken out "
               "and marked, so that check names it. --output is a folder; a plan of one file may "
               "go to a file or to standard output.",
         .es = "Escribe de nuevo los archivos del plan para el año siguiente: los resultados pasan "
               "a ser base e historia; miembros, personas, correcciones abiertas y supuestos se "
               "conservan; las fechas pasan al mismo día laborable del mes. Lo que hay que decidir "
               "se quita y se marca, de modo que check lo nombra. --output es una carpeta; un plan "
               "de un solo archivo puede ir a un archivo o a la salida estándar.",
         .zh =
             "为下一年重写计划各文件：结果成为基数和历史；成员、人员、未结纠正措施和假设予以保留；"
             "日期移到当月同一工作日。须由人决定的内容会取出并加注，check 会逐一指出。--output "
             "为文件夹；单文件计划也可写到文件或标准输出。"},
    .writes = Writes::plan,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_rollover};

namespace {

compare::WorkedYear find_worked(const model::Plan& plan, const values::Year& year) {
  compare::WorkedYear worked{year, {}};
  const auto chain = model::find_chain(plan, model::default_calendar(plan));
  for (const auto kind : model::kinds_of(chain, year.days))
    worked.works.push_back(kind != model::DayKind::off);
  return worked;
}

// The plan's calendars a year later, on the same dates.
model::Plan move_calendars(const model::Plan& plan) {
  model::Plan moved;
  const auto move = [](values::Days& days) {
    const auto last = compare::same_day_next_year(values::plus_days(days.past, -1));
    days = {compare::same_day_next_year(days.start), values::plus_days(last, 1)};
  };
  moved.calendars = plan.calendars;
  for (auto& calendar : moved.calendars) {
    for (auto& holiday : calendar.holidays) move(holiday.value);
    for (auto& day : calendar.makeup) move(day.value);
  }
  return moved;
}

// Where a stock or ratio stood by the last reading in its unit.
std::optional<YearResult> find_reading(const model::Plan& plan, std::size_t index,
                                       values::Date as_of) {
  const auto& goal = plan.goals[index];
  if (goal.kind == model::Kind::flow) return std::nullopt;
  for (const auto& line : compare::compare_indicators(plan, as_of, {index}).lines) {
    const auto& leading = plan.tracking[line.indicator].leading;
    if ((leading && leading->value) || line.readings == 0) continue;
    const bool plain = line.unit.name.empty() && goal.unit.name != "%";
    if (!plain && line.unit.name != goal.unit.name) continue;
    const auto units =
        values::to_units(values::to_decimal(line.reading, line.unit.decimals), goal.unit.decimals);
    if (units)
      return YearResult{*units, YearResult::Basis::reading,
                        std::min(values::plus_days(line.period->days.past, -1), as_of)};
  }
  return std::nullopt;
}

// What the goals with quota and actuals have reached, or will by their season; of a stock or ratio,
// where it stands.
struct Results {
  std::vector<std::optional<YearResult>> of_goals;
  std::vector<bool> rowless;  // by goal: its actuals have no row of the year
};

Results find_results(Run& run, const model::Plan& plan, Cutting& cutting, values::Date as_of) {
  Results found{std::vector<std::optional<YearResult>>(plan.goals.size()),
                std::vector<bool>(plan.goals.size())};
  auto& results = found.of_goals;
  const bool over = values::plus_days(as_of, 1) >= plan.year().days.past;
  if (as_of < plan.year().days.start) return found;
  for (std::size_t index = 0; index < plan.goals.size(); ++index) {
    const auto& goal = plan.goals[index];
    if (!has_actuals(plan, index) || goal.kind == model::Kind::ratio) {
      results[index] = find_reading(plan, index, as_of);
      continue;
    }
    const auto* decomposition = cutting.cut(index);
    if (decomposition == nullptr) continue;
    const auto compared = compare_goal(run, plan, *decomposition, {}, {as_of});
    if (!compared) {  // then its baseline is to be decided
      run.remark(compared.error().message);
      continue;
    }
    const auto& actuals = compared->actuals;
    if (!actuals.first || *actuals.first > as_of) {  // no row is not the same as nothing sold
      found.rowless[index] = true;
      results[index] = find_reading(plan, index, as_of);
      continue;
    }
    const auto& total = compared->table.total;
    const bool level = goal.kind == model::Kind::stock && goal.baseline;
    results[index] = YearResult{
        (over ? total.actual : total.forecast_seasonal) + (level ? goal.baseline->units : 0),
        over ? YearResult::Basis::actual : YearResult::Basis::forecast,
        std::min(actuals.last.value_or(as_of), as_of)};
  }
  return found;
}

// The path of a source from the plan's folder.
std::string to_inner(const model::Plan& plan, const std::string& path) {
  const std::string front = env::join_path(plan.folder, "");
  if (!front.empty() && path.starts_with(front) && path.size() > front.size())
    return path.substr(front.size() + (path[front.size()] == '/' ? 1 : 0));
  return path;
}

struct Rolled {
  std::map<std::string, std::string> texts;  // by path from the plan's folder
  std::vector<std::string> copies;           // files of shares, by path from there
  std::size_t decisions = 0;
};

Rolled roll_files(const read::Loaded& loaded, const RollFacts& facts) {
  Rolled rolled;
  for (diag::FileId file = 0; file < loaded.sources.size(); ++file) {
    const auto& source = loaded.sources.at(file);
    const std::string path =
        file == 0 ? std::string(read::root_name) : to_inner(loaded.plan, source.path());
    diag::Findings findings;
    const auto tree =
        path.ends_with(".csv") ? std::nullopt : read::parse_yaml(loaded.sources, file, findings);
    if (!tree) continue;
    auto rolled_file = roll_file(facts, file, source.text(), *tree);
    const auto slash = path.rfind('/');
    for (const auto& name : rolled_file.files)
      rolled.copies.push_back(slash == std::string::npos ? name : path.substr(0, slash + 1) + name);
    rolled.decisions += rolled_file.decisions;
    rolled.texts[path] = std::move(rolled_file.text);
  }
  return rolled;
}

// Names the actuals that shares and seasons of the next year are made of, too.
void add_past(const model::Plan& plan, Rolled& rolled) {
  const auto is_past = [](const auto& rule) { return !rule.past.periods.empty() && !rule.file; };
  const auto has_past = [&](const auto& terms) {
    return std::any_of(terms.rules.begin(), terms.rules.end(), is_past);
  };
  for (const auto& goal : plan.goals) {
    const auto* const actuals = plan.actuals.find(goal.id.value);
    if (actuals == nullptr || !goal.quota) continue;
    const auto& quota = *goal.quota;
    if (std::any_of(quota.shares.begin(), quota.shares.end(), has_past) ||
        (quota.season && has_past(*quota.season)))
      for (const auto& file : actuals->files) rolled.copies.push_back(file.path);
  }
}

// Adds the files that are named, which stay as they are.
std::optional<diag::Error> add_copies(const env::Files& files, const std::string& folder,
                                      Rolled& rolled) {
  if (rolled.copies.empty()) return std::nullopt;
  const auto opened = files.open_folder(folder.empty() ? "." : folder);
  if (!opened) return opened.error();
  for (const auto& pattern : rolled.copies) {
    const auto paths = (*opened)->glob(env::to_normal(pattern));
    if (!paths) return paths.error();
    for (const auto& path : *paths) {
      auto text = (*opened)->read(path, most_bytes);
      if (!text) return text.error();
      rolled.texts[path] = std::move(*text);
    }
  }
  return std::nullopt;
}

Exit write_folder(Run& run, const std::string& folder, const Rolled& rolled) {
  auto& files = run.outside().files;
  for (const auto& [path, text] : rolled.texts)
    if (files.kind_of(env::join_path(folder, path)) != env::Files::Kind::missing)
      return run.refuse(complain({.en = "`{0}` is there already, and is not written over",
                                  .es = "`{0}` ya existe y no se sobrescribe",
                                  .zh = "`{0}` 已存在，不予覆盖"},
                                 {env::join_path(folder, path)}));
  for (const auto& [path, text] : rolled.texts) {
    const std::string whole = env::join_path(folder, path);
    const auto made = files.make_folder(whole.substr(0, whole.rfind('/')));
    if (!made) return run.refuse(complain(made.error()));
    const auto written = files.write(whole, text);
    if (!written) return run.refuse(complain(written.error()));
  }
  return Exit::fine;
}

Exit write_rolled(Run& run, const Rolled& rolled) {
  const auto output = run.arguments().find("output");
  const bool one = rolled.texts.size() == 1;
  const bool folder = output && *output != "-" &&
                      !(one && (output->ends_with(".yaml") || output->ends_with(".yml")));
  if (!folder && !one)
    return run.refuse(complain({.en = "the plan has {0} files: name a folder for them with `-o`",
                                .es = "el plan tiene {0} archivos: indique una carpeta con `-o`",
                                .zh = "该计划有 {0} 个文件：请用 `-o` 指定文件夹"},
                               {std::to_string(rolled.texts.size())}));
  Exit exit = Exit::fine;
  if (folder) {
    exit = write_folder(run, *output, rolled);
  } else {
    run.out().write(rolled.texts.begin()->second);
    exit = run.finish(Exit::fine);
  }
  if (exit == Exit::fine)
    run.remark({{.en = "places marked as to be decided: {0}; `planctl check` names what lacks",
                 .es = "lugares marcados por decidir: {0}; `planctl check` dice qué falta",
                 .zh = "已标出 {0} 处待定内容；`planctl check` 会列出缺项"},
                {std::to_string(rolled.decisions)}});
  return exit;
}

Exit run_rollover(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto opened = open_for_work(run, arguments.positional(0));
  if (!opened) return run.refuse(opened.error());
  if (!opened->loaded.trusted) return Exit::findings;
  const model::Plan& plan = opened->loaded.plan;
  if (!plan.header.year)
    return run.refuse(complain({.en = "the plan has no `year`, so that none follows it",
                                .es = "el plan no tiene `year`, así que ninguno le sigue",
                                .zh = "计划没有 `year`，无从确定下一年"}));
  const auto as_of = run.as_of();
  if (!as_of) return run.refuse(as_of.error());
  Cutting cutting(run, opened->loaded);
  const compare::Succession years(
      find_worked(plan, plan.year()),
      find_worked(move_calendars(plan), compare::next_year(plan.year())));
  auto results = find_results(run, plan, cutting, *as_of);
  auto rolled = roll_files(opened->loaded, {plan, years, std::move(results.of_goals),
                                            std::move(results.rowless), *as_of, run.language()});
  add_past(plan, rolled);
  if (const auto error = add_copies(outside.files, plan.folder, rolled))
    return run.refuse(complain(*error));
  return cutting.exit(write_rolled(run, rolled));
}

}  // namespace

}  // namespace planctl::commands::verbs::rollover
