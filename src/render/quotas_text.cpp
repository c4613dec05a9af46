// render/quotas_text: measures the quotas of a table, chooses a layout, and writes it line by line.
#include "render/quotas_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/wrap.hpp"
#include "render/buffer.hpp"
#include "render/paint.hpp"
#include "render/words.hpp"

namespace planctl::render {
namespace {

constexpr values::Text total_word{.en = "total", .es = "total", .zh = "合计"};
constexpr values::Text period_word{.en = "period", .es = "periodo", .zh = "期间"};
constexpr values::Text quota_word{.en = "quota", .es = "cuota", .zh = "配额"};
constexpr values::Text plan_words{.en = "Quotas: {0}", .es = "Cuotas: {0}", .zh = "配额：{0}"};
constexpr values::Text additions_word{.en = "additions", .es = "lo que se añade", .zh = "新增量"};
constexpr values::Text levels_words{
    .en = "levels at period end", .es = "niveles al final del periodo", .zh = "期末水平"};
constexpr values::Text values_words{
    .en = "values at period end", .es = "valores al final del periodo", .zh = "期末值"};
constexpr std::size_t gap = 2;
constexpr std::size_t width_of_pipe = 100;  // the layout, not the text, is bound by it
constexpr std::size_t most_across = 24;     // members that may stand side by side
constexpr std::size_t least_member = 8;     // cells that a name keeps when it is cut

// The least and the greatest amount of a column: one of them is the widest.
struct Range {
  std::int64_t least = 0;
  std::int64_t most = 0;
  void take(std::int64_t amount) {
    least = std::min(least, amount);
    most = std::max(most, amount);
  }
};

enum class Layout { periods_across, members_across, list };

struct Measured {
  std::vector<std::size_t> names;  // widths of the member columns
  std::vector<bool> used;          // whether a member column has any text
  std::vector<Range> columns;      // one a period
  std::vector<std::int64_t> sums;  // of all cells, by period
  Range totals;                    // of the cells
  std::int64_t whole = 0;
  std::size_t cells = 0;
  bool fractions = false;                       // any amount that is not a whole number of the unit
  std::vector<std::vector<std::int64_t>> kept;  // the first cells, for the layout across
  std::vector<std::string> kept_names;
};

class TextQuotaWriter final : public QuotaWriter {
 public:
  TextQuotaWriter(std::span<const std::string> dimensions, const Style& style) : style_(style) {
    for (const auto& dimension : dimensions) headings_.push_back(base::to_printable(dimension));
  }

  [[nodiscard]] int passes() const override { return 2; }

  void begin(const report::QuotaShape& shape, int pass, Buffer& buffer) override {
    buffer_ = &buffer;
    shape_ = &shape;
    pass_ = pass;
    if (pass == 0) {
      measured_ = {};
      measured_.columns.resize(shape.periods.size());
      measured_.sums.assign(shape.periods.size(), 0);
      measured_.used.assign(headings_.size(), false);
      for (const auto& heading : headings_) measured_.names.push_back(base::display_width(heading));
      return;
    }
    for (std::size_t at = 0; at < measured_.sums.size(); ++at)
      measured_.columns[at].take(measured_.sums[at]);
    measured_.totals.take(measured_.whole);
    choose();
    write_title();
    if (layout_ == Layout::periods_across) write_heading_across();
    if (layout_ == Layout::list) write_heading_list();
  }

  void add(const report::QuotaCell& cell, Buffer& buffer) override {
    buffer_ = &buffer;
    if (pass_ == 0) return measure(cell);
    if (layout_ == Layout::periods_across) write_across(cell);
    if (layout_ == Layout::list) write_listed(cell);
  }

  void end(std::size_t, Buffer& buffer) override {
    buffer_ = &buffer;
    if (pass_ == 0) return;
    if (layout_ == Layout::periods_across && measured_.cells > 1 && has_sums()) {
      write_rule();
      write_line(total_line(), measured_.sums, measured_.whole, Paint::strong);
    }
    if (layout_ == Layout::members_across) write_members_across();
    if (layout_ == Layout::list && adds_up()) {
      write_rule();
      put_names(total_line(), Paint::strong);
      put_left(first_name() < headings_.size() ? "" : word(total_word), period_width_,
               Paint::strong);
      put_amount(measured_.whole, quota_width_, Paint::strong);
      end_line();
    }
    for (const auto& note : shape_->notes)
      for (const auto& line : base::wrap(to_text(note, style_.language), width()))
        *buffer_ << line << "\n";
    ++tables_;
  }

  void finish(Buffer&) override {}

