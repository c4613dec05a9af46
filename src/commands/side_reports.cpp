// commands/side_reports: `--report FORMAT=FILE`: further formats of one check, each in a file.
#include "commands/side_reports.hpp"

#include <algorithm>
#include <set>

namespace planctl::commands {
namespace {

// A file's bytes, which are put in its place once they are whole.
class MemoryOut final : public render::Out {
 public:
  void write(std::string_view bytes) override { bytes_ += bytes; }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

Checked<SideReport> parse(const Verb& verb, const std::string& written) {
  const auto equals = written.find('=');
  const auto name = written.substr(0, equals);
  const auto file = equals == std::string::npos ? "" : written.substr(equals + 1);
  if (file.empty())
    return base::Unexpected{complain({.en = "`--report` takes FORMAT=FILE, not `{0}`",
                                      .es = "`--report` espera FORMAT=FILE, no `{0}`",
                                      .zh = "`--report` 的形式为 FORMAT=FILE，而不是 `{0}`"},
                                     {written})};
  const auto names = formats_of(verb);
  if (std::find(names.begin(), names.end(), name) == names.end()) {
    auto complaint = complain_of({.en = "`{0}` is no choice of `{1}`",
                                  .es = "`{0}` no es una opción de `{1}`",
                                  .zh = "`{0}` 不是 `{1}` 的可选值"},
                                 name, names);
    complaint.message.arguments.emplace_back("--report");
    return base::Unexpected{std::move(complaint)};
  }
  return SideReport{render::find_format(name), file};
}

}  // namespace

Checked<std::vector<SideReport>> find_side_reports(const Verb& verb, const Arguments& arguments) {
  std::vector<SideReport> reports;
  std::set<std::string> taken{arguments.find("output").value_or("-")};
  for (const auto& written : arguments.all("report")) {
    auto report = parse(verb, written);
    if (!report) return base::Unexpected{report.error()};
    if (!taken.insert(report->file).second)
      return base::Unexpected{
          report->file == "-"
              ? complain({.en = "standard output is taken already; send the other to a file "
                                "with `--output`",
                          .es = "la salida estándar ya está ocupada; envíe lo demás a un archivo "
                                "con `--output`",
                          .zh = "标准输出已被占用；请用 `--output` 将另一个写入文件"})
              : complain({.en = "two reports go to `{0}`",
                          .es = "dos informes van a `{0}`",
                          .zh = "两份报告都写入 `{0}`"},
                         {report->file})};
    reports.push_back(std::move(report).value());
  }
  return reports;
}

void write_check(const report::CheckReport& report, report::Trust trust,
                 const render::Format& format, const render::Style& style, render::Out& out) {
  if (format.write_check != nullptr)
    format.write_check(report, style, out);
  else
    format.write_document(report::build_check_document(report, trust), style, out);
}

diag::Result<base::Done> write_side_reports(Run& run, const std::vector<SideReport>& reports,
                                            const report::CheckReport& report,
                                            report::Trust trust) {
  for (const auto& side : reports) {
    MemoryOut out;
    write_check(report, trust, *side.format, {.language = run.language()}, out);
    if (side.file == "-") {
      run.outside().out.write(out.bytes());
      continue;
    }
    const auto written = run.outside().files.write(side.file, out.bytes());
    if (!written) return base::Unexpected{written.error()};
  }
  return base::Done{};
}

}  // namespace planctl::commands
