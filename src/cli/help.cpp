// cli/help: lays out commands and options in two columns.
#include "cli/help.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/wrap.hpp"

namespace planctl::cli {
namespace {

using values::Language;
using values::Text;

constexpr Text usage_word{.en = "Usage", .es = "Uso", .zh = "用法"};
constexpr Text options_word{.en = "Options", .es = "Opciones", .zh = "选项"};
constexpr Text arguments_word{.en = "Arguments", .es = "Argumentos", .zh = "参数"};
constexpr Text commands_word{.en = "Commands", .es = "Órdenes", .zh = "命令"};
constexpr Text examples_word{.en = "Examples", .es = "Ejemplos", .zh = "示例"};
constexpr Text about{
    .en =
        "planctl compiles marketing and sales plans: it checks them, cuts their "
        "targets into quotas, and holds them against drafts, resources and "
        "actuals.",
    .es =
        "planctl compila planes comerciales: los comprueba, reparte sus objetivos "
        "en cuotas y los compara con borradores, recursos y datos reales.",
    .zh = "planctl 编译营销和销售计划：检查计划、把目标分解为配额，并与草案、资源和实际数据对照。"};
constexpr Text more{.en = "`planctl COMMAND --help` tells more; so does `man planctl`.",
                    .es = "`planctl ORDEN --help` cuenta más; también `man planctl`.",
                    .zh = "详见 `planctl 命令 --help` 或 `man planctl`。"};
constexpr Text version_summary{
    .en = "print the version", .es = "mostrar la versión", .zh = "显示版本"};
constexpr Text help_summary{.en = "show help, of a command if one is named",
                            .es = "mostrar ayuda, de una orden si se nombra",
                            .zh = "显示帮助（可指定命令）"};

struct Line {
  std::string left;
  std::string right;
};

std::string write_lines(const std::vector<Line>& lines, std::size_t width) {
  constexpr std::size_t widest = 26;
  std::size_t left = 0;
  for (const auto& line : lines)
    if (const std::size_t own = base::display_width(line.left); own <= widest)
      left = std::max(left, own);
  const std::size_t indent = left + 4;
  std::string text;
  for (const auto& line : lines) {
    std::string front = "  " + base::pad(line.left, std::max(left, base::display_width(line.left)),
                                         base::Side::left);
    if (base::display_width(line.left) > left) {
      text += front + "\n";
      front = std::string(indent - 2, ' ');
    }
    for (const auto& part : base::wrap(line.right, width > indent + 20 ? width - indent : 20)) {
      text += front + "  " + part + "\n";
      front = std::string(indent - 2, ' ');
    }
  }
  return text;
}

std::string write_paragraph(std::string_view words, std::size_t width) {
  std::string text;
  for (const auto& line : base::wrap(words, width)) text += line + "\n";
  return text;
}

std::string join_choices(std::span<const std::string_view> choices) {
  std::string list;
  for (const auto choice : choices) list += (list.empty() ? "" : ", ") + std::string(choice);
  return list;
}

Line describe(const commands::Verb& verb, const commands::Option& option, Language language) {
  std::string left = option.letter == 0 ? "    " : "-" + std::string(1, option.letter) + ", ";
  left += "--" + std::string(option.name);
  if (!option.value.empty()) left += " " + std::string(option.value);
  std::string right{option.summary.in(language)};
  const auto formats = commands::formats_of(verb);
  const auto choices =
      option.name == "format" ? std::span<const std::string_view>(formats) : option.choices;
  if (!choices.empty()) right += ": " + join_choices(choices);
  return {left, right};
}

std::string write_section(const Text& title, const std::vector<Line>& lines, Language language,
                          std::size_t width) {
  if (lines.empty()) return "";
  return "\n" + std::string(title.in(language)) + "\n" + write_lines(lines, width);
}

}  // namespace

std::string write_overview(Language language, std::size_t width) {
  std::string text =
      std::string(usage_word.in(language)) + ": planctl COMMAND [OPTIONS] [PLAN]\n\n";
  text += write_paragraph(about.in(language), width);
  std::vector<Line> lines;
  for (const auto* verb : commands::all_verbs())
    lines.push_back({std::string(verb->name), std::string(verb->summary.in(language))});
  lines.push_back({"help", std::string(help_summary.in(language))});
  lines.push_back({"version", std::string(version_summary.in(language))});
  text += write_section(commands_word, lines, language, width);
  return text + "\n" + write_paragraph(more.in(language), width);
}

std::string write_help(const commands::Verb& verb, Language language, std::size_t width) {
  std::string usage =
      std::string(usage_word.in(language)) + ": planctl " + std::string(verb.name) + " [OPTIONS]";
  for (const auto& positional : verb.positionals) {
    const bool required = positional.need == commands::Need::required;
    usage +=
        required ? " " + std::string(positional.name) : " [" + std::string(positional.name) + "]";
  }
  std::string text = usage + "\n\n" + write_paragraph(verb.description.in(language), width);
  std::vector<Line> arguments;
  for (const auto& positional : verb.positionals) {
    std::string right{positional.summary.in(language)};
    if (!positional.choices.empty()) right += ": " + join_choices(positional.choices);
    arguments.push_back({std::string(positional.name), right});
  }
  text += write_section(arguments_word, arguments, language, width);
  std::vector<Line> options;
  for (const auto& option : verb.options) options.push_back(describe(verb, option, language));
  for (const auto& option : commands::common_options())
    options.push_back(describe(verb, option, language));
  text += write_section(options_word, options, language, width);
  text += "\n" + std::string(examples_word.in(language)) + "\n";
  for (const auto& example : verb.examples)
    text += "  " + std::string(example.command) + "\n      " +
            std::string(example.summary.in(language)) + "\n";
  return text;
}

}  // namespace planctl::cli
