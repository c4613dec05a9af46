// read/survey_rows: the rows of a surveyed file, and the separator that cuts them.
#pragma once
#include <functional>
#include <string>

#include "diag/error.hpp"
#include "env/files.hpp"
#include "read/csv.hpp"

namespace planctl::read {

class SurveyRows {
 public:
  // Keeps references to both.
  SurveyRows(const env::Files& files, const std::string& path) : files_(files), path_(path) {}

  // Calls `take` with each row, the header first, until it gives false.
  diag::Result<base::Done> each(char separator,
                                const std::function<bool(const CsvRow&)>& take) const;

  // The separator by which the first rows are all equally wide, and widest. Where only the first
  // of them are narrower, the Error stands where the header seems to be.
  [[nodiscard]] diag::Result<char> find_separator() const;

  [[nodiscard]] base::Unexpected<diag::Error> fail_at(CsvPosition place,
                                                      diag::Argument reason) const;

 private:
  const env::Files& files_;
  const std::string& path_;
};

}  // namespace planctl::read
