// diag/reason: why something outside failed, in the reader's language.
#include "diag/reason.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace planctl::diag {
namespace {

constexpr values::Text reasons[] = {
    // Of the system.
    {.en = "no such file or directory",
     .es = "no existe el archivo o la carpeta",
     .zh = "没有该文件或文件夹"},
    {.en = "permission denied", .es = "permiso denegado", .zh = "权限不足"},
    {.en = "operation not permitted", .es = "operación no permitida", .zh = "不允许此操作"},
    {.en = "not a directory", .es = "no es una carpeta", .zh = "不是文件夹"},
    {.en = "is a directory", .es = "es una carpeta", .zh = "是文件夹"},
    {.en = "file exists", .es = "el archivo ya existe", .zh = "文件已存在"},
    {.en = "file name too long", .es = "nombre de archivo demasiado largo", .zh = "文件名过长"},
    {.en = "too many levels of symbolic links",
     .es = "demasiados niveles de enlaces simbólicos",
     .zh = "符号链接层数过多"},
    {.en = "too many open files", .es = "demasiados archivos abiertos", .zh = "打开的文件过多"},
    {.en = "no space left on device", .es = "no queda espacio en el disco", .zh = "磁盘空间不足"},
    {.en = "disk quota exceeded", .es = "cuota de disco superada", .zh = "超出磁盘配额"},
    {.en = "read-only file system",
     .es = "sistema de archivos de solo lectura",
     .zh = "文件系统只读"},
    {.en = "file too large", .es = "archivo demasiado grande", .zh = "文件过大"},
    {.en = "input/output error", .es = "error de entrada o salida", .zh = "输入输出错误"},
    {.en = "broken pipe", .es = "tubería rota", .zh = "管道已断开"},
    {.en = "cannot allocate memory", .es = "no hay memoria", .zh = "内存不足"},
    {.en = "out of memory", .es = "no hay memoria", .zh = "内存不足"},
    // Of files and paths.
    {.en = "is a folder, not a file",
     .es = "es una carpeta, no un archivo",
     .zh = "是文件夹，不是文件"},
    {.en = "is not a folder", .es = "no es una carpeta", .zh = "不是文件夹"},
    {.en = "is not a regular file", .es = "no es un archivo normal", .zh = "不是普通文件"},
    {.en = "is a pipe, not a regular file",
     .es = "es una tubería, no un archivo normal",
     .zh = "是管道，不是普通文件"},
    {.en = "is a socket, not a regular file",
     .es = "es un socket, no un archivo normal",
     .zh = "是套接字，不是普通文件"},
    {.en = "is a device, not a regular file",
     .es = "es un dispositivo, no un archivo normal",
     .zh = "是设备，不是普通文件"},
    {.en = "is a symbolic link, which is not written through",
     .es = "es un enlace simbólico, a través del cual no se escribe",
     .zh = "是符号链接，不会经由它写入"},
    {.en = "planctl does not write inside `.git`",
     .es = "planctl no escribe dentro de `.git`",
     .zh = "planctl 不在 `.git` 内写入"},
    {.en = "the path leaves the folder of the plan",
     .es = "la ruta sale de la carpeta del plan",
     .zh = "路径超出计划文件夹"},
    {.en = "an absolute path leaves the folder of the plan",
     .es = "una ruta absoluta sale de la carpeta del plan",
     .zh = "绝对路径超出计划文件夹"},
    {.en = "an empty path names no file",
     .es = "una ruta vacía no nombra ningún archivo",
     .zh = "空路径不指向任何文件"},
    {.en = "a path cannot hold a NUL byte",
     .es = "una ruta no puede contener un byte NUL",
     .zh = "路径不能含 NUL 字节"},
    {.en = "holds too many files to search",
     .es = "contiene demasiados archivos para buscar",
     .zh = "文件过多，无法搜索"},
    {.en = "became shorter while it was read",
     .es = "se acortó mientras se leía",
     .zh = "读取过程中文件变短"},
    {.en = "the compressed data ends in the middle",
     .es = "los datos comprimidos acaban a la mitad",
     .zh = "压缩数据不完整"},
    {.en = "the compressed data is broken",
     .es = "los datos comprimidos están dañados",
     .zh = "压缩数据已损坏"},
    {.en = "unpacking needs more than 8 MiB of memory; compress without `--long` and `--ultra`",
     .es = "descomprimir exige más de 8 MiB de memoria; comprima sin `--long` ni `--ultra`",
     .zh = "解压需要超过 8 MiB 内存；压缩时请勿用 `--long` 和 `--ultra`"},
    // Of actuals and databases.
    {.en = "no column is called like an amount; name one with `--amount`, or two that are "
           "multiplied",
     .es = "ninguna columna se llama como un importe; indique una con `--amount`, o dos que se "
           "multiplican",
     .zh = "没有列名像金额的列；请用 `--amount` 指定一列，或相乘的两列"},
    {.en = "the numbers may have a decimal point or a decimal comma; give `--decimal .` or "
           "`--decimal ,`",
     .es = "los números pueden llevar punto o coma decimal; indique `--decimal .` o `--decimal ,`",
     .zh = "数字的小数符号可能是点或逗号；请给出 `--decimal .` 或 `--decimal ,`"},
    {.en = "no file of actuals has such a name; name one with `--actuals`",
     .es = "ningún archivo de datos reales tiene ese nombre; indique uno con `--actuals`",
     .zh = "没有此名称的实际数据文件；请用 `--actuals` 指定"},
    {.en = "the plan names no file of actuals for this goal",
     .es = "el plan no nombra ningún archivo de datos reales para este objetivo",
     .zh = "计划没有为此目标给出实际数据文件"},
    {.en = "the grain has too many cells",
     .es = "el nivel de detalle tiene demasiadas celdas",
     .zh = "所选粒度的单元过多"},
    {.en = "the sum of the amounts is too large",
     .es = "la suma de los importes es demasiado grande",
     .zh = "金额合计过大"},
    {.en = "the file is empty; it needs a header",
     .es = "el archivo está vacío; necesita una cabecera",
     .zh = "文件为空；需要表头"},
    {.en = "the file is an SQLite database; say in `query` what to ask it",
     .es = "el archivo es una base de datos SQLite; indique en `query` qué consultarle",
     .zh = "该文件是 SQLite 数据库；请在 `query` 中写明查询"},
    {.en = "the database is larger than 256 MiB; name it as a file",
     .es = "la base de datos supera 256 MiB; indíquela como archivo",
     .zh = "数据库超过 256 MiB；请以文件形式指定"},
    {.en = "`query` must be one statement",
     .es = "`query` debe ser una sola instrucción",
     .zh = "`query` 必须是单条语句"},
    {.en = "no separator cuts the first rows into equally many fields; give `--separator`",
     .es = "ningún separador divide las primeras filas en igual número de campos; indique "
           "`--separator`",
     .zh = "没有分隔符能把前几行分成相同列数；请给出 `--separator`"},
    {.en = "no column holds dates alone; name one with `--date`, its form with `--dates`",
     .es = "ninguna columna contiene solo fechas; indique una con `--date` y su forma con "
           "`--dates`",
     .zh = "没有只含日期的列；请用 `--date` 指定列，用 `--dates` 指定格式"},
    {.en = "no row has both a date and an amount",
     .es = "ninguna fila tiene fecha e importe",
     .zh = "没有同时含日期和金额的行"},
};

// Reasons that name something, behind their subject {0}; what says more stands first.
constexpr values::Text naming[] = {
    {.en = "{0}: is larger than {1} bytes",
     .es = "{0}: supera los {1} bytes",
     .zh = "{0}：超过 {1} 字节"},
    {.en = "{0}: matches more than {1} files",
     .es = "{0}: corresponde a más de {1} archivos",
     .zh = "{0}：匹配的文件超过 {1} 个"},
    {.en = "{0}: gives more than {1} bytes",
     .es = "{0}: devuelve más de {1} bytes",
     .zh = "{0}：输出超过 {1} 字节"},
    {.en = "{0}: holds the same bytes as `{1}`; name one of them",
     .es = "{0}: contiene los mismos bytes que `{1}`; indique solo uno",
     .zh = "{0}：与 `{1}` 内容完全相同；请只指定其一"},
    {.en = "{0}: no column `{1}`; did you mean `{2}`?; is the separator `{3}`?",
     .es = "{0}: no hay columna `{1}`; ¿quería decir `{2}`?; ¿es `{3}` el separador?",
     .zh = "{0}：没有列 `{1}`；是否想写 `{2}`？分隔符是 `{3}` 吗？"},
    {.en = "{0}: no column `{1}`; did you mean `{2}`?; the header has {3}",
     .es = "{0}: no hay columna `{1}`; ¿quería decir `{2}`?; la cabecera tiene {3}",
     .zh = "{0}：没有列 `{1}`；是否想写 `{2}`？表头有 {3}"},
    {.en = "{0}: no column `{1}`; is the separator `{2}`?",
     .es = "{0}: no hay columna `{1}`; ¿es `{2}` el separador?",
     .zh = "{0}：没有列 `{1}`；分隔符是 `{2}` 吗？"},
    {.en = "{0}: no column `{1}`; the header has {2}",
     .es = "{0}: no hay columna `{1}`; la cabecera tiene {2}",
     .zh = "{0}：没有列 `{1}`；表头有 {2}"},
    {.en = "{0}: no column `{1}`; did you mean `{2}`?",
     .es = "{0}: no hay columna `{1}`; ¿quería decir `{2}`?",
     .zh = "{0}：没有列 `{1}`；是否想写 `{2}`？"},
    {.en = "{0}: no column `{1}`", .es = "{0}: no hay columna `{1}`", .zh = "{0}：没有列 `{1}`"},
    {.en = "{0}: the dates of `{1}`, such as `{2}`, may begin with the day or with the month; "
           "give `--dates D/M/Y` or `--dates M/D/Y`",
     .es = "{0}: las fechas de `{1}`, como `{2}`, pueden empezar por el día o por el mes; indique "
           "`--dates D/M/Y` o `--dates M/D/Y`",
     .zh = "{0}：`{1}` 的日期（如 `{2}`）可能以日或月开头；请给出 `--dates D/M/Y` 或 "
           "`--dates M/D/Y`"},
    {.en = "{0}: `{1}` has more different texts than a draft can list",
     .es = "{0}: `{1}` tiene más textos distintos de los que caben en un borrador",
     .zh = "{0}：`{1}` 的不同文本过多，草稿无法列出"},
};

// What fills the placeholders from {1} on where the reason is the text without its subject.
std::optional<std::vector<Argument>> match(std::string_view text, std::string_view reason) {
  std::vector<Argument> arguments;
  text.remove_prefix(std::string_view("{0}: ").size());
  while (true) {
    const std::size_t mark = text.find('{');
    const std::string_view words = text.substr(0, mark);
    if (mark == text.npos) return reason == words ? std::optional(arguments) : std::nullopt;
    if (!reason.starts_with(words)) return std::nullopt;
    reason.remove_prefix(words.size());
    text.remove_prefix(mark + std::string_view("{0}").size());
    const std::string_view next = text.substr(0, text.find('{'));
    const std::size_t end =
        next == text ? reason.size() - std::min(next.size(), reason.size()) : reason.find(next);
    if (end == reason.npos) return std::nullopt;
    arguments.emplace_back(std::string(reason.substr(0, end)));
    reason.remove_prefix(end);
  }
}

}  // namespace

Message to_message(const base::Error& error) {
  for (const auto& text : naming) {
    auto arguments = match(text.en, error.reason);
    if (!arguments) continue;
    arguments->insert(arguments->begin(), error.subject);
    return {text, *std::move(arguments)};
  }
  return {{.en = "{0}: {1}", .es = "{0}: {1}", .zh = "{0}：{1}"},
          {error.subject, to_argument(error.reason)}};
}

Argument to_argument(const std::string& reason) {
  const auto* known =
      std::find_if(std::begin(reasons), std::end(reasons),
                   [&](const values::Text& text) { return std::string_view(text.en) == reason; });
  if (known == std::end(reasons)) return reason;
  return *known;
}

}  // namespace planctl::diag
