// report/overview: the whole plan on one page: steps, goals, curves, deviations, causes, actions,
// gaps, and what to do first.
#pragma once
#include "model/closed_loop.hpp"
#include "report/audit.hpp"
#include "report/gap.hpp"
#include "report/schedule.hpp"
#include "report/view.hpp"

namespace planctl::report {

// What the page shows of a goal beside what the version of the whole plan has of it.
struct Course {
  std::size_t carried = model::none;                // in the version
  std::optional<model::VarianceTable> fields = {};  // by the members of its parts and month
  std::optional<model::Causes> causes = {};
};
struct Overview {
  const View& view;  // of the whole plan
  const Audit& audit;
  std::vector<Course> courses;
  AllGaps gaps;
  const Schedule& schedule;
};
Document build_overview(const Overview& overview);

// A goal's charts, each with the table of its figures.
std::vector<Block> build_course(const View& view, const Course& course);

}  // namespace planctl::report
