// commands/quota_stream: batches of cells between a cursor and a format.
#include "commands/quota_stream.hpp"

#include <algorithm>
#include <span>

#include "commands/relay.hpp"
#include "env/progress.hpp"
#include "report/phrases.hpp"

namespace planctl::commands {
namespace {

// Names of all members, so that a cell costs no look-up of texts.
struct Column {
  std::size_t in_grain = model::none;  // position among the grain's dimensions
  std::vector<std::string> titles;     // by member
  std::vector<std::string_view> ids;
};

std::vector<Column> build_columns(const model::Plan& plan, const model::Grain& grain,
                                  const std::vector<std::size_t>& dimensions) {
  std::vector<Column> columns;
  for (const std::size_t dimension : dimensions) {
    Column& column = columns.emplace_back();
    for (std::size_t at = 0; at < grain.by.size(); ++at)
      if (grain.by[at].dimension == dimension) column.in_grain = at;
    for (const auto& member : plan.dimensions[dimension].members) {
      column.titles.push_back(report::title_of(member));
      column.ids.push_back(member.id.value);
    }
  }
  return columns;
}

std::size_t find_first(const model::Plan& plan, const std::vector<values::Period>& periods) {
  return static_cast<std::size_t>(
      values::days_between(plan.year().days.start, periods.front().days.start));
}

// Where each period ends, in days from the first day of the series; `end` is that of what lies
// before them.
std::vector<std::size_t> find_ends(const std::vector<values::Period>& periods, std::size_t end) {
  std::vector<std::size_t> ends;
  for (const auto& period : periods) {
    end += static_cast<std::size_t>(period.days.count());
    ends.push_back(end);
  }
  return ends;
}

constexpr std::size_t rows_of_batch = 8192;

// Some cells one after the other, with what is written of them.
struct Batch {
  std::size_t first = 0;              // number of the first cell
  std::vector<std::size_t> members;   // by cell, then dimension of the grain
  std::vector<std::int64_t> amounts;  // by cell, then period
};

// One cell after the other: of the cut itself, or as they were revised.
class Source {
 public:
  explicit Source(const QuotaTask& task) : task_(task) {
    if (!task.revised) cursor_.emplace(task.decomposition->walk(task.grain, task.book));
  }
  const model::QuotaSeries* next() {
    if (cursor_) return cursor_->next();
    return at_ < task_.revised->cells.size() ? &task_.revised->cells[at_++] : nullptr;
  }

 private:
  const QuotaTask& task_;
  std::optional<decompose::Cursor> cursor_;
  std::size_t at_ = 0;
};

// One pass over a table.
class Pass {
 public:
  Pass(const model::Plan& plan, const QuotaTask& task, const std::vector<std::size_t>& dimensions,
       render::QuotaWriter& writer)
      : task_(task),
        columns_(build_columns(plan, task.grain, dimensions)),
        first_(find_first(plan, task.shape.periods)),
        ends_(find_ends(task.shape.periods, first_)),
        part_(task.part ? &*task.part : nullptr),
        width_(task.grain.by.size()),
        source_(task),
        writer_(writer) {}

  // Fills a batch with the next cells, summed to periods; false where there are none.
  bool fill(Batch& batch, env::Progress* progress) {
    batch.first = cells_;
    batch.members.clear();
    batch.amounts.clear();
    while (batch.amounts.size() < rows_of_batch) {
      const auto* const series = source_.next();
      if (series == nullptr) break;
      ++cells_;
      batch.members.insert(batch.members.end(), series->members.begin(), series->members.end());
      add_up(*series, batch.amounts);
    }
    if (progress != nullptr) progress->advance(cells_ - batch.first);
    return cells_ > batch.first;
  }

  void write(const Batch& batch, render::Buffer& buffer) const {
    std::vector<std::string_view> members(columns_.size());
    std::vector<std::string_view> titles(columns_.size());
    const std::size_t cells = batch.amounts.size() / ends_.size();
    for (std::size_t cell = 0; cell < cells; ++cell) {
      for (std::size_t at = 0; at < columns_.size(); ++at) {
        const Column& column = columns_[at];
        if (column.in_grain == model::none) continue;
        const std::size_t member = batch.members[cell * width_ + column.in_grain];
        members[at] = column.ids[member];
        titles[at] = column.titles[member];
      }
      const auto amounts = std::span(batch.amounts).subspan(cell * ends_.size(), ends_.size());
      writer_.add({batch.first + cell, members, titles, amounts}, buffer);
    }
  }

  [[nodiscard]] std::size_t cells() const { return cells_; }

