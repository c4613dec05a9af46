// read/schema/calendars: working days, holidays, weights of weekdays and events.
#include "read/schema/calendars.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "read/plan_rules.hpp"
#include "read/schema/docs.hpp"
#include "read/schema/records.hpp"

namespace planctl::read::schema {
namespace {

constexpr std::array<std::string_view, 7> weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

// Adds the weekdays that a scalar such as `mon-fri` or `sat` stands for.
bool add_weekdays(Reader& reader, const Node& node, std::vector<unsigned>& days) {
  const auto text = reader.words(node, Form::choice);
  if (!text) return false;
  const auto ends = base::split(*text, '-');
  if (ends.size() == 2) {
    const auto first = std::find(weekdays.begin(), weekdays.end(), ends[0]);
    const auto last = std::find(weekdays.begin(), weekdays.end(), ends[1]);
    if (first != weekdays.end() && last != weekdays.end()) {
      auto day = static_cast<unsigned>(first - weekdays.begin());
      const auto past = static_cast<unsigned>(last - weekdays.begin());
      for (days.push_back(day); day != past; days.push_back(day)) day = (day + 1) % 7;
      return true;
    }
  }
  const auto index = reader.choice(node, weekdays);
  if (!index) return false;
  days.push_back(static_cast<unsigned>(*index));
  return true;
}

struct WorkdaysCodec {
  using Value = model::Located<std::vector<unsigned>>;
  static bool decode(Reader& reader, const Node& node, Value& workdays) {
    bool good = true;
    if (node.kind == Node::Kind::list) {
      for (const Node& item : node.items) good = add_weekdays(reader, item, workdays.value) && good;
    } else {
      good = add_weekdays(reader, node, workdays.value);
    }
    auto& days = workdays.value;
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    workdays.span = node.span;
    return good;
  }
  static bool resolve(Resolver&, Value&) { return true; }
  static Shape shape() {
    return {.form = Form::choice,
            .choices = {"mon-fri", "mon", "tue", "wed", "thu", "fri", "sat", "sun"}};
  }
};

struct WeekdayWeightsCodec {
  using Value = std::vector<model::WeekdayWeight>;
  using Part = OptionalCodec<model::Figure, FigureCodec<Counts::factor>>;
  static bool decode(Reader& reader, const Node& node, Value& weights) {
    if (!reader.want_map(node, Form::record)) return false;
    for (const Entry& entry : node.entries) {
      const auto found = std::find(weekdays.begin(), weekdays.end(), entry.key.text);
      if (found == weekdays.end()) {
        reader.report_unknown_key(entry.key, weekdays);
      } else if (is_empty(entry.value)) {
        reader.report_missing_value(entry.key);
      } else {
        model::WeekdayWeight weight{.weekday = static_cast<unsigned>(found - weekdays.begin()),
                                    .weight = std::nullopt};
        if (Part::decode(reader, entry.value, weight.weight)) weights.push_back(weight);
      }
    }
    return true;
  }
  static bool resolve(Resolver& resolver, Value& weights) {
    for (auto& weight : weights) Part::resolve(resolver, weight.weight);
    std::erase_if(weights, [](const auto& weight) { return !weight.weight; });
    return true;
  }
  static Shape shape() {
    constexpr values::Text doc{.en = "what such a day weighs; 1 without it",
                               .es = "lo que pesa ese día; sin ella, 1",
                               .zh = "该星期日次的权重；省略则为 1"};
    Shape shape{.form = Form::record, .keys = std::make_shared<std::vector<KeyDoc>>()};
    for (const auto day : weekdays)
      shape.keys->push_back({.name = day, .doc = doc, .shape = {.form = Form::factor}});
    return shape;
  }
};

// Whether going up from `first` leads back to it.
bool leads_back(const model::Table<model::Calendar>& calendars, std::size_t first) {
  const auto* next = calendars.get(calendars[first].extends);
  for (std::size_t steps = 0; next != nullptr && steps < calendars.size(); ++steps) {
    if (next == &calendars[first]) return true;
    next = calendars.get(next->extends);
  }
  return false;
}

}  // namespace

void cut_calendar_cycles(Resolver& resolver) {
  auto& calendars = resolver.plan().calendars;
  for (std::size_t i = 0; i < calendars.size(); ++i) {
    if (!leads_back(calendars, i)) continue;
    auto& calendar = calendars[i];
    resolver.report(rule::calendar_cycle, calendar.extends->name.span,
                    {.text = {.en = "the calendar `{0}` extends itself by way of `{1}`",
                              .es = "el calendario `{0}` se extiende a sí mismo a través de `{1}`",
                              .zh = "日历 `{0}` 经由 `{1}` 扩展了自身"},
                     .arguments = {calendar.id.value, calendar.extends->name.value}});
    calendar.extends.reset();
    calendar.unread = true;
  }
}

template <>
std::span<const Key<model::Event>> keys_of() {
  using model::Event;
  static constexpr Key<Event> keys[] = {
      key<&Event::title>("title", docs::title),
      key<&Event::date>("date", {.en = "its day or days", .es = "su día o sus días", .zh = "日期"},
                        Need::required),
      figure<&Event::lift, Counts::factor>("lift",
                                           {.en = "the weights of its days are multiplied by it",
                                            .es = "los pesos de sus días se multiplican por él",
                                            .zh = "其各日权重乘以该系数"},
                                           Need::required),
  };
  return keys;
}

template <>
std::span<const Key<model::Calendar>> keys_of() {
  using model::Calendar;
  static constexpr Key<Calendar> keys[] = {
      key<&Calendar::extends>("extends", {.en = "the calendar that it adds to",
                                          .es = "el calendario al que se añade",
                                          .zh = "所扩展的日历"}),
      key<&Calendar::workdays, OptionalCodec<model::Located<std::vector<unsigned>>, WorkdaysCodec>>(
          "workdays", {.en = "the weekdays on which work is done: `mon-fri`, or a list",
                       .es = "los días laborables de la semana: `mon-fri`, o una lista",
                       .zh = "每周工作日：`mon-fri` 或列表"}),
      key<&Calendar::holidays>(
          "holidays",
          {.en = "days without work", .es = "días no laborables", .zh = "非工作日（节假日）"}),
      key<&Calendar::makeup>("makeup", {.en = "working days on a weekend or holiday; each "
                                              "weighs what the heaviest weekday does",
                                        .es = "días laborables en fin de semana o festivo; cada "
                                              "uno pesa lo que el día de más peso de la semana",
                                        .zh = "调休上班日；每日权重同一周中权重最大的工作日"}),
      key<&Calendar::weights, WeekdayWeightsCodec>("weights",
                                                   {.en = "what the working days of a week weigh",
                                                    .es = "lo que pesan los días laborables de la "
                                                          "semana",
                                                    .zh = "一周各工作日的权重"}),
      key<&Calendar::events>("events", {.en = "days that count for more or less than others",
                                        .es = "días que cuentan más o menos que los demás",
                                        .zh = "权重高于或低于平日的活动日"}),
  };
  return keys;
}

bool Codec<model::Calendar>::decode(Reader& reader, const Node& node, model::Calendar& calendar) {
  const std::size_t faults = reader.faults();
  const bool decoded = decode_record(reader, node, calendar);
  calendar.unread = reader.faults() > faults;
  return decoded;
}

bool Codec<model::Calendar>::resolve(Resolver& resolver, model::Calendar& calendar) {
  const std::size_t told = resolver.told();
  resolve_record(resolver, calendar);
  const auto lacks = [](const model::Event& event) { return !event.date || !event.lift; };
  if (resolver.told() > told || (calendar.extends && !calendar.extends->known()) ||
      std::any_of(calendar.events.begin(), calendar.events.end(), lacks))
    calendar.unread = true;
  return true;
}

Shape Codec<model::Calendar>::shape() {
  return {.form = Form::record, .keys = describe<model::Calendar>()};
}

}  // namespace planctl::read::schema
