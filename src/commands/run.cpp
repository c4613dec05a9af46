// commands/run: chooses format, language and colour, and carries bytes outside.
#include "commands/run.hpp"

#include <algorithm>

#include "base/assert.hpp"
#include "base/text.hpp"
#include "render/findings_text.hpp"

namespace planctl::commands {
namespace {

class StreamOut final : public render::Out {
 public:
  explicit StreamOut(env::ByteSink& sink) : sink_(sink) {}
  void write(std::string_view bytes) override { sink_.write(bytes); }

 private:
  env::ByteSink& sink_;
};

class FileOut final : public render::Out {
 public:
  explicit FileOut(diag::Result<std::unique_ptr<env::ByteSink>> sink) : sink_(std::move(sink)) {}
  void write(std::string_view bytes) override {
    if (sink_) (*sink_)->write(bytes);
  }
  [[nodiscard]] bool wants_more() const { return sink_ && (*sink_)->wants_more(); }
  diag::Result<base::Done> finish() {
    if (!sink_) return base::Unexpected{sink_.error()};
    return (*sink_)->finish();
  }

 private:
  diag::Result<std::unique_ptr<env::ByteSink>> sink_;
};

// The format of --format, else the one that the file's name ends in, else text.
const render::Format* choose_format(const Verb& verb, const Arguments& arguments) {
  if (const auto name = arguments.find("format")) return render::find_format(*name);
  if (const auto file = arguments.find("output")) {
    const auto dot = file->rfind('.');
    const std::string ending = dot == std::string::npos ? "" : file->substr(dot + 1);
    for (const auto name : formats_of(verb)) {
      const auto* format = render::find_format(name);
      if (ending == (format->ending.empty() ? name : format->ending)) return format;
    }
  }
  return render::find_format("text");
}

}  // namespace

Run::Run(const Verb& verb, const Arguments& arguments, env::Outside& outside, Asked language)
    : arguments_(arguments),
      outside_(outside),
      asked_(language),
      format_(choose_format(verb, arguments)),
      file_(arguments.find("output")) {
  PLANCTL_ASSERT(format_ != nullptr);
  if (file_ == "-") file_.reset();
}

render::Out& Run::out() {
  if (!out_ && file_)
    out_ = std::make_unique<FileOut>(outside_.files.create(*file_));
  else if (!out_)
    out_ = std::make_unique<StreamOut>(outside_.out);
  return *out_;
}

bool Run::wants_more() const {
  if (!file_) return outside_.out.wants_more();
  return !out_ || static_cast<const FileOut&>(*out_).wants_more();
}

values::Language Run::language() const { return asked_.value_or(plan_language_); }

render::Colour Run::choose_colour(bool is_terminal) const {
  const std::string when = arguments_.find("color").value_or("auto");
  if (when == "always") return render::Colour::on;
  if (when == "never") return render::Colour::off;
  const auto is_set = [&](const char* name) {
    const auto value = outside_.variable(name);
    return value && !value->empty();
  };
  if (is_set("NO_COLOR")) return render::Colour::off;
  if (is_set("CLICOLOR_FORCE") && *outside_.variable("CLICOLOR_FORCE") != "0")
    return render::Colour::on;
  const bool dumb = outside_.variable("TERM").value_or("") == "dumb";
  return is_terminal && !dumb ? render::Colour::on : render::Colour::off;
}

render::Style Run::style() const {
  return {.language = language(),
          .width = file_ ? SIZE_MAX : outside_.out_terminal.width,
          .colour = choose_colour(writes_to_terminal()),
          .glyphs = glyphs()};
}

render::Glyphs Run::glyphs() const {
  return arguments_.has("ascii") ? render::Glyphs::ascii : render::Glyphs::unicode;
}

std::size_t Run::threads() const {
  constexpr std::size_t most = 8;
  const auto asked = arguments_.find("threads");
  if (asked) return static_cast<std::size_t>(asked->front() - '0');
  return std::min(outside_.processors, most);
}

Checked<values::Date> Run::as_of() const {
  const auto written = arguments_.find("as-of");
  const auto date = values::parse_date(written.value_or(outside_.today));
  if (date) return *date;
  return base::Unexpected{complain({.en = "`{0}` is not a date; write it as 2026-03-31",
                                    .es = "`{0}` no es una fecha; se escribe 2026-03-31",
                                    .zh = "`{0}` 不是日期；请写成 2026-03-31"},
                                   {written.value_or(outside_.today)})};
}

Exit Run::refuse(const Complaint& complaint) {
  outside_.err.write(to_lines(complaint, language()));
  return Exit::not_run;
}

void Run::remark(const diag::Message& message) {
  outside_.err.write("planctl: " + base::to_printable(diag::to_string(message, language())) + "\n");
}

void Run::show(const diag::Sources& sources, const std::vector<diag::Finding>& findings) {
  const render::Style style{.language = language(),
                            .width = SIZE_MAX,
                            .colour = choose_colour(false),
                            .glyphs = glyphs()};
  outside_.err.write(render::write_findings_text({&sources, findings}, style));
}

void Run::write(const report::Document& document) {
  format_->write_document(document, style(), out());
}

void Run::write(const report::Records& records) { format_->write_records(records, style(), out()); }

void Run::go_without_actuals(const Complaint& complaint) {
  const std::string lines = to_lines(complaint, language());
  if (missing_.insert(lines).second) outside_.err.write(lines);
}

Exit Run::finish(Exit exit) {
  if (!missing_.empty() && arguments_.has("actuals")) return Exit::not_run;
  if (!file_) return exit;
  const auto written = static_cast<FileOut&>(out()).finish();
  if (!written) return refuse(complain(written.error()));
  return exit;
}

}  // namespace planctl::commands
