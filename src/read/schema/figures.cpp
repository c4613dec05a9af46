// read/schema/figures: the keys of drafts, actuals, corrections, thresholds and waivers.
#include <algorithm>
#include <array>

#include "read/csv.hpp"
#include "read/plan_rules.hpp"
#include "read/schema/docs.hpp"
#include "read/schema/records.hpp"

namespace planctl::read::schema {
namespace {

constexpr std::string_view date_role = "date";
constexpr std::string_view amount_role = "amount";
constexpr std::string_view currency_role = "currency";

void report_separator(Reader& reader, const Node& node, std::string_view allowed) {
  reader.report(rule::unknown_choice, node.span,
                {.text = {.en = "`{0}` cannot separate anything here",
                          .es = "`{0}` no puede ser aquí un separador",
                          .zh = "`{0}` 不能用作此处的分隔符"},
                 .arguments = {node.text}},
                suggest(std::nullopt, allowed));
}

struct SeparatorCodec : OptionalCodec<model::Words> {
  static bool decode(Reader& reader, const Node& node, model::MaybeWords& separator) {
    if (node.kind == Node::Kind::scalar && !parse_separator(node.text)) {
      report_separator(reader, node, "`,`, `;`, `|`, `tab`");
      return false;
    }
    return OptionalCodec::decode(reader, node, separator);
  }
};

struct DecimalCodec : OptionalCodec<model::Words> {
  static bool decode(Reader& reader, const Node& node, model::MaybeWords& decimal) {
    if (node.kind == Node::Kind::scalar && node.text != "," && node.text != ".") {
      report_separator(reader, node, "`.`, `,`");
      return false;
    }
    return OptionalCodec::decode(reader, node, decimal);
  }
};

struct ColumnsCodec {
  using Value = std::vector<model::ColumnName>;
  static bool decode(Reader& reader, const Node& node, Value& columns) {
    if (!reader.want_map(node, Form::table)) return false;
    for (const Entry& entry : node.entries) {
      model::ColumnName column{.role = Reader::id(entry.key), .header = {}};
      if (is_empty(entry.value))
        reader.report_missing_value(entry.key);
      else if (Codec<model::Words>::decode(reader, entry.value, column.header))
        columns.push_back(std::move(column));
    }
    return true;
  }
  static bool resolve(Resolver& resolver, Value& columns) {
    if (resolver.extent() == Extent::partial) return true;
    std::vector<std::string_view> allowed{date_role, amount_role, currency_role};
    for (const auto& dimension : resolver.plan().dimensions)
      allowed.emplace_back(dimension.id.value);
    for (const auto& column : columns) {
      const auto& role = column.role.value;
      if (std::find(allowed.begin(), allowed.end(), role) != allowed.end()) continue;
      const auto meant = resolver.nearest(role, allowed);
      if (!meant || resolver.plan().dimensions.find(*meant) != nullptr) {
        resolver.find_dimension(column.role);
        continue;
      }
      resolver.report(
          rule::unknown_key, column.role.span,
          {.text = {.en = "`{0}` is neither `date`, `amount`, `currency` nor a dimension",
                    .es = "`{0}` no es `date`, `amount`, `currency` ni una dimensión",
                    .zh = "`{0}` 不是 `date`、`amount`、`currency`，也不是维度"},
           .arguments = {role}},
          suggest(meant, quote_all(allowed)));
    }
    return true;
  }
  static Shape shape() {
    Shape shape{.form = Form::record, .keys = std::make_shared<std::vector<KeyDoc>>()};
    shape.keys->push_back({.name = date_role,
                           .doc = {.en = "the header of the column of dates",
                                   .es = "el encabezado de la columna de fechas",
                                   .zh = "日期列的列名"},
                           .need = Need::required,
                           .shape = {}});
    shape.keys->push_back({.name = "<dimension>",
                           .doc = {.en = "the header of the column of that dimension's members",
                                   .es = "el encabezado de la columna con los miembros de esa "
                                         "dimensión",
                                   .zh = "该维度成员列的列名"},
                           .shape = {}});
    shape.keys->push_back({.name = amount_role,
                           .doc = {.en = "the header of the column of amounts, unless `multiply` "
                                         "or `add` is given",
                                   .es = "el encabezado de la columna de importes, salvo que haya "
                                         "`multiply` o `add`",
                                   .zh = "金额列的列名，除非给出 `multiply` 或 `add`"},
                           .shape = {}});
    shape.keys->push_back({.name = currency_role,
                           .doc = {.en = "the header of the column of currency codes",
                                   .es = "el encabezado de la columna de códigos de moneda",
                                   .zh = "货币代码列的列名"},
                           .shape = {}});
    return shape;
  }
};

// One currency for all files, or files by currency.
struct CurrencyFilesCodec {
  using Value = std::vector<model::CurrencyFiles>;
  static bool decode(Reader& reader, const Node& node, Value& currencies) {
    if (node.kind != Node::Kind::map) return add(reader, node, nullptr, currencies);
    bool all = true;
    for (const Entry& entry : node.entries)
      all = add(reader, entry.key, &entry.value, currencies) && all;
    return all;
  }
  static bool resolve(Resolver&, Value&) { return true; }
  static Shape shape() { return {.form = Form::currency}; }

