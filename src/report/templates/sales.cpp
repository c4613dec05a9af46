// report/templates/sales: a year's sales plan by region and product.
#include <array>

#include "report/templates/templates.hpp"

namespace planctl::report::templates {
namespace {

constexpr std::string_view yaml = R"(dimensions:
  region:
    region-1:
      title:  # <- $region$
      owner: seller
    region-2:
      title:  # <- $region$
      owner: leader
  product:
    product-1:
      title:  # <- $product$
    product-2:
      title:  # <- $product$

goals:
  sales:
    title: $net_sales$
    measure: sales
    baseline:  # <- $last_sales$
    target:  # <- $this_sales$
    owner: leader
    due: $year$-12-31
    perspective: financial
    driven_by: [customers]
    basis: [market]
    milestones:
      - due: $year$-06-30
        amount:  # <- $half_sales$
    quota:
      region:
        region-1:  # <- $share$
        region-2:  # <- $share$
      product:
        product-1:  # <- $share$
        product-2:  # <- $share$
      months:  # <- $months$
  customers:
    title: $new_customers$
    measure: new_customers
    unit: $customer$
    baseline:  # <- $last_customers$
    target:  # <- $this_customers$
    owner: seller
    due: $year$-12-31
    perspective: customer
    department: sales
    supports: [sales]
    milestones:
      - due: $year$-06-30
        amount:  # <- $half_customers$

strategies:
  focus:
    title:  # <- $strategy$
    owner: leader
    serves: [sales, customers]
    solves: [bottleneck]
    path:
      need:  # <- $need$
      offer:  # <- $offer$
      channel:  # <- $channel$
      message:  # <- $message$
      satisfaction:  # <- $satisfaction$
    indicator: sell-out
actions:
  win-customers:
    title:  # <- $action$
    strategy: focus
    owner: seller
    team: [leader]
    backup: leader
    start: $year$-02-01
    due: $year$-06-30
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
    customers:
      title:  # <- $money_for$
      for: win-customers
      category: promotion
      amount:  # <- $money$
      approved:  # <- $date$
      owner: controller

$tracking$
  visits:
    title: $visits$
    goal: customers
    source:  # <- $system$
    every: week
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
      where: {region: region-1}
      weight: 60%
    - goal: customers
      weight: 40%)";

constexpr std::array slots{
    Slot{"region", {.en = "name of a region", .es = "nombre de una región", .zh = "区域名称"}},
    Slot{"product",
         {.en = "name of a product line",
          .es = "nombre de una línea de producto",
          .zh = "产品线名称"}},
    Slot{"new_customers", {.en = "New customers", .es = "Clientes nuevos", .zh = "新增客户"}},
    Slot{"customer", {.en = "customers", .es = "clientes", .zh = "家"}},
    Slot{"last_customers",
         {.en = "number of last year, as 100",
          .es = "número del año anterior, como 100",
          .zh = "上年数量，如 100"}},
    Slot{"this_customers",
         {.en = "number to be reached, as 120",
          .es = "número por alcanzar, como 120",
          .zh = "要达到的数量，如 120"}},
    Slot{"half_customers",
         {.en = "number half way, as 110",
          .es = "número a mitad de camino, como 110",
          .zh = "中途应达到的数量，如 110"}},
    Slot{"strategy",
         {.en = "how customers will be won",
          .es = "cómo se ganarán clientes",
          .zh = "如何赢得客户"}},
    Slot{"action",
         {.en = "what is done to win customers",
          .es = "qué se hace para ganar clientes",
          .zh = "为赢得客户所做的工作"}},
    Slot{"visits", {.en = "Customer visits", .es = "Visitas a clientes", .zh = "客户拜访"}}};

}  // namespace

constinit const PlanTemplate sales{
    .name = "sales", .place = "region", .yaml = yaml, .slots = slots};

}  // namespace planctl::report::templates
