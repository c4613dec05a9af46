// rules/goal/wording: tells a title that only promises improvement from a goal with a figure.
#pragma once
#include <array>
#include <string>
#include <string_view>

#include "model/plan.hpp"

namespace planctl::rules::goal {

// Words that a title of good intentions begins or ends with, in lower case. Chinese has no blanks
// between words, so its words are looked for anywhere.
inline constexpr std::array<std::string_view, 30> vague_words{
    "improve",      "improving",  "improvement",  "optimise",  "optimize",   "optimising",
    "optimizing",   "better",     "enhance",      "enhancing", "strengthen", "boost",
    "maximise",     "maximize",   "mejorar",      "mejora",    "mejor",      "optimizar",
    "optimización", "potenciar",  "fortalecer",   "reforzar",  "impulsar",   "maximizar",
    "dinamizar",    "consolidar", "intensificar", "upgrade",   "modernise",  "modernizar"};
inline constexpr std::array<std::string_view, 10> vague_chinese_words{
    "提升", "提高", "优化", "改善", "加强", "改进", "强化", "推进", "深化", "完善"};

inline bool has_vague_word(std::string_view title) {
  for (const auto word : vague_chinese_words)
    if (title.find(word) != std::string_view::npos) return true;
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
  };
  std::string word;
  for (std::size_t i = 0; i <= title.size(); ++i) {
    const char c = i < title.size() ? title[i] : ' ';
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (is_letter(lower)) {
      word += lower;
      continue;
    }
    for (const auto vague : vague_words)
      if (word == vague) return true;
    word.clear();
  }
  return false;
}

inline bool is_vague(const model::Goal& goal) {
  return goal.title && !goal.measure_name && !goal.unit_name && !goal.target &&
         has_vague_word(goal.title->value);
}

}  // namespace planctl::rules::goal
