// commands/verbs/decompose: prints quotas at any grain.
#include "decompose/decompose.hpp"

#include <algorithm>
#include <array>

#include "commands/break_back.hpp"
#include "commands/carried.hpp"
#include "commands/comparing.hpp"
#include "commands/derive.hpp"
#include "commands/grain.hpp"
#include "commands/plan_session.hpp"
#include "commands/quota_stream.hpp"
#include "decompose/revision.hpp"
#include "report/phrases.hpp"
#include "report/titles.hpp"
#include "report/variance.hpp"

namespace planctl::commands::verbs::decompose {
namespace {

using planctl::decompose::Book;

constexpr std::array<std::string_view, 2> week_words{"whole", "split"};
constexpr std::array<std::string_view, 8> thread_words{"1", "2", "3", "4", "5", "6", "7", "8"};
constexpr std::array<std::string_view, 3> book_words{"commit", "street", "stretch"};

constexpr std::array positionals{options::plan};
constexpr std::array own_options{
    options::goal,
    options::by,
    Option{.name = "every",
           .value = "PERIOD",
           .summary = {.en = "length of a period (default: quarter in text, else month)",
                       .es = "duración del periodo (por omisión: quarter en texto, si no month)",
                       .zh = "期间长度（默认：文本为 quarter，其他为 month）"},
           .choices = options::every_words},
    options::where,
    options::against,
    Option{.name = "for",
           .value = "PERSON",
           .summary = {.en = "what this person carries, at the grain of that level",
                       .es = "lo que lleva esta persona, con el grano de su nivel",
                       .zh = "此人承担的部分，按其层级列出"}},
    Option{.name = "weeks",
           .value = "HOW",
           .summary = {.en = "weeks that cross a month: whole (default) or split",
                       .es = "semanas entre dos meses: whole (enteras) o split (partidas)",
                       .zh = "跨月的周：whole（完整，默认）或 split（拆分）"},
           .choices = week_words},
    Option{.name = "set",
           .value = "FIGURE=AMOUNT",
           .summary = {.en = "what would change if this figure were held; may be repeated",
                       .es = "lo que cambiaría si se fijase esta cifra; se puede repetir",
                       .zh = "若锁定该数字，其他数字如何变化；可重复"},
           .times = Times::many},
    Option{.name = "explain",
           .value = "FIGURE",
           .summary = {.en = "how one figure comes about: `region=north,channel=online,2026-03`",
                       .es = "cómo resulta una cifra: `region=norte,channel=online,2026-03`",
                       .zh = "说明某个数字的由来：`region=north,channel=online,2026-03`"}},
    Option{
        .name = "levels",
        .value = {},
        .summary = {.en = "of a stock, the level at the end of each period, not what is added",
                    .es = "de un nivel, el que habrá al final de cada periodo, no lo que se añade",
                    .zh = "存量目标：列出各期末的水平，而非新增量"}},
    Option{.name = "columns",
           .value = "COLUMN,...",
           .summary = {.en = "of csv, only these columns, such as `period,region,quota`",
                       .es = "en csv, solo estas columnas, como `period,region,quota`",
                       .zh = "csv 仅含这些列，例如 `period,region,quota`"},
           .times = Times::many},
    Option{.name = "threads",
           .value = "COUNT",
           .summary = {.en = "threads that work at the same time (default: one for each core)",
                       .es = "hilos que trabajan a la vez (por omisión: uno por núcleo)",
                       .zh = "同时工作的线程数（默认：每个内核一个）"},
           .choices = thread_words},
    Option{.name = "book",
           .value = "BOOK",
           .summary = {.en = "the target as it is (commit, default), what is handed out with the "
                             "stretch (street), or the stretch alone",
                       .es = "la meta tal cual (commit, por omisión), lo que se reparte con la "
                             "sobreasignación (street), o esta sola (stretch)",
                       .zh = "目标本身（commit，默认）、含超额的下达数（street），或仅超额部分"
                             "（stretch）"},
           .choices = book_words},
};
constexpr std::array examples{
    Example{"planctl decompose --by region,channel --every month",
            {.en = "a table of months", .es = "una tabla por meses", .zh = "按月列表"}},
    Example{"planctl decompose --goal sales --for luis",
            {.en = "the quotas that luis carries",
             .es = "las cuotas que lleva luis",
             .zh = "luis 承担的配额"}},
    Example{"planctl decompose --explain region=north,2026-03",
            {.en = "why this is the quota of March",
             .es = "por qué esta es la cuota de marzo",
             .zh = "说明三月配额的由来"}},
    Example{"planctl decompose --by region,channel,product --every day -o quotas.csv",
            {.en = "every cell and day, for a script",
             .es = "cada celda y día, para un script",
             .zh = "全部单元逐日，供脚本使用"}}};

Exit run_decompose(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "decompose",
    .summary = {.en = "cut targets into quotas by member and period",
                .es = "repartir objetivos en cuotas por miembro y periodo",
                .zh = "把目标按成员和期间分解为配额"},
    .description =
        {.en = "Prints the quotas of every goal that is cut. Sums are exact at every level. "
               "Without --by, text shows the first dimension of the cut, other formats the "
               "plan as a whole.",
         .es = "Imprime las cuotas de cada objetivo que se reparte. Las sumas son exactas en "
               "cada nivel. Sin --by, el texto muestra la primera dimensión del reparto; los "
               "demás formatos, el plan entero.",
         .zh = "输出每个被分解目标的配额，各层级合计精确。未给 --by "
               "时，文本显示分解的第一个维度，其他格式为整体。"},
    .writes = Writes::quotas,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_decompose};

namespace {

struct Ask {
  std::vector<std::size_t> goals;
  std::vector<model::GrainDimension> by;
  std::vector<model::Place> where;
  std::optional<std::size_t> person;
  values::Every every = values::Every::month;
  std::optional<values::Every> asked_every;
  values::WeekCut weeks = values::WeekCut::whole;
  Book book = Book::commit;
  bool by_first = false;  // without --by, in text
  enum class Stocks { additions, levels, both } stocks = Stocks::additions;
};

Checked<Ask> parse_ask(const Run& run, const model::Plan& plan) {
  const Arguments& arguments = run.arguments();
  Ask ask;
  auto goals = find_cut_goals(run, plan);
  if (!goals) return base::Unexpected{goals.error()};
  auto by = parse_by(plan, arguments.words("by"));
  if (!by) return base::Unexpected{by.error()};
  auto where = parse_where(plan, arguments.words("where"));
  if (!where) return base::Unexpected{where.error()};
  if (const auto name = arguments.find("for")) {
    const auto person = find_person(plan, *name);
    if (!person) return base::Unexpected{person.error()};
    ask.person = *person;
  }
  ask.goals = std::move(*goals);
  ask.by = std::move(*by);
  ask.where = std::move(*where);
  const bool text = run.format().reader == render::Format::Reader::person;
  ask.by_first = text && !arguments.has("by");
  ask.asked_every = values::parse_every(arguments.find("every").value_or(""));
  ask.every = ask.asked_every.value_or(text ? values::Every::quarter : values::Every::month);
  ask.stocks = arguments.has("levels") ? Ask::Stocks::levels
               : text                  ? Ask::Stocks::both
                                       : Ask::Stocks::additions;
  if (arguments.find("weeks") == "split") ask.weeks = values::WeekCut::split_at_months;
  const auto book = arguments.find("book");
  if (book == "street") ask.book = Book::street;
  if (book == "stretch") ask.book = Book::stretch;
  return ask;
}

std::string name_places(const model::Plan& plan, const std::vector<model::Place>& places) {
  std::string name;
  for (const auto& place : places)
    for (const auto& coordinate : place.coordinates) {
      if (!coordinate.known()) continue;
      const auto& dimension = plan.dimensions[coordinate.dimension];
      name += (name.empty() ? "" : ", ") + dimension.id.value + "=" +
              dimension.members[coordinate.member].id.value;
    }
  return name;
}

// What the year's quotas come to: as the plan has it, its stretch with its parts, and both.
diag::Message say_stretch(const planctl::decompose::Decomposition& decomposition,
                          const model::Goal& goal, values::Language language) {
  const auto show = [&](Book book) {
    const std::int64_t units = decomposition.total(book);
    return values::to_grouped(units, goal.unit.decimals, language) +
           (goal.unit.name.empty() ? "" : " " + goal.unit.name);
  };
  std::string parts;
  for (const auto& stretch : goal.quota->stretch)
    parts += (parts.empty() ? "" : ", ") + stretch.dimension_name.value + ' ' +
             values::to_plain(stretch.percent->written.number) + '%' +
             (stretch.reason ? ": " + stretch.reason->value : "");
  return report::say({.en = "plan total {0}, stretch {1} ({2}), street total {3}",
                      .es = "total del plan {0}, sobreasignación {1} ({2}), total repartido {3}",
                      .zh = "计划总额 {0}，超额 {1}（{2}），下达总额 {3}"},
                     {show(Book::commit), show(Book::stretch), parts, show(Book::street)});
}

// The periods inside one where they make it up, else that one.
std::vector<values::Period> find_inside(std::vector<values::Period> periods,
                                        const values::Period& outer) {
  std::erase_if(periods, [&](const values::Period& period) {
    return period.days.start < outer.days.start || outer.days.past < period.days.past;
  });
  int days = 0;
  for (const auto& period : periods) days += period.days.count();
  if (days != outer.days.count()) periods = {outer};
  return periods;
}

class Tasks {
 public:
  Tasks(Run& run, const model::Plan& plan, const Ask& ask) : run_(run), plan_(plan), ask_(ask) {}

