// read/actuals_reader: files of actuals to one table, each read on several threads.
#include "read/actuals_reader.hpp"

#include <mutex>

#include "base/threads.hpp"
#include "env/unpack.hpp"
#include "read/sqlite.hpp"

namespace planctl::read {
namespace {

using Failure = base::Unexpected<diag::Error>;

constexpr values::Text empty_file{.en = "the file is empty; it needs a header",
                                  .es = "el archivo está vacío; necesita una cabecera",
                                  .zh = "文件为空；需要表头"};

// Each thread has sums of its own; those of very many cells are kept once.
constexpr std::uint64_t most_doubled_cells = 4000;

// The chunks of a file: handed out in any order, their outcomes put together in the file's order.
class FileProgress {
 public:
  enum class Digest { none, of_bytes };
  FileProgress(const std::string& name, CsvChunks& chunks, base::Uint128 size_before,
               Digest digests, RowTwins& twins, std::size_t number)
      : name_(name),
        chunks_(chunks),
        size_before_(size_before),
        digests_(digests),
        twins_(twins),
        number_(number) {}

  bool take(CsvChunk& chunk) {
    const std::lock_guard lock(mutex_);
    return !error_ && chunks_.next(chunk);
  }

  void give(const CsvChunk& chunk, RowReading::Outcome outcome) {
    if (chunk.failure && !outcome.fault)
      outcome.fault =
          CsvFault{CsvFault::Kind::source_failed, {outcome.lines + 1, 1, 0}, *chunk.failure};
    if (digests_ == Digest::of_bytes) outcome.digest = base::KeyDigest::of_bytes(chunk.rows);
    const std::lock_guard lock(mutex_);
    waiting_.emplace(chunk.number, std::move(outcome));
    for (auto next = waiting_.find(next_); next != waiting_.end(); next = waiting_.find(++next_)) {
      append(next->second);
      waiting_.erase(next);
    }
  }

  void skip_lines(std::uint32_t lines) { lines_ += lines; }
  [[nodiscard]] const std::optional<diag::Error>& error() const { return error_; }
  RowCounts take_counts() { return std::move(counts_); }
  [[nodiscard]] const base::KeyDigest& digest() const { return digest_; }

 private:
  void append(RowReading::Outcome& outcome) {
    if (error_) return;
    if (outcome.fault) {
      outcome.fault->at.line += lines_;
      error_ = to_error(*outcome.fault, name_);
      return;
    }
    digest_.add(outcome.digest);
    counts_.append(outcome.counts, lines_);
    twins_.add(number_, outcome.marks, lines_);
    if (next_ >= RowTwins::most_chunks) twins_.pass_over(number_, outcome.counts.rows());
    if (size_before_ + counts_.size() > base::Uint128{INT64_MAX})
      error_ = diag::Error{name_ + ":" + std::to_string(lines_ + 1) + ":1", sum_too_large};
    lines_ += outcome.lines;
  }

