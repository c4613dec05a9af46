// render/words: numbers, dates and sentences for people and for machines.
#include "render/words.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "values/unit.hpp"

namespace planctl::render {
namespace {

using values::Language;

std::string with_sign(const std::string& number, std::int64_t value, report::Sign sign) {
  return sign == report::Sign::always && value > 0 ? "+" + number : number;
}

std::string draw_bar(int percent) {
  constexpr int cells = 5;
  const int filled = percent * cells / 100;
  return "[" + std::string(static_cast<std::size_t>(filled), '#') +
         std::string(static_cast<std::size_t>(cells - filled), '-') + "]";
}

std::string draw_spark(const report::Spark& spark, Glyphs glyphs) {
  constexpr std::int64_t full = 100;
  constexpr std::int64_t steps = 8;
  std::string drawn;
  for (const auto& percent : spark.percents) {
    const auto step = std::clamp<std::int64_t>(percent.value_or(0), 0, full) * steps;
    const auto level = percent > full ? steps + 1 : (step + full - 1) / full;
    drawn += percent ? levels_of(glyphs)[static_cast<std::size_t>(level)] : " ";
  }
  return drawn;
}

struct TextOf {
  Language language;
  Glyphs glyphs;
  std::string operator()(std::monostate) const { return ""; }
  std::string operator()(const std::string& words) const { return base::to_printable(words); }
  std::string operator()(const diag::Message& message) const { return to_text(message, language); }
  std::string operator()(const report::Amount& amount) const {
    return with_sign(values::to_grouped(amount.units, amount.decimals, language), amount.units,
                     amount.sign);
  }
  std::string operator()(const report::Percent& percent) const {
    return with_sign(values::to_grouped(percent.tenths, 1, language), percent.tenths,
                     percent.sign) +
           (language == Language::es ? " %" : "%");
  }
  std::string operator()(const report::DayCount& days) const {
    return with_sign(values::to_grouped(days.tenths, 1, language), days.tenths, days.sign);
  }
  std::string operator()(report::Count count) const {
    return values::to_grouped(count.value, 0, language);
  }
  std::string operator()(report::Truth truth) const { return to_plain(truth); }
  std::string operator()(values::Date date) const { return values::to_string(date); }
  std::string operator()(const report::Word& word) const {
    return std::string(word.text.in(language));
  }
  std::string operator()(report::Bar bar) const { return draw_bar(bar.percent); }
  std::string operator()(const report::Spark& spark) const { return draw_spark(spark, glyphs); }
};

struct PlainOf {
  std::string operator()(std::monostate) const { return ""; }
  std::string operator()(const std::string& words) const { return words; }
  std::string operator()(const diag::Message& message) const {
    return diag::to_string(message, Language::en);
  }
  std::string operator()(const report::Amount& amount) const {
    return values::to_plain(amount.units, amount.decimals);
  }
  std::string operator()(const report::Percent& percent) const {
    return tenths_to_plain(percent.tenths);
  }
  std::string operator()(const report::DayCount& days) const {
    return tenths_to_plain(days.tenths);
  }
  std::string operator()(report::Count count) const { return std::to_string(count.value); }
  std::string operator()(report::Truth truth) const { return truth.holds ? "true" : "false"; }
  std::string operator()(values::Date date) const { return values::to_string(date); }
  std::string operator()(const report::Word& word) const { return std::string(word.key); }
  std::string operator()(report::Bar bar) const { return std::to_string(bar.percent); }
  std::string operator()(const report::Spark& spark) const {
    std::vector<std::string> percents;
    for (const auto& percent : spark.percents)
      percents.push_back(percent ? std::to_string(*percent) : "");
    return base::join(percents, " ");
  }
};

}  // namespace

std::string to_text(const diag::Message& message, Language language) {
  return base::to_printable(diag::to_string(message, language));
}

std::string to_text(const report::Words& words, Language language) {
  if (const auto* message = std::get_if<diag::Message>(&words)) return to_text(*message, language);
  return base::to_printable(std::get<std::string>(words));
}

std::string to_text(const report::Content& content, Language language, Glyphs glyphs) {
  return std::visit(TextOf{language, glyphs}, content);
}

std::string to_plain(const report::Content& content) { return std::visit(PlainOf{}, content); }

std::string tenths_to_plain(std::int64_t tenths) { return values::to_plain(tenths, 1); }

}  // namespace planctl::render
