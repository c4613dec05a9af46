// read/actuals_rows: from the rows of a file of actuals to a tally.
#include "read/actuals_rows.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "model/rates.hpp"
#include "values/currency_signs.hpp"

namespace planctl::read {
namespace {

using model::RowFault;

constexpr std::size_t most_shown = 80;  // terminal cells of a value in a count

}  // namespace

RowReading::RowReading(const Layout& layout, const model::Actuals& actuals)
    : layout_(layout),
      actuals_(actuals),
      separator_(actuals.separator ? parse_separator(actuals.separator->value).value_or(',') : ','),
      marks_(separator_),
      sums_(layout) {
  const model::Goal& goal = layout.plan->goals[layout.goal];
  if (actuals.decimal && actuals.decimal->value.size() == 1)
    form_.decimal = actuals.decimal->value.front();
  form_.unit = goal.unit.name;
  form_.signs = values::find_currency_signs(goal.unit.name);
  decimals_ = goal.unit.decimals;
  if (actuals.dates) dates_ = actuals.dates->value;
  if (!actuals.currencies.empty() || mapped("currency") != nullptr) plan_sums_.emplace(layout);
  for (const AskedDimension& asked : layout.dimensions)
    names_.emplace_back(layout.plan->dimensions[asked.dimension]);
}

bool RowReading::is_wide_enough(std::span<const std::string_view> fields) const {
  // Fields behind the header's last hold nothing in what spreadsheets export.
  return fields.size() >= header_.size() &&
         std::all_of(fields.begin() + static_cast<std::ptrdiff_t>(header_.size()), fields.end(),
                     [](std::string_view field) { return field.empty(); });
}

void RowReading::count_row(RowFault fault, std::string_view what, std::int64_t units,
                           const CsvRow& row, std::size_t column) {
  const CsvPosition at = row.position(column == model::none ? 0 : column);
  counts_.count(fault, what, units, {at.line, at.column});
}

void RowReading::read_row(const CsvRow& row) {
  const auto fields = row.fields;
  // A row of separators alone holds nothing, as an empty line does.
  if (std::all_of(fields.begin(), fields.end(), [](auto field) { return field.empty(); })) return;
  if (!is_wide_enough(fields)) {
    const std::string widths = std::to_string(fields.size()) + "/" + std::to_string(header_.size());
    count_row(RowFault::wrong_width, widths, 0, row, std::min(header_.size(), fields.size() - 1));
    return counts_.take_row(0);
  }
  const std::string_view text = fields[date_column_];
  const auto date = parse_day(text, dates_);
  const Worth worth = find_worth(fields, date);
  const std::int64_t units = worth.came ? worth.came->units : 0;
  counts_.take_row(units);
  if (lacks_key(fields))
    count_row(RowFault::no_key, name_fields(key_, fields), units, row, key_.front());
  else if (has_stood(fields))
    return count_row(RowFault::repeated, name_fields(key_, fields), units, row, key_.front());
  if (marks_rows_) row_marks_.push_back({digest_of(fields.first(header_.size())), units, row.line});
  const auto slot = date ? layout_.slot_of(*date) : std::nullopt;
  if (slot && worth.came) return place_row(row, *slot, worth);
  if (!date) {
    count_row(RowFault::unreadable_date, name_value(date_column_, text), units, row, date_column_);
  } else if (!slot) {
    const std::string year = std::to_string(values::year_of(*date));
    count_row(RowFault::outside_year, year, units, row, date_column_);
  } else if (!worth.no_rate.empty()) {
    count_row(RowFault::no_rate, base::cut(worth.no_rate, most_shown), 0, row, currency_column_);
  } else {
    count_row(RowFault::unreadable_amount, name_fields(amounts_, fields), 0, row,
              find_unreadable_amount(fields));
  }
}

// As of the text of a plain row, where no field holds a separator; else of the fields one by one.
base::KeyDigest RowReading::digest_of(std::span<const std::string_view> fields) const {
  base::KeyDigest by_field;
  std::string text;
  bool plain = true;
  for (const std::string_view field : fields) {
    by_field.add(field);
    text.append(field) += separator_;
    plain = plain && field.find(separator_) == field.npos && field.find('\n') == field.npos;
  }
  if (!plain) return by_field;
  text.pop_back();
  base::KeyDigest digest;
  digest.add(text);
  return digest;
}

void RowReading::place_row(const CsvRow& row, std::size_t slot, const Worth& worth) {
  const Lies lies = read_members(row.fields);
  const std::int64_t units = worth.came->units;
  if (lies == Lies::elsewhere) return count_row(RowFault::elsewhere, "", units, row);
  if (worth.came->billionths != 0) {
    const CsvPosition at = row.position(amounts_.front());
    counts_.count_rounded(worth.came->billionths, {at.line, at.column});
  }
  if (lies == Lies::in_cell) {
    if (const auto key = find_key()) {
      if (plan_sums_) plan_sums_->add_to_cell(*key, slot, worth.at_plan_rate);
      return sums_.add_to_cell(*key, slot, units);
    }
  }
  count_row(fault_->fault, fault_->what, units, row, fault_->column);
  if (plan_sums_) plan_sums_->add_unassigned(slot, worth.at_plan_rate);
  sums_.add_unassigned(slot, units);
}

std::string RowReading::name_fields(const std::vector<std::size_t>& columns,
                                    std::span<const std::string_view> fields) const {
  std::string named;
  for (const std::size_t column : columns)
    named += (named.empty() ? "" : ", ") + name_value(column, fields[column]);
  return named;
}

bool RowReading::lacks_key(std::span<const std::string_view> fields) const {
  return !key_.empty() && std::all_of(key_.begin(), key_.end(), [&](std::size_t column) {
    return trim_blanks(fields[column]).empty();
  });
}

bool RowReading::has_stood(std::span<const std::string_view> fields) {
  if (key_.empty()) return false;
  base::KeyDigest digest;
  for (const std::size_t column : key_) digest.add(trim_blanks(fields[column]));
  return !keys_.insert(digest);
}

std::optional<WideDecimal> RowReading::read_amount(std::span<const std::string_view> fields,
                                                   const AmountForm& form) const {
  std::optional<WideDecimal> amount = WideDecimal{factors_.empty() ? 0 : 1, 0};
  for (const std::size_t factor : factors_) {
    const auto number = parse_amount(fields[factor], form);
    amount = amount && number ? multiply(*amount, *number) : std::nullopt;
  }
  bool any = !factors_.empty();
  const auto add_columns = [&](const std::vector<std::size_t>& columns, int sign) {
    for (const std::size_t column : columns) {
      if (trim_blanks(fields[column]).empty()) continue;  // nothing to add
      any = true;
      auto number = parse_amount(fields[column], form);
      if (number) number->digits *= sign;
      amount = amount && number ? add(*amount, *number) : std::nullopt;
    }
  };
  add_columns(added_, 1);
  add_columns(subtracted_, -1);
  return any ? amount : std::nullopt;
}

// The column of the first amount that is none; where they are too large together, of the first.
std::size_t RowReading::find_unreadable_amount(std::span<const std::string_view> fields) const {
  const auto currency = find_currency(fields);
  const AmountForm form{form_.decimal, std::string(currency.empty() ? form_.unit : currency),
                        currency.empty() ? form_.signs : values::find_currency_signs(currency)};
  const auto column = std::find_if(amounts_.begin(), amounts_.end(), [&](std::size_t amount) {
    return !parse_amount(fields[amount], form);
  });
  return column == amounts_.end() ? amounts_.front() : *column;
}

// Empty where the amount is in the goal's unit.
std::string_view RowReading::find_currency(std::span<const std::string_view> fields) const {
  std::string_view currency = currency_;
  if (currency_column_ != model::none)
    if (const auto written = trim_blanks(fields[currency_column_]); !written.empty())
      currency = written;
  return currency == form_.unit ? std::string_view() : currency;
}

// What is converted is rounded, row by row, and that is not counted.
RowReading::Worth RowReading::find_worth(std::span<const std::string_view> fields,
                                         std::optional<values::Date> date) const {
  const auto currency = find_currency(fields);
  if (currency.empty()) {
    const auto amount = read_amount(fields, form_);
    const auto came = amount ? to_rounded_units(*amount, decimals_) : std::nullopt;
    return {came, came ? came->units : 0, {}};
  }
  const auto amount = read_amount(
      fields, {form_.decimal, std::string(currency), values::find_currency_signs(currency)});
  if (!amount) return {};
  if (!date) return {};
  const auto* const rate = layout_.plan->rates.find(currency);
  const auto planned = rate ? model::find_rate(rate->plan, *date) : std::nullopt;
  const auto actual = rate ? model::find_actual_rate(*rate, *date) : std::nullopt;
  if (!planned || !actual) return {{}, 0, currency};
  const auto convert = [&](values::Decimal by) {
    const auto product = multiply(*amount, {by.digits, by.scale});
    return product ? to_rounded_units(*product, decimals_) : std::nullopt;
  };
  auto came = convert(*actual);
  const auto as_planned = convert(*planned);
  if (!came || !as_planned) return {};
  came->billionths = 0;
  return {came, as_planned->units, {}};
}

RowReading::Lies RowReading::read_members(std::span<const std::string_view> fields) {
  fault_.reset();
  Lies lies = Lies::in_cell;
  for (const Bound& bound : bound_) {
    const Lies by_this = read_member(bound, fields);
    if (by_this == Lies::elsewhere) return by_this;
    if (by_this == Lies::unassigned) lies = by_this;
  }
  return lies;
}

// The first fault of a row counts; a known member outside the places that are asked for tells more
// than any fault.
RowReading::Lies RowReading::read_member(const Bound& bound,
                                         std::span<const std::string_view> fields) {
  const AskedDimension& asked = layout_.dimensions[bound.asked];
  const std::string& dimension = layout_.plan->dimensions[asked.dimension].id.value;
  std::size_t& member = members_[bound.asked];
  if (bound.column == model::none) {
    member = asked.fixed_member;
    if (member == model::none) {
      note_fault(RowFault::missing_member, model::none, "", dimension);
      return Lies::unassigned;
    }
  } else {
    const std::string_view text = fields[bound.column];
    member = names_[bound.asked].find(text);
    if (member == model::none) {
      note_fault(names_[bound.asked].fits_several(text) ? RowFault::ambiguous_member
                 : trim_blanks(text).empty()            ? RowFault::missing_member
                                                        : RowFault::unknown_member,
                 bound.column, text, dimension);
      return Lies::unassigned;
    }
  }
  switch (asked.stands[member]) {
    case Stand::inside:
      return Lies::in_cell;
    case Stand::above:
      note_fault(RowFault::missing_member, bound.column,
                 bound.column == model::none ? std::string_view() : fields[bound.column],
                 dimension);
      return Lies::unassigned;
    case Stand::outside:
      break;
  }
  return Lies::elsewhere;
}

// The cell's key; nothing, and a fault, where a member stands above the grain.
std::optional<std::uint64_t> RowReading::find_key() {
  std::uint64_t key = 0;
  for (const GrainColumn& column : layout_.columns) {
    const std::size_t member = members_[column.asked];
    const std::size_t slot =
        member == model::none ? column.absent_slot : column.slot_of_member[member];
    if (slot == model::none) {
      const auto& dimension = layout_.plan->dimensions[layout_.dimensions[column.asked].dimension];
      const auto bound = std::find_if(bound_.begin(), bound_.end(), [&](const Bound& other) {
        return other.asked == column.asked;
      });
      fault_ = Fault{RowFault::missing_member,
                     dimension.id.value + "=" + dimension.members[member].id.value,
                     bound == bound_.end() ? model::none : bound->column};
      return std::nullopt;
    }
    key = key * column.members.size() + slot;
  }
  return key;
}

void RowReading::note_fault(RowFault fault, std::size_t column, std::string_view value,
                            std::string_view fallback) {
  if (fault_) return;
  fault_ = Fault{fault, column == model::none ? std::string(fallback) : name_value(column, value),
                 column};
}

std::string RowReading::name_value(std::size_t column, std::string_view value) const {
  return header_[column] + "=" + base::cut(value, most_shown);
}

}  // namespace planctl::read
