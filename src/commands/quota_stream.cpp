// commands/quota_stream: the loop between a cursor and a format.
#include "commands/quota_stream.hpp"

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

// Where each period ends, in days from the first day of the series.
std::vector<std::size_t> find_ends(const std::vector<values::Period>& periods) {
  std::vector<std::size_t> ends;
  std::size_t end = 0;
  for (const auto& period : periods) {
    end += static_cast<std::size_t>(period.days.count());
    ends.push_back(end);
  }
  return ends;
}

class Feeder {
 public:
  Feeder(const model::Plan& plan, const QuotaTask& task, const std::vector<std::size_t>& dimensions)
      : task_(&task),
        columns_(build_columns(plan, task.grain, dimensions)),
        ends_(find_ends(task.shape.periods)),
        part_(task.part ? &*task.part : nullptr),
        members_(columns_.size()),
        titles_(columns_.size()),
        amounts_(ends_.size()) {}

  report::QuotaCell sum(const model::QuotaSeries& series) {
    for (std::size_t at = 0; at < columns_.size(); ++at) {
      const Column& column = columns_[at];
      if (column.in_grain == model::none) continue;
      const std::size_t member = series.members[column.in_grain];
      members_[at] = column.ids[member];
      titles_[at] = column.titles[member];
    }
    add_up(series);
    return {members_, titles_, amounts_};
  }

 private:
  // Amounts of a period add up; levels go on from period to period; values are those of its end.
  void add_up(const model::QuotaSeries& series) {
    using report::Figures;
    const Figures figures = task_->shape.figures;
    std::int64_t sum = 0;
    if (figures == Figures::levels)
      sum = task_->decomposition->opening(task_->grain, series.members).value_or(0);
    std::size_t day = 0;
    for (std::size_t period = 0; period < ends_.size(); ++period) {
      if (figures == Figures::amounts || figures == Figures::additions) sum = 0;
      for (; day < ends_[period]; ++day)
        sum = figures == Figures::values ? series.daily[day] : sum + series.daily[day];
      amounts_[period] = sum;
    }
    const bool adds_up = figures == Figures::amounts || figures == Figures::additions;
    if (part_ != nullptr && adds_up) part_->take(amounts_);
  }

  const QuotaTask* task_;
  std::vector<Column> columns_;
  std::vector<std::size_t> ends_;
  const decompose::SplitPart* part_;
  std::vector<std::string_view> members_;
  std::vector<std::string_view> titles_;
  std::vector<std::int64_t> amounts_;
};

}  // namespace

void stream_quotas(Run& run, const model::Plan& plan, const std::vector<QuotaTask>& tasks,
                   const std::vector<std::size_t>& dimensions) {
  std::vector<std::string> names;
  for (const std::size_t dimension : dimensions)
    names.push_back(plan.dimensions[dimension].id.value);
  const auto writer = run.format().open_quotas(names, run.style(), run.out());
  for (const auto& task : tasks) {
    Feeder feeder(plan, task, dimensions);
    for (int pass = 0; pass < writer->passes(); ++pass) {
      writer->begin(task.shape, pass);
      auto cursor = task.decomposition->walk(task.grain);
      while (const auto* series = cursor.next()) {
        writer->add(feeder.sum(*series));
        if (!run.wants_more()) return;
      }
      writer->end();
    }
  }
  writer->finish();
}

}  // namespace planctl::commands
