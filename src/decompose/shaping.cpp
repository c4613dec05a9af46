// decompose/shaping: targets of the columns, raking, and the exact rest along paths.
#include "decompose/shaping.hpp"

#include <algorithm>
#include <numeric>

#include "base/assert.hpp"
#include "decompose/raking.hpp"

namespace planctl::decompose {

namespace {

bool contains(const DaySpan& outer, const DaySpan& inner) {
  return outer.first <= inner.first && inner.past <= outer.past;
}

// The innermost hold around `days`, or the number of holds.
std::size_t innermost(std::span<const HeldDays> holds, const DaySpan& days, std::size_t before) {
  for (std::size_t i = before; i-- > 0;)
    if (contains(holds[i].days, days)) return i;
  return holds.size();
}

}  // namespace

void Shaping::add_row(const Fraction& amount, const Profile& profile) {
  Row row{.profile = &profile, .amount = amount, .first = {}, .now = {}, .fixed = {}};
  Fraction before = 0;
  for (std::size_t cut = 1; cut < cuts_.size(); ++cut) {
    const Fraction accrued = amount * profile.exact_at(cuts_[cut] - 1);
    row.first.push_back(accrued - before);
    before = accrued;
  }
  row.now = row.first;
  row.fixed.assign(cuts_.size(), false);
  row.fixed.front() = row.fixed.back() = true;
  rows_.push_back(std::move(row));
}

std::optional<ShapeFault> Shaping::shape(std::span<const HeldDays> holds,
                                         const std::vector<std::size_t>& rows) {
  Columns columns = columns_of(holds, rows);
  if (auto fault = set_targets(holds, columns)) return fault;
  const bool carries = std::any_of(columns.targets.begin(), columns.targets.end(),
                                   [](const Whole& target) { return target > 0; });
  if (!carries) return std::nullopt;
  auto pieces = pieces_of(columns, rows);
  fit(pieces, columns);
  if (const auto column = repair(pieces, columns)) {
    const std::size_t ring = columns.ring[*column];
    return ShapeFault{ShapeFault::Kind::clash, ring < holds.size() ? ring : 0, 0};
  }
  apply(pieces, columns);
  return std::nullopt;
}

Shaping::Columns Shaping::columns_of(std::span<const HeldDays> holds,
                                     const std::vector<std::size_t>& rows) const {
  std::vector<bool> ends(cuts_.size(), false);
  ends.back() = true;
  for (const auto& hold : holds)
    for (std::size_t cut = 1; cut < cuts_.size(); ++cut)
      if (cuts_[cut] == hold.days.first || cuts_[cut] == hold.days.past) ends[cut] = true;
  Columns columns;
  std::size_t first = 0;
  for (std::size_t cut = 1; cut < cuts_.size(); ++cut) {
    if (!ends[cut]) continue;
    columns.ends.push_back(cut);
    columns.ring.push_back(innermost(holds, {cuts_[first], cuts_[cut]}, holds.size()));
    Fraction mass = 0;
    for (const std::size_t row : rows)
      for (std::size_t segment = first; segment < cut; ++segment) mass += rows_[row].now[segment];
    columns.mass.push_back(mass);
    first = cut;
  }
  return columns;
}

// What each hold leaves when the holds inside it have theirs goes to its own columns by what they
// carry now, in whole counts, so that whole counts stand at the ends of all columns.
std::optional<ShapeFault> Shaping::set_targets(std::span<const HeldDays> holds,
                                               Columns& columns) const {
  std::vector<Whole> rest;
  for (const auto& hold : holds) rest.emplace_back(static_cast<long>(hold.count));
  rest.emplace_back(
      round_half_up(std::accumulate(columns.mass.begin(), columns.mass.end(), Fraction(0))));
  for (std::size_t i = 0; i < holds.size(); ++i)
    rest[innermost(holds, holds[i].days, i)] -= static_cast<long>(holds[i].count);

  columns.targets.assign(columns.ends.size(), 0);
  for (std::size_t ring = 0; ring < rest.size(); ++ring)
    if (rest[ring] < 0)
      return ShapeFault{ShapeFault::Kind::exceeds, ring < holds.size() ? ring : 0,
                        -mpz_get_si(rest[ring].get_mpz_t())};
  for (std::size_t ring = 0; ring < rest.size(); ++ring) {
    const std::size_t at = ring < holds.size() ? ring : 0;
    Fraction mass = 0;
    bool any = false;
    for (std::size_t column = 0; column < columns.ends.size(); ++column) {
      if (columns.ring[column] != ring) continue;
      mass += columns.mass[column];
      any = true;
    }
    if (rest[ring] == 0) continue;
    if (mass == 0)
      return ShapeFault{
          any && ring < holds.size() ? ShapeFault::Kind::no_day : ShapeFault::Kind::falls_short, at,
          mpz_get_si(rest[ring].get_mpz_t())};
    Fraction done = 0;
    Whole given = 0;
    for (std::size_t column = 0; column < columns.ends.size(); ++column) {
      if (columns.ring[column] != ring) continue;
      done += columns.mass[column];
      const Whole next = round_half_up(done / mass * rest[ring]);
      columns.targets[column] = next - given;
      given = next;
    }
  }
  return std::nullopt;
}

std::vector<Shaping::Piece> Shaping::pieces_of(const Columns& columns,
                                               const std::vector<std::size_t>& rows) const {
  std::vector<Piece> pieces;
  std::size_t account = 0;
  for (const std::size_t row : rows) {
    std::size_t first = 0;
    std::size_t column = 0;
    Fraction amount = 0;
    for (std::size_t cut = 1; cut < cuts_.size(); ++cut) {
      amount += rows_[row].now[cut - 1];
      const bool ends_column = columns.ends[column] == cut;
      if (!ends_column && !rows_[row].fixed[cut]) continue;
      pieces.push_back({row, account, column, first, cut, amount, amount});
      first = cut;
      amount = 0;
      if (ends_column) ++column;
      if (rows_[row].fixed[cut]) ++account;
    }
  }
  return pieces;
}

// Near to what is wanted, and exact for every account.
void Shaping::fit(std::vector<Piece>& pieces, const Columns& columns) {
  const Whole total = std::accumulate(columns.targets.begin(), columns.targets.end(), Whole(0));
  Whole scale = 1;
  while (total * scale < (Whole(1) << 49)) scale *= 2;
  const auto scaled = [&](const Fraction& amount) -> Whole {
    const Fraction product = amount * scale;
    return product.get_num() / product.get_den();
  };
  const std::size_t accounts = pieces.back().account + 1;
  std::vector<Fraction> sums(accounts);
  Margin by_column{{}, {}};
  Margin by_account{{}, {}};
  std::vector<Estimate> cells;
  for (const auto& piece : pieces) {
    sums[piece.account] += piece.before;
    cells.push_back(scaled(piece.before).get_d());
    by_column.group_of.push_back(static_cast<std::uint32_t>(piece.column));
    by_account.group_of.push_back(static_cast<std::uint32_t>(piece.account));
  }
  for (const auto& target : columns.targets)
    by_column.targets.push_back(mpz_get_si(Whole(target * scale).get_mpz_t()));
  for (const auto& sum : sums) by_account.targets.push_back(mpz_get_si(scaled(sum).get_mpz_t()));
  const std::vector<Margin> margins{std::move(by_column), std::move(by_account)};
  cells = rake(std::move(cells), margins);

  std::vector<std::size_t> largest(accounts, pieces.size());
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    auto& piece = pieces[i];
    piece.after = Fraction(Whole(cells[i]), scale);
    piece.after.canonicalize();
    sums[piece.account] -= piece.after;
    auto& most = largest[piece.account];
    if (most == pieces.size() || piece.after > pieces[most].after ||
        (piece.after == pieces[most].after && piece.before > pieces[most].before))
      most = i;
  }
  for (std::size_t account = 0; account < accounts; ++account)
    pieces[largest[account]].after += sums[account];
}

