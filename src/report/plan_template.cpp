// report/plan_template: what every plan has, around what one kind of plan is about.
#include "report/plan_template.hpp"

#include <array>

#include "base/assert.hpp"
#include "report/templates/templates.hpp"

namespace planctl::report {
namespace {

constexpr std::string_view opening = R"(# $head$
# $head_check$
planctl: 1

plan:
  id: $kind$-$year$
  title:  # <- $title$
  vision:  # <- $vision$
  language: $language$
  currency:  # <- EUR, USD, MXN, CNY
  year: $year$
  leader: leader
  previous:  # <- $previous$

# $head_people$
people:
  leader:
    name:  # <- $name$
    role: $leader_role$
    department: sales
    backup: seller
  seller:
    name:  # <- $name$
    role: $seller_role$
    department: sales
    reports_to: leader
    backup: leader
  controller:
    name:  # <- $name$
    role: $controller_role$
    department: sales
    reports_to: leader
    backup: leader
departments:
  sales:
    title: $sales_department$
    head: leader
    area: sales

situation:
  environment:
    - says:  # <- $environment$
      source:  # <- $source$
      date:  # <- $date$
  customers:
    - says:  # <- $customers_need$
      source:  # <- $source$
      date:  # <- $date$
  competitors:
    - says:  # <- $competitors$
      source:  # <- $source$
      date:  # <- $date$
  capability:
    - says:  # <- $capability$
      source:  # <- $source$
      date:  # <- $date$
  problems:
    bottleneck:
      says:  # <- $bottleneck$
      benchmark:  # <- $benchmark$
      bottleneck: true
  assumptions:
    market:
      says:  # <- $assumption$
      source:  # <- $source$
      date:  # <- $date$
      indicator: sell-out
      limit:  # <- $limit$

calendars:
  default:
    workdays: mon-fri
    holidays:  # <- [$year$-01-01, $year$-05-01]

)";

// Of the sales that every plan has.
constexpr std::string_view tracking = R"(tracking:
  sell-out:
    title: $weekly_sales$
    goal: sales
    source:  # <- $system$
    every: week
    owner: controller
    leading: false
    limits:
      amber: 97%
      red: 90%
  offers:
    title: $offers$
    goal: sales
    source:  # <- $system$
    every: week
    owner: seller
    leading: true
    limits:
      amber: 95%
      red: 85%)";

constexpr std::string_view closing = R"(
actuals:
  sales:
    file:  # <- $actuals$
    columns: {date: date, $place$: $place$, amount: amount}
rewards:
  bonus:
    for: [leader, seller]
    pays:  # <- $pays$
    from: 95%
stakeholders:
  board:
    person: leader
    kind:  # <- $input_kind$
    input:  # <- $date$
    signed:  # <- $signed$
  finance:
    person: controller
    kind:  # <- $input_kind$
    input:  # <- $date$
    signed:  # <- $signed$
decisions:
  - title:  # <- $decision$
    date:  # <- $date$
    by: [leader, seller, controller]
    options:  # <- $options$
meetings:
  monthly:
    title: $meeting$
    every: month
    day: first tuesday
    chair: leader
    report:  # <- $meeting_report$
    with: [seller, controller]
reviews:
  annual:
    title: $review$
    due: $year$-11-15
    owner: leader
    inputs:
      - $review_results$
      - $review_customers$
    next: $kind$-$next$
rollout:
  - title: $session$
    date:  # <- $date$
    to: [sales]
    by: leader
  - title: $training$
    date:  # <- $date$
    kind: training
    to: [sales]
    by: leader
audiences:
  board:
    title: $to_board$
    shows: [goals, map, budget]
  department:
    title: $to_departments$
    each: department
    shows: [goals, actions, collaboration]
  $place$:
    title: $to_places$
    each: $place$
    shows: [quota, actions]
    hides: [budget]
  person:
    title: $to_people$
    each: person
    shows: [quota, actions, appraisal]
    hides: [budget]
)";