 private:
  static bool add(Reader& reader, const Node& code, const Node* files, Value& currencies) {
    auto name = decode_currency(reader, code);
    if (!name) return false;
    model::CurrencyFiles one{{.value = std::move(*name), .span = code.span}, {}};
    if (files != nullptr && is_empty(*files)) {
      reader.report_missing_value(code);
      return false;
    }
    if (files != nullptr) Codec<std::vector<model::FileRef>>::decode(reader, *files, one.files);
    currencies.push_back(std::move(one));
    return true;
  }
};

bool has_role(const model::Actuals& actuals, std::string_view role) {
  return std::any_of(actuals.columns.begin(), actuals.columns.end(),
                     [&](const auto& column) { return column.role.value == role; });
}

}  // namespace

template <>
std::span<const Key<model::Draft>> keys_of() {
  using model::Draft;
  static constexpr Key<Draft> keys[] = {
      key<&Draft::by>("by", {.en = "who hands it in", .es = "quién la presenta", .zh = "提交者"}),
      key<&Draft::date>("date", docs::date),
      key<&Draft::goal>("goal", docs::goal, Need::required),
      key<&Draft::where>("where", docs::where),
      figure<&Draft::amount, Counts::goal>("amount", {.en = "what the person offers to reach",
                                                      .es = "lo que la persona se ofrece a "
                                                            "alcanzar",
                                                      .zh = "自报的数量"}),
      key<&Draft::commitment>(
          "commitment",
          {.en = "`hard`: a firm promise, or `stretch`: only if all goes well; drafts of both for "
                 "one place and day add up",
           .es = "`hard`: compromiso firme, o `stretch`: solo si todo va bien; las propuestas de "
                 "ambas para un mismo lugar y día se suman",
           .zh = "`hard` 为确定承诺，`stretch` 为顺利时才能达到；同一位置同日的两类自报相加"}),
      key<&Draft::file>("file", {.en = "a CSV of drafts: one column per dimension, and `amount`",
                                 .es = "un CSV de propuestas: una columna por dimensión, y "
                                       "`amount`",
                                 .zh = "自报 CSV：每个维度一列，另有 `amount`"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Actuals>> keys_of() {
  using model::Actuals;
  static constexpr Key<Actuals> keys[] = {
      key<&Actuals::files>("file",
                           {.en = "a file, a glob, or a list of them: CSV, also packed with gzip "
                                  "or zstd, or SQLite; `\"-\"` is standard input",
                            .es = "un archivo, un patrón, o una lista de ellos: CSV, también "
                                  "comprimido con gzip o zstd, o SQLite; `\"-\"` es la entrada "
                                  "estándar",
                            .zh = "文件、通配模式或其列表：CSV（可用 gzip 或 zstd 压缩）或 "
                                  "SQLite；`\"-\"` 为标准输入"},
                           Need::required),
      key<&Actuals::currencies, CurrencyFilesCodec>(
          "currency", {.en = "the currency of the amounts, or a map of currencies and the files "
                             "that are in them; `rates` converts it",
                       .es = "la moneda de los importes, o un mapa de monedas y los archivos que "
                             "están en ellas; `rates` la convierte",
                       .zh = "金额的货币，或货币与其文件的映射；按 `rates` 换算"}),
      key<&Actuals::columns, ColumnsCodec>(
          "columns",
          {.en = "which column carries what", .es = "qué lleva cada columna", .zh = "各列的含义"},
          Need::required),
      key<&Actuals::multiply>("multiply", {.en = "columns whose product is the amount",
                                           .es = "columnas cuyo producto es el importe",
                                           .zh = "其乘积为金额的各列"}),
      key<&Actuals::add>("add", {.en = "columns that are added to the amount",
                                 .es = "columnas que se suman al importe",
                                 .zh = "加到金额上的各列"}),
      key<&Actuals::subtract>("subtract", {.en = "columns that are taken off the amount",
                                           .es = "columnas que se restan del importe",
                                           .zh = "从金额中减去的各列"}),
      key<&Actuals::key>("key", {.en = "columns that together tell a row from all others; a row "
                                       "whose key stood before is left out and counted",
                                 .es = "columnas que juntas distinguen cada fila; una fila cuya "
                                       "clave ya apareció se excluye y se cuenta",
                                 .zh = "共同标识一行的各列；键已出现过的行不计入并单独计数"}),
      key<&Actuals::query>("query", {.en = "what is asked of the files, which are SQLite databases",
                                     .es = "la consulta a los archivos, que son bases SQLite",
                                     .zh = "对 SQLite 数据库文件的查询"}),
      key<&Actuals::separator, SeparatorCodec>(
          "separator", {.en = "between fields: `,` (without it), `;`, "
                              "`|` or `tab`",
                        .es = "entre campos: `,` (sin ella), `;`, `|` o "
                              "`tab`",
                        .zh = "字段分隔符：`,`（默认）、`;`、`|` 或 `tab`"}),
      key<&Actuals::decimal, DecimalCodec>("decimal", {.en = "before the decimals: `.` (without "
                                                             "it) or `,`",
                                                       .es = "ante los decimales: `.` (sin ella) "
                                                             "o `,`",
                                                       .zh = "小数点：`.`（默认）或 `,`"}),
      key<&Actuals::dates>("dates", {.en = "the form of the dates; `Y-M-D` without it",
                                     .es = "la forma de las fechas; sin ella, `Y-M-D`",
                                     .zh = "日期格式；省略则为 `Y-M-D`"}),
      key<&Actuals::rows>("rows", {.en = "of a stock: whether a row says what stands on its date "
                                         "(`levels`, without it) or what was added to it, less "
                                         "what left (`additions`)",
                                   .es = "de un nivel: si una fila dice lo que hay en su fecha "
                                         "(`levels`, sin ella) o lo que se añadió, menos lo que "
                                         "salió (`additions`)",
                                   .zh = "存量：一行是该日的水平（`levels`，默认），还是净增加量"
                                         "（`additions`）"}),
  };
  return keys;
}

bool Codec<model::Actuals>::decode(Reader& reader, const Node& node, model::Actuals& actuals) {
  const std::size_t faults = reader.faults();
  const bool decoded = decode_record(reader, node, actuals);
  actuals.unread = reader.faults() > faults;
  return decoded;
}

bool Codec<model::Actuals>::resolve(Resolver& resolver, model::Actuals& actuals) {
  actuals.goal.name = actuals.id;
  resolver.resolve(actuals.goal);
  resolve_keys(resolver, actuals);
  if (actuals.columns.empty()) return true;
  const bool computed = !actuals.multiply.empty() || !actuals.add.empty() ||
                        resolver.is_missed("actuals.multiply") || resolver.is_missed("actuals.add");
  for (const auto role : {date_role, amount_role}) {
    const bool told = resolver.is_missed("actuals." + std::string(role));
    if (told || has_role(actuals, role) || (role == amount_role && computed)) continue;
    resolver.report_missing_key(actuals.id.span, role);
    actuals.unread = true;
  }
  return true;
}

template <>
std::span<const Key<model::Correction>> keys_of() {
  using model::Correction;
  static constexpr Key<Correction> keys[] = {
      key<&Correction::goal>("goal", docs::goal, Need::required),
      key<&Correction::where>("where", docs::where),
      key<&Correction::period>("period", {.en = "the period that fell short",
                                          .es = "el período que se desvió",
                                          .zh = "出现偏差的期间"}),
      key<&Correction::cause>(
          "cause", {.en = "why it fell short", .es = "por qué se desvió", .zh = "偏差原因"}),
      key<&Correction::title>("title", docs::title),
      key<&Correction::owner>("owner", docs::owner),
      key<&Correction::due>("due", docs::due),
      figure<&Correction::expects, Counts::goal>("expects", {.en = "what it is expected to bring "
                                                                   "back",
                                                             .es = "lo que se espera recuperar",
                                                             .zh = "预期挽回的数量"}),
      key<&Correction::effect>("effect",
                               {.en = "what came of it", .es = "lo que resultó", .zh = "实际效果"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Threshold>> keys_of() {
  using model::Threshold;
  static constexpr Key<Threshold> keys[] = {
      figure<&Threshold::value, Counts::threshold>("value",
                                                   {.en = "the limit that holds in this plan",
                                                    .es = "el límite que rige en este plan",
                                                    .zh = "本计划采用的限值"},
                                                   Need::required),
      key<&Threshold::reason>("reason", docs::reason, Need::required),
  };
  return keys;
}

template <>
std::span<const Key<model::Waiver>> keys_of() {
  using model::Waiver;
  static constexpr Key<Waiver> keys[] = {
      key<&Waiver::rule>(
          "rule", {.en = "the name of the rule", .es = "el nombre de la regla", .zh = "规则名称"},
          Need::required),
      key<&Waiver::at>("at",
                       {.en = "the thing that is excepted: `section.id`, or a section",
                        .es = "lo que se exceptúa: `sección.id`, o una sección",
                        .zh = "被豁免的对象：`section.id` 或某一部分"},
                       Need::required),
      key<&Waiver::owner>("owner", docs::owner, Need::required),
      key<&Waiver::until>("until",
                          {.en = "the last day on which it holds",
                           .es = "el último día en que vale",
                           .zh = "有效期的最后一天"},
                          Need::required),
      key<&Waiver::reason>("reason", docs::reason, Need::required),
  };
  return keys;
}

}  // namespace planctl::read::schema