 private:
  [[nodiscard]] std::size_t width() const { return std::min(style_.width, limit()); }
  [[nodiscard]] std::size_t limit() const {
    return style_.width == SIZE_MAX ? width_of_pipe : style_.width;
  }
  // Whether the figures of a line, and those of a period, add up.
  [[nodiscard]] bool has_totals() const { return shape_->periods.size() > 1 && adds_up(); }
  [[nodiscard]] bool adds_up() const {
    return shape_->figures == report::Figures::amounts ||
           shape_->figures == report::Figures::additions;
  }
  [[nodiscard]] bool has_sums() const { return shape_->figures != report::Figures::values; }

  void measure(const report::QuotaCell& cell) {
    std::int64_t total = 0;
    for (std::size_t at = 0; at < cell.amounts.size(); ++at) {
      const std::int64_t amount = cell.amounts[at];
      measured_.columns[at].take(amount);
      measured_.sums[at] += amount;
      total += amount;
      if (amount % minor() != 0) measured_.fractions = true;
    }
    measured_.totals.take(total);
    measured_.whole += total;
    std::string name;
    for (std::size_t at = 0; at < cell.titles.size(); ++at) {
      const std::string title = base::to_printable(cell.titles[at]);
      if (!title.empty()) measured_.used[at] = true;
      measured_.names[at] = std::max(measured_.names[at], base::display_width(title));
      name += (name.empty() || title.empty() ? "" : " / ") + title;
    }
    ++measured_.cells;
    if (measured_.kept.size() < most_across) {
      measured_.kept.emplace_back(cell.amounts.begin(), cell.amounts.end());
      measured_.kept_names.push_back(std::move(name));
    }
  }

  [[nodiscard]] std::int64_t minor() const {
    std::int64_t parts = 1;
    for (int at = 0; at < shape_->unit.decimals; ++at) parts *= 10;
    return parts;
  }

  // Exact: the decimals are left off only where every amount of the table has none.
  [[nodiscard]] std::string format(std::int64_t amount) const {
    if (measured_.fractions)
      return values::to_grouped(amount, shape_->unit.decimals, style_.language);
    return values::to_grouped(amount / minor(), 0, style_.language);
  }
  [[nodiscard]] std::size_t width_of(const Range& range) const {
    return std::max(format(range.least < 0 ? range.least : 0).size(), format(range.most).size());
  }
  [[nodiscard]] std::string word(const values::Text& text) const {
    return std::string(text.in(style_.language));
  }

  void choose() {
    period_widths_.clear();
    std::size_t across = 0;
    for (std::size_t at = 0; at < measured_.columns.size(); ++at) {
      period_widths_.push_back(std::max(base::display_width(shape_->periods[at].label),
                                        width_of(measured_.columns[at])));
      across += gap + period_widths_.back();
    }
    total_width_ = has_totals()
                       ? std::max(base::display_width(word(total_word)), width_of(measured_.totals))
                       : 0;
    if (has_totals()) across += gap + total_width_;
    name_widths_ = measured_.names;
    for (std::size_t at = 0; at < name_widths_.size(); ++at)
      if (!measured_.used[at]) name_widths_[at] = 0;
    if (const std::size_t first = first_name(); first < name_widths_.size())
      name_widths_[first] = std::max(name_widths_[first], base::display_width(word(total_word)));
    layout_ = Layout::periods_across;
    if (fit_names(across)) return;
    layout_ = Layout::members_across;
    if (measured_.cells <= most_across && members_across_width() <= limit()) return;
    layout_ = Layout::list;
    period_width_ = base::display_width(word(period_word));
    for (const auto& period : shape_->periods)
      period_width_ = std::max(period_width_, base::display_width(period.label));
    quota_width_ = std::max(base::display_width(word(quota_word)), width_of(measured_.totals));
    for (const auto& range : measured_.columns)
      quota_width_ = std::max(quota_width_, width_of(range));
    fit_names(period_width_ + quota_width_ + 2 * gap);
  }

  // The first column of members that the table has.
  [[nodiscard]] std::size_t first_name() const {
    const auto first = std::find(measured_.used.begin(), measured_.used.end(), true);
    return static_cast<std::size_t>(first - measured_.used.begin());
  }

  // Cuts long names so that they fit beside `others` cells; false where they cannot.
  bool fit_names(std::size_t others) {
    const auto total = [&] {
      std::size_t sum = others;
      for (const std::size_t own : name_widths_) sum += own > 0 ? own + gap : 0;
      return sum > gap ? sum - gap : sum;
    };
    while (total() > limit()) {
      const auto widest = std::max_element(name_widths_.begin(), name_widths_.end());
      if (widest == name_widths_.end() || *widest <= least_member) return false;
      *widest = std::max(least_member, *widest - std::min(*widest, total() - limit()));
    }
    return true;
  }

