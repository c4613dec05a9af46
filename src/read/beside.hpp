// read/beside: files in a plan's folder that hold parts of a plan and that no `include` names.
#pragma once
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "env/files.hpp"

namespace planctl::read {

using Names = std::set<std::string, std::less<>>;

// What stands beside the plan. A file is taken for a forgotten part where all its keys are sections
// of a plan; what is part of another plan in the folder, or begins one, is not.
struct Beside {
  std::vector<std::string> files;  // without those that others of them include; sorted
  Names sections;                  // that stand in them, `situation.problems` among them
  std::set<std::pair<std::string, std::string>> things;  // by section and id
};

// Looks in the plan's folder and the folders in it; `read` are the paths of the plan's own files.
Beside find_beside(const env::Folder& folder, const Names& read);

}  // namespace planctl::read
