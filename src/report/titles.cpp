// report/titles: the one name of a plan.
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

}  // namespace planctl::report
