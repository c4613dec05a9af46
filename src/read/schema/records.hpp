// read/schema/records: the records that have a key table, and those that are read in their own way.
#pragma once
#include "read/schema/codec.hpp"

namespace planctl::read::schema {

// The parts of a year that is not the calendar's.
struct YearParts {
  diag::Span span;
  model::Maybe<values::Date> start;
  model::Maybe<values::Pattern> pattern;
  model::Maybe<std::int64_t> weeks;
};

template <>
std::span<const Key<YearParts>> keys_of();
template <>
std::span<const Key<model::Plan>> keys_of();
template <>
std::span<const Key<model::Header>> keys_of();
template <>
std::span<const Key<model::Person>> keys_of();
template <>
std::span<const Key<model::Department>> keys_of();
template <>
std::span<const Key<model::Partner>> keys_of();
template <>
std::span<const Key<model::Member>> keys_of();
template <>
std::span<const Key<model::Calendar>> keys_of();
template <>
std::span<const Key<model::Event>> keys_of();
template <>
std::span<const Key<model::Situation>> keys_of();
template <>
std::span<const Key<model::Fact>> keys_of();
template <>
std::span<const Key<model::Problem>> keys_of();
template <>
std::span<const Key<model::Assumption>> keys_of();
template <>
std::span<const Key<model::Goal>> keys_of();
template <>
std::span<const Key<model::Milestone>> keys_of();
template <>
std::span<const Key<model::SellerGroup>> keys_of();
template <>
std::span<const Key<model::Supply>> keys_of();
template <>
std::span<const Key<model::Quota>> keys_of();
template <>
std::span<const Key<model::ShareRule>> keys_of();
template <>
std::span<const Key<model::SeasonRule>> keys_of();
template <>
std::span<const Key<model::Hold>> keys_of();
template <>
std::span<const Key<model::Likeness>> keys_of();
template <>
std::span<const Key<model::NodeLimit>> keys_of();
template <>
std::span<const Key<model::Ramp>> keys_of();
template <>
std::span<const Key<model::Stretch>> keys_of();
template <>
std::span<const Key<model::Strategy>> keys_of();
template <>
std::span<const Key<model::StrategyPath>> keys_of();
template <>
std::span<const Key<model::Action>> keys_of();
template <>
std::span<const Key<model::Expectation>> keys_of();
template <>
std::span<const Key<model::Progress>> keys_of();
template <>
std::span<const Key<model::Feedback>> keys_of();
template <>
std::span<const Key<model::Project>> keys_of();
template <>
std::span<const Key<model::Requirement>> keys_of();
template <>
std::span<const Key<model::Budget>> keys_of();
template <>
std::span<const Key<model::BudgetLine>> keys_of();
template <>
std::span<const Key<model::Authority>> keys_of();
template <>
std::span<const Key<model::Process>> keys_of();
template <>
std::span<const Key<model::ProcessStep>> keys_of();
template <>
std::span<const Key<model::Collaboration>> keys_of();
template <>
std::span<const Key<model::System>> keys_of();
template <>
std::span<const Key<model::Stakeholder>> keys_of();
template <>
std::span<const Key<model::Indicator>> keys_of();
template <>
std::span<const Key<model::Limits>> keys_of();
template <>
std::span<const Key<model::AppraisalLine>> keys_of();
template <>
std::span<const Key<model::Reward>> keys_of();
template <>
std::span<const Key<model::Meeting>> keys_of();
template <>
std::span<const Key<model::Review>> keys_of();
template <>
std::span<const Key<model::Session>> keys_of();
template <>
std::span<const Key<model::Decision>> keys_of();
template <>
std::span<const Key<model::Audience>> keys_of();
template <>
std::span<const Key<model::Draft>> keys_of();
template <>
std::span<const Key<model::Actuals>> keys_of();
template <>
std::span<const Key<model::Correction>> keys_of();
template <>
std::span<const Key<model::Threshold>> keys_of();
template <>
std::span<const Key<model::Move>> keys_of();
template <>
std::span<const Key<model::Adjustment>> keys_of();
template <>
std::span<const Key<model::Rate>> keys_of();
template <>
std::span<const Key<model::Seal>> keys_of();
template <>
std::span<const Key<model::Waiver>> keys_of();

template <>
struct Scalar<values::Year> {
  static std::optional<values::Year> parse(Reader& reader, const Node& node);
  static Shape shape();
};

// A calendar of which something could not be read says so, so that nothing is cut by it.
template <>
struct Codec<model::Calendar> {
  static bool decode(Reader& reader, const Node& node, model::Calendar& calendar);
  static bool resolve(Resolver& resolver, model::Calendar& calendar);
  static Shape shape();
};

// A dimension is the tree of its members.
template <>
struct Codec<model::Dimension> {
  static bool decode(Reader& reader, const Node& node, model::Dimension& dimension);
  static bool resolve(Resolver& resolver, model::Dimension& dimension);
  static Shape shape();
};
template <>
struct Codec<model::Table<model::Dimension>> {
  static bool decode(Reader& reader, const Node& node, model::Table<model::Dimension>& table);
  static bool resolve(Resolver& resolver, model::Table<model::Dimension>& table);
  static Shape shape();
};

// Past figures by goal and period.
template <>
struct Codec<std::vector<model::History>> {
  static bool decode(Reader& reader, const Node& node, std::vector<model::History>& history);
  static bool resolve(Resolver& resolver, std::vector<model::History>& history);
  static Shape shape();
};

template <>
struct Codec<model::Goal> {
  static bool decode(Reader& reader, const Node& node, model::Goal& goal) {
    return decode_record(reader, node, goal);
  }
  static bool resolve(Resolver& resolver, model::Goal& goal);
  static Shape shape() { return {.form = Form::record, .keys = describe<model::Goal>()}; }
};
template <>
struct Codec<model::Quota> {
  static bool decode(Reader& reader, const Node& node, model::Quota& quota);
  static bool resolve(Resolver& resolver, model::Quota& quota);
  static Shape shape();
};
template <>
struct Codec<model::Expectation> {
  static bool decode(Reader& reader, const Node& node, model::Expectation& expectation) {
    return decode_record(reader, node, expectation);
  }
  static bool resolve(Resolver& resolver, model::Expectation& expectation);
  static Shape shape() { return {.form = Form::record, .keys = describe<model::Expectation>()}; }
};
template <>
struct Codec<model::BudgetLine> {
  static bool decode(Reader& reader, const Node& node, model::BudgetLine& line) {
    return decode_record(reader, node, line);
  }
  static bool resolve(Resolver& resolver, model::BudgetLine& line);
  static Shape shape() { return {.form = Form::record, .keys = describe<model::BudgetLine>()}; }
};
template <>
struct Codec<model::Process> {
  static bool decode(Reader& reader, const Node& node, model::Process& process) {
    return decode_record(reader, node, process);
  }
  static bool resolve(Resolver& resolver, model::Process& process);
  static Shape shape() { return {.form = Form::record, .keys = describe<model::Process>()}; }
};
template <>
struct Codec<model::Appraisal> {
  static bool decode(Reader& reader, const Node& node, model::Appraisal& appraisal);
  static bool resolve(Resolver& resolver, model::Appraisal& appraisal);
  static Shape shape();
};
template <>
struct Codec<model::Audience> {
  static bool decode(Reader& reader, const Node& node, model::Audience& audience) {
    return decode_record(reader, node, audience);
  }
  static bool resolve(Resolver& resolver, model::Audience& audience);
  static Shape shape() { return {.form = Form::record, .keys = describe<model::Audience>()}; }
};
template <>
struct Codec<model::Actuals> {
  static bool decode(Reader& reader, const Node& node, model::Actuals& actuals);
  static bool resolve(Resolver& resolver, model::Actuals& actuals);
  static Shape shape() { return {.form = Form::record, .keys = describe<model::Actuals>()}; }
};

// A currency's code, or nothing and a finding.
std::optional<std::string> decode_currency(Reader& reader, const Node& node);

template <>
struct Codec<model::Adjustment> {
  static bool decode(Reader& reader, const Node& node, model::Adjustment& adjustment);
  static bool resolve(Resolver& resolver, model::Adjustment& adjustment) {
    resolve_record(resolver, adjustment);
    return true;
  }
  static Shape shape() { return {.form = Form::record, .keys = describe<model::Adjustment>()}; }
};

template <>
struct Codec<model::Rate> {
  static bool decode(Reader& reader, const Node& node, model::Rate& rate);
  static bool resolve(Resolver& resolver, model::Rate& rate) {
    resolve_record(resolver, rate);
    return true;
  }
  static Shape shape() { return {.form = Form::record, .keys = describe<model::Rate>()}; }
};

// Figures by the name that stands before the colon: fees by category, people by member.
template <Counts counts>
struct NamedFigures {
  static bool decode(Reader& reader, const Node& node, std::vector<model::NamedAmount>& amounts) {
    if (!reader.want_map(node, Form::table)) return false;
    for (const Entry& entry : node.entries) {
      model::NamedAmount amount{.name = Reader::id(entry.key), .amount = {}};
      if (is_empty(entry.value))
        reader.report_missing_value(entry.key);
      else if (FigureCodec<counts>::decode(reader, entry.value, amount.amount))
        amounts.push_back(std::move(amount));
    }
    return true;
  }
  static bool resolve(Resolver& resolver, std::vector<model::NamedAmount>& amounts) {
    std::erase_if(amounts, [&](model::NamedAmount& amount) {
      return !FigureCodec<counts>::resolve(resolver, amount.amount);
    });
    return true;
  }
  static Shape shape() { return {.form = Form::table, .item = {FigureCodec<counts>::shape()}}; }
};

// Figures by period: `{2024: 9.8M, 2025: 10.4M}`.
template <Counts counts>
struct PeriodFigures {
  using Value = std::vector<model::PeriodAmount>;
  static bool decode(Reader& reader, const Node& node, Value& figures) {
    if (!reader.want_map(node, Form::table)) return false;
    for (const Entry& entry : node.entries) {
      model::PeriodAmount figure;
      if (is_empty(entry.value)) {
        reader.report_missing_value(entry.key);
      } else if (Codec<decltype(figure.period)>::decode(reader, entry.key, figure.period) &&
                 FigureCodec<counts>::decode(reader, entry.value, figure.amount)) {
        figures.push_back(std::move(figure));
      }
    }
    return true;
  }
  static bool resolve(Resolver& resolver, Value& figures) {
    std::erase_if(figures, [&](model::PeriodAmount& figure) {
      return !Codec<decltype(figure.period)>::resolve(resolver, figure.period) ||
             !FigureCodec<counts>::resolve(resolver, figure.amount);
    });
    return true;
  }
  static Shape shape() { return {.form = Form::table, .item = {FigureCodec<counts>::shape()}}; }
};

}  // namespace planctl::read::schema
