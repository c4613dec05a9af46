// commands/side_reports: `--report FORMAT=FILE`: further formats of one check, each in a file.
#pragma once
#include <vector>

#include "commands/run.hpp"
#include "report/check.hpp"

namespace planctl::commands {

struct SideReport {
  const render::Format* format = nullptr;
  std::string file;  // `-` is standard output
};

// Refuses what names no format and what would be written to one place twice.
Checked<std::vector<SideReport>> find_side_reports(const Verb& verb, const Arguments& arguments);

// Writes the check in a format.
void write_check(const report::CheckReport& report, report::Trust trust,
                 const render::Format& format, const render::Style& style, render::Out& out);

// Puts every file in its place, whole or not at all.
diag::Result<base::Done> write_side_reports(Run& run, const std::vector<SideReport>& reports,
                                            const report::CheckReport& report, report::Trust trust);

}  // namespace planctl::commands
