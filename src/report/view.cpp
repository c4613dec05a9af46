// report/view: cover and sections of a version, in the order in which its reader needs them.
#include "report/view.hpp"

#include <algorithm>

#include "report/phrases.hpp"
#include "report/titles.hpp"
#include "report/view_parts.hpp"

namespace planctl::report {
namespace {

using Kind = Audience::Kind;

diag::Message say_for(const model::Plan& plan, const Audience& audience) {
  const std::string name = name_audience(plan, audience);
  if (!name.empty()) return say({.en = "{0}", .es = "{0}", .zh = "{0}"}, {name});
  if (audience.kind == Kind::letters)
    return say({.en = "letters of responsibility between departments",
                .es = "cartas de responsabilidad entre departamentos",
                .zh = "部门间责任书"});
  return say({.en = "Board", .es = "Dirección", .zh = "管理层"});
}

Heading build_title(const View& view) {
  const diag::Message whom = say_for(view.plan, view.audience);
  const diag::Argument name =
      whom.arguments.empty() ? diag::Argument{whom.text} : whom.arguments.front();
  if (view.audience.kind == Kind::person)
    return {say({.en = "{0}: my part", .es = "{0}: mi parte", .zh = "{0}：我的部分"}, {name}),
            Level::title};
  return {say({.en = "{0}: {1}", .es = "{0}: {1}", .zh = "{0}：{1}"}, {name_plan(view.plan), name}),
          Level::title};
}

std::vector<Words> list_parts(const Audience& audience, bool shown) {
  std::vector<Words> parts;
  for (const auto& part : all_parts())
    if (audience.sees(part.part) == shown) parts.emplace_back(say(part.name));
  return parts;
}

// From and until when the person is there, where that is not all along.
void add_stay(const View& view, Blocks& blocks) {
  const model::Person& person = view.plan.people[view.audience.index];
  const auto add = [&](values::Text text, values::Date day, Tone tone) {
    blocks.emplace_back(Paragraph{say(text, {values::to_string(day)}), tone});
  };
  if (person.from && person.from->value > view.as_of)
    add({.en = "begins on {0}", .es = "empieza el {0}", .zh = "{0} 到岗"}, person.from->value,
        Tone::dim);
  if (!person.to) return;
  if (person.to->value < view.as_of)
    add({.en = "left on {0}", .es = "se marchó el {0}", .zh = "已于 {0} 离任"}, person.to->value,
        Tone::bad);
  else
    add({.en = "leaves on {0}", .es = "se marcha el {0}", .zh = "将于 {0} 离任"}, person.to->value,
        Tone::dim);
}

// What the reader has in hand: of which plan, of which day, with what left out.
void add_cover(const View& view, Blocks& blocks) {
  const std::string day = values::to_string(view.as_of);
  blocks.emplace_back(
      Paragraph{view.audience.kind == Kind::person
                    ? say({.en = "{0}, as of {1}", .es = "{0}, a fecha {1}", .zh = "{0}，截至 {1}"},
                          {name_plan(view.plan), day})
                    : say({.en = "as of {0}", .es = "a fecha {0}", .zh = "截至 {0}"}, {day}),
                Tone::dim});
  if (view.audience.kind == Kind::person) add_stay(view, blocks);
  if (view.audience.kind == Kind::letters) return;
  auto withheld = list_parts(view.audience, false);
  if (withheld.empty()) return;
  blocks.emplace_back(Listing{
      say({.en = "This version leaves out:", .es = "Esta versión omite:", .zh = "本版本不含："}),
      std::move(withheld)});
}

// Why a figure that one would look for is not there.
void add_guards(const View& view, const Reach& reach, Blocks& blocks) {
  for (const std::size_t goal : view.guarded) {
    if (!reach.has_goal(goal)) continue;
    blocks.emplace_back(Paragraph{
        say({.en = "The total of {0} is withheld: with it, the figure of one other member could be "
                   "worked out, exactly or nearly.",
             .es = "Se reserva el total de {0}: con él se podría deducir, de forma exacta o casi, "
                   "la cifra de otro miembro.",
             .zh = "“{0}”的合计不予显示：由它可准确或近似推算出另一成员的数字。"},
            {title_of(view.plan.goals[goal])}),
        Tone::dim});
  }
}

void add_incentive(const model::Partner& partner, Blocks& blocks) {
  if (partner.incentive)
    blocks.emplace_back(
        Paragraph{say({.en = "Incentive: {0}", .es = "Incentivo: {0}", .zh = "激励：{0}"},
                      {partner.incentive->value})});
}

void add(Blocks& blocks, Blocks more) {
  for (auto& block : more) blocks.push_back(std::move(block));
}

// A version that is of letters alone says so where there are none.
void add_letters(const View& view, const Reach& reach, Blocks& blocks) {
  auto letters = build_letters(view, reach);
  if (letters.empty() && view.audience.kind == Kind::letters)
    letters.emplace_back(Paragraph{say({.en = "the plan has no letters of responsibility",
                                        .es = "el plan no tiene cartas de responsabilidad",
                                        .zh = "计划中没有部门责任书"})});
  add(blocks, std::move(letters));
}

}  // namespace

Column words_column(std::string key, values::Text heading, int drop) {
  return {.key = std::move(key),
          .heading = say(heading),
          .drop = drop,
          .fit = Fit::may_be_cut,
          .least = 20};
}

Column figure_column(std::string key, values::Text heading, int drop) {
  return {.key = std::move(key), .heading = say(heading), .align = Align::right, .drop = drop};
}

Document build_view(const View& view) {
  const Reach reach(view);
  const Audience& audience = view.audience;
  Document document;
  Blocks& blocks = document.blocks;
  blocks.emplace_back(build_title(view));
  add_cover(view, blocks);
  const bool own = audience.kind == Kind::person;
  if (own && audience.sees(Part::quota)) add(blocks, build_numbers(view));
  if (own && audience.sees(Part::dates)) add(blocks, build_dates(view, reach));
  if (audience.sees(Part::goals)) {
    add(blocks, build_goals(view, reach));
    add_guards(view, reach, blocks);
  }
  if (audience.sees(Part::map)) add(blocks, build_goal_links(view));
  if (!own && audience.sees(Part::quota)) add(blocks, build_numbers(view));
  if (audience.kind == Kind::partner) add_incentive(view.plan.partners[audience.index], blocks);
  if (audience.sees(Part::actions)) add(blocks, build_actions(view, reach));
  if (own && audience.sees(Part::actions)) add(blocks, build_dependents(view));
  if (!own && audience.sees(Part::dates)) add(blocks, build_dates(view, reach));
  if (audience.sees(Part::budget)) add(blocks, build_budget(view, reach));
  if (audience.sees(Part::collaboration)) add_letters(view, reach, blocks);
  if (audience.sees(Part::appraisal)) add(blocks, build_appraisal(view, reach));
  if (audience.sees(Part::contacts)) add(blocks, build_contacts(view, reach));
  return document;
}

Document build_versions(const model::Plan& plan, const std::vector<VersionLine>& versions) {
  Table table{.key = "versions"};
  table.columns = {
      {.key = "word", .heading = say({.en = "version", .es = "versión", .zh = "版本"})},
      words_column("for", {.en = "for", .es = "para", .zh = "对象"}),
      words_column("withheld", {.en = "leaves out", .es = "omite", .zh = "不含"}, 1)};
  table.columns.back().least = 34;
  for (std::size_t at = 0; at < versions.size(); ++at) {
    const auto& version = versions[at];
    if (std::any_of(versions.begin(), versions.begin() + static_cast<std::ptrdiff_t>(at),
                    [&](const auto& other) { return is_same(other.audience, version.audience); }))
      continue;
    std::vector<std::string> withheld;
    for (const auto& part : all_parts())
      if (!version.audience.sees(part.part))
        withheld.emplace_back(model::plan_part_words[static_cast<std::size_t>(part.part)]);
    table.rows.push_back({{cell(version.word), cell(say_for(plan, version.audience)),
                           cell(list(std::move(withheld)))}});
  }
  return {{std::move(table)}};
}

}  // namespace planctl::report
