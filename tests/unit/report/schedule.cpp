// unit/report/schedule: bars, loads and their pictures.
#include "report/schedule.hpp"

#include <string>

#include <doctest/doctest.h>

#include "compare/critical_path.hpp"
#include "compare/resources.hpp"
#include "support/example.hpp"
#include "support/fields.hpp"

namespace planctl {
namespace {

report::Schedule make(const read::Loaded& loaded) {
  return {.plan = loaded.plan,
          .as_of = values::make_date(2026, 8, 31),
          .actions = compare::compare_schedule(loaded.plan, values::make_date(2026, 8, 31)),
          .load = compare::compare_time(loaded.plan, values::Every::week)};
}

std::int64_t percent_of(std::int64_t needed, std::int64_t available) {
  return report::load_percent({.person = 0, .days = {}, .needed = needed, .available = available});
}

void check_picture(const report::Drawing& drawing) {
  const auto labels = support::collect_labels(drawing);
  support::check_apart(labels);
  for (const auto& label : labels) {
    CAPTURE(label.right);
    CHECK(support::is_within(label, {0, 0, drawing.width, drawing.height}));
  }
  for (const auto& shape : drawing.shapes)
    if (const auto* box = std::get_if<report::Box>(&shape)) {
      CHECK(box->width > 0);
      CHECK(box->at.x >= 0);
      CHECK(box->at.x + box->width <= drawing.width);
      CHECK(box->at.y + box->height <= drawing.height);
    }
}

}  // namespace

TEST_CASE("labels of a schedule's pictures stand apart and inside") {
  for (const auto& name : support::example_names()) {
    CAPTURE(name);
    const auto loaded = support::load_example(name);
    const auto schedule = make(loaded);
    for (const auto screen : {report::Screen::page, report::Screen::phone}) {
      check_picture(report::build_gantt(schedule, screen));
      check_picture(report::build_load(schedule, screen));
    }
  }
}

TEST_CASE("no name of an action is cut in the picture") {
  auto loaded = support::load_example("andina");
  const std::string title = "Open three hundred points of sale with the wholesalers of the south";
  loaded.plan.actions[0].title->value = title;
  for (const auto screen : {report::Screen::page, report::Screen::phone}) {
    const auto drawing = report::build_gantt(make(loaded), screen);
    check_picture(drawing);
    std::string shown;
    for (const auto& shape : drawing.shapes)
      if (const auto* label = std::get_if<report::Label>(&shape))
        if (const auto* words = std::get_if<std::string>(&label->words)) shown += *words + " ";
    CHECK(shown.find(title) != std::string::npos);
  }
}

TEST_CASE("a schedule covers whole weeks with every action and load in them") {
  const auto loaded = support::load_example("andina");
  const auto schedule = make(loaded);
  const auto span = report::find_span(schedule);
  CHECK(values::weekday_of(span.start) == 0);
  CHECK(span.count() % 7 == 0);
  for (const auto& one : schedule.actions) {
    CHECK(span.start <= one.early.start);
    CHECK(one.late.past <= span.past);
  }
  CHECK(report::find_span({.plan = loaded.plan, .as_of = schedule.as_of}).count() == 0);
}

TEST_CASE("a load is a percentage rounded up, so that no overload reads as full") {
  CHECK(percent_of(25, 50) == 50);
  CHECK(percent_of(501, 500) == 101);
  CHECK(percent_of(1, 0) == 999);
  CHECK(percent_of(0, 0) == 0);
  CHECK(percent_of(500, 500) == 100);
  CHECK(percent_of(INT64_MAX, 50) == 999);
}

}  // namespace planctl
