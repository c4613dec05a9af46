// diag/reason: why something outside failed, in the reader's language.
#include "diag/reason.hpp"

#include <algorithm>

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

}  // namespace

Argument to_argument(const std::string& reason) {
  const auto* known =
      std::find_if(std::begin(reasons), std::end(reasons),
                   [&](const values::Text& text) { return std::string_view(text.en) == reason; });
  if (known == std::end(reasons)) return reason;
  return *known;
}

}  // namespace planctl::diag
