// cli/parse: the words after a command, held against the command's own data.
#pragma once
#include <string>
#include <vector>

#include "commands/complaint.hpp"
#include "commands/verb.hpp"

namespace planctl::cli {

commands::Checked<commands::Arguments> parse_arguments(const commands::Verb& verb,
                                                       const std::vector<std::string>& words);

// The command that `word` names, by its whole name or by a beginning that no other has; `version`
// and `help` are commands too.
commands::Checked<std::string> find_command(const std::string& word);

}  // namespace planctl::cli
