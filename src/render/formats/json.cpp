// render/formats/json: JSON for scripts; amounts are decimal strings.
#include "render/json.hpp"

#include "render/format.hpp"
#include "render/words.hpp"

namespace planctl::render::formats::json {
namespace {

constexpr std::int64_t form_version = 1;  // of the objects below

struct WriteContent {
  JsonWriter& json;
  void operator()(std::monostate) const { json.null(); }
  void operator()(const std::string& words) const { json.text(words); }
  void operator()(const diag::Message& message) const { json.text(to_plain(message)); }
  void operator()(const report::Amount& amount) const { json.text(to_plain(amount)); }
  void operator()(const report::Percent& percent) const { json.raw(to_plain(percent)); }
  void operator()(const report::DayCount& days) const { json.raw(to_plain(days)); }
  void operator()(report::Count count) const { json.number(count.value); }
  void operator()(report::Truth truth) const { json.boolean(truth.holds); }
  void operator()(values::Date date) const { json.text(values::to_string(date)); }
  void operator()(const report::Word& word) const { json.text(word.key); }
  void operator()(report::Bar bar) const { json.number(bar.percent); }
  void operator()(const report::Spark& spark) const { json.text(to_plain(spark)); }
};

void write_content(JsonWriter& json, const report::Content& content) {
  std::visit(WriteContent{json}, content);
}

// The keys for a place; null where there is none.
void write_place(JsonWriter& json, const diag::Sources* sources, diag::Span span) {
  if (!span.known() || sources == nullptr) {
    for (const auto* key : {"file", "line", "column", "end_line", "end_column", "byte_offset"}) {
      json.key(key);
      json.null();
    }
    return;
  }
  const auto& file = sources->at(span.file);
  const auto begin = file.position(span.begin);
  const auto end = file.position(span.end);
  json.key("file");
  json.text(file.path());
  json.key("line");
  json.number(begin.line);
  json.key("column");
  json.number(begin.column);
  json.key("end_line");
  json.number(end.line);
  json.key("end_column");
  json.number(end.column);
  json.key("byte_offset");
  json.number(span.begin);
}

void write_message(JsonWriter& json, const diag::Message& message) {
  json.key("message");
  json.text(diag::to_string(message, values::Language::en));
}

void write_finding(JsonWriter& json, const diag::Finding& finding, const diag::Sources* sources) {
  json.open_object();
  json.key("rule");
  json.text(finding.rule->name);
  json.key("severity");
  json.text(diag::to_word(finding.rule->severity));
  write_message(json, finding.message);
  json.key("help");
  json.text(diag::to_string(finding.help.value_or(diag::Message{finding.rule->remedy, {}}),
                            values::Language::en));
  write_place(json, sources, finding.span);
  json.key("related");
  json.open_list();
  for (const auto& related : finding.related) {
    json.open_object();
    write_message(json, related.message);
    write_place(json, sources, related.span);
    json.close_object();
  }
  json.close_list();
  json.close_object();
}

void write_judged(JsonWriter& json, const report::Judged& item, std::int64_t number,
                  std::string_view number_key, const diag::Sources* sources) {
  json.open_object();
  json.key(number_key);
  json.number(number);
  json.key("name");
  json.text(item.name.en);
  json.key("verdict");
  json.text(item.verdict.key);
  json.key("percent");
  json.number(item.percent);
  json.key("evidence");
  json.open_list();
  for (const auto& evidence : item.evidence) {
    json.open_object();
    json.key("holds");
    json.boolean(evidence.holds);
    write_message(json, evidence.message);
    if (sources != nullptr) {
      json.key("points");
      json.number(evidence.holds ? 1 : 0);
      json.key("weight");
      json.number(1);
      write_place(json, sources, evidence.span);
    }
    json.close_object();
  }
  json.close_list();
  json.close_object();
}

void write_checklist(JsonWriter& json, const report::Checklist& checklist,
                     std::string_view number_key) {
  json.key(checklist.key);
  json.open_list();
  std::int64_t number = checklist.first;
  for (const auto& item : checklist.items)
    write_judged(json, item, number++, number_key, checklist.sources);
  json.close_list();
}

void write_check(const report::CheckReport& report, const Style&, Out& out) {
  Buffer buffer(out);
  JsonWriter json(buffer);
  json.open_object();
  json.key("version");
  json.number(form_version);
  json.key("summary");
  json.open_object();
  json.key("errors");
  json.number(report.counts.errors);
  json.key("warnings");
  json.number(report.counts.warnings);
  json.key("notes");
  json.number(report.counts.notes);
  json.key("known");
  json.number(report.known.of_baseline + report.known.since);
  json.close_object();
  write_checklist(json, report.steps, "step");
  json.key("findings");
  json.open_list();
  for (const auto& finding : report.findings) write_finding(json, finding, report.sources);
  json.close_list();
  json.close_object();
}

void write_row(JsonWriter& json, const report::Table& table, const report::Row& row) {
  json.open_object();
  std::string group;
  const auto enter = [&](const std::string& next) {
    if (next == group) return;
    if (!group.empty()) json.close_object();
    if (!next.empty()) {
      json.key(next);
      json.open_object();
    }
    group = next;
  };
  for (std::size_t at = 0; at < table.columns.size() && at < row.cells.size(); ++at) {
    enter(table.columns[at].group);
    json.key(table.columns[at].key);
    write_content(json, row.cells[at].content);
  }
  enter("");
  json.close_object();
}

void write_records(const report::Records& records, const Style&, Out& out) {
  Buffer buffer(out);
  JsonWriter json(buffer);
  json.open_object();
  json.key("version");
  json.number(form_version);
  for (const auto& field : records.fields) {
    json.key(field.key);
    write_content(json, field.content);
  }
  for (const auto& table : records.tables) {
    json.key(table.key);
    json.open_list();
    report::each_row(table, [&](const report::Row& row) { write_row(json, table, row); });
    json.close_list();
  }
  for (const auto& checklist : records.checklists) write_checklist(json, checklist, "number");
  json.close_object();
}

// One line a row, so that a stream can be read line by line.
class JsonQuotaWriter final : public QuotaWriter {
 public:
  JsonQuotaWriter(std::span<const std::string> dimensions, Buffer& buffer) {
    for (const auto& dimension : dimensions) keys_.push_back(to_json(dimension) + ": ");
    buffer << "{\n  \"version\": " << std::to_string(form_version) << ",\n  \"quotas\": [";
  }

