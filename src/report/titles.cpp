// report/titles: the names of a plan and of its places.
#include "report/titles.hpp"

#include <utility>

namespace planctl::report {

std::string name_plan(const model::Plan& plan) {
  if (plan.header.title && !plan.header.title->value.empty()) return plan.header.title->value;
  if (plan.header.id) return plan.header.id->value;
  return plan.folder.empty() || plan.folder == "." ? "plan.yaml" : plan.folder;
}

Document put_under_title(const model::Plan& plan, Document document, values::Text title,
                         std::vector<diag::Argument> arguments) {
  arguments.insert(arguments.begin(), name_plan(plan));
  document.blocks.insert(document.blocks.begin(),
                         Heading{diag::Message{title, std::move(arguments)}, Level::title});
  return document;
}

std::string name_where(const model::Plan& plan, const model::Place& place) {
  std::string name;
  for (const auto& at : place.coordinates)
    if (at.known())
      name += (name.empty() ? "" : " / ") +
              title_or_id(plan.dimensions[at.dimension].members[at.member]);
  return name;
}

}  // namespace planctl::report
