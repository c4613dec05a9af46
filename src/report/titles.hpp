// report/titles: what people call a plan, and a thing that has a title and an id.
#pragma once
#include <string>

#include "model/plan.hpp"
#include "report/document.hpp"

namespace planctl::report {

// The title of a plan, else its id, else its folder or file.
std::string name_plan(const model::Plan& plan);

// "North / Retail"; nothing of the plan as a whole.
std::string name_where(const model::Plan& plan, const model::Place& place);

// The document below a title: `title` says what it is, and of which plan where it has a {0};
// `arguments` are its others.
Document put_under_title(const model::Plan& plan, Document document, values::Text title,
                         std::vector<diag::Argument> arguments = {});

template <class T>
std::string title_or_id(const T& thing) {
  return thing.title ? thing.title->value : thing.id.value;
}

}  // namespace planctl::report
