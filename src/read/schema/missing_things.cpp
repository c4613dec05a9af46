// read/schema/missing_things: tells what is named and not there, one cause once.
#include <algorithm>
#include <string>

#include "read/beside.hpp"
#include "read/plan_rules.hpp"
#include "read/schema/resolver.hpp"

namespace planctl::read::schema {
namespace {

template <class T>
const model::Words* find_as(const model::Plan& plan, std::string_view id) {
  const auto* const thing = Things<T>::table(plan).find(id);
  return thing ? &thing->id : nullptr;
}

// Between the sections of a kind that may stand in several.
constexpr std::string_view between_sections = "` / `";
constexpr std::string_view dimensions = "dimensions";

std::vector<std::string_view> split_sections(std::string_view sections) {
  std::vector<std::string_view> split;
  for (auto end = sections.find(between_sections); end != sections.npos;
       end = sections.find(between_sections)) {
    split.push_back(sections.substr(0, end));
    sections.remove_prefix(end + between_sections.size());
  }
  split.push_back(sections);
  return split;
}

// The section that the part `situation.problems` belongs to, where the plan has nothing of it at
// all; else the part itself.
std::string_view find_whole(const model::Plan& plan, std::string_view section) {
  const auto whole = section.substr(0, section.find('.'));
  return plan.has_section(whole) ? section : whole;
}

struct Other {
  const model::Words* id;
  values::Text noun;
};

// A thing of another kind that has the id.
std::optional<Other> find_other(const model::Plan& plan, std::string_view id) {
  std::optional<Other> other;
  const auto look = [&]<class T>(const T*) {
    if (other) return;
    if (const auto* const found = find_as<T>(plan, id)) other = Other{found, Things<T>::kind.noun};
  };
  look(static_cast<const model::Person*>(nullptr));
  look(static_cast<const model::Department*>(nullptr));
  look(static_cast<const model::Goal*>(nullptr));
  look(static_cast<const model::Strategy*>(nullptr));
  look(static_cast<const model::Action*>(nullptr));
  look(static_cast<const model::Calendar*>(nullptr));
  return other;
}
}  // namespace

void Resolver::report_dangling(const model::Words& name, const KindOfThing& kind,
                               std::span<const std::string_view> ids) {
  if (extent_ == Extent::partial) return;
  auto& missing = missing_[{kind.section, name.value}];
  auto& places = missing.places;
  // What asks for the unit of a goal asks for the goal once more.
  if (std::find(places.begin(), places.end(), name.span) != places.end()) return;
  places.push_back(name.span);
  if (missing.kind != nullptr) return;
  missing.kind = &kind;
  missing.ids = {name.value};
  missing.in_empty_section = ids.empty();
  diag::Message help{.text = {.en = "add `{0}` to `{1}`, or name one that stands there",
                              .es = "añada `{0}` a `{1}`, o nombre uno que esté allí",
                              .zh = "请在 `{1}` 中添加 `{0}`，或引用其中已有的标识"},
                     .arguments = {name.value, std::string(kind.section)}};
  const auto meant = nearest(name.value, ids);
  missing.has_nearest = meant.has_value();
  if (meant)
    help = {.text = {.en = "did you mean `{0}`? it stands in `{1}`",
                     .es = "¿se refería a `{0}`? está en `{1}`",
                     .zh = "您是否想写 `{0}`？它在 `{1}` 中"},
            .arguments = {*meant, std::string(kind.section)}};
  missing.help = std::move(help);
  if (const auto other = find_other(plan_, name.value))
    missing.related.push_back(
        {.span = other->id->span,
         .message = {.text = {.en = "`{0}` is the id of another thing: {1}",
                              .es = "`{0}` es el identificador de otra cosa: {1}",
                              .zh = "`{0}` 是另一类事物的标识：{1}"},
                     .arguments = {name.value, other->noun}}});
}

void Resolver::report_missing(const diag::RuleInfo& rule, MissingThing missing,
                              diag::Message message) {
  constexpr std::size_t most_places = 3;
  const auto& places = missing.places;
  for (std::size_t at = 1; at < places.size() && at < most_places; ++at)
    missing.related.push_back(
        {.span = places[at],
         .message = {.text = {.en = "named here too", .es = "también aquí", .zh = "此处也引用"},
                     .arguments = {}}});
  report(rule, places.front(), std::move(message), std::move(missing.help),
         std::move(missing.related));
}

void Resolver::report_missing_members() {
  for (auto& [key, missing] : missing_members_) {
    auto& places = missing.places;
    std::sort(places.begin(), places.end());
    diag::Message message{.text = {.en = "`{0}` is not a member of the dimension `{1}`",
                                   .es = "`{0}` no es un miembro de la dimensión `{1}`",
                                   .zh = "`{0}` 不是维度 `{1}` 的成员"},
                          .arguments = {key.second, plan_.dimensions[key.first].id.value}};
    if (places.size() > 1) {
      message.text = {
          .en = "`{0}` is not a member of the dimension `{1}`, and is named in {2} places",
          .es = "`{0}` no es un miembro de la dimensión `{1}`, y se nombra en {2} lugares",
          .zh = "`{0}` 不是维度 `{1}` 的成员，却有 {2} 处引用"};
      message.arguments.emplace_back(std::to_string(places.size()));
    }
    report_missing(rule::unknown_member, std::move(missing), std::move(message));
  }
}

// The missing member of that name, where members are among the kinds that stand in `sections`.
Resolver::MissingThing* Resolver::find_missing_member(std::string_view sections,
                                                      const std::string& id) {
  const auto kinds = split_sections(sections);
  if (std::find(kinds.begin(), kinds.end(), dimensions) == kinds.end()) return nullptr;
  for (auto& [key, missing] : missing_members_)
    if (key.second == id) return &missing;
  return nullptr;
}

// What is missing as one of several kinds (a department or person) is told with what is missing
// under the same name as one of them.
void Resolver::join_missing_things() {
  for (auto wide = missing_.begin(); wide != missing_.end();) {
    auto narrow = missing_.end();
    for (std::string_view rest = wide->first.first; rest.find(between_sections) != rest.npos;) {
      const std::size_t end = rest.rfind(between_sections);
      for (const auto section : {rest.substr(0, end), rest.substr(end + between_sections.size())})
        if (narrow == missing_.end()) narrow = missing_.find({section, wide->first.second});
      rest = rest.substr(0, end);
    }
    auto* of = narrow != missing_.end() ? &narrow->second : nullptr;
    if (of == nullptr) of = find_missing_member(wide->first.first, wide->first.second);
    if (of == nullptr) {
      ++wide;
      continue;
    }
    auto& places = of->places;
    places.insert(places.end(), wide->second.places.begin(), wide->second.places.end());
    wide = missing_.erase(wide);
  }
}

// What is missing of a section that has nothing is told as one; so is what may be of it, and what
// may be a member of a dimension that is missing.
void Resolver::join_empty_sections() {
  std::map<std::string_view, MissingThing*> firsts;  // by section
  const auto join = [&](MissingThing& into, const MissingThing& other) {
    if (into.in_empty_section) return into.take(other);
    into.places.insert(into.places.end(), other.places.begin(), other.places.end());
  };
  for (auto it = missing_.begin(); it != missing_.end();) {
    if (it->second.in_empty_section) {
      const auto whole = find_whole(plan_, it->first.first);
      const auto [first, is_new] = firsts.emplace(whole, &it->second);
      if (!is_new) {
        if (first->second->kind->section != it->first.first) first->second->section = whole;
        join(*first->second, it->second);
        it = missing_.erase(it);
        continue;
      }
    }
    ++it;
  }
  const auto dimension = missing_.lower_bound({dimensions, {}});
  const bool lacks_one = dimension != missing_.end() && dimension->first.first == dimensions;
  MissingThing* const missing_dimension = lacks_one ? &dimension->second : nullptr;
  for (auto it = missing_.begin(); it != missing_.end();) {
    MissingThing* of = nullptr;
    for (const auto section : split_sections(it->first.first))
      if (const auto first = firsts.find(find_whole(plan_, section));
          of == nullptr && first != firsts.end())
        of = first->second;
      else if (section == dimensions && of == nullptr)
        of = missing_dimension;
    if (of == nullptr || of == &it->second || it->second.has_nearest) {
      ++it;
      continue;
    }
    join(*of, it->second);
    it = missing_.erase(it);
  }
}

// Several names that are near to nothing, each of what may stand in one of several sections, one of
// which the plan does not have: it is that section which was lost.
void Resolver::join_lost_sections() {
  constexpr std::size_t least = 3;
  std::map<std::string_view, std::vector<decltype(missing_)::iterator>> lost;  // by their sections
  for (auto it = missing_.begin(); it != missing_.end(); ++it) {
    const auto sections = split_sections(it->first.first);
    if (sections.size() > 1 && !it->second.has_nearest &&
        !std::all_of(sections.begin(), sections.end(),
                     [&](auto section) { return plan_.has_section(section); }))
      lost[it->first.first].push_back(it);
  }
  for (auto& [sections, things] : lost) {
    if (things.size() < least) continue;
    auto& first = things.front()->second;
    first.help = {{.en = "add them, or the file in which they stand to `include`",
                   .es = "añádalos, o añada a `include` el archivo en el que están",
                   .zh = "请添加它们，或把它们所在的文件加入 `include`"},
                  {}};
    for (std::size_t at = 1; at < things.size(); ++at) {
      first.take(things[at]->second);
      missing_.erase(things[at]);
    }
  }
}

diag::Message Resolver::describe(const std::string& id, MissingThing& missing) {
  const auto count = std::to_string(missing.places.size());
  const auto& noun = missing.kind->noun;
  if (missing.ids.size() > 1 && split_sections(missing.kind->section).size() > 1)
    return {{.en = "the plan names {0} in {1} places, and has no {2} of these names",
             .es = "el plan nombra {0} en {1} lugares, y no tiene {2} con esos nombres",
             .zh = "计划在 {1} 处引用了 {0}，却没有这些名称的{2}"},
            {diag::list_ids(missing.ids), count, noun}};
  if (missing.ids.size() > 1) {
    const std::string section(missing.section.empty() ? missing.kind->section : missing.section);
    missing.help = {{.en = "add them to `{0}`, or the file in which they stand to `include`",
                     .es = "añádalos a `{0}`, o añada a `include` el archivo en el que están",
                     .zh = "请在 `{0}` 中添加它们，或把它们所在的文件加入 `include`"},
                    {section}};
    return {{.en = "nothing stands in `{0}`, and the plan names {1} in {2} places",
             .es = "no hay nada en `{0}`, y el plan nombra {1} en {2} lugares",
             .zh = "`{0}` 中没有内容，计划却在 {2} 处引用了 {1}"},
            {section, diag::list_ids(missing.ids), count}};
  }
  if (missing.places.size() == 1)
    return {{.en = "there is no {1} `{0}` in the plan",
             .es = "el plan no tiene {1} `{0}`",
             .zh = "计划中没有{1} `{0}`"},
            {id, noun}};
  return {{.en = "there is no {1} `{0}` in the plan, which names it in {2} places",
           .es = "el plan no tiene {1} `{0}`, y lo nombra en {2} lugares",
           .zh = "计划中没有{1} `{0}`，却有 {2} 处引用"},
          {id, noun, count}};
}

std::set<std::string, std::less<>> Resolver::missed() const {
  auto sections = missed_;
  if (!missing_members_.empty()) sections.emplace("members");
  for (const auto& [key, missing] : missing_)
    for (const auto section : split_sections(key.first)) sections.emplace(section);
  return sections;
}

// What the plan names and a forgotten file holds is an error; without that the file may lie there
// on purpose.
void Resolver::report_beside(const Beside& beside, diag::Span include) {
  if (beside.files.empty()) return;
  const auto files = diag::list_ids(beside.files);
  MissingThing all;
  all.help = {
      {.en = "add to `include`: {0}; or move out of the plan's folder what is no part of it",
       .es = "añada a `include`: {0}; o saque de la carpeta del plan lo que no sea parte "
             "de él",
       .zh = "请在 `include` 中加入：{0}；或将不属于本计划的文件移出计划文件夹"},
      {files}};
  for (auto it = missing_.begin(); it != missing_.end();) {
    const auto sections = split_sections(it->first.first);
    const bool is_beside = std::any_of(sections.begin(), sections.end(), [&](auto section) {
      return beside.things.contains({std::string(section), it->first.second});
    });
    if (!is_beside) {
      ++it;
      continue;
    }
    all.take(it->second);
    it = missing_.erase(it);
  }
  if (all.places.empty())
    return report(rule::file_not_included, include,
                  {{.en = "in the plan's folder, no `include` names {0}",
                    .es = "en la carpeta del plan, ningún `include` nombra {0}",
                    .zh = "计划文件夹中，没有任何 `include` 引用 {0}"},
                   {files}},
                  std::move(all.help));
  std::sort(all.places.begin(), all.places.end());
  const auto count = std::to_string(all.places.size());
  std::sort(all.ids.begin(), all.ids.end());
  all.ids.erase(std::unique(all.ids.begin(), all.ids.end()), all.ids.end());
  all.places.insert(all.places.begin(), include);
  diag::Message message{
      {.en = "no `include` names {0}, where {1} would be found, and the plan names them in {2} "
             "places",
       .es = "ningún `include` nombra {0}, donde están {1}, que el plan nombra en {2} lugares",
       .zh = "没有任何 `include` 引用 {0}，其中有 {1}，而计划在 {2} 处引用了它们"},
      {files, diag::list_ids(all.ids), count}};
  if (all.places.size() == 2)
    message.text = {.en = "no `include` names {0}, where {1} would be found, which the plan names",
                    .es = "ningún `include` nombra {0}, donde está {1}, que el plan nombra",
                    .zh = "没有任何 `include` 引用 {0}，其中有计划所引用的 {1}"};
  report_missing(rule::dangling_reference, std::move(all), std::move(message));
}

// A section without a value lacks what the rest names of it: the two are one fault, and its key is
// the place to mend it.
void Resolver::report_empty_section(const EmptySection& section) {
  MissingThing all;
  for (auto it = missing_.begin(); it != missing_.end();) {
    const auto sections = split_sections(it->first.first);
    const bool is_of = std::find(sections.begin(), sections.end(), section.name) != sections.end();
    if (!is_of || it->second.has_nearest) {
      ++it;
      continue;
    }
    all.take(it->second);
    it = missing_.erase(it);
  }
  for (auto it = missing_members_.begin(); it != missing_members_.end();) {
    const auto& [dimension, id] = it->first;
    if (section.name != "dimensions." + plan_.dimensions[dimension].id.value) {
      ++it;
      continue;
    }
    all.take(it->second);
    all.ids.push_back(id);
    note_missed("members");
    it = missing_members_.erase(it);
  }
  if (all.ids.empty()) return report_missing_value(section.key, section.name);
  std::sort(all.places.begin(), all.places.end());
  all.places.insert(all.places.begin(), section.key);
  const auto count = all.places.size() - 1;
  all.help = {{.en = "write what is named into `{0}`, or take out what names it",
               .es = "escriba en `{0}` lo que se nombra, o quite lo que lo nombra",
               .zh = "请在 `{0}` 中写入被引用的内容，或删去这些引用"},
              {section.name}};
  diag::Message message{{.en = "`{0}` has no value, and the plan names {1}",
                         .es = "`{0}` no tiene valor, y el plan nombra {1}",
                         .zh = "`{0}` 没有值，计划却引用了 {1}"},
                        {section.name, diag::list_ids(all.ids)}};
  if (count > 1) {
    message.text = {.en = "`{0}` has no value, and the plan names {1} in {2} places",
                    .es = "`{0}` no tiene valor, y el plan nombra {1} en {2} lugares",
                    .zh = "`{0}` 没有值，计划却在 {2} 处引用了 {1}"};
    message.arguments.emplace_back(std::to_string(count));
  }
  report_missing(rule::dangling_reference, std::move(all), std::move(message));
}

void Resolver::report_missing_things(std::span<const EmptySection> empty) {
  join_missing_things();
  for (const auto& section : empty) report_empty_section(section);
  join_empty_sections();
  join_lost_sections();
  report_missing_members();
  for (auto& [key, missing] : missing_) {
    std::sort(missing.places.begin(), missing.places.end());
    auto message = describe(key.second, missing);
    report_missing(rule::dangling_reference, std::move(missing), std::move(message));
  }
}

}  // namespace planctl::read::schema
