// tests/support/fields: what the shapes of a drawing cover.
#pragma once
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "report/legend.hpp"

namespace planctl::support {

struct Field {
  int left, top, right, bottom;
};

inline bool overlap(const Field& a, const Field& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

inline bool is_within(const Field& inner, const Field& outer) {
  return outer.left <= inner.left && inner.right <= outer.right && outer.top <= inner.top &&
         inner.bottom <= outer.bottom;
}

// With letters that rise 13 above their line and hang 4 below it. A label of many languages is
// taken in English.
inline Field field_of(const report::Label& label) {
  const auto* message = std::get_if<diag::Message>(&label.words);
  const auto words = message != nullptr ? diag::to_string(*message, values::Language::en)
                                        : std::get<std::string>(label.words);
  const auto width = static_cast<int>(base::display_width(words)) * report::cell_width;
  const int left = label.anchor == report::Anchor::start    ? label.at.x
                   : label.anchor == report::Anchor::middle ? label.at.x - width / 2
                                                            : label.at.x - width;
  return {left, label.at.y - 13, left + width, label.at.y + 4};
}

inline std::vector<Field> collect_labels(const report::Drawing& drawing) {
  std::vector<Field> fields;
  for (const auto& shape : drawing.shapes)
    if (const auto* label = std::get_if<report::Label>(&shape))
      fields.push_back(field_of(*label));
    else if (const auto* legend = std::get_if<report::Legend>(&shape))
      for (const auto& part : report::draw_legend(*legend, values::Language::en))
        if (const auto* words = std::get_if<report::Label>(&part))
          fields.push_back(field_of(*words));
  return fields;
}

inline void check_apart(const std::vector<Field>& fields) {
  for (std::size_t a = 0; a < fields.size(); ++a)
    for (std::size_t b = a + 1; b < fields.size(); ++b) CHECK_FALSE(overlap(fields[a], fields[b]));
}

}  // namespace planctl::support