  void add(const planctl::decompose::Decomposition& decomposition) {
    const model::Goal& goal = plan_.goals[decomposition.goal()];
    if (!ask_.person) {
      auto by = ask_.by;
      if (ask_.by_first && !decomposition.order().empty())
        by.push_back({decomposition.order().front(), 0});
      return add(decomposition, {std::move(by), ask_.where});
    }
    for (const auto& part : find_carried(plan_, goal, decomposition.order(), *ask_.person)) {
      model::Grain grain{ask_.by.empty() ? part.by : ask_.by, ask_.where};
      if (!part.place.coordinates.empty()) grain.where.push_back(part.place);
      auto where = narrow(plan_, grain.where);
      if (!where) continue;
      grain.where = std::move(*where);
      const std::size_t before = tasks_.size();
      add(decomposition, std::move(grain));
      for (std::size_t task = before; part.period && task < tasks_.size(); ++task) {
        auto& periods = tasks_[task].shape.periods;
        periods = find_inside(std::move(periods), *part.period);
      }
      for (std::size_t task = before; !part.shared.empty() && task < tasks_.size(); ++task) {
        tasks_[task].part = find_part(goal, part.shared, *ask_.person);
        tasks_[task].shape.notes.push_back(
            say_split(plan_, goal, part.place, part.shared, Tells::parts));
      }
    }
  }

