// report/templates/launch: a new product from its first sample to its first sales.
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

goals:
  sales:
    title: $new_sales$
    measure: sales
    baseline: 0
    target:  # <- $this_sales$
    owner: leader
    due: $year$-12-31
    perspective: financial
    driven_by: [distribution, awareness]
    basis: [market]
    milestones:
      - due: $year$-09-30
        amount:  # <- $first_sales$
    quota:
      region:
        region-1:  # <- $share$
        region-2:  # <- $share$
      months:  # <- $months_from$
  distribution:
    title: $distribution$
    measure: distribution
    baseline: 0%
    target:  # <- $this_percent$
    owner: seller
    due: $year$-09-30
    perspective: customer
    driven_by: [ready]
    department: sales
    supports: [sales]
    milestones:
      - due: $year$-07-30
        amount:  # <- $half_percent$
  awareness:
    title: $awareness$
    measure: awareness
    baseline:  # <- $last_percent$
    target:  # <- $this_percent$
    owner: leader
    due: $year$-10-31
    perspective: customer
    department: sales
    supports: [sales]
    milestones:
      - due: $year$-08-31
        amount:  # <- $half_percent$
  ready:
    title: $ready$
    measure: readiness
    kind: ratio
    unit: "%"
    baseline: 0%
    target: 100%
    owner: seller
    due: $year$-05-14
    perspective: process
    department: sales
    supports: [distribution]
    basis: [market]
    milestones:
      - due: $year$-03-12
        amount: 50%

strategies:
  entry:
    title:  # <- $strategy$
    owner: leader
    serves: [sales, distribution, awareness, ready]
    solves: [bottleneck]
    path:
      need:  # <- $need$
      offer:  # <- $offer$
      channel:  # <- $channel$
      message:  # <- $message$
      satisfaction:  # <- $satisfaction$
    indicator: sell-out
actions:
  trial:
    title: $trial$
    strategy: entry
    goal: ready
    owner: seller
    team: [leader]
    backup: leader
    start: $year$-01-11
    due: $year$-03-12
    how:  # <- $how$
    deliverable:  # <- $deliverable$
    cost:  # <- $money$
    effort:  # <- $effort$
  package:
    title: $package$
    strategy: entry
    goal: ready
    owner: leader
    team: [seller]
    backup: controller
    start: $year$-03-15
    due: $year$-05-14
    after: [trial]
    how:  # <- $how$
    deliverable:  # <- $deliverable$
    cost:  # <- $money$
    effort:  # <- $effort$
  sell-in:
    title: $sell_in$
    strategy: entry
    goal: distribution
    owner: seller
    team: [leader]
    backup: leader
    start: $year$-05-17
    due: $year$-08-31
    after: [package]
    how:  # <- $how$
    deliverable:  # <- $deliverable$
    effort:  # <- $effort$
    expects:
      goal: sales
      amount:  # <- $part_brings$
    feasibility:  # <- $feasibility$
    risk:  # <- $risk$
  campaign:
    title: $campaign$
    strategy: entry
    goal: awareness
    owner: leader
    team: [seller]
    backup: seller
    start: $year$-06-14
    due: $year$-10-29
    after: [package]
    how:  # <- $how$
    deliverable:  # <- $deliverable$
    cost:  # <- $money$
    effort:  # <- $effort$
    expects:
      goal: sales
      amount:  # <- $part_brings$
    feasibility:  # <- $feasibility$
    risk:  # <- $risk$
projects:
  entry:
    title: $project$
    goal: distribution
    owner: seller
    due: $year$-08-31
    requires:
      fees:
        entry:  # <- $money$
        barcode:  # <- $money$
        display:  # <- $money$
        stacking:  # <- $money$
        promotion:  # <- $money$
      people:
        region-1:  # <- $heads$
        region-2:  # <- $heads$
    has:
      people:
        region-1:  # <- $heads$
        region-2:  # <- $heads$
budget:
  total:  # <- $total$
  lines:
    trial:
      title: $trial$
      for: trial
      category: research
      amount:  # <- $money$
      approved:  # <- $date$
      owner: controller
    package:
      title: $package$
      for: package
      category: development
      amount:  # <- $money$
      approved:  # <- $date$
      owner: controller
    entry:
      title: $project$
      for: entry
      category: entry
      amount:  # <- $money$
      approved:  # <- $date$
      owner: controller
    barcode:
      title: $fee_barcode$
      for: entry
      category: barcode
      amount:  # <- $money$
      approved:  # <- $date$
      owner: controller
    display:
      title: $fee_display$
      for: entry
      category: display
      amount:  # <- $money$
      approved:  # <- $date$
      owner: controller
    stacking:
      title: $fee_stacking$
      for: entry
      category: stacking
      amount:  # <- $money$
      approved:  # <- $date$
      owner: controller
    shops:
      title: $fee_promotion$
      for: entry
      category: promotion
      amount:  # <- $money$
      approved:  # <- $date$
      owner: controller
    prices:
      title: $prices$
      for: sales
      category: promotion
      amount:  # <- $money$
      approved:  # <- $date$
      owner: controller
    campaign:
      title: $campaign$
      for: campaign
      category: promotion
      amount:  # <- $money$
      approved:  # <- $date$
      owner: controller
      term: long

