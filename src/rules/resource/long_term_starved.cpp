// rules/resource/long_term_starved: short-term lines that are being spent while long-term ones
// wait.
#include <algorithm>
#include <array>
#include <string>

#include "base/checked.hpp"
#include "model/spending.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::resource::long_term_starved {
namespace {

// Before the first of them, a line may simply not have begun.
constexpr std::array limits{
    diag::Threshold{.name = "short-term-use",
                    .kind = diag::Threshold::Kind::percent,
                    .usual = 2'500,
                    .summary = {.en = "use of the short-term money from which on the long-term "
                                      "lines are held against it",
                                .es = "uso del dinero a corto plazo a partir del cual se comparan "
                                      "las partidas a largo plazo",
                                .zh = "短期资金使用率达到此值时，与长期项比较"}},
    diag::Threshold{
        .name = "long-term-pace",
        .kind = diag::Threshold::Kind::percent,
        .usual = 5'000,
        .summary = {
            .en = "least use of the long-term money, as a share of that of the short-term money",
            .es = "uso mínimo del dinero a largo plazo, respecto al de corto plazo",
            .zh = "长期资金使用率相当于短期的最低比例"}}};

struct Use {
  base::Int128 spent = 0;
  base::Int128 amount = 0;
  // In whole percent.
  [[nodiscard]] std::int64_t percent() const {
    return base::narrow<std::int64_t>(spent * 100 / amount).value_or(0);
  }
};

bool has_spent(const model::Plan& plan, const model::BudgetLine& line) {
  return std::any_of(line.spent.begin(), line.spent.end(),
                     [&](const auto& spent) { return model::is_in_year(plan, spent); });
}

// Of the lines of a term that record what they spend.
Use find_use(const model::Plan& plan, model::Term term) {
  Use use;
  for (const auto& line : plan.budget.lines) {
    if (!line.term || line.term->value != term || !line.amount || !has_spent(plan, line)) continue;
    use.amount += line.amount->units;
    use.spent += model::sum_spent(plan, line).value_or(0);
  }
  return use;
}

void check(const Input& input, const Pen& pen) {
  const auto short_term = find_use(input.plan, model::Term::short_term);
  const auto long_term = find_use(input.plan, model::Term::long_term);
  if (short_term.amount <= 0 || long_term.amount <= 0) return;
  const auto used = short_term.percent();
  if (used * 100 < value_of(limits[0], input.plan) ||
      long_term.percent() * whole_percent >= used * value_of(limits[1], input.plan))
    return;
  pen.report(
      input.plan.place_of("budget"),
      {.text = {.en = "short-term lines have spent {0}% of their money, long-term lines {1}%",
                .es = "las partidas a corto plazo han gastado el {0} % de su dinero; las de largo "
                      "plazo, el {1} %",
                .zh = "短期项目已用去资金的 {0}%，长期项目只用了 {1}%"},
       .arguments = {std::to_string(used), std::to_string(long_term.percent())}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "resource/long-term-starved",
         .severity = diag::Severity::warning,
         .summary = {.en = "short-term lines are spent while long-term ones wait",
                     .es = "se gastan las partidas a corto plazo mientras las de largo esperan",
                     .zh = "短期项目在花钱，长期项目在等待"},
         .rationale = {.en = "When sales fall, what works at once is paid first, and what holds "
                             "for years is put off until the year is over. The share that each "
                             "kind has spent shows it early.",
                       .es = "Cuando caen las ventas se paga primero lo que actúa de inmediato, y "
                             "lo que dura años se aplaza hasta que acaba el ejercicio. La parte "
                             "gastada de cada clase lo muestra a tiempo.",
                       .zh = "销售下滑时，先付见效快的，能管多年的却一拖再拖到年底。两类支出各花了"
                             "多少，能及早看出这一点。"},
         .remedy =
             {.en = "release the long-term lines, or say in a waiver why they wait",
              .es = "libere las partidas a largo plazo o explique en una exención por qué esperan",
              .zh = "放行长期项目的支出，或在豁免中说明为何等待"},
         .source = "S1 long term holds",
         .since = "0.1",
         .bad = R"(budget:  # <-- here
  total: 500k
  lines:  # others as before
    outlets:   {title: Routes for new outlets, for: open-outlets, category: field, amount: 120k, approved: 2025-12-15, term: long, source: outside, spent: {2026-02: 4k}, owner: luis}
    campaign:  {title: Radio and tastings, for: spring-campaign, category: media, amount: 80k, approved: 2025-12-15, term: short, source: outside, spent: {2026-02: 60k}, owner: ana}
)",
         .good = R"(budget:  # others as before
  lines:  # others as before
    campaign:  {title: Radio and tastings, for: spring-campaign, category: media, amount: 80k, approved: 2025-12-15, term: short, source: outside, spent: {2026-02: 9k}, owner: ana}
)",
         .thresholds = limits},
    .check = check};

}  // namespace planctl::rules::resource::long_term_starved
