// unit/cli/parse: words against the commands' own data.
#include "cli/parse.hpp"

#include <doctest/doctest.h>

using namespace planctl;

namespace {

const commands::Verb& verb(std::string_view name) {
  for (const auto* one : commands::all_verbs())
    if (one->name == name) return *one;
  FAIL("no such command");
  return *commands::all_verbs().front();
}

std::string refusal(std::string_view name, const std::vector<std::string>& words,
                    values::Language language = values::Language::en) {
  const auto parsed = cli::parse_arguments(verb(name), words);
  REQUIRE_FALSE(parsed.has_value());
  return commands::to_lines(parsed.error(), language);
}

}  // namespace

TEST_CASE("options, repeated options and positionals are told apart") {
  const auto parsed = cli::parse_arguments(
      verb("decompose"),
      {"plan", "--goal", "a,b", "--by=region", "--goal", "c", "-o", "x.csv", "--every", "day"});
  REQUIRE(parsed.has_value());
  CHECK(parsed->positionals == std::vector<std::string>{"plan"});
  CHECK(parsed->words("goal") == std::vector<std::string>{"a", "b", "c"});
  CHECK(parsed->words("by") == std::vector<std::string>{"region"});
  CHECK(parsed->find("output") == "x.csv");
  CHECK(parsed->find("every") == "day");
  CHECK_FALSE(parsed->has("where"));
}

TEST_CASE("standard input and words behind -- are positionals") {
  const auto dash = cli::parse_arguments(verb("check"), {"-"});
  REQUIRE(dash.has_value());
  CHECK(dash->positionals == std::vector<std::string>{"-"});
  const auto behind = cli::parse_arguments(verb("check"), {"--exit-zero", "--", "--odd-name"});
  REQUIRE(behind.has_value());
  CHECK(behind->positionals == std::vector<std::string>{"--odd-name"});
  CHECK(behind->has("exit-zero"));
}

TEST_CASE("what is wrong is named, with what was meant") {
  CHECK(refusal("check", {"--formt", "json"}) ==
        "planctl: `planctl check` has no option `--formt`\n  = help: did you mean `--format`?\n");
  CHECK(refusal("check", {"--format", "jsno"}) ==
        "planctl: `jsno` is no choice of `--format`\n  = help: did you mean `json`?\n");
  CHECK(refusal("decompose", {"--every", "fortnight"}) ==
        "planctl: `fortnight` is no choice of `--every`\n  = help: there are: year, quarter, "
        "month, week, day\n");
  CHECK(refusal("check", {"--rule"}) == "planctl: `--rule` needs a value\n");
  CHECK(refusal("check", {"a", "b"}) ==
        "planctl: `planctl check` does not know what to do with `b`\n");
  CHECK(refusal("check", {"--rule"}, values::Language::es) ==
        "planctl: `--rule` necesita un valor\n");
}

TEST_CASE("a beginning of a command is enough where it is the only one") {
  CHECK(*cli::find_command("dec") == "decompose");
  CHECK(*cli::find_command("gap") == "gap");
  CHECK(*cli::find_command("version") == "version");
  const auto several = cli::find_command("v");
  REQUIRE_FALSE(several.has_value());
  CHECK(commands::to_lines(several.error(), values::Language::en) ==
        "planctl: `v` could be several commands\n  = help: there are: variance, view, version\n");
  const auto unknown = cli::find_command("chek");
  REQUIRE_FALSE(unknown.has_value());
  CHECK(commands::to_lines(unknown.error(), values::Language::en) ==
        "planctl: there is no command `chek`\n  = help: did you mean `check`?\n");
}
