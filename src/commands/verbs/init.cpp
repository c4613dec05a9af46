// commands/verbs/init: a plan to fill in.
#include <array>

#include "commands/run.hpp"
#include "report/plan_template.hpp"

namespace planctl::commands::verbs::init {
namespace {

constexpr std::array<std::string_view, 3> template_words{"sales", "key-account", "launch"};
constexpr unsigned last_month_for_this_year = 6;

constexpr std::array positionals{
    Positional{.name = "FOLDER",
               .summary = {.en = "where `plan.yaml` is to stand; made where it is missing "
                                 "(default: here)",
                           .es = "dónde va `plan.yaml`; se crea si no existe (por omisión: aquí)",
                           .zh = "`plan.yaml` 所在文件夹；不存在则新建（默认：当前）"}}};
constexpr std::array own_options{
    Option{.name = "template",
           .value = "KIND",
           .summary = {.en = "what the plan is about (default sales)",
                       .es = "de qué trata el plan (por omisión, sales)",
                       .zh = "计划类型（默认 sales）"},
           .choices = template_words},
    Option{.name = "year",
           .value = "YEAR",
           .summary = {.en = "the year of the plan (default: this one until June, then the next)",
                       .es = "el año del plan (por omisión: este hasta junio, luego el siguiente)",
                       .zh = "计划年度（默认：六月前为今年，之后为明年）"}}};
constexpr std::array examples{Example{"planctl init north",
                                      {.en = "a sales plan to fill in, in the folder `north`",
                                       .es = "un plan de ventas por rellenar, en `north`",
                                       .zh = "在 `north` 文件夹中建立待填写的销售计划"}},
                              Example{"planctl init --template launch --lang es -o -",
                                      {.en = "look at the one for a launch, in Spanish",
                                       .es = "ver el de un lanzamiento, en español",
                                       .zh = "查看西班牙语的新品上市模板"}}};

Exit run_init(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "init",
    .summary = {.en = "write a plan to fill in",
                .es = "escribir un plan por rellenar",
                .zh = "生成待填写的计划"},
    .description =
        {.en = "Writes `plan.yaml` with every section that a plan needs, and asks nothing. Each "
               "open point is a line of its own, marked `<-`, which `planctl check` names until it "
               "is filled in. A plan that is there already is never overwritten.",
         .es = "Escribe `plan.yaml` con todas las secciones que un plan necesita, sin preguntar "
               "nada. Cada punto abierto es una línea marcada `<-`, que `planctl check` nombra "
               "hasta que se rellena. Un plan que ya existe nunca se sobrescribe.",
         .zh = "写出含有计划所需全部章节的 `plan.yaml`，不提任何问题。每个未填之处单独一行并标有 "
               "`<-`，填写之前 `planctl check` 会一直指出。已有的计划绝不会被覆盖。"},
    .writes = Writes::plan,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_init};

namespace {

const report::PlanTemplate& find_template(const Arguments& arguments) {
  const auto name = arguments.find("template");
  const auto all = report::all_plan_templates();
  for (const auto* one : all)
    if (name == one->name) return *one;
  return *all.front();
}

Checked<int> choose_year(Run& run) {
  const auto written = run.arguments().find("year");
  const auto today = values::parse_date(written ? *written + "-01-01" : run.outside().today);
  if (!today)
    return base::Unexpected{complain({.en = "`{0}` is not a year from 1900 to 2199",
                                      .es = "`{0}` no es un año entre 1900 y 2199",
                                      .zh = "`{0}` 不是 1900 至 2199 年间的年份"},
                                     {written.value_or(run.outside().today)})};
  return values::year_of(*today) + (values::month_of(*today) > last_month_for_this_year ? 1 : 0);
}

Complaint complain_of_plan(const std::string& path) {
  auto complaint = complain(
      {.en = "there is `{0}` already", .es = "ya existe `{0}`", .zh = "`{0}` 已存在"}, {path});
  complaint.help = diag::Message{{.en = "name another folder; a plan is never overwritten",
                                  .es = "indique otra carpeta; un plan nunca se sobrescribe",
                                  .zh = "请指定其他文件夹；已有计划不会被覆盖"},
                                 {}};
  return complaint;
}

std::size_t count_open(std::string_view text) {
  constexpr std::string_view open = ":  # <- ";
  std::size_t count = 0;
  for (auto at = text.find(open); at != std::string_view::npos; at = text.find(open, at + 1))
    ++count;
  return count;
}

Exit run_init(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto year = choose_year(run);
  if (!year) return run.refuse(year.error());
  const auto text = report::build_plan_template(find_template(arguments), *year, run.language());

  const auto output = arguments.find("output");
  const std::string folder = arguments.positional(0).value_or(".");
  const std::string path =
      output ? *output
             : (folder == "." ? "" : folder + (folder.ends_with("/") ? "" : "/")) + "plan.yaml";
  if (path != "-" && outside.files.kind_of(path) != env::Files::Kind::missing)
    return run.refuse(complain_of_plan(path));
  if (!output) {
    const auto made = outside.files.make_folder(folder);
    if (!made) return run.refuse(complain(made.error()));
    const auto written = outside.files.write(path, text);
    if (!written) return run.refuse(complain(written.error()));
  } else {
    run.out().write(text);
    const Exit exit = run.finish(Exit::fine);
    if (exit != Exit::fine || path == "-") return exit;
  }
  run.remark({{.en = "wrote `{0}` with {1} open points; `planctl check {0}` names them",
               .es = "escrito `{0}` con {1} puntos abiertos; `planctl check {0}` los nombra",
               .zh = "已写出 `{0}`，有 {1} 处待填写；`planctl check {0}` 会逐一指出"},
              {path, std::to_string(count_open(text))}});
  return Exit::fine;
}

}  // namespace

}  // namespace planctl::commands::verbs::init