  [[nodiscard]] std::size_t label_width() const {
    std::size_t label =
        std::max(base::display_width(word(period_word)), base::display_width(word(total_word)));
    for (const auto& period : shape_->periods)
      label = std::max(label, base::display_width(period.label));
    return label;
  }
  [[nodiscard]] std::size_t member_width(std::size_t at) const {
    Range range;
    std::int64_t total = 0;
    for (const std::int64_t amount : measured_.kept[at]) {
      range.take(amount);
      total += amount;
    }
    range.take(total);
    return std::max(width_of(range),
                    std::min<std::size_t>(base::display_width(measured_.kept_names[at]), 20));
  }
  [[nodiscard]] std::size_t members_across_width() const {
    std::size_t across = label_width();
    for (std::size_t at = 0; at < measured_.kept.size(); ++at) across += gap + member_width(at);
    if (measured_.cells > 1)
      across += gap + std::max(base::display_width(word(total_word)), width_of(measured_.totals));
    return across;
  }

  void write_title() {
    if (tables_ > 0)
      *buffer_ << "\n";
    else if (!shape_->plan.empty())
      *buffer_ << paint(to_text(diag::Message{plan_words, {shape_->plan}}, style_.language),
                        Paint::strong, style_.colour)
               << "\n";
    std::string title = base::to_printable(shape_->title);
    if (shape_->title != shape_->goal) title += " (" + base::to_printable(shape_->goal) + ")";
    if (!shape_->unit.name.empty()) title += ", " + base::to_printable(shape_->unit.name);
    title += ", " + shape_->year;
    if (shape_->figures == report::Figures::additions) title += ", " + word(additions_word);
    if (shape_->figures == report::Figures::levels) title += ", " + word(levels_words);
    if (shape_->figures == report::Figures::values) title += ", " + word(values_words);
    if (!shape_->place.empty()) title += ", " + base::to_printable(shape_->place);
    *buffer_ << paint(title, Paint::strong, style_.colour) << "\n\n";
  }

  // ---- one line -----------------------------------------------------------------------------

  void put(std::string_view text, std::size_t blanks_before, Paint kind) {
    owed_ += blanks_before;
    if (text.empty()) return;
    *buffer_ << std::string(owed_, ' ') << paint(text, kind, style_.colour);
    owed_ = 0;
    begun_ = true;
  }
  void put_left(std::string_view text, std::size_t cells, Paint kind) {
    const std::string shown = base::cut(text, cells, ellipsis_of(style_.glyphs));
    put(shown, begun_ || columns_ > 0 ? gap : 0, kind);
    owed_ += cells - base::display_width(shown);
    ++columns_;
  }
  void put_right(std::string_view text, std::size_t cells, Paint kind) {
    const std::string shown = base::cut(text, cells, ellipsis_of(style_.glyphs));
    put(shown, (columns_ > 0 ? gap : 0) + cells - base::display_width(shown), kind);
    ++columns_;
  }
  void put_amount(std::int64_t amount, std::size_t cells, Paint kind) {
    put_right(format(amount), cells, kind);
  }
  void end_line() {
    *buffer_ << "\n";
    owed_ = 0;
    columns_ = 0;
    begun_ = false;
  }

  void put_names(const std::vector<std::string>& names, Paint kind) {
    for (std::size_t at = 0; at < names.size(); ++at)
      if (name_widths_[at] > 0) put_left(names[at], name_widths_[at], kind);
  }
  [[nodiscard]] std::vector<std::string> total_line() const {
    std::vector<std::string> names(headings_.size());
    if (const std::size_t first = first_name(); first < names.size())
      names[first] = word(total_word);
    return names;
  }
  [[nodiscard]] static std::vector<std::string> names_of(const report::QuotaCell& cell) {
    std::vector<std::string> names;
    for (const auto title : cell.titles) names.push_back(base::to_printable(title));
    return names;
  }

  void write_line(const std::vector<std::string>& names, std::span<const std::int64_t> amounts,
                  std::int64_t total, Paint kind) {
    put_names(names, kind);
    for (std::size_t at = 0; at < amounts.size(); ++at)
      put_amount(amounts[at], period_widths_[at], kind);
    if (has_totals()) put_amount(total, total_width_, Paint::strong);
    end_line();
  }
  void put_rule(std::size_t cells) { put_left(std::string(cells, '-'), cells, Paint::plain); }
  void write_rule() {
    for (const std::size_t cells : name_widths_)
      if (cells > 0) put_rule(cells);
    if (layout_ == Layout::periods_across) {
      for (const std::size_t cells : period_widths_) put_rule(cells);
      if (has_totals()) put_rule(total_width_);
    } else {
      put_rule(period_width_);
      put_rule(quota_width_);
    }
    end_line();
  }