  [[nodiscard]] Cells cells() const override { return Cells::at_any_time; }

  void begin(const report::QuotaShape& shape, int, Buffer&) override {
    decimals_ = shape.unit.decimals;
    end_of_row_ = "\", \"unit\": " + to_json(shape.unit.name) + "}";
    fronts_.clear();
    for (const auto& period : shape.periods)
      fronts_.push_back(
          "{\"goal\": " + to_json(shape.goal) + ", \"period\": " + to_json(period.label) +
          ", \"start\": \"" + values::to_string(period.days.start) + "\", \"end\": \"" +
          values::to_string(values::plus_days(period.days.past, -1)) + "\", \"members\": {");
  }

  void add(const report::QuotaCell& cell, Buffer& buffer) override {
    std::string members;
    for (std::size_t at = 0; at < cell.members.size(); ++at) {
      if (cell.members[at].empty()) continue;  // a dimension that this table does not have
      members += (members.empty() ? "" : ", ") + keys_[at] + to_json(cell.members[at]);
    }
    members += "}, \"quota\": \"";
    for (std::size_t period = 0; period < cell.amounts.size(); ++period) {
      const bool first = empty_ && cell.number == 0 && period == 0;
      buffer << (first ? "\n    " : ",\n    ") << fronts_[period] << members
             << values::to_plain(cell.amounts[period], decimals_) << end_of_row_;
    }
  }

  void end(std::size_t cells, Buffer&) override { empty_ = empty_ && cells == 0; }
  void finish(Buffer& buffer) override { buffer << (empty_ ? "]\n}\n" : "\n  ]\n}\n"); }

 private:
  std::vector<std::string> keys_;
  int decimals_ = 0;
  std::string end_of_row_;
  std::vector<std::string> fronts_;
  bool empty_ = true;  // no table before this one has a cell
};

std::unique_ptr<QuotaWriter> open_quotas(std::span<const std::string> dimensions, const Style&,
                                         Buffer& buffer) {
  return std::make_unique<JsonQuotaWriter>(dimensions, buffer);
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "json",
                              .summary = {.en = "for scripts; amounts are decimal strings",
                                          .es = "para scripts; los importes son textos decimales",
                                          .zh = "供脚本使用；金额为十进制字符串"},
                              .reader = Format::Reader::machine,
                              .write_check = write_check,
                              .write_records = write_records,
                              .open_quotas = open_quotas};

}  // namespace planctl::render::formats::json
