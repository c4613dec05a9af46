// report/templates/templates: the kinds of plan that there are to fill in.
#pragma once
#include "report/plan_template.hpp"

namespace planctl::report::templates {

extern const PlanTemplate sales;
extern const PlanTemplate key_account;
extern const PlanTemplate launch;

}  // namespace planctl::report::templates
