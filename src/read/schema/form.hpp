// read/schema/form: what the value of a key looks like, as data: for messages, the manual and
// editors.
#pragma once
#include <memory>
#include <string_view>
#include <vector>

#include "values/text.hpp"

namespace planctl::read::schema {

enum class Form {
  words,
  yes_no,
  whole,
  date,
  days,
  period,
  year,
  choice,
  currency,
  money,
  amount,
  percent,
  duration,
  count,
  weight,
  factor,
  threshold,
  reference,
  place,
  file,
  list,
  table,
  record
};

// `name` is the short English name in the manual, `expected` what a message says was expected.
struct FormText {
  std::string_view name;
  values::Text expected;
};
const FormText& text_of(Form form);

enum class Need { optional, required };

struct KeyDoc;
// Behind a pointer, since keys have shapes themselves; never null in a record.
using KeyDocs = std::shared_ptr<std::vector<KeyDoc>>;

// The whole shape of a value.
struct Shape {
  Form form = Form::words;
  std::string_view of = {};                    // reference: the section of what it names
  std::vector<std::string_view> choices = {};  // choice, and words that stand beside another form
  std::vector<Shape> item = {};                // list, table: one shape, of their parts
  KeyDocs keys = nullptr;                      // record
};

// A key as people see it. A name in angle brackets stands for ids of the plan.
struct KeyDoc {
  std::string_view name;
  values::Text doc;
  Need need = Need::optional;
  Shape shape;
};

// Every key of the plan, section by section, in the order of the manual.
std::vector<KeyDoc> describe_plan();

}  // namespace planctl::read::schema