  [[nodiscard]] const std::vector<QuotaTask>& all() const { return tasks_; }

  // The columns of the whole output: those asked for, else those of any table in order.
  [[nodiscard]] std::vector<std::size_t> dimensions() const {
    std::vector<std::size_t> dimensions;
    const auto take = [&](const std::vector<model::GrainDimension>& by) {
      for (const auto& one : by)
        if (std::find(dimensions.begin(), dimensions.end(), one.dimension) == dimensions.end())
          dimensions.push_back(one.dimension);
    };
    take(ask_.by);
    for (const auto& task : tasks_) take(task.grain.by);
    return dimensions;
  }

  [[nodiscard]] std::size_t skipped() const { return skipped_; }

 private:
  void add(const planctl::decompose::Decomposition& decomposition, model::Grain grain) {
    const model::Goal& goal = plan_.goals[decomposition.goal()];
    if (const auto foreign = find_foreign(grain, decomposition.order())) {
      run_.remark(say_foreign(plan_, goal, *foreign));
      ++skipped_;
      return;
    }
    const auto week_start =
        plan_.header.weeks ? plan_.header.weeks->value : values::WeekStart::monday;
    QuotaTask task{&decomposition, std::move(grain), {}};
    task.book = ask_.book;
    task.shape = {.plan = report::name_plan(plan_),
                  .goal = goal.id.value,
                  .title = report::title_of(goal),
                  .place = name_places(plan_, task.grain.where),
                  .year = std::to_string(plan_.year().label),
                  .unit = goal.unit,
                  .figures = goal.kind == model::Kind::ratio ? report::Figures::values
                                                             : report::Figures::amounts,
                  .periods = values::periods_of(plan_.year(), ask_.every, week_start, ask_.weeks),
                  .notes = {}};
    if (!goal.quota->stretch.empty())
      task.shape.notes.emplace_back(say_stretch(decomposition, goal, run_.style().language));
    const values::Date last = plan_.year().days.past;
    if (task.book != Book::stretch &&
        planctl::decompose::has_adjustments(plan_, decomposition.goal(), last))
      revise(task, last);
    if (goal.kind == model::Kind::stock) return add_stock(std::move(task));
    tasks_.push_back(std::move(task));
  }

  // Adjustments move what is committed to; the stretch that is handed out with it stays.
  void revise(QuotaTask& task, values::Date last) {
    const model::Goal& goal = plan_.goals[task.decomposition->goal()];
    task.revised = collect_against(run_, plan_, *task.decomposition, task.grain, last);
    if (task.book == Book::street && goal.kind != model::Kind::ratio) add_stretch(task);
    std::int64_t carried = 0;
    for (const auto& cell : task.revised->cells)
      for (const auto& one : cell.carried) carried += one.amount;
    if (carried != 0) task.shape.notes.emplace_back(report::say_carried(carried, goal.unit));
  }

