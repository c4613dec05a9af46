// cli/program: finds language and command, runs it, and answers for every failure.
#include "cli/program.hpp"

#include <algorithm>
#include <exception>
#include <new>

#include "cli/help.hpp"
#include "cli/parse.hpp"

namespace planctl::cli {
namespace {

using commands::Asked;
using commands::Exit;

constexpr std::size_t widest_help = 80;

// The value of an option that may stand anywhere, before anything else is understood.
std::optional<std::string> peek(const std::vector<std::string>& words, const std::string& option) {
  std::optional<std::string> value;
  for (std::size_t at = 0; at < words.size() && words[at] != "--"; ++at) {
    if (words[at] == option && at + 1 < words.size()) value = words[at + 1];
    if (words[at].starts_with(option + "=")) value = words[at].substr(option.size() + 1);
  }
  return value;
}

// Where the command stands: the first word that is neither an option nor its value.
std::size_t find_command_word(const std::vector<std::string>& words) {
  std::size_t at = 0;
  while (at < words.size() && words[at].starts_with("-"))
    at += words[at] == "--lang" || words[at] == "--color" ? 2U : 1U;
  return std::min(at, words.size());
}

const commands::Verb* find_verb(const std::string& name) {
  for (const auto* verb : commands::all_verbs())
    if (verb->name == name) return verb;
  return nullptr;
}

class Program {
 public:
  Program(const std::vector<std::string>& words, env::Outside& outside)
      : words_(words),
        outside_(outside),
        asked_(commands::choose_language(peek(words, "--lang"), outside)) {}

  Exit run() {
    const std::size_t at = find_command_word(words_);
    if (at == words_.size()) return run_without_command();
    const auto name = find_command(words_[at]);
    if (!name) return refuse(name.error());
    std::vector<std::string> rest = words_;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at));
    if (*name == "version") return print_version();
    if (*name == "help") return run_help(rest);
    return run_verb(*find_verb(*name), rest);
  }

 private:
  [[nodiscard]] values::Language language() const { return asked_.value_or(values::Language::en); }
  [[nodiscard]] std::size_t width() const {
    return std::min(outside_.out_terminal.width, widest_help);
  }

  Exit refuse(const commands::Complaint& complaint) {
    outside_.err.write(commands::to_lines(complaint, language()));
    return Exit::not_run;
  }
  Exit print_version() {
    outside_.out.write("planctl " PLANCTL_VERSION "\n");
    return Exit::fine;
  }
  Exit run_without_command() {
    const auto has = [&](std::string_view word) {
      return std::find(words_.begin(), words_.end(), word) != words_.end();
    };
    if (has("--version")) return print_version();
    if (has("--help") || has("-h")) {
      outside_.out.write(write_overview(language(), width()));
      return Exit::fine;
    }
    for (const auto& word : words_)
      if (word.starts_with("-") && !word.starts_with("--lang") && !word.starts_with("--color") &&
          word != "--ascii")
        return refuse(commands::complain({.en = "unknown option `{0}`",
                                          .es = "opción desconocida `{0}`",
                                          .zh = "未知选项 `{0}`"},
                                         {word}));
    outside_.err.write(write_overview(language(), width()));
    return Exit::not_run;
  }
  Exit run_help(const std::vector<std::string>& rest) {
    const std::size_t at = find_command_word(rest);
    if (at == rest.size()) {
      outside_.out.write(write_overview(language(), width()));
      return Exit::fine;
    }
    const auto name = find_command(rest[at]);
    if (!name) return refuse(name.error());
    const auto* verb = find_verb(*name);
    outside_.out.write(verb == nullptr ? write_overview(language(), width())
                                       : write_help(*verb, language(), width()));
    return Exit::fine;
  }
  Exit run_verb(const commands::Verb& verb, const std::vector<std::string>& rest) {
    const auto arguments = parse_arguments(verb, rest);
    if (!arguments) return refuse(arguments.error());
    if (arguments->has("help")) {
      outside_.out.write(write_help(verb, language(), width()));
      return Exit::fine;
    }
    return verb.run(*arguments, outside_, asked_);
  }

  const std::vector<std::string>& words_;
  env::Outside& outside_;
  Asked asked_;
};

// By what language there is, before and after anything of the plan is known.
Exit report_failure(const std::vector<std::string>& words, env::Outside& outside,
                    const commands::Complaint& complaint, Exit exit) {
  const auto language = commands::choose_language(peek(words, "--lang"), outside);
  outside.err.write(commands::to_lines(complaint, language.value_or(values::Language::en)));
  return exit;
}

}  // namespace

int run_program(const std::vector<std::string>& words, env::Outside& outside) {
  Exit exit = Exit::bug;
  try {
    exit = Program(words, outside).run();
  } catch (const std::bad_alloc&) {
    exit = report_failure(
        words, outside,
        commands::complain({.en = "out of memory", .es = "no hay memoria", .zh = "内存不足"}),
        Exit::not_run);
  } catch (const std::exception& error) {
    exit = report_failure(words, outside,
                          commands::complain({.en = "internal error: {0}; please report this",
                                              .es = "error interno: {0}; comuníquelo, por favor",
                                              .zh = "内部错误：{0}；请报告此问题"},
                                             {std::string(error.what())}),
                          Exit::bug);
  }
  const auto written = outside.out.finish();
  if (!written && exit != Exit::bug)
    exit = report_failure(words, outside, commands::complain(written.error()), Exit::not_run);
  return static_cast<int>(exit);
}

}  // namespace planctl::cli
