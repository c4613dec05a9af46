// read/actuals_reader: files of actuals to one table, each read on several threads.
#pragma once
#include "read/actuals_rows.hpp"

namespace planctl::read {

class ActualsReader {
 public:
  // Keeps references to the first two.
  ActualsReader(const Layout& layout, const model::Actuals& actuals, std::size_t threads);

  // How many files follow: of several, none may be the same as another.
  void expect(std::size_t files) { compares_ = files > 1; }
  // Adds a file's rows. `name` is the file as the user would type it, `currency` that of amounts
  // beside which no other stands (empty: the goal's).
  diag::Result<base::Done> read(const std::string& name, std::unique_ptr<env::ByteSource> source,
                                const std::string& currency);
  [[nodiscard]] model::ActualTable to_table() const;

 private:
  struct File {
    std::string name;
    RowCounts counts;
    base::KeyDigest digest;  // of all bytes, where files are compared
    std::vector<DaySum> by_day;
    std::int64_t compared = 0;  // rows that were held against each other
    [[nodiscard]] bool is_compared() const { return compared == counts.rows(); }
  };

  std::vector<DaySum> take_days();
  [[nodiscard]] std::vector<model::RowCount> find_same_days() const;
  [[nodiscard]] diag::Result<std::unique_ptr<env::ByteSource>> find_rows(
      std::unique_ptr<env::ByteSource> source) const;

  const Layout& layout_;
  const model::Actuals& actuals_;
  char separator_;
  std::vector<RowReading> threads_;  // what each thread reads with
  std::vector<File> files_;
  std::vector<DaySum> days_before_;
  RowTwins twins_;
  base::Uint128 size_ = 0;  // of all amounts
  bool compares_ = false;
};

}  // namespace planctl::read
