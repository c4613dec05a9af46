// read/schema/reader: turns the parts of a YAML tree into values, and reports what is not one.
#include "read/schema/reader.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "read/plan_rules.hpp"

namespace planctl::read::schema {
namespace {

values::Text kind_found(const Node& node) {
  if (node.kind == Node::Kind::map) return {.en = "a map", .es = "un mapa", .zh = "映射"};
  if (node.kind == Node::Kind::list) return {.en = "a list", .es = "una lista", .zh = "列表"};
  return {.en = "a single value", .es = "un valor simple", .zh = "单个值"};
}

bool means_yes_or_no(std::string_view text) {
  constexpr std::array words{"yes",  "no",    "on",   "off",   "y",   "n",  "Yes", "No",
                             "True", "False", "TRUE", "FALSE", "YES", "NO", "On",  "Off"};
  return std::find(words.begin(), words.end(), text) != words.end();
}

// What to write instead. Whether an amount may have so many decimals is known only with its unit.
diag::Message help_for(const values::NumberFault& fault, Form form) {
  const bool ambiguous = fault.kind == values::NumberFault::Kind::ambiguous;
  const bool whole = form == Form::count || form == Form::duration;
  const bool percent = form == Form::percent || form == Form::threshold;
  const auto& reading = ambiguous ? fault.second_reading : fault.first_reading;
  if (reading.empty() || (ambiguous && percent))
    return {.text = {.en = "write {0}", .es = "escriba {0}", .zh = "请写{0}"},
            .arguments = {text_of(form).expected}};
  if (ambiguous && !whole)
    return {.text = values::remedy(fault.kind),
            .arguments = {std::string(), fault.first_reading, fault.second_reading}};
  return {.text = {.en = "write `{0}`", .es = "escriba `{0}`", .zh = "请写 `{0}`"},
          .arguments = {reading}};
}

}  // namespace

bool is_empty(const Node& node) {
  if (node.kind != Node::Kind::scalar) return false;
  if (node.empty) return true;
  return !node.quoted &&
         (node.text == "~" || node.text == "null" || node.text == "Null" || node.text == "NULL");
}

std::optional<std::string> resolve_path(std::string_view folder, std::string_view written) {
  if (written.empty() || written.front() == '/' || written.find('\0') != std::string_view::npos)
    return std::nullopt;
  std::vector<std::string> parts;
  for (const auto text : {folder, written}) {
    for (const auto part : base::split(text, '/')) {
      if (part.empty() || part == ".") continue;
      if (part != "..") {
        parts.emplace_back(part);
      } else if (parts.empty()) {
        return std::nullopt;
      } else {
        parts.pop_back();
      }
    }
  }
  if (parts.empty()) return std::nullopt;
  return base::join(parts, "/");
}

Reader::Reader(diag::Findings& findings, Suggester& suggester, std::string folder)
    : Reporter(findings, suggester), folder_(std::move(folder)) {}

void Reader::report_wrong_type(const Node& node, Form form) {
  report(rule::wrong_type, node.span,
         {.text = {.en = "expected {0}, found {1}",
                   .es = "se esperaba {0}; hay {1}",
                   .zh = "此处应为{0}，实际为{1}"},
          .arguments = {text_of(form).expected, kind_found(node)}});
}

void Reader::report_missing_value(const Node& key) {
  Reporter::report_missing_value(key.span, key.text);
  note_missed(section_ + '.' + key.text);
  note_unread(key.span);
}

void Reader::report_missing_thing(const Node& id) {
  report_missing_value(id);
  note_missed(section_);
  note_missed(section_ + ".*");
}

std::optional<std::string> Reader::report_unknown_key(const Node& key,
                                                      std::span<const std::string_view> allowed) {
  auto meant = nearest(key.text, allowed);
  report(
      rule::unknown_key, key.span,
      {.text = {.en = "unknown key `{0}`", .es = "clave desconocida `{0}`", .zh = "未知的键 `{0}`"},
       .arguments = {key.text}},
      suggest(meant, quote_all(allowed)));
  return meant;
}

bool Reader::want_map(const Node& node, Form form) {
  if (node.kind == Node::Kind::map) return true;
  report_wrong_type(node, form);
  return false;
}

std::optional<std::string> Reader::words(const Node& node, Form form) {
  if (node.kind != Node::Kind::scalar) {
    report_wrong_type(node, form);
    return std::nullopt;
  }
  return base::to_nfc(node.text);
}

std::optional<bool> Reader::yes_no(const Node& node) {
  const auto text = words(node, Form::yes_no);
  if (!text) return std::nullopt;
  if (!node.quoted && *text == "true") return true;
  if (!node.quoted && *text == "false") return false;
  std::optional<diag::Message> help;
  if (node.quoted || means_yes_or_no(*text))
    help = {.text = {.en = "only the bare words `true` and `false` are taken, in small letters",
                     .es = "solo se admiten las palabras `true` y `false`, en minúsculas y sin "
                           "comillas",
                     .zh = "只接受不加引号的小写 `true` 和 `false`"},
            .arguments = {}};
  report(rule::wrong_type, node.span,
         {.text = {.en = "expected {0}, found `{1}`",
                   .es = "se esperaba {0}; hay `{1}`",
                   .zh = "此处应为{0}，实际为 `{1}`"},
          .arguments = {text_of(Form::yes_no).expected, *text}},
         help);
  return std::nullopt;
}

std::optional<std::int64_t> Reader::whole(const Node& node) {
  const auto read = figure(node, Form::whole);
  if (!read) return std::nullopt;
  if (read->written.unit.empty() && read->written.number.scale == 0)
    return read->written.number.digits;
  report(rule::bad_number, node.span,
         {.text = {.en = "`{0}` is not a whole number",
                   .es = "`{0}` no es un número entero",
                   .zh = "`{0}` 不是整数"},
          .arguments = {node.text}});
  return std::nullopt;
}

std::optional<values::Date> Reader::date(const Node& node) {
  const auto text = words(node, Form::date);
  if (!text) return std::nullopt;
  if (const auto date = values::parse_date(*text)) return date;
  report(
      rule::bad_date, node.span,
      {.text = {.en = "`{0}` is not a date", .es = "`{0}` no es una fecha", .zh = "`{0}` 不是日期"},
       .arguments = {*text}});
  return std::nullopt;
}

std::optional<values::Days> Reader::days(const Node& node) {
  const auto text = words(node, Form::days);
  if (!text) return std::nullopt;
  if (const auto days = values::parse_days(*text)) return days;
  report(rule::bad_date, node.span,
         {.text = {.en = "`{0}` is neither a date nor a span of days",
                   .es = "`{0}` no es ni una fecha ni un tramo de días",
                   .zh = "`{0}` 既不是日期也不是日期区间"},
          .arguments = {*text}},
         diag::Message{.text = {.en = "write `2026-08-01` or `2026-08-01..2026-08-21`",
                                .es = "escriba `2026-08-01` o `2026-08-01..2026-08-21`",
                                .zh = "请写 `2026-08-01` 或 `2026-08-01..2026-08-21`"},
                       .arguments = {}});
  return std::nullopt;
}

std::optional<values::Period> Reader::period(const Node& node) {
  const auto text = words(node, Form::period);
  if (!text) return std::nullopt;
  if (auto period = values::parse_period(*text)) return period;
  // A month of a year of weeks: its days are known when the plan's year is.
  if (text->size() == 8 && text->substr(4, 2) == "-P" && values::parse_year(text->substr(0, 4)))
    return values::Period{*text, {}};
  report(rule::bad_period, node.span,
         {.text = {.en = "`{0}` is not a period",
                   .es = "`{0}` no es un período",
                   .zh = "`{0}` 不是期间"},
          .arguments = {*text}});
  return std::nullopt;
}

std::optional<std::size_t> Reader::choice(const Node& node,
                                          std::span<const std::string_view> choices) {
  const auto text = words(node, Form::choice);
  if (!text) return std::nullopt;
  const auto found = std::find(choices.begin(), choices.end(), *text);
  if (found != choices.end()) return static_cast<std::size_t>(found - choices.begin());
  report(rule::unknown_choice, node.span,
         {.text = {.en = "`{0}` is not one of the words of this key",
                   .es = "`{0}` no es una de las palabras de esta clave",
                   .zh = "`{0}` 不是此键允许的词"},
          .arguments = {*text}},
         suggest(nearest(*text, choices), quote_all(choices)));
  return std::nullopt;
}

std::optional<model::Figure> Reader::figure(const Node& node, Form form) {
  const auto text = words(node, form);
  if (!text) return std::nullopt;
  const auto quantity = values::parse_quantity(*text);
  if (!quantity) {
    const auto& fault = quantity.error();
    const bool ambiguous = fault.kind == values::NumberFault::Kind::ambiguous;
    report(ambiguous ? rule::ambiguous_number : rule::bad_number, node.span,
           {.text = values::describe(fault.kind),
            .arguments = {*text, fault.first_reading, fault.second_reading}},
           help_for(fault, form));
    return std::nullopt;
  }
  if (node.quoted && quantity->unit.empty())
    report(rule::quoted_number, node.span,
           {.text = {.en = "the number `{0}` stands in quotes",
                     .es = "el número `{0}` está entre comillas",
                     .zh = "数字 `{0}` 加了引号"},
            .arguments = {*text}});
  return model::Figure{.written = *quantity, .span = node.span};
}

std::optional<model::FileRef> Reader::file(const Node& node) {
  const auto text = words(node, Form::file);
  if (!text) return std::nullopt;
  if (auto path = resolve_path(folder_, *text))
    return model::FileRef{.written = {.value = *text, .span = node.span}, .path = std::move(*path)};
  report(rule::csv_outside, node.span,
         {.text = {.en = "`{0}` leads out of the plan's folder",
                   .es = "`{0}` sale de la carpeta del plan",
                   .zh = "`{0}` 超出了计划文件夹"},
          .arguments = {*text}});
  return std::nullopt;
}

model::Words Reader::id(const Node& key) {
  return {.value = base::to_nfc(key.text), .span = key.span};
}

}  // namespace planctl::read::schema
