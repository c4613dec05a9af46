// read/actuals: CSV files of actuals to sums by cell and day, streaming.
#pragma once
#include <string>
#include <vector>

#include "diag/error.hpp"
#include "env/files.hpp"
#include "model/results.hpp"

namespace planctl::read {

// Sums the actuals of `goal` by the cells of `grain` and by day. A row is unassigned when a member
// of any mapped dimension that the goal is cut by is unknown or empty, whatever the grain asks.
// `override_file` replaces the plan's files (it may lie anywhere). The outside failing, or a header
// without the mapped columns, is an Error whose subject is `file:line:column`. The result is the
// same for any number of threads.
diag::Result<model::ActualTable> load_actuals(const env::Files& files, const model::Plan& plan,
                                              std::size_t goal, const model::Grain& grain,
                                              const std::optional<std::string>& override_file,
                                              std::size_t threads = 1);

struct Layout;

// Sums the rows of all files that `actuals` names, in a plan's folder, as `layout` asks.
diag::Result<model::ActualTable> read_actual_files(const env::Folder& folder, const Layout& layout,
                                                   const model::Actuals& actuals);

}  // namespace planctl::read