constexpr std::array slots{
    Slot{"head",
         {.en = "A plan to fill in: every line marked <- is still open.",
          .es = "Un plan por rellenar: cada línea marcada <- está aún abierta.",
          .zh = "待填写的计划：标有 <- 的每一行都尚未填写。"}},
    Slot{"head_check",
         {.en = "`planctl check` names what is open and what does not fit together.",
          .es = "`planctl check` nombra lo que está abierto y lo que no encaja.",
          .zh = "`planctl check` 会指出未填写和互相矛盾之处。"}},
    Slot{"title",
         {.en = "what the plan is called", .es = "cómo se llama el plan", .zh = "计划名称"}},
    Slot{"vision",
         {.en = "the aim of the year in one sentence",
          .es = "la meta del año en una frase",
          .zh = "用一句话说明年度目标"}},
    Slot{"previous",
         {.en = "the id of last year's plan",
          .es = "el id del plan del año anterior",
          .zh = "上一年度计划的 id"}},
    Slot{"head_people",
         {.en = "An id such as `seller` stands wherever that person is named.",
          .es = "Un id como `seller` figura donde se nombra a esa persona.",
          .zh = "凡提到某人，都写其 id，例如 `seller`。"}},
    Slot{"name", {.en = "name", .es = "nombre", .zh = "姓名"}},
    Slot{"leader_role", {.en = "sales director", .es = "dirección comercial", .zh = "销售总监"}},
    Slot{"seller_role", {.en = "sales manager", .es = "jefatura de ventas", .zh = "销售经理"}},
    Slot{"controller_role", {.en = "controller", .es = "control de gestión", .zh = "财务主管"}},
    Slot{"sales_department", {.en = "Sales", .es = "Ventas", .zh = "销售部"}},
    Slot{"environment",
         {.en = "what changes in the market",
          .es = "qué cambia en el mercado",
          .zh = "市场有什么变化"}},
    Slot{"customers_need",
         {.en = "what customers need", .es = "qué necesitan los clientes", .zh = "客户需要什么"}},
    Slot{"competitors",
         {.en = "what the strongest competitor does",
          .es = "qué hace el competidor más fuerte",
          .zh = "最强的竞争对手在做什么"}},
    Slot{"capability",
         {.en = "what your own people and means can do",
          .es = "qué pueden hacer su equipo y sus medios",
          .zh = "自身团队和资源能做什么"}},
    Slot{"source", {.en = "where this is known from", .es = "de dónde se sabe", .zh = "信息来源"}},
    Slot{"date",
         {.en = "a date, as 2026-03-31",
          .es = "una fecha, como 2026-03-31",
          .zh = "日期，如 2026-03-31"}},
    Slot{"bottleneck",
         {.en = "what holds sales back most",
          .es = "qué frena más las ventas",
          .zh = "最制约销售的问题"}},
    Slot{"benchmark",
         {.en = "what the best reach", .es = "qué logran los mejores", .zh = "标杆水平"}},
    Slot{"assumption",
         {.en = "what the target rests on",
          .es = "en qué se apoya el objetivo",
          .zh = "目标所依据的前提"}},
    Slot{"limit",
         {.en = "when it no longer holds, as \">= 2%\"",
          .es = "cuándo deja de valer, como \">= 2%\"",
          .zh = "何时不再成立，如 \">= 2%\""}},
    Slot{"share", {.en = "share, as 50%", .es = "parte, como 50%", .zh = "占比，如 50%"}},
    Slot{"months",
         {.en = "twelve weights, as [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]",
          .es = "doce pesos, como [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]",
          .zh = "十二个月的权重，如 [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]"}},
    Slot{"net_sales", {.en = "Net sales", .es = "Ventas netas", .zh = "销售净额"}},
    Slot{"last_sales",
         {.en = "sales of last year, as 10M",
          .es = "ventas del año anterior, como 10M",
          .zh = "上年销售额，如 10M 或 1亿"}},
    Slot{"this_sales",
         {.en = "sales of this year, as 12M",
          .es = "ventas de este año, como 12M",
          .zh = "本年销售额，如 12M 或 1.2亿"}},
    Slot{"half_sales",
         {.en = "sales to the middle of the year, as 5M",
          .es = "ventas hasta mitad de año, como 5M",
          .zh = "截至年中的销售额，如 5M"}},
    Slot{"last_percent",
         {.en = "percentage of last year, as 40%",
          .es = "porcentaje del año anterior, como 40%",
          .zh = "上年百分比，如 40%"}},
    Slot{"this_percent",
         {.en = "percentage to be reached, as 60%",
          .es = "porcentaje por alcanzar, como 60%",
          .zh = "要达到的百分比，如 60%"}},
    Slot{"half_percent",
         {.en = "percentage half way, as 50%",
          .es = "porcentaje a mitad de camino, como 50%",
          .zh = "中途应达到的百分比，如 50%"}},
    Slot{"need",
         {.en = "what the customer needs", .es = "qué necesita el cliente", .zh = "客户的需要"}},
    Slot{"offer",
         {.en = "what you offer for it", .es = "qué se le ofrece", .zh = "提供什么来满足"}},
    Slot{"channel", {.en = "where", .es = "por dónde", .zh = "通过什么渠道"}},
    Slot{"message", {.en = "with which words", .es = "con qué mensaje", .zh = "传达什么信息"}},
    Slot{"satisfaction",
         {.en = "how you see that it was met",
          .es = "cómo se ve que quedó satisfecho",
          .zh = "如何看出需要已得到满足"}},
    Slot{"how", {.en = "in which way", .es = "de qué manera", .zh = "怎样做"}},
    Slot{"deliverable",
         {.en = "what is there at the end", .es = "qué hay al terminar", .zh = "完成时的成果"}},
    Slot{"money",
         {.en = "an amount of money, as 40k",
          .es = "un importe, como 40k",
          .zh = "金额，如 40k 或 4万"}},
    Slot{"total",
         {.en = "what the lines add up to",
          .es = "lo que suman las partidas",
          .zh = "各预算项之和"}},
    Slot{"effort",
         {.en = "days of work, as 20d",
          .es = "días de trabajo, como 20d",
          .zh = "工作天数，如 20d"}},
    Slot{"brings",
         {.en = "sales that it is to bring, as 2M",
          .es = "ventas que debe aportar, como 2M",
          .zh = "预期带来的销售额，如 2M"}},
    Slot{"feasibility",
         {.en = "how you know that it can work",
          .es = "cómo se sabe que puede funcionar",
          .zh = "可行性的依据"}},
    Slot{"risk", {.en = "what can go wrong", .es = "qué puede fallar", .zh = "可能出现的问题"}},
    Slot{"money_for",
         {.en = "what the money is for", .es = "para qué es el dinero", .zh = "这笔钱的用途"}},
    Slot{"weekly_sales", {.en = "Weekly sales", .es = "Venta semanal", .zh = "每周销售"}},
    Slot{"system", {.en = "from which system", .es = "de qué sistema", .zh = "取自哪个系统"}},
    Slot{"actuals",
         {.en = "the files of sales, as sales/*.csv",
          .es = "los archivos de ventas, como sales/*.csv",
          .zh = "销售数据文件，如 sales/*.csv"}},
    Slot{"offers", {.en = "Offers made", .es = "Ofertas hechas", .zh = "提交的报价"}},
    Slot{"pays",
         {.en = "what a reached goal pays",
          .es = "qué paga un objetivo cumplido",
          .zh = "达成目标的报酬"}},
    Slot{"input_kind",
         {.en = "what they were asked for", .es = "qué se les pidió", .zh = "征求了哪方面的意见"}},
    Slot{"signed",
         {.en = "the date of their agreement, as 2026-03-31",
          .es = "la fecha de su conformidad, como 2026-03-31",
          .zh = "签字同意的日期，如 2026-03-31"}},
    Slot{"decision",
         {.en = "what was decided on the target",
          .es = "qué se decidió sobre el objetivo",
          .zh = "关于目标的决定"}},
    Slot{"options",
         {.en = "how many options were weighed, as 3",
          .es = "cuántas opciones se sopesaron, como 3",
          .zh = "比较过几个方案，如 3"}},
    Slot{"meeting", {.en = "Monthly meeting", .es = "Reunión mensual", .zh = "月度会议"}},
    Slot{"meeting_report",
         {.en = "how progress is reported, as one page a goal",
          .es = "cómo se informa del avance: una página por objetivo",
          .zh = "如何汇报进展，如每个目标一页"}},
    Slot{"review", {.en = "Annual review", .es = "Revisión anual", .zh = "年度评审"}},
    Slot{"review_results", {.en = "results", .es = "resultados", .zh = "业绩结果"}},
    Slot{"review_customers",
         {.en = "what customers say", .es = "lo que dicen los clientes", .zh = "客户意见"}},
    Slot{"session",
         {.en = "The plan for everybody", .es = "El plan para todos", .zh = "全员计划宣讲"}},
    Slot{"training",
         {.en = "How to work with the plan",
          .es = "Cómo trabajar con el plan",
          .zh = "计划执行培训"}},
    Slot{"to_board", {.en = "Board", .es = "Consejo", .zh = "董事会"}},
    Slot{"to_departments", {.en = "Departments", .es = "Departamentos", .zh = "各部门"}},
    Slot{"to_places",
         {.en = "Those in the field", .es = "Quienes están en el terreno", .zh = "一线"}},
    Slot{"to_people", {.en = "Each person", .es = "Cada persona", .zh = "每个人"}}};

