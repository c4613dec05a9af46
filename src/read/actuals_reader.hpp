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
  base::Result<base::Done> read(const std::string& name, std::unique_ptr<env::ByteSource> source,
                                const std::string& currency);
  [[nodiscard]] model::ActualTable to_table() const;

 private:
  struct File {
    std::string name;
    RowCounts counts;
    KeyDigest digest;  // of all bytes, where files are compared
  };

  [[nodiscard]] base::Result<std::unique_ptr<env::ByteSource>> find_rows(
      std::unique_ptr<env::ByteSource> source) const;

  const Layout& layout_;
  const model::Actuals& actuals_;
  char separator_;
  std::vector<RowReading> threads_;  // what each thread reads with
  std::vector<File> files_;
  RowTwins twins_;
  base::Uint128 size_ = 0;  // of all amounts
  bool compares_ = false;
};

}  // namespace planctl::read
