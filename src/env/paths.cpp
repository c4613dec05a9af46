// env/paths: how paths are cut and put together.
#include "env/paths.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "env/reasons.hpp"

namespace planctl::env {
namespace {

std::vector<std::string_view> parts_of(std::string_view path) {
  std::vector<std::string_view> parts = base::split(path, '/');
  std::erase_if(parts, [](std::string_view part) { return part.empty() || part == "."; });
  return parts;
}

}  // namespace

base::Unexpected<diag::Error> fail(std::string_view path, diag::Argument reason) {
  return base::Unexpected{diag::Error{base::to_printable(path), std::move(reason)}};
}

diag::Result<std::vector<std::string>> split_relative(std::string_view path) {
  if (path.empty())
    return fail(path, values::Text{.en = "an empty path names no file",
                                   .es = "una ruta vacía no nombra ningún archivo",
                                   .zh = "空路径不指向任何文件"});
  if (path.find('\0') != std::string_view::npos)
    return fail(path, values::Text{.en = "a path cannot hold a NUL byte",
                                   .es = "una ruta no puede contener un byte NUL",
                                   .zh = "路径不能含 NUL 字节"});
  if (path.front() == '/')
    return fail(path, values::Text{.en = "an absolute path leaves the folder of the plan",
                                   .es = "una ruta absoluta sale de la carpeta del plan",
                                   .zh = "绝对路径超出计划文件夹"});
  std::vector<std::string> parts;
  for (const std::string_view part : parts_of(path)) {
    if (part != "..") {
      parts.emplace_back(part);
    } else if (parts.empty()) {
      return fail(path, reason::leaves_folder);
    } else {
      parts.pop_back();
    }
  }
  return parts;
}

std::string to_normal(std::string_view path) {
  std::vector<std::string_view> kept;
  for (const std::string_view part : parts_of(path)) {
    if (part == ".." && !kept.empty() && kept.back() != "..") {
      kept.pop_back();
    } else {
      kept.push_back(part);
    }
  }
  std::string normal = path.starts_with('/') ? "/" : "";
  for (const std::string_view part : kept) normal = join_path(normal, part);
  return normal;
}

std::string join_path(std::string_view folder, std::string_view name) {
  if (folder.empty() || folder == ".") return std::string(name);
  std::string joined(folder);
  if (joined.back() != '/') joined += '/';
  return joined += name;
}

}  // namespace planctl::env
