// read/schema/choices: the words that stand for the values of each enumeration.
#pragma once
#include <string_view>

#include "model/plan.hpp"

namespace planctl::read::schema {

// `words[i]` stands for `values[i]`.
template <class E>
struct Choices;

template <>
struct Choices<values::Language> {
  static constexpr std::string_view words[] = {"en", "es", "zh"};
  static constexpr values::Language values[] = {values::Language::en, values::Language::es,
                                                values::Language::zh};
};
template <>
struct Choices<values::WeekStart> {
  static constexpr std::string_view words[] = {"monday", "sunday"};
  static constexpr values::WeekStart values[] = {values::WeekStart::monday,
                                                 values::WeekStart::sunday};
};
template <>
struct Choices<values::Every> {
  static constexpr std::string_view words[] = {"day", "week", "month", "quarter", "year"};
  static constexpr values::Every values[] = {values::Every::day, values::Every::week,
                                             values::Every::month, values::Every::quarter,
                                             values::Every::year};
};
template <>
struct Choices<values::Pattern> {
  static constexpr std::string_view words[] = {"months", "4-4-5", "4-5-4", "5-4-4"};
  static constexpr values::Pattern values[] = {values::Pattern::months, values::Pattern::weeks_445,
                                               values::Pattern::weeks_454,
                                               values::Pattern::weeks_544};
};
template <>
struct Choices<model::Area> {
  static constexpr std::string_view words[] = {
      "marketing",  "sales",   "purchasing", "human-resources", "research",   "technology",
      "production", "finance", "logistics",  "service",         "management", "hr",
      "rd",         "it"};
  static constexpr model::Area values[] = {
      model::Area::marketing,       model::Area::sales,      model::Area::purchasing,
      model::Area::human_resources, model::Area::research,   model::Area::technology,
      model::Area::production,      model::Area::finance,    model::Area::logistics,
      model::Area::service,         model::Area::management, model::Area::human_resources,
      model::Area::research,        model::Area::technology};
};
template <>
struct Choices<model::Part> {
  static constexpr std::string_view words[] = {"supplier", "staff", "dealer", "partner",
                                               "consumer"};
  static constexpr model::Part values[] = {model::Part::supplier, model::Part::staff,
                                           model::Part::dealer, model::Part::partner,
                                           model::Part::consumer};
};
template <>
struct Choices<model::Kind> {
  static constexpr std::string_view words[] = {"flow", "stock", "ratio"};
  static constexpr model::Kind values[] = {model::Kind::flow, model::Kind::stock,
                                           model::Kind::ratio};
};
template <>
struct Choices<model::Rows> {
  static constexpr std::string_view words[] = {"levels", "additions"};
  static constexpr model::Rows values[] = {model::Rows::levels, model::Rows::additions};
};
template <>
struct Choices<model::Good> {
  static constexpr std::string_view words[] = {"up", "down"};
  static constexpr model::Good values[] = {model::Good::up, model::Good::down};
};
template <>
struct Choices<model::Perspective> {
  static constexpr std::string_view words[] = {"financial", "customer", "process", "learning"};
  static constexpr model::Perspective values[] = {
      model::Perspective::financial, model::Perspective::customer, model::Perspective::process,
      model::Perspective::learning};
};
template <>
struct Choices<model::Apportion> {
  static constexpr std::string_view words[] = {"exact", "webster"};
  static constexpr model::Apportion values[] = {model::Apportion::exact, model::Apportion::webster};
};
template <>
struct Choices<model::Normalise> {
  static constexpr std::string_view words[] = {"month-first", "flat"};
  static constexpr model::Normalise values[] = {model::Normalise::month_first,
                                                model::Normalise::flat};
};
template <>
struct Choices<model::Average> {
  static constexpr std::string_view words[] = {"of-averages", "of-proportions"};
  static constexpr model::Average values[] = {model::Average::of_averages,
                                              model::Average::of_proportions};
};
template <>
struct Choices<model::OnZeroBase> {
  static constexpr std::string_view words[] = {"error", "even"};
  static constexpr model::OnZeroBase values[] = {model::OnZeroBase::error, model::OnZeroBase::even};
};
template <>
struct Choices<model::Prorate> {
  static constexpr std::string_view words[] = {"none", "working-days"};
  static constexpr model::Prorate values[] = {model::Prorate::no, model::Prorate::working_days};
};
template <>
struct Choices<model::Term> {
  static constexpr std::string_view words[] = {"short", "long"};
  static constexpr model::Term values[] = {model::Term::short_term, model::Term::long_term};
};
template <>
struct Choices<model::Side> {
  static constexpr std::string_view words[] = {"inside", "outside"};
  static constexpr model::Side values[] = {model::Side::inside, model::Side::outside};
};
template <>
struct Choices<model::Policy> {
  static constexpr std::string_view words[] = {"none", "next", "proportional", "capped",
                                               "write-off"};
  static constexpr model::Policy values[] = {model::Policy::keep, model::Policy::next,
                                             model::Policy::proportional, model::Policy::capped,
                                             model::Policy::write_off};
};
template <>
struct Choices<model::Commitment> {
  static constexpr std::string_view words[] = {"hard", "stretch"};
  static constexpr model::Commitment values[] = {model::Commitment::hard,
                                                 model::Commitment::stretch};
};
template <>
struct Choices<model::DateForm> {
  static constexpr std::string_view words[] = {"Y-M-D", "D/M/Y", "M/D/Y"};
  static constexpr model::DateForm values[] = {model::DateForm::iso, model::DateForm::day_first,
                                               model::DateForm::month_first};
};

}  // namespace planctl::read::schema
