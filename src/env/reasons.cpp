// env/reasons: why something outside failed, in words.
#include "env/reasons.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iterator>

namespace planctl::env {
namespace {

struct Said {
  int number;
  values::Text text;
};

constexpr Said usual[] = {
    {ENOENT,
     {.en = "no such file or directory",
      .es = "no existe el archivo o la carpeta",
      .zh = "没有该文件或文件夹"}},
    {EACCES, {.en = "permission denied", .es = "permiso denegado", .zh = "权限不足"}},
    {EPERM,
     {.en = "operation not permitted", .es = "operación no permitida", .zh = "不允许此操作"}},
    {ENOTDIR, {.en = "is not a folder", .es = "no es una carpeta", .zh = "不是文件夹"}},
    {EISDIR, reason::is_folder},
    {EEXIST, {.en = "file exists", .es = "el archivo ya existe", .zh = "文件已存在"}},
    {ENAMETOOLONG,
     {.en = "file name too long", .es = "nombre de archivo demasiado largo", .zh = "文件名过长"}},
    {ELOOP,
     {.en = "too many levels of symbolic links",
      .es = "demasiados niveles de enlaces simbólicos",
      .zh = "符号链接层数过多"}},
    {EMFILE,
     {.en = "too many open files", .es = "demasiados archivos abiertos", .zh = "打开的文件过多"}},
    {ENOSPC,
     {.en = "no space left on device", .es = "no queda espacio en el disco", .zh = "磁盘空间不足"}},
    {EDQUOT, {.en = "disk quota exceeded", .es = "cuota de disco superada", .zh = "超出磁盘配额"}},
    {EROFS,
     {.en = "read-only file system",
      .es = "sistema de archivos de solo lectura",
      .zh = "文件系统只读"}},
    {EFBIG, {.en = "file too large", .es = "archivo demasiado grande", .zh = "文件过大"}},
    {EIO, {.en = "input/output error", .es = "error de entrada o salida", .zh = "输入输出错误"}},
    {EPIPE, {.en = "broken pipe", .es = "tubería rota", .zh = "管道已断开"}},
    {ENOMEM, {.en = "out of memory", .es = "no hay memoria", .zh = "内存不足"}},
    {EXDEV, reason::leaves_folder},
};

}  // namespace

diag::Argument reason_of(int error_number) {
  const auto* said = std::find_if(std::begin(usual), std::end(usual),
                                  [&](const Said& one) { return one.number == error_number; });
  if (said != std::end(usual)) return said->text;
  return std::string(std::strerror(error_number));
}

diag::Argument reason::larger_than(std::size_t bytes) {
  return diag::Clauses{
      {{.en = "is larger than {0} bytes", .es = "supera los {0} bytes", .zh = "超过 {0} 字节"},
       {std::to_string(bytes)}}};
}

diag::Argument reason::matches_more_than(std::size_t files) {
  return diag::Clauses{{{.en = "matches more than {0} files",
                         .es = "corresponde a más de {0} archivos",
                         .zh = "匹配的文件超过 {0} 个"},
                        {std::to_string(files)}}};
}

}  // namespace planctl::env
