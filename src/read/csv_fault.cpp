// read/csv_fault: what is wrong with a CSV file, in words.
#include "base/assert.hpp"
#include "base/text.hpp"
#include "read/csv.hpp"

namespace planctl::read {

values::Text describe(CsvFault::Kind kind) {
  using Kind = CsvFault::Kind;
  switch (kind) {
    case Kind::source_failed:
      return {.en = "{0}", .es = "{0}", .zh = "{0}"};
    case Kind::utf16:
      return {.en = "the file is in UTF-16; save it as UTF-8",
              .es = "el archivo está en UTF-16; guárdelo en UTF-8",
              .zh = "文件是 UTF-16 编码；请另存为 UTF-8"};
    case Kind::utf32:
      return {.en = "the file is in UTF-32; save it as UTF-8",
              .es = "el archivo está en UTF-32; guárdelo en UTF-8",
              .zh = "文件是 UTF-32 编码；请另存为 UTF-8"};
    case Kind::compressed:
      return {.en = "the file is compressed; unpack it first (actuals may be in gzip or zstd)",
              .es =
                  "el archivo está comprimido; descomprímalo antes (los datos reales pueden "
                  "estar en gzip o zstd)",
              .zh = "文件是压缩文件；请先解压（实际数据可为 gzip 或 zstd）"};
    case Kind::spreadsheet:
      return {.en = "the file is a spreadsheet, not CSV; save it as CSV in UTF-8",
              .es = "el archivo es una hoja de cálculo, no CSV; guárdelo como CSV en UTF-8",
              .zh = "文件是电子表格，不是 CSV；请另存为 UTF-8 编码的 CSV"};
    case Kind::nul:
      return {.en = "a NUL byte; the file is not text in UTF-8",
              .es = "hay un byte NUL; el archivo no es texto en UTF-8",
              .zh = "出现 NUL 字节；文件不是 UTF-8 文本"};
    case Kind::invalid_utf8:
      return {.en = "not valid UTF-8; save the file as UTF-8",
              .es = "no es UTF-8 válido; guarde el archivo en UTF-8",
              .zh = "不是有效的 UTF-8；请将文件另存为 UTF-8"};
    case Kind::unclosed_quote:
      return {.en = "this quote is never closed",
              .es = "estas comillas no se cierran nunca",
              .zh = "此引号没有闭合"};
    case Kind::text_after_quote:
      return {.en = "text behind a closing quote; write a quote inside a field twice (`\"\"`)",
              .es =
                  "texto detrás de las comillas de cierre; escriba dos veces (`\"\"`) las "
                  "comillas dentro de un campo",
              .zh = "右引号后还有文字；字段内的引号须写两次（`\"\"`）"};
    case Kind::lone_carriage_return:
      return {.en = "a carriage return without a line feed; end lines with LF or CRLF",
              .es = "un retorno de carro sin salto de línea; termine las líneas con LF o CRLF",
              .zh = "回车符后没有换行符；行尾请用 LF 或 CRLF"};
    case Kind::field_too_long:
      return {.en = "this field is longer than 64 KiB; a quote may not be closed",
              .es = "este campo supera 64 KiB; quizá falten unas comillas de cierre",
              .zh = "此字段超过 64 KiB；可能有引号没有闭合"};
    case Kind::row_too_long:
      return {.en = "this row is longer than 1 MiB",
              .es = "esta fila supera 1 MiB",
              .zh = "此行超过 1 MiB"};
    case Kind::too_many_columns:
      return {
          .en = "more than 10,000 columns", .es = "más de 10.000 columnas", .zh = "超过 10,000 列"};
    case Kind::too_many_rows:
      return {.en = "more than {0} rows", .es = "más de {0} filas", .zh = "超过 {0} 行"};
  }
  base::fail_assertion("a fault of CSV without a text", __FILE__, __LINE__);
}

diag::Error to_error(const CsvFault& fault, const std::string& name) {
  return {name + ":" + std::to_string(fault.at.line) + ":" + std::to_string(fault.at.column),
          diag::Clauses{{describe(fault.kind), {fault.detail}}}};
}

diag::Clauses describe_missing(std::string_view wanted, std::span<const std::string_view> header) {
  diag::Clauses clauses{
      {{.en = "no column `{0}`", .es = "no hay columna `{0}`", .zh = "没有列 `{0}`"},
       {base::to_printable(wanted)}}};
  if (const auto nearest = base::find_nearest(wanted, header))
    clauses.push_back(
        {{.en = "did you mean `{0}`?", .es = "¿quería decir `{0}`?", .zh = "是否想写 `{0}`？"},
         {base::to_printable(*nearest)}});
  return clauses;
}

}  // namespace planctl::read