  // ---- the three layouts ----------------------------------------------------------------------

  void write_heading_across() {
    put_names(headings_, Paint::strong);
    for (std::size_t at = 0; at < period_widths_.size(); ++at)
      put_right(shape_->periods[at].label, period_widths_[at], Paint::strong);
    if (has_totals()) put_right(word(total_word), total_width_, Paint::strong);
    end_line();
    write_rule();
  }
  void write_across(const report::QuotaCell& cell) {
    std::int64_t total = 0;
    for (const std::int64_t amount : cell.amounts) total += amount;
    write_line(names_of(cell), cell.amounts, total, Paint::plain);
  }

  void write_heading_list() {
    put_names(headings_, Paint::strong);
    put_left(word(period_word), period_width_, Paint::strong);
    put_right(word(quota_word), quota_width_, Paint::strong);
    end_line();
    write_rule();
  }
  void write_listed(const report::QuotaCell& cell) {
    const std::vector<std::string> names = names_of(cell);
    std::int64_t total = 0;
    for (std::size_t at = 0; at < cell.amounts.size(); ++at) {
      put_names(names, Paint::plain);
      put_left(shape_->periods[at].label, period_width_, Paint::plain);
      put_amount(cell.amounts[at], quota_width_, Paint::plain);
      end_line();
      total += cell.amounts[at];
    }
    if (!has_totals() || measured_.cells == 1) return;
    put_names(names, Paint::strong);
    put_left(word(total_word), period_width_, Paint::strong);
    put_amount(total, quota_width_, Paint::strong);
    end_line();
  }

  void write_members_across() {
    std::vector<std::size_t> widths;
    for (std::size_t at = 0; at < measured_.kept.size(); ++at) widths.push_back(member_width(at));
    const bool sums = measured_.cells > 1 && has_sums();
    const std::size_t sum_width =
        std::max(base::display_width(word(total_word)), width_of(measured_.totals));
    put_left(word(period_word), label_width(), Paint::strong);
    for (std::size_t at = 0; at < widths.size(); ++at)
      put_right(measured_.kept_names[at].empty() ? word(quota_word) : measured_.kept_names[at],
                widths[at], Paint::strong);
    if (sums) put_right(word(total_word), sum_width, Paint::strong);
    end_line();
    const auto rule = [&] {
      put_rule(label_width());
      for (const std::size_t cells : widths) put_rule(cells);
      if (sums) put_rule(sum_width);
      end_line();
    };
    rule();
    for (std::size_t period = 0; period < shape_->periods.size(); ++period) {
      put_left(shape_->periods[period].label, label_width(), Paint::plain);
      for (std::size_t at = 0; at < widths.size(); ++at)
        put_amount(measured_.kept[at][period], widths[at], Paint::plain);
      if (sums) put_amount(measured_.sums[period], sum_width, Paint::strong);
      end_line();
    }
    if (!has_totals()) return;
    rule();
    put_left(word(total_word), label_width(), Paint::strong);
    for (std::size_t at = 0; at < widths.size(); ++at) {
      std::int64_t total = 0;
      for (const std::int64_t amount : measured_.kept[at]) total += amount;
      put_amount(total, widths[at], Paint::strong);
    }
    if (sums) put_amount(measured_.whole, sum_width, Paint::strong);
    end_line();
  }

  Style style_;
  Buffer* buffer_ = nullptr;  // of the call
  std::vector<std::string> headings_;
  const report::QuotaShape* shape_ = nullptr;
  int pass_ = 0;
  Measured measured_;
  Layout layout_ = Layout::periods_across;
  std::vector<std::size_t> name_widths_;
  std::vector<std::size_t> period_widths_;
  std::size_t total_width_ = 0;
  std::size_t period_width_ = 0;
  std::size_t quota_width_ = 0;
  std::size_t owed_ = 0;  // blanks before the next text of the line, so that none end it
  std::size_t columns_ = 0;
  bool begun_ = false;
  std::size_t tables_ = 0;
};

}  // namespace

std::unique_ptr<QuotaWriter> open_quotas_text(std::span<const std::string> dimensions,
                                              const Style& style, Buffer&) {
  return std::make_unique<TextQuotaWriter>(dimensions, style);
}

}  // namespace planctl::render