  static void add_stretch(QuotaTask& task) {
    auto stretch = task.decomposition->walk(task.grain, Book::stretch);
    for (auto& cell : task.revised->cells) {
      const auto* const more = stretch.next();
      for (std::size_t day = 0; day < cell.daily.size(); ++day) cell.daily[day] += more->daily[day];
    }
  }

  // What is added, and the levels that this makes where the plan says where they begin.
  void add_stock(QuotaTask task) {
    task.shape.figures = report::Figures::additions;
    if (ask_.stocks != Ask::Stocks::levels) tasks_.push_back(task);
    if (ask_.stocks == Ask::Stocks::additions) return;
    if (!has_openings(*task.decomposition, task.grain)) {
      run_.remark(say_no_opening(plan_.goals[task.decomposition->goal()]));
      if (ask_.stocks == Ask::Stocks::levels) ++skipped_;
      return;
    }
    task.shape.figures = report::Figures::levels;
    tasks_.push_back(std::move(task));
  }

  Run& run_;
  const model::Plan& plan_;
  const Ask& ask_;
  std::vector<QuotaTask> tasks_;
  std::size_t skipped_ = 0;
};

Complaint complain_of_nobody(const model::Person& person, const std::vector<model::Place>& where) {
  if (!where.empty())
    return complain(
        {.en = "`{0}` carries no part of a goal that is cut in that place",
         .es = "`{0}` no lleva en ese lugar ninguna parte de un objetivo que se reparta",
         .zh = "`{0}` 在该范围内不承担任何被分解目标的部分"},
        {person.id.value});
  return complain({.en = "`{0}` carries no part of a goal that is cut",
                   .es = "`{0}` no lleva ninguna parte de un objetivo que se reparta",
                   .zh = "`{0}` 不承担任何被分解目标的部分"},
                  {person.id.value});
}

Complaint complain_of_format(const std::string& option, std::string_view format) {
  return complain({.en = "`--format {1}` writes quotas; what `--{0}` shows is text, csv or json",
                   .es = "`--format {1}` escribe cuotas; lo de `--{0}` es text, csv o json",
                   .zh = "`--format {1}` 只写配额；`--{0}` 的结果请用 text、csv 或 json"},
                  {option, std::string(format)});
}

// What was asked for that has no columns to be chosen.
std::optional<std::string> find_without_columns(const Run& run) {
  if (!run.arguments().has("columns")) return std::nullopt;
  for (const auto* own : {"explain", "set"})
    if (run.arguments().has(own)) return std::string("--") + own;
  if (run.format().columns == render::Format::Columns::chosen) return std::nullopt;
  return "--format " + std::string(run.format().name);
}

Complaint complain_of_columns(const std::string& other) {
  return complain({.en = "`--columns` is for quotas written as csv, not for `{0}`",
                   .es = "`--columns` es para cuotas escritas en csv, no para `{0}`",
                   .zh = "`--columns` 只用于以 csv 输出的配额，不能与 `{0}` 同用"},
                  {other});
}

Exit run_decompose(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto opened = open_for_work(run, arguments.positional(0));
  if (!opened) return run.refuse(opened.error());
  if (!opened->loaded.trusted) return Exit::findings;
  const model::Plan& plan = opened->loaded.plan;
  const auto ask = parse_ask(run, plan);
  if (!ask) return run.refuse(ask.error());

  for (const auto* own : {"explain", "set"})
    if (arguments.has(own) && !run.format().write_document && !run.format().write_records)
      return run.refuse(complain_of_format(own, run.format().name));

  if (const auto other = find_without_columns(run)) return run.refuse(complain_of_columns(*other));

  Cutting cutting(run, opened->loaded);
  if (arguments.has("explain"))
    return derive(run, opened->loaded, cutting, ask->goals, opened->exit);
  if (arguments.has("set"))
    return break_back(run, opened->loaded, {ask->goals, {ask->by, ask->where}, ask->asked_every},
                      opened->exit);
  for (const std::size_t goal : ask->goals) cutting.cut(goal);
  Tasks tasks(run, plan, *ask);
  for (const auto& decomposition : cutting.cut_goals()) tasks.add(decomposition);
  const Exit exit = cutting.exit(opened->exit);
  if (tasks.all().empty()) {
    if (exit != Exit::fine) return exit;
    if (tasks.skipped() > 0 || !ask->person) return Exit::not_run;
    return run.refuse(complain_of_nobody(plan.people[*ask->person], ask->where));
  }
  const auto columns = parse_columns(run, plan, tasks.dimensions());
  if (!columns) return run.refuse(columns.error());
  stream_quotas(run, plan, tasks.all(), *columns);
  return run.finish(exit);
}

}  // namespace

}  // namespace planctl::commands::verbs::decompose
