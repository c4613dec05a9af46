// cli/help: what `--help` shows, from the commands' own data.
#pragma once
#include <string>

#include "commands/verb.hpp"

namespace planctl::cli {

// Lines of at most `width` cells.
std::string write_overview(values::Language language, std::size_t width);
std::string write_help(const commands::Verb& verb, values::Language language, std::size_t width);

}  // namespace planctl::cli