  const std::string& name_;
  CsvChunks& chunks_;
  base::Uint128 size_before_;
  Digest digests_;
  RowTwins& twins_;
  std::size_t number_;  // of the file
  std::mutex mutex_;
  std::map<std::size_t, RowReading::Outcome> waiting_;  // by chunk, for those before them
  std::size_t next_ = 0;
  std::uint32_t lines_ = 0;
  RowCounts counts_;
  base::KeyDigest digest_;
  std::optional<diag::Error> error_;
};

}  // namespace

ActualsReader::ActualsReader(const Layout& layout, const model::Actuals& actuals,
                             std::size_t threads)
    : layout_(layout), actuals_(actuals) {
  // Which row of a key is the first is known only where rows are read in order.
  if (layout.cells > most_doubled_cells || !actuals.key.empty()) threads = 1;
  while (threads_.size() < std::max<std::size_t>(threads, 1))
    threads_.emplace_back(layout, actuals);
  separator_ = threads_.front().separator();
}

// The CSV that a file is, or that it holds.
diag::Result<std::unique_ptr<env::ByteSource>> ActualsReader::find_rows(
    std::unique_ptr<env::ByteSource> source) const {
  const env::ByteSource* const file = source.get();
  auto looked = env::look_at(std::move(source), sqlite_begins.size());
  if (!looked) return Failure{looked.error()};
  if (looked->head != sqlite_begins) return env::unpack(std::move(looked->whole));
  if (!actuals_.query)
    return Failure{
        {"", values::Text{
                 .en = "the file is an SQLite database; say in `query` what to ask it",
                 .es = "el archivo es una base de datos SQLite; indique en `query` qué consultarle",
                 .zh = "该文件是 SQLite 数据库；请在 `query` 中写明查询"}}};
  SqliteAsk ask{actuals_.query->value, separator_, '.'};
  if (actuals_.decimal && actuals_.decimal->value == ",") ask.decimal = ',';
  return ask_sqlite(file->system_path(), std::move(looked->whole), ask);
}

diag::Result<base::Done> ActualsReader::read(const std::string& name,
                                             std::unique_ptr<env::ByteSource> source,
                                             const std::string& currency) {
  auto rows = find_rows(std::move(source));
  if (!rows) return Failure{{name + ":1:1", rows.error().reason}};
  CsvChunks chunks(std::move(*rows), separator_);
  FileProgress progress(name, chunks, size_,
                        compares_ ? FileProgress::Digest::of_bytes : FileProgress::Digest::none,
                        twins_, files_.size());
  CsvChunk first;
  if (!progress.take(first)) return Failure{{name + ":1:1", empty_file}};
  if (first.failure && first.rows.find('\n') == first.rows.npos)
    return Failure{{name + ":1:1", *first.failure}};
  CsvReader header(first.rows, separator_, CsvReader::Begins::file);
  const auto more = header.next();
  if (!more) return Failure{to_error(more.error(), name)};
  if (!*more) return Failure{{name + ":1:1", empty_file}};
  for (RowReading& thread : threads_)
    if (const auto bound = thread.begin_file(name, header, currency); !bound) return bound;

  const CsvPosition begin = header.next_position();
  progress.skip_lines(begin.line - 1);
  progress.give(first, threads_.front().read_chunk(first, begin.offset));
  const auto work = [&](std::size_t thread) {
    CsvChunk chunk;
    while (progress.take(chunk)) progress.give(chunk, threads_[thread].read_chunk(chunk, 0));
  };
  base::run_on_threads(first.last ? 1 : threads_.size(), work);
  if (progress.error()) return Failure{*progress.error()};
  File file{name, progress.take_counts(), progress.digest(), take_days(), 0};
  file.compared = file.counts.rows();
  // The key of a row is held against those of all rows.
  if (actuals_.key.empty()) file.compared -= twins_.passed_of(files_.size());
  for (const File& other : files_)
    if (compares_ && file.counts.rows() > 0 && file.digest == other.digest)
      return Failure{{name + ":1:1",
                      diag::Clauses{{{.en = "holds the same bytes as `{0}`; name one of them",
                                      .es = "contiene los mismos bytes que `{0}`; indique solo uno",
                                      .zh = "与 `{0}` 内容完全相同；请只指定其一"},
                                     {other.name}}}}};
  files_.push_back(std::move(file));
  size_ += files_.back().counts.size();
  return base::Done{};
}

// Of the rows that no file before had.
std::vector<DaySum> ActualsReader::take_days() {
  std::vector<DaySum> days(layout_.slots());
  for (const RowReading& thread : threads_)
    for (std::size_t day = 0; day < days.size(); ++day) days[day].add(thread.sums().by_day()[day]);
  std::vector<DaySum> gone = days;
  gone.swap(days_before_);
  for (std::size_t day = 0; day < gone.size(); ++day) days[day].take_off(gone[day]);
  return days;
}

// Days of files whose rows were not all held against each other.
std::vector<model::RowCount> ActualsReader::find_same_days() const {
  struct Days {
    DateEnds ends;
    DaySum sum;
  };
  std::map<std::pair<std::size_t, std::size_t>, Days> same;  // by file, and file before
  std::map<std::pair<std::size_t, DaySum>, std::size_t> seen;
  for (std::size_t file = 0; file < files_.size(); ++file)
    for (std::size_t day = 0; day < files_[file].by_day.size(); ++day) {
      const DaySum& sum = files_[file].by_day[day];
      if (sum.rows == 0) continue;
      const std::size_t other = seen.emplace(std::pair(day, sum), file).first->second;
      if (other == file || (files_[file].is_compared() && files_[other].is_compared())) continue;
      const auto date = values::plus_days(layout_.year.days.start, static_cast<int>(day));
      Days& days = same.emplace(std::pair(file, other), Days{{date, date}, {}}).first->second;
      days.ends.second = date;
      days.sum.add(sum);
    }
  std::vector<model::RowCount> counts;
  for (const auto& [pair, days] : same)
    counts.push_back({model::RowFault::same_days,
                      files_[pair.first].name,
                      files_[pair.second].name + ": " + values::to_string(*days.ends.first) + ".." +
                          values::to_string(*days.ends.second),
                      days.sum.rows,
                      days.sum.units,
                      {}});
  return counts;
}

model::ActualTable ActualsReader::to_table() const {
  model::ActualTable table;
  table.goal = layout_.goal;
  table.grain = layout_.grain;
  Sums sums(layout_);
  for (const RowReading& thread : threads_) sums.merge(thread.sums());
  sums.write_to(table);
  if (threads_.front().sums_at_plan_rates()) {
    Sums planned(layout_);
    for (const RowReading& thread : threads_) planned.merge(*thread.sums_at_plan_rates());
    model::ActualTable as_planned;
    planned.write_to(as_planned);
    table.at_plan_rates = {std::move(as_planned.cells), std::move(as_planned.unassigned)};
  }
  for (int fault = 0; fault <= static_cast<int>(model::RowFault::elsewhere); ++fault)
    for (const File& file : files_)
      for (auto& count : file.counts.list(static_cast<model::RowFault>(fault), file.name))
        table.counts.push_back(std::move(count));
  std::vector<std::string> names;
  for (const File& file : files_) {
    const auto [first, last] = find_ends(layout_, file.by_day);
    table.files.push_back({file.name, file.counts.rows(), first, last});
    table.rows += file.counts.rows();
    table.compared += file.compared;
    names.push_back(file.name);
  }
  for (std::size_t file = 0; file < files_.size(); ++file)
    for (auto& count : twins_.list(file, names)) table.counts.push_back(std::move(count));
  if (layout_.periods.empty())
    for (auto& count : find_same_days()) table.counts.push_back(std::move(count));
  return table;
}

}  // namespace planctl::read
