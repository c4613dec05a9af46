// diag/message: a sentence as data: a text in every language and what fills its placeholders.
#pragma once
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "values/text.hpp"
#include "values/unit.hpp"

namespace planctl::diag {

// An amount inside a sentence; written with the grouping of the reader's language and the unit's
// name.
struct Figure {
  std::int64_t units = 0;
  values::Unit unit;
};

struct Message;

// Sentences within a sentence, which stand one behind the other.
using Clauses = std::vector<Message>;

// Names in a row, with what the reader's language puts between them.
struct Listed {
  std::vector<std::string> names;
};

// A name, number or date as it is, a text that has its own translation, an amount, clauses, or
// names.
using Argument = std::variant<std::string, values::Text, Figure, Clauses, Listed>;

struct Message {
  values::Text text;
  std::vector<Argument> arguments;
};

// `ids` in backquotes; of many the first few, and how many more there are.
Listed list_ids(const std::vector<std::string>& ids);

std::string to_string(const Listed& listed, values::Language language);
std::string to_string(const Argument& argument, values::Language language);
std::string to_string(const Message& message, values::Language language);

}  // namespace planctl::diag
