// render/formats/sql: quotas as SQL.
#include "render/sql_quotas.hpp"

namespace planctl::render::formats::sql {
namespace {

std::unique_ptr<QuotaWriter> open_quotas(std::span<const std::string> dimensions, const Style&,
                                         Buffer& buffer) {
  return open_quotas_sql(dimensions, Dialect::standard, buffer);
}

}  // namespace

extern const Format format;
constinit const Format format{
    .name = "sql",
    .summary = {.en = "for SQLite, PostgreSQL and DuckDB: a table that is made and filled",
                .es = "para SQLite, PostgreSQL y DuckDB: una tabla creada y llenada",
                .zh = "供 SQLite、PostgreSQL 和 DuckDB 建表并填充"},
    .reader = Format::Reader::machine,
    .open_quotas = open_quotas};

}  // namespace planctl::render::formats::sql