$tracking$
  listings:
    title: $listings$
    goal: distribution
    source:  # <- $system$
    every: week
    owner: seller
    leading: true
    limits:
      amber: 95%
      red: 85%
  reach:
    title: $reach$
    goal: awareness
    source:  # <- $system$
    every: month
    owner: leader
    leading: true
    limits:
      amber: 95%
      red: 85%
  tasks:
    title: $tasks$
    goal: ready
    source:  # <- $system$
    every: week
    owner: leader
    leading: true
    limits:
      amber: 95%
      red: 85%
appraisal:
  leader:
    - goal: sales
      weight: 60%
    - goal: awareness
      weight: 40%
  seller:
    - goal: sales
      where: {region: region-1}
      weight: 40%
    - goal: distribution
      weight: 40%
    - goal: ready
      weight: 20%)";

constexpr std::array slots{
    Slot{"region", {.en = "name of a region", .es = "nombre de una región", .zh = "区域名称"}},
    Slot{"new_sales",
         {.en = "Sales of the new product",
          .es = "Ventas del producto nuevo",
          .zh = "新产品销售额"}},
    Slot{"first_sales",
         {.en = "sales to the end of September, as 5M",
          .es = "ventas hasta fin de septiembre, como 5M",
          .zh = "截至九月底的销售额，如 5M"}},
    Slot{"months_from",
         {.en = "0 before the launch, as [0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4]",
          .es = "0 antes de salir, como [0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4]",
          .zh = "上市前为 0，如 [0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4]"}},
    Slot{"distribution",
         {.en = "Weighted distribution", .es = "Distribución ponderada", .zh = "加权铺货率"}},
    Slot{"awareness",
         {.en = "Buyers who know the product",
          .es = "Compradores que conocen el producto",
          .zh = "产品认知度"}},
    Slot{"ready",
         {.en = "Product ready to be sold",
          .es = "Producto listo para la venta",
          .zh = "产品上市准备完成度"}},
    Slot{"strategy",
         {.en = "how the product enters the market",
          .es = "cómo entra el producto en el mercado",
          .zh = "产品如何进入市场"}},
    Slot{"trial", {.en = "Trial with buyers", .es = "Prueba con compradores", .zh = "消费者测试"}},
    Slot{"package", {.en = "Package and price", .es = "Envase y precio", .zh = "包装与定价"}},
    Slot{"sell_in",
         {.en = "Entry into the shops", .es = "Entrada en las tiendas", .zh = "门店铺货"}},
    Slot{"campaign", {.en = "Launch campaign", .es = "Campaña de lanzamiento", .zh = "上市推广"}},
    Slot{"project",
         {.en = "Listing with the trade", .es = "Alta en la distribución", .zh = "渠道进场"}},
    Slot{"part_brings",
         {.en = "sales that it is to bring, as 6M",
          .es = "ventas que debe aportar, como 6M",
          .zh = "预期带来的销售额，如 6M"}},
    Slot{"fee_barcode", {.en = "Bar codes", .es = "Códigos de barras", .zh = "条码费"}},
    Slot{"fee_display", {.en = "Displays", .es = "Exhibidores", .zh = "陈列费"}},
    Slot{"fee_stacking", {.en = "Stacks", .es = "Apilamientos", .zh = "堆头费"}},
    Slot{"fee_promotion",
         {.en = "Offers in the shops", .es = "Ofertas en tienda", .zh = "门店促销费"}},
    Slot{"prices", {.en = "Prices to begin with", .es = "Precios de salida", .zh = "上市价格支持"}},
    Slot{"heads", {.en = "people, as 2", .es = "personas, como 2", .zh = "人数，如 2"}},
    Slot{"listings", {.en = "Listed shops", .es = "Tiendas dadas de alta", .zh = "已进场门店"}},
    Slot{"reach", {.en = "Buyers reached", .es = "Compradores alcanzados", .zh = "触达的消费者"}},
    Slot{"tasks",
         {.en = "Tasks done in time", .es = "Tareas hechas a tiempo", .zh = "按时完成的任务"}}};

}  // namespace

constinit const PlanTemplate launch{
    .name = "launch", .place = "region", .yaml = yaml, .slots = slots};

}  // namespace planctl::report::templates
