// cli/parse: takes words apart with CLI11, and judges them by ourselves.
#include "cli/parse.hpp"

#include <algorithm>
#include <deque>

#include <CLI/CLI.hpp>

namespace planctl::cli {
namespace {

using commands::Checked;
using commands::complain;
using commands::complain_of;

struct Slot {
  const commands::Option* option;
  std::vector<std::string> values;
  bool set = false;
};

std::vector<const commands::Option*> list_options(const commands::Verb& verb) {
  std::vector<const commands::Option*> options;
  for (const auto& option : verb.options) options.push_back(&option);
  for (const auto& option : commands::common_options()) options.push_back(&option);
  return options;
}

std::string spell(const commands::Option& option) {
  std::string names = "--" + std::string(option.name);
  if (option.letter != 0) names = "-" + std::string(1, option.letter) + "," + names;
  return names;
}

commands::Complaint complain_of_option(const commands::Verb& verb, const std::string& written) {
  std::vector<std::string> spelled;
  for (const auto* option : list_options(verb)) spelled.push_back("--" + std::string(option->name));
  const std::vector<std::string_view> known(spelled.begin(), spelled.end());
  auto complaint = complain_of(
      {.en = "unknown option `{0}`", .es = "opción desconocida `{0}`", .zh = "未知选项 `{0}`"},
      written.substr(0, written.find('=')), known);
  complaint.message.text = {.en = "`planctl {1}` has no option `{0}`",
                            .es = "`planctl {1}` no tiene la opción `{0}`",
                            .zh = "`planctl {1}` 没有选项 `{0}`"};
  complaint.message.arguments.emplace_back(std::string(verb.name));
  return complaint;
}

std::vector<std::string_view> choices_of(const commands::Verb& verb,
                                         const commands::Option& option) {
  if (option.name == "format") return commands::formats_of(verb);
  return {option.choices.begin(), option.choices.end()};
}

std::optional<commands::Complaint> check_choices(const commands::Verb& verb, const Slot& slot) {
  const auto choices = choices_of(verb, *slot.option);
  if (choices.empty()) return std::nullopt;
  for (const auto& value : slot.values) {
    if (std::find(choices.begin(), choices.end(), value) != choices.end()) continue;
    auto complaint = complain_of({.en = "`{0}` is no choice of `{1}`",
                                  .es = "`{0}` no es una opción de `{1}`",
                                  .zh = "`{0}` 不是 `{1}` 的可选值"},
                                 value, choices);
    complaint.message.arguments.emplace_back("--" + std::string(slot.option->name));
    return complaint;
  }
  return std::nullopt;
}

std::optional<commands::Complaint> check_count(const commands::Verb& verb,
                                               const std::vector<std::string>& positionals) {
  if (positionals.size() > verb.positionals.size())
    return complain({.en = "`planctl {0}` does not know what to do with `{1}`",
                     .es = "`planctl {0}` no sabe qué hacer con `{1}`",
                     .zh = "`planctl {0}` 无法处理 `{1}`"},
                    {std::string(verb.name), positionals[verb.positionals.size()]});
  for (std::size_t at = positionals.size(); at < verb.positionals.size(); ++at)
    if (verb.positionals[at].need == commands::Need::required)
      return complain({.en = "`planctl {0}` needs {1}",
                       .es = "`planctl {0}` necesita {1}",
                       .zh = "`planctl {0}` 需要 {1}"},
                      {std::string(verb.name), std::string(verb.positionals[at].name)});
  return std::nullopt;
}

// What CLI11 says begins with the option's name.
commands::Complaint explain(const CLI::ParseError& error) {
  const std::string what = error.what();
  if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ArgumentMismatch))
    return complain(
        {.en = "`{0}` needs a value", .es = "`{0}` necesita un valor", .zh = "`{0}` 需要一个值"},
        {what.substr(0, what.find(':'))});
  const auto name = what.find(": ");
  const auto value = what.rfind(" = ");
  if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ConversionError) && name < value &&
      value != what.npos)
    return complain(
        {.en = "`{0}` takes no value", .es = "`{0}` no admite ningún valor", .zh = "`{0}` 不带值"},
        {what.substr(name + 2, value - name - 2)});
  return complain({.en = "the command line cannot be understood: {0}",
                   .es = "no se entiende la línea de órdenes: {0}",
                   .zh = "无法理解命令行：{0}"},
                  {what});
}

}  // namespace

Checked<commands::Arguments> parse_arguments(const commands::Verb& verb,
                                             const std::vector<std::string>& words) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::deque<Slot> slots;
  for (const auto* option : list_options(verb)) {
    Slot& slot = slots.emplace_back(Slot{option, {}});
    if (option->value.empty())
      app.add_flag(spell(*option), slot.set);
    else
      app.add_option(spell(*option), slot.values)->allow_extra_args(false);
  }
  commands::Arguments arguments;
  app.add_option("words", arguments.positionals);
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::ParseError& error) {
    return base::Unexpected{explain(error)};
  }
  for (const auto& word : app.remaining())
    if (word.starts_with("-") && word != "-" && word != "--")
      return base::Unexpected{complain_of_option(verb, word)};
  for (auto& slot : slots) {
    if (const auto complaint = check_choices(verb, slot)) return base::Unexpected{*complaint};
    if (slot.set || !slot.values.empty())
      arguments.options.emplace(slot.option->name, std::move(slot.values));
  }
  if (arguments.has("help")) return arguments;
  if (const auto complaint = check_count(verb, arguments.positionals))
    return base::Unexpected{*complaint};
  return arguments;
}

Checked<std::string> find_command(const std::string& word) {
  std::vector<std::string_view> names;
  for (const auto* verb : commands::all_verbs()) names.push_back(verb->name);
  names.push_back("help");
  names.push_back("version");
  std::vector<std::string_view> candidates;
  for (const auto name : names) {
    if (name == word) return word;
    if (name.starts_with(word)) candidates.push_back(name);
  }
  if (candidates.size() == 1) return std::string(candidates[0]);
  if (candidates.empty())
    return base::Unexpected{complain_of({.en = "there is no command `{0}`",
                                         .es = "no hay ninguna orden `{0}`",
                                         .zh = "没有命令 `{0}`"},
                                        word, names)};
  auto complaint = complain_of({.en = "`{0}` could be several commands",
                                .es = "`{0}` puede ser varias órdenes",
                                .zh = "`{0}` 可能是多个命令"},
                               "", candidates);
  complaint.message.arguments = {word};
  return base::Unexpected{complaint};
}

}  // namespace planctl::cli
