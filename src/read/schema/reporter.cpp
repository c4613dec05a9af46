// read/schema/reporter: the pen with which reading reports, and "did you mean".
#include "read/schema/reporter.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "read/plan_rules.hpp"

namespace planctl::read::schema {

std::optional<std::string> Suggester::nearest(std::string_view written,
                                              std::span<const std::string_view> candidates) {
  if (++asked_ > max_suggestions) return std::nullopt;
  const auto found =
      base::find_nearest(written, candidates.first(std::min(candidates.size(), max_candidates)));
  if (!found) return std::nullopt;
  return std::string(*found);
}

std::string quote_all(std::span<const std::string_view> names) {
  constexpr std::size_t most = 40;
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), most); ++i) {
    if (i > 0) text += ", ";
    text += '`';
    text += names[i];
    text += '`';
  }
  if (names.size() > most) text += " ...";
  return text;
}

diag::Message suggest(const std::optional<std::string>& nearest, std::string_view allowed) {
  const std::string list(allowed);
  if (nearest && list.empty())
    return {.text = {.en = "did you mean `{0}`?",
                     .es = "¿se refería a `{0}`?",
                     .zh = "您是否想写 `{0}`？"},
            .arguments = {*nearest}};
  if (nearest)
    return {.text = {.en = "did you mean `{0}`? allowed here: {1}",
                     .es = "¿se refería a `{0}`? se admiten aquí: {1}",
                     .zh = "您是否想写 `{0}`？此处允许：{1}"},
            .arguments = {*nearest, list}};
  return {.text = {.en = "allowed here: {0}", .es = "se admiten aquí: {0}", .zh = "此处允许：{0}"},
          .arguments = {list}};
}

void Reporter::report(const diag::RuleInfo& rule, diag::Span span, diag::Message message,
                      std::optional<diag::Message> help, std::vector<diag::Related> related) {
  if (rule.severity == diag::Severity::error && &rule != &rule::missing_key) ++told_;
  findings_.add({.rule = &rule,
                 .message = std::move(message),
                 .help = std::move(help),
                 .span = span,
                 .related = std::move(related)});
}

void Reporter::report_missing_value(diag::Span key, std::string_view name) {
  report(rule::missing_value, key,
         {.text = {.en = "`{0}` has no value", .es = "`{0}` no tiene valor", .zh = "`{0}` 没有值"},
          .arguments = {std::string(name.substr(name.rfind('.') + 1))}});
}

void Reporter::report_missing_key(diag::Span span, std::string_view key) {
  report(rule::missing_key, span,
         {.text = {.en = "the key `{0}` is missing here",
                   .es = "falta aquí la clave `{0}`",
                   .zh = "此处缺少键 `{0}`"},
          .arguments = {std::string(key)}});
}

void Reporter::report_duplicate_id(const model::Words& id, diag::Span first) {
  report(rule::duplicate_id, id.span,
         {.text = {.en = "`{0}` is defined twice",
                   .es = "`{0}` está definido dos veces",
                   .zh = "`{0}` 被定义了两次"},
          .arguments = {id.value}},
         std::nullopt,
         {{.span = first,
           .message = {.text = {.en = "first defined here",
                                .es = "definido aquí por primera vez",
                                .zh = "首次定义于此"},
                       .arguments = {}}}});
}

void Reporter::report_duplicate_key(diag::Span span, diag::Span first) {
  report(rule::duplicate_key, span,
         {.text = {.en = "this key already has a value",
                   .es = "esta clave ya tiene un valor",
                   .zh = "此键已有值"},
          .arguments = {}},
         std::nullopt,
         {{.span = first,
           .message = {.text = {.en = "the first value stands here",
                                .es = "el primer valor está aquí",
                                .zh = "第一个值在此"},
                       .arguments = {}}}});
}

}  // namespace planctl::read::schema
