// render/formats/sql_spark: quotas as SQL for Spark.
#include "render/sql_quotas.hpp"

namespace planctl::render::formats::sql_spark {
namespace {

std::unique_ptr<QuotaWriter> open_quotas(std::span<const std::string> dimensions, const Style&,
                                         Buffer& buffer) {
  return open_quotas_sql(dimensions, Dialect::spark, buffer);
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "sql-spark",
                              .summary = {.en = "the same as sql, for Spark",
                                          .es = "lo mismo que sql, para Spark",
                                          .zh = "同 sql，供 Spark 使用"},
                              .reader = Format::Reader::machine,
                              .open_quotas = open_quotas};

}  // namespace planctl::render::formats::sql_spark