 private:
  // Amounts of a period add up; levels go on from period to period; values are those of its end.
  void add_up(const model::QuotaSeries& series, std::vector<std::int64_t>& amounts) const {
    using report::Figures;
    const Figures figures = task_.shape.figures;
    const bool adds_up = figures == Figures::amounts || figures == Figures::additions;
    if (ends_.size() == series.daily.size() && figures != Figures::levels)  // day by day
      amounts.insert(amounts.end(), series.daily.begin(), series.daily.end());
    else
      sum_periods(series, amounts);
    if (part_ != nullptr && adds_up) part_->take(std::span(amounts).last(ends_.size()));
  }
  void sum_periods(const model::QuotaSeries& series, std::vector<std::int64_t>& amounts) const {
    using report::Figures;
    const Figures figures = task_.shape.figures;
    const bool goes_on = figures == Figures::levels;
    std::int64_t sum = 0;
    if (goes_on) sum = task_.decomposition->opening(task_.grain, series.members).value_or(0);
    std::size_t day = goes_on ? 0 : first_;
    for (const std::size_t end : ends_) {
      if (!goes_on) sum = 0;
      for (; day < end; ++day)
        sum = figures == Figures::values ? series.daily[day] : sum + series.daily[day];
      amounts.push_back(sum);
    }
  }

  const QuotaTask& task_;
  std::vector<Column> columns_;
  std::size_t first_;  // day of the series that the periods begin on
  std::vector<std::size_t> ends_;
  const decompose::SplitPart* part_;
  std::size_t width_;
  Source source_;
  render::QuotaWriter& writer_;
  std::size_t cells_ = 0;
};

// How many cells a table has, where that is plain to see.
std::optional<std::uint64_t> count_cells(const QuotaTask& task) {
  if (task.revised) return task.revised->cells.size();
  const bool by_leaves = task.grain.where.empty() &&
                         task.grain.by.size() == task.decomposition->order().size() &&
                         std::all_of(task.grain.by.begin(), task.grain.by.end(),
                                     [](const auto& by) { return by.depth == 0; });
  if (!by_leaves) return std::nullopt;
  return task.decomposition->leaf_cells();
}

std::vector<std::string> name_all(const model::Plan& plan,
                                  const std::vector<std::size_t>& dimensions) {
  std::vector<std::string> names;
  for (const std::size_t dimension : dimensions)
    names.push_back(plan.dimensions[dimension].id.value);
  return names;
}

// `--by` makes a column of a dimension that has none.
Complaint complain_of_column(const model::Plan& plan, const std::string& name,
                             const std::vector<std::string>& columns) {
  Complaint complaint =
      complain_of({.en = "there is no column `{0}` in the output",
                   .es = "no hay ninguna columna `{0}` en la salida",
                   .zh = "输出中没有列 `{0}`"},
                  name, std::vector<std::string_view>(columns.begin(), columns.end()));
  if (plan.dimensions.index_of(name) != model::none)
    complaint.help = diag::Message{{.en = "`--by {0}` makes it a column",
                                    .es = "`--by {0}` le da una columna",
                                    .zh = "用 `--by {0}` 可使其成为一列"},
                                   {name}};
  return complaint;
}

constexpr values::Text writing{.en = "writing {0}", .es = "escribiendo {0}", .zh = "正在写入 {0}"};

}  // namespace

Checked<QuotaColumns> parse_columns(const Run& run, const model::Plan& plan,
                                    std::vector<std::size_t> dimensions) {
  QuotaColumns columns{std::move(dimensions), run.arguments().words("columns")};
  const auto known = render::quota_columns(name_all(plan, columns.dimensions));
  const auto has = [](const std::vector<std::string>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  for (const auto& name : columns.chosen)
    if (!has(known, name)) return base::Unexpected{complain_of_column(plan, name, known)};
  if (!columns.chosen.empty() && !has(columns.chosen, "quota"))
    return base::Unexpected{complain({.en = "`--columns` leaves out `quota`, the figure itself",
                                      .es = "`--columns` deja fuera `quota`, la propia cifra",
                                      .zh = "`--columns` 缺少数字本身的列 `quota`"})};
  return columns;
}

void stream_quotas(Run& run, const model::Plan& plan, const std::vector<QuotaTask>& tasks,
                   const QuotaColumns& columns) {
  render::Buffer buffer(run.out());
  render::Style style = run.style();
  style.columns = columns.chosen;
  const auto names = name_all(plan, columns.dimensions);
  const auto writer = run.format().open_quotas(names, style, buffer);
  const bool alone = writer->cells() == render::QuotaWriter::Cells::in_order;
  std::vector<Batch> slots(Relay::most_slots);
  std::optional<env::Progress> progress;
  if (!run.writes_to_terminal())
    progress.emplace(run.outside(), std::string(writing.in(run.language())));
  for (const auto& task : tasks) {
    for (int number = 0; number < writer->passes(); ++number) {
      writer->begin(task.shape, number, buffer);
      buffer.flush();
      Pass pass(plan, task, columns.dimensions, *writer);
      env::Progress* const shown = progress ? &*progress : nullptr;
      if (progress)
        progress->begin(plan.goals[task.decomposition->goal()].id.value, count_cells(task));
      Relay relay({.fill = [&](std::size_t slot) { return pass.fill(slots[slot], shown); },
                   .write = [&](std::size_t slot,
                                render::Buffer& bytes) { pass.write(slots[slot], bytes); },
                   .wants_more = [&] { return run.wants_more(); }},
                  run.out(), alone ? 1 : run.threads());
      relay.run();
      if (!run.wants_more()) return;
      writer->end(pass.cells(), buffer);
    }
  }
  writer->finish(buffer);
}

}  // namespace planctl::commands
