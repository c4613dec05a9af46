// report/templates/key_account: a year with few customers, each with its own plan.
#include <array>

#include "report/templates/templates.hpp"

namespace planctl::report::templates {
namespace {

constexpr std::string_view yaml = R"(dimensions:
  account:
    account-1:
      title:  # <- $account$
      owner: seller
    account-2:
      title:  # <- $account$
      owner: leader
partners:
  account-1:
    title:  # <- $account$
    part: dealer
    where: {account: account-1}
    incentive:  # <- $incentive$
    owner: seller
  account-2:
    title:  # <- $account$
    part: dealer
    where: {account: account-2}
    incentive:  # <- $incentive$
    owner: leader

goals:
  sales:
    title: $net_sales$
    measure: sales
    baseline:  # <- $last_sales$
    target:  # <- $this_sales$
    owner: leader
    due: $year$-12-31
    perspective: financial
    driven_by: [share-of-purchases]
    basis: [market]
    milestones:
      - due: $year$-06-30
        amount:  # <- $half_sales$
    quota:
      account:
        account-1:  # <- $share$
        account-2:  # <- $share$
      months:  # <- $months$
  share-of-purchases:
    title: $share_of_purchases$
    measure: share
    baseline:  # <- $last_percent$
    target:  # <- $this_percent$
    owner: seller
    due: $year$-12-31
    perspective: customer
    driven_by: [satisfaction]
    department: sales
    supports: [sales]
    milestones:
      - due: $year$-06-30
        amount:  # <- $half_percent$
  satisfaction:
    title: $satisfied$
    measure: satisfaction
    baseline:  # <- $last_percent$
    target:  # <- $this_percent$
    owner: seller
    due: $year$-12-31
    perspective: customer
    department: sales
    supports: [share-of-purchases]
    milestones:
      - due: $year$-06-30
        amount:  # <- $half_percent$

strategies:
  partnership:
    title:  # <- $strategy$
    owner: leader
    serves: [sales, share-of-purchases, satisfaction]
    solves: [bottleneck]
    path:
      need:  # <- $need$
      offer:  # <- $offer$
      channel:  # <- $channel$
      message:  # <- $message$
      satisfaction:  # <- $satisfaction$
    indicator: sell-out
actions:
  joint-plan:
    title: $joint_plan$
    strategy: partnership
    goal: share-of-purchases
    owner: seller
    team: [leader]
    backup: leader
    where: {account: account-1}
    start: $year$-01-11
    due: $year$-02-26
    how:  # <- $how$
    deliverable:  # <- $deliverable$
    cost: 0
    effort:  # <- $effort$
  agreement:
    title: $agreement$
    strategy: partnership
    owner: leader
    team: [seller]
    backup: seller
    where: {account: account-1}
    start: $year$-03-01
    due: $year$-04-30
    after: [joint-plan]
    how:  # <- $how$
    deliverable:  # <- $deliverable$
    cost:  # <- $money$
    effort:  # <- $effort$
    expects:
      goal: sales
      amount:  # <- $brings$
    feasibility:  # <- $feasibility$
    risk:  # <- $risk$
budget:
  total:  # <- $total$
  lines:
    agreement:
      title:  # <- $money_for$
      for: agreement
      category: promotion
      amount:  # <- $money$
      approved:  # <- $date$
      owner: controller

$tracking$
  proposals:
    title: $proposals$
    goal: share-of-purchases
    source:  # <- $system$
    every: month
    owner: seller
    leading: true
    limits:
      amber: 95%
      red: 85%
  complaints:
    title: $complaints$
    goal: satisfaction
    source:  # <- $system$
    every: month
    owner: seller
    leading: true
    limits:
      amber: 95%
      red: 85%
appraisal:
  leader:
    - goal: sales
      weight: 100%
  seller:
    - goal: sales
      where: {account: account-1}
      weight: 40%
    - goal: share-of-purchases
      weight: 40%
    - goal: satisfaction
      weight: 20%)";

constexpr std::array slots{
    Slot{"account", {.en = "name of the customer", .es = "nombre del cliente", .zh = "客户名称"}},
    Slot{"incentive",
         {.en = "what the customer gains", .es = "qué gana el cliente", .zh = "给客户的激励"}},
    Slot{"share_of_purchases",
         {.en = "Share of the customers' purchases",
          .es = "Parte de las compras de los clientes",
          .zh = "占客户采购的份额"}},
    Slot{"satisfied",
         {.en = "Satisfied buyers", .es = "Compradores satisfechos", .zh = "采购方满意度"}},
    Slot{"strategy",
         {.en = "how you become the supplier of first choice",
          .es = "cómo llegar a ser el proveedor preferido",
          .zh = "如何成为首选供应商"}},
    Slot{"joint_plan",
         {.en = "Joint plan with the customer",
          .es = "Plan conjunto con el cliente",
          .zh = "与客户共同制定计划"}},
    Slot{"agreement", {.en = "Annual agreement", .es = "Acuerdo anual", .zh = "年度协议"}},
    Slot{"proposals",
         {.en = "Proposals accepted", .es = "Propuestas aceptadas", .zh = "被采纳的提案"}},
    Slot{"complaints",
         {.en = "Complaints settled in time",
          .es = "Reclamaciones resueltas a tiempo",
          .zh = "按时处理的投诉"}}};

}  // namespace

constinit const PlanTemplate key_account{
    .name = "key-account", .place = "account", .yaml = yaml, .slots = slots};

}  // namespace planctl::report::templates
