// read/actuals_reader: files of actuals to one table, each read on several threads.
#include "read/actuals_reader.hpp"

#include <mutex>

#include "base/threads.hpp"

namespace planctl::read {
namespace {

using Failure = base::Unexpected<base::Error>;

// Each thread has sums of its own; those of very many cells are kept once.
constexpr std::uint64_t most_doubled_cells = 4000;

// The chunks of a file: handed out in any order, their outcomes put together in the file's order.
class FileProgress {
 public:
  FileProgress(const std::string& name, CsvChunks& chunks, base::Uint128 size_before)
      : name_(name), chunks_(chunks), size_before_(size_before) {}

  bool take(CsvChunk& chunk) {
    const std::lock_guard lock(mutex_);
    return !error_ && chunks_.next(chunk);
  }

  void give(const CsvChunk& chunk, RowReading::Outcome outcome) {
    if (chunk.failure && !outcome.fault)
      outcome.fault =
          CsvFault{CsvFault::Kind::source_failed, {outcome.lines + 1, 1, 0}, *chunk.failure};
    const std::lock_guard lock(mutex_);
    waiting_.emplace(chunk.number, std::move(outcome));
    for (auto next = waiting_.find(next_); next != waiting_.end(); next = waiting_.find(++next_)) {
      append(next->second);
      waiting_.erase(next);
    }
  }

  void skip_lines(std::uint32_t lines) { lines_ += lines; }
  [[nodiscard]] const std::optional<base::Error>& error() const { return error_; }
  RowCounts take_counts() { return std::move(counts_); }

 private:
  void append(RowReading::Outcome& outcome) {
    if (error_) return;
    if (outcome.fault) {
      outcome.fault->at.line += lines_;
      error_ = to_error(*outcome.fault, name_);
      return;
    }
    counts_.append(outcome.counts, lines_);
    if (size_before_ + counts_.size() > base::Uint128{INT64_MAX})
      error_ = base::Error{name_ + ":" + std::to_string(lines_ + 1),
                           "the sum of the amounts is too large"};
    lines_ += outcome.lines;
  }

  const std::string& name_;
  CsvChunks& chunks_;
  base::Uint128 size_before_;
  std::mutex mutex_;
  std::map<std::size_t, RowReading::Outcome> waiting_;  // by chunk, for those before them
  std::size_t next_ = 0;
  std::uint32_t lines_ = 0;
  RowCounts counts_;
  std::optional<base::Error> error_;
};

}  // namespace

ActualsReader::ActualsReader(const Layout& layout, const model::Actuals& actuals,
                             std::size_t threads)
    : layout_(layout) {
  if (layout.cells > most_doubled_cells) threads = 1;
  while (threads_.size() < std::max<std::size_t>(threads, 1))
    threads_.emplace_back(layout, actuals);
  separator_ = threads_.front().separator();
}

base::Result<base::Done> ActualsReader::read(const std::string& name,
                                             std::unique_ptr<env::ByteSource> source) {
  CsvChunks chunks(std::move(source), separator_);
  CsvChunk first;
  if (!chunks.next(first)) return Failure{{name + ":1:1", "the file is empty; it needs a header"}};
  if (first.failure && first.rows.find('\n') == first.rows.npos)
    return Failure{{name + ":1:1", *first.failure}};
  CsvReader header(first.rows, separator_, CsvReader::Begins::file);
  const auto more = header.next();
  if (!more) return Failure{to_error(more.error(), name)};
  if (!*more) return Failure{{name + ":1:1", "the file is empty; it needs a header"}};
  for (RowReading& thread : threads_)
    if (const auto bound = thread.begin_file(name, header); !bound) return bound;

  FileProgress progress(name, chunks, size_);
  const CsvPosition begin = header.next_position();
  progress.skip_lines(begin.line - 1);
  progress.give(first, threads_.front().read_chunk(first, begin.offset));
  const auto work = [&](std::size_t thread) {
    CsvChunk chunk;
    while (progress.take(chunk)) progress.give(chunk, threads_[thread].read_chunk(chunk, 0));
  };
  base::run_on_threads(first.last ? 1 : threads_.size(), work);
  if (progress.error()) return Failure{*progress.error()};
  files_.push_back({name, progress.take_counts()});
  size_ += files_.back().counts.size();
  return base::Done{};
}

model::ActualTable ActualsReader::to_table() const {
  model::ActualTable table;
  table.goal = layout_.goal;
  table.grain = layout_.grain;
  Sums sums(layout_);
  for (const RowReading& thread : threads_) sums.merge(thread.sums());
  sums.write_to(table);
  for (int fault = 0; fault <= static_cast<int>(model::RowFault::elsewhere); ++fault)
    for (const File& file : files_)
      for (auto& count : file.counts.list(static_cast<model::RowFault>(fault), file.name))
        table.counts.push_back(std::move(count));
  for (const File& file : files_) {
    table.rows += file.counts.rows();
    table.files.push_back(file.name);
  }
  return table;
}

}  // namespace planctl::read