class Filling {
 public:
  Filling(const PlanTemplate& kind, int year, values::Language language)
      : kind_(kind), year_(year), language_(language) {}

  // `yaml` with every `$name$` filled.
  [[nodiscard]] std::string fill(std::string_view yaml) const {
    std::string text;
    for (auto open = yaml.find('$'); open != std::string_view::npos; open = yaml.find('$')) {
      const auto close = yaml.find('$', open + 1);
      text += yaml.substr(0, open);
      text += fill(find(yaml.substr(open + 1, close - open - 1)));
      yaml.remove_prefix(close + 1);
    }
    return text.append(yaml);
  }

 private:
  [[nodiscard]] std::string find(std::string_view name) const {
    if (name == "tracking") return std::string(tracking);
    if (name == "kind") return std::string(kind_.name);
    if (name == "place") return std::string(kind_.place);
    if (name == "language") return std::string(values::to_code(language_));
    if (name == "year") return std::to_string(year_);
    if (name == "next") return std::to_string(year_ + 1);
    if (name == "last") return std::to_string(year_ - 1);
    if (name == "before_last") return std::to_string(year_ - 2);
    for (const auto& list : {kind_.slots, std::span<const Slot>(slots)})
      for (const auto& slot : list)
        if (slot.name == name) return std::string(slot.words.in(language_));
    PLANCTL_ASSERT(false);  // no template has another word
    return {};
  }

  const PlanTemplate& kind_;
  int year_;
  values::Language language_;
};

}  // namespace

std::span<const PlanTemplate* const> all_plan_templates() {
  static constexpr std::array<const PlanTemplate*, 3> all{
      &templates::sales, &templates::key_account, &templates::launch};
  return all;
}

std::string build_plan_template(const PlanTemplate& kind, int year, values::Language language) {
  const Filling filling(kind, year, language);
  return filling.fill(opening) + filling.fill(kind.yaml) + filling.fill(closing);
}

}  // namespace planctl::report
