// read/schema/money: the keys of the budget and of key projects.
#include "read/plan_rules.hpp"
#include "read/schema/docs.hpp"
#include "read/schema/records.hpp"

namespace planctl::read::schema {
namespace {

// What a key project needs people for: members of a dimension, or departments.
struct HeadsCodec : NamedFigures<Counts::heads> {
  static bool resolve(Resolver& resolver, std::vector<model::NamedAmount>& amounts) {
    for (const auto& amount : amounts) resolve_place(resolver, amount.name);
    return NamedFigures::resolve(resolver, amounts);
  }
  static void resolve_place(Resolver& resolver, const model::Words& name) {
    static constexpr KindOfThing kind{
        "dimensions` / `departments",
        {.en = "member or department", .es = "miembro ni departamento", .zh = "维度成员或部门"}};
    const auto& plan = resolver.plan();
    if (plan.departments.find(name.value) != nullptr) return;
    std::vector<std::string_view> ids;
    for (const auto& dimension : plan.dimensions) {
      if (dimension.members.find(name.value) != nullptr) return;
      for (const auto& member : dimension.members)
        if (ids.size() < max_candidates) ids.emplace_back(member.id.value);
    }
    for (const auto& department : plan.departments) ids.emplace_back(department.id.value);
    resolver.report_dangling(name, kind, ids);
  }
};

struct PurposeCodec : OptionalCodec<model::Words> {
  static Shape shape() {
    return {.form = Form::reference, .of = "goals, strategies, actions or projects"};
  }
};

void resolve_purpose(Resolver& resolver, model::BudgetLine& line) {
  if (!line.purpose) return;
  static constexpr KindOfThing kind{"goals` / `strategies` / `actions` / `projects",
                                    {.en = "goal, strategy, action or project",
                                     .es = "objetivo, estrategia, acción ni proyecto",
                                     .zh = "目标、策略、行动或项目"}};
  const auto& plan = resolver.plan();
  const auto& id = line.purpose->value;
  // The first table that has the id counts: exactly one of the four is known.
  line.project = plan.projects.index_of(id);
  if (line.project == model::none) line.goal = plan.goals.index_of(id);
  if (line.project == model::none && line.goal == model::none)
    line.strategy = plan.strategies.index_of(id);
  if (line.project == model::none && line.goal == model::none && line.strategy == model::none)
    line.action = plan.actions.index_of(id);
  for (const auto index : {line.project, line.goal, line.strategy, line.action})
    if (index != model::none) return;
  std::vector<std::string_view> ids;
  const auto add = [&](const auto& table) {
    for (const auto& thing : table)
      if (ids.size() < max_candidates) ids.emplace_back(thing.id.value);
  };
  add(plan.goals);
  add(plan.projects);
  add(plan.strategies);
  add(plan.actions);
  resolver.report_dangling(*line.purpose, kind, ids);
}

}  // namespace

template <>
std::span<const Key<model::Requirement>> keys_of() {
  using model::Requirement;
  static constexpr Key<Requirement> keys[] = {
      key<&Requirement::fees, NamedFigures<Counts::money>>(
          "fees", {.en = "money by category: entry, barcode, display, stacking, promotion, ...",
                   .es = "dinero por categoría: entry, barcode, display, stacking, promotion, ...",
                   .zh = "按类别的费用：entry、barcode、display、stacking、promotion 等"}),
      key<&Requirement::people, HeadsCodec>("people",
                                            {.en = "heads by member of a dimension or department",
                                             .es = "personas por miembro de una dimensión o "
                                                   "departamento",
                                             .zh = "按维度成员或部门的人数"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Project>> keys_of() {
  using model::Project;
  static constexpr Key<Project> keys[] = {
      key<&Project::title>("title", docs::title),
      key<&Project::goal>("goal", docs::goal),
      key<&Project::owner>("owner", docs::owner),
      key<&Project::due>("due", docs::due),
      key<&Project::needs>("requires", {.en = "the fees and people that it must have",
                                        .es = "los gastos y las personas que debe tener",
                                        .zh = "必须具备的费用与人员"}),
      key<&Project::has>(
          "has", {.en = "what it has already", .es = "lo que ya tiene", .zh = "已具备的部分"}),
  };
  return keys;
}

template <>
std::span<const Key<model::BudgetLine>> keys_of() {
  using model::BudgetLine;
  using Months = ListCodec<model::Figure, FigureCodec<Counts::weight>>;
  using Spent = PeriodFigures<Counts::money>;
  static constexpr Key<BudgetLine> keys[] = {
      key<&BudgetLine::title>("title", docs::title),
      key<&BudgetLine::purpose, PurposeCodec>(
          "for", {.en = "the goal, strategy, action or project that it pays "
                        "for",
                  .es = "el objetivo, la estrategia, la acción o el "
                        "proyecto que paga",
                  .zh = "所支付的目标、策略、行动或项目"}),
      key<&BudgetLine::category>(
          "category",
          {.en = "what kind of spending it is", .es = "qué clase de gasto es", .zh = "支出类别"}),
      figure<&BudgetLine::amount, Counts::money>(
          "amount", {.en = "the money of the year", .es = "el dinero del año", .zh = "全年金额"}),
      key<&BudgetLine::months, Months>("months", {.en = "12 weights by which it is spread",
                                                  .es = "12 pesos con los que se distribuye",
                                                  .zh = "分摊用的 12 个月权重"}),
      key<&BudgetLine::approved>("approved", {.en = "the day on which it was approved",
                                              .es = "el día en que se aprobó",
                                              .zh = "批准日期"}),
      key<&BudgetLine::term>("term", {.en = "whether it pays off soon or builds up",
                                      .es = "si da fruto pronto o construye a largo plazo",
                                      .zh = "短期见效还是长期建设"}),
      key<&BudgetLine::source>("source", {.en = "whether own resources or others' are used",
                                          .es = "si se usan recursos propios o ajenos",
                                          .zh = "使用内部还是外部资源"}),
      key<&BudgetLine::spent, Spent>("spent", {.en = "what has been spent, by period",
                                               .es = "lo gastado, por período",
                                               .zh = "各期已支出"}),
      key<&BudgetLine::owner>("owner", docs::owner),
  };
  return keys;
}

bool Codec<model::BudgetLine>::resolve(Resolver& resolver, model::BudgetLine& line) {
  resolve_keys(resolver, line);
  resolve_purpose(resolver, line);
  return true;
}

template <>
std::span<const Key<model::Budget>> keys_of() {
  using model::Budget;
  static constexpr Key<Budget> keys[] = {
      figure<&Budget::total, Counts::money>("total", {.en = "the money of the whole plan",
                                                      .es = "el dinero de todo el plan",
                                                      .zh = "整个计划的预算总额"}),
      key<&Budget::lines>("lines", {.en = "the budget lines by id",
                                    .es = "las partidas por identificador",
                                    .zh = "按标识列出的预算项目"}),
  };
  return keys;
}

}  // namespace planctl::read::schema
