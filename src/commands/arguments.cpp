// commands/arguments: what was typed, and the options that every command has.
#include <array>

#include "base/text.hpp"
#include "commands/verb.hpp"
#include "render/format.hpp"

namespace planctl::commands {
namespace {

constexpr std::array<std::string_view, 3> language_codes{"en", "es", "zh"};
constexpr std::array<std::string_view, 3> colour_words{"auto", "always", "never"};
constexpr std::array common{
    Option{.name = "format",
           .value = "FORMAT",
           .summary = {.en = "how to write the result (default text)",
                       .es = "cómo escribir el resultado (por omisión, text)",
                       .zh = "输出格式（默认 text）"}},
    Option{.name = "output",
           .letter = 'o',
           .value = "FILE",
           .summary = {.en = "write to FILE, whole or not at all; its ending chooses the format",
                       .es = "escribir en FILE, entero o nada; su extensión elige el formato",
                       .zh = "整体写入 FILE，否则不写；扩展名决定格式"}},
    Option{.name = "lang",
           .value = "LANGUAGE",
           .summary = {.en = "language of texts (default: the locale, then the plan)",
                       .es = "idioma de los textos (por omisión: el entorno, luego el plan)",
                       .zh = "文字语言（默认：环境设置，其次计划）"},
           .choices = language_codes},
    Option{.name = "color",
           .value = "WHEN",
           .summary = {.en = "colour the text (default auto: on a terminal)",
                       .es = "texto en color (por omisión auto: en un terminal)",
                       .zh = "彩色输出（默认 auto：仅在终端）"},
           .choices = colour_words},
    Option{.name = "ascii",
           .value = {},
           .summary = {.en = "draw text with ASCII alone (what the plan says stays as it is)",
                       .es = "dibujar el texto solo con ASCII (lo que dice el plan no cambia)",
                       .zh = "文本图形仅用 ASCII（计划内容保持原样）"}},
    Option{.name = "help",
           .letter = 'h',
           .value = {},
           .summary = {.en = "show this help", .es = "mostrar esta ayuda", .zh = "显示本帮助"}},
};

bool can_write(const render::Format& format, Writes writes) {
  switch (writes) {
    case Writes::check:
      return format.write_check != nullptr || format.write_document != nullptr;
    case Writes::table:
      return format.write_records != nullptr || format.write_document != nullptr;
    case Writes::tree:
      return format.write_document != nullptr ||
             (format.write_records != nullptr && format.holds == render::Format::Holds::any_tree);
    case Writes::page:
      return format.write_document != nullptr;
    case Writes::quotas:
      return format.open_quotas != nullptr;
    case Writes::drawing:
      return format.write_drawing != nullptr || format.write_document != nullptr ||
             format.write_records != nullptr;
    case Writes::graph:
      return format.write_graph != nullptr || format.write_document != nullptr;
    case Writes::calendar:
      return format.write_calendar != nullptr || format.write_document != nullptr ||
             format.write_records != nullptr;
    case Writes::plan:
      return false;
  }
  return false;
}

}  // namespace

std::optional<std::string> Arguments::positional(std::size_t index) const {
  return index < positionals.size() ? std::optional(positionals[index]) : std::nullopt;
}

bool Arguments::has(std::string_view option) const { return options.find(option) != options.end(); }

std::optional<std::string> Arguments::find(std::string_view option) const {
  const auto found = options.find(option);
  if (found == options.end() || found->second.empty()) return std::nullopt;
  return found->second.back();
}

std::vector<std::string> Arguments::all(std::string_view option) const {
  const auto found = options.find(option);
  return found == options.end() ? std::vector<std::string>{} : found->second;
}

std::vector<std::string> Arguments::words(std::string_view option) const {
  std::vector<std::string> words;
  for (const auto& value : all(option))
    for (const auto part : base::split(value, ',')) words.emplace_back(base::trim(part));
  return words;
}

std::span<const Option> common_options() { return common; }

std::vector<std::string_view> formats_of(const Verb& verb) {
  std::vector<std::string_view> names{"text"};
  for (const auto* format : render::all_formats())
    if (format->name != names.front() && can_write(*format, verb.writes))
      names.push_back(format->name);
  return names;
}

Asked choose_language(const std::optional<std::string>& option, const env::Outside& outside) {
  if (option) return values::parse_language(*option);
  for (const auto* name : {"PLANCTL_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
    const auto value = outside.variable(name);
    if (!value || value->empty()) continue;
    if (const auto language = values::parse_language(*value)) return language;
  }
  return std::nullopt;
}

}  // namespace planctl::commands
