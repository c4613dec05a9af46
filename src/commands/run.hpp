// commands/run: one run of a command: its arguments, its format and where its output goes.
#pragma once
#include <memory>
#include <set>
#include <string>

#include "commands/complaint.hpp"
#include "commands/verb.hpp"
#include "render/format.hpp"

namespace planctl::commands {

class Run {
 public:
  Run(const Verb& verb, const Arguments& arguments, env::Outside& outside, Asked language);
  Run(const Run&) = delete;
  Run& operator=(const Run&) = delete;

  [[nodiscard]] const Arguments& arguments() const { return arguments_; }
  [[nodiscard]] env::Outside& outside() { return outside_; }

  // The language that was asked for, else that of the plan, else English.
  [[nodiscard]] values::Language language() const;
  void set_plan_language(values::Language language) { plan_language_ = language; }

  [[nodiscard]] const render::Format& format() const { return *format_; }
  [[nodiscard]] render::Style style() const;
  // The file of --output, which the first call makes, else standard output.
  [[nodiscard]] render::Out& out();
  // False once nobody reads the output any more.
  [[nodiscard]] bool wants_more() const;

  // Whether output appears on the terminal as it is written.
  [[nodiscard]] bool writes_to_terminal() const {
    return !file_ && outside_.out_terminal.is_terminal;
  }

  // How many threads may work for it at the same time.
  [[nodiscard]] std::size_t threads() const;

  // The date of --as-of, else today.
  [[nodiscard]] Checked<values::Date> as_of() const;

  // Writes a complaint, a remark or findings to standard error.
  Exit refuse(const Complaint& complaint);
  void remark(const diag::Message& message);
  // Tells, once, why actuals could not be read, with which the rest goes on. Those that --actuals
  // names must be there: then `finish` gives not_run.
  void go_without_actuals(const Complaint& complaint);
  void show(const diag::Sources& sources, const std::vector<diag::Finding>& findings);

  void write(const report::Document& document);
  void write(const report::Records& records);

  // Puts the file of --output in its place; gives `exit`, or not_run where that fails or something
  // lacks that was asked for: then there is no file.
  Exit finish(Exit exit);

 private:
  [[nodiscard]] render::Colour choose_colour(bool is_terminal) const;
  [[nodiscard]] render::Glyphs glyphs() const;

  const Arguments& arguments_;
  env::Outside& outside_;
  Asked asked_;
  values::Language plan_language_ = values::Language::en;
  const render::Format* format_;
  std::optional<std::string> file_;  // of --output; `-` is standard output
  std::unique_ptr<render::Out> out_;
  std::set<std::string> missing_;  // why actuals could not be read
};

}  // namespace planctl::commands