// Moves what the columns still lack along accounts; gives a column that cannot be met.
std::optional<std::size_t> Shaping::repair(std::vector<Piece>& pieces, const Columns& columns) {
  std::vector<Fraction> need(columns.targets.begin(), columns.targets.end());
  std::vector<std::size_t> begin_of;  // by account: its first piece
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    need[pieces[i].column] -= pieces[i].after;
    if (pieces[i].account == begin_of.size()) begin_of.push_back(i);
  }
  begin_of.push_back(pieces.size());
  while (true) {
    const auto wanting =
        std::find_if(need.begin(), need.end(), [](const Fraction& amount) { return amount > 0; });
    if (wanting == need.end()) return std::nullopt;
    const auto start = static_cast<std::size_t>(wanting - need.begin());
    // By column that is reached: the piece that gives and the one, in a column nearer to the
    // start, that takes.
    std::vector<std::pair<std::size_t, std::size_t>> way(need.size(), {pieces.size(), 0});
    std::vector<std::size_t> open{start};
    std::vector<bool> reached(need.size(), false);
    reached[start] = true;
    std::size_t found = need.size();
    for (std::size_t at = 0; at < open.size() && found == need.size(); ++at)
      for (std::size_t take = 0; take < pieces.size(); ++take) {
        if (pieces[take].column != open[at] || pieces[take].before == 0) continue;
        const std::size_t account = pieces[take].account;
        for (std::size_t give = begin_of[account]; give < begin_of[account + 1]; ++give) {
          const std::size_t column = pieces[give].column;
          if (reached[column] || pieces[give].after <= 0) continue;
          reached[column] = true;
          way[column] = {give, take};
          open.push_back(column);
          if (need[column] < 0 && found == need.size()) found = column;
        }
      }
    if (found == need.size()) return start;
    Fraction amount = std::min<Fraction>(need[start], -need[found]);
    for (std::size_t column = found; column != start;) {
      const auto [give, take] = way[column];
      amount = std::min(amount, pieces[give].after);
      column = pieces[take].column;
    }
    need[start] -= amount;
    need[found] += amount;
    for (std::size_t column = found; column != start;) {
      const auto [give, take] = way[column];
      pieces[give].after -= amount;
      pieces[take].after += amount;
      column = pieces[take].column;
    }
  }
}

void Shaping::apply(const std::vector<Piece>& pieces, const Columns& columns) {
  for (const auto& piece : pieces) {
    auto& row = rows_[piece.row];
    if (piece.before > 0) {
      const Fraction factor = piece.after / piece.before;
      for (std::size_t segment = piece.first; segment < piece.past; ++segment)
        row.now[segment] *= factor;
    }
    for (const std::size_t cut : columns.ends) row.fixed[cut] = true;
  }
}

Profile Shaping::profile_of(std::size_t index) const {
  const auto& row = rows_[index];
  const std::size_t days = row.profile->moves.size();
  std::vector<Fraction> shares(days);
  std::size_t segment = 0;
  Fraction before = 0;
  for (std::size_t day = 0; day < days; ++day) {
    while (day >= cuts_[segment + 1]) ++segment;
    if (row.profile->moves[day] == 0) continue;
    const Fraction accrued = row.profile->exact_at(day);
    if (row.first[segment] > 0)
      shares[day] = (accrued - before) * row.now[segment] / row.first[segment];
    before = accrued;
  }
  return make_profile(shares);
}

}  // namespace planctl::decompose
