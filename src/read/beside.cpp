// read/beside: files in a plan's folder that hold parts of a plan and that no `include` names.
#include "read/beside.hpp"

#include <algorithm>
#include <map>

#include "env/paths.hpp"
#include "read/node.hpp"
#include "read/schema/plan.hpp"

namespace planctl::read {
namespace {

// Beyond these the folder is not that of a plan alone.
constexpr std::size_t max_files = 200;
constexpr std::size_t max_bytes = std::size_t{1} << 20;  // of one file

struct File {
  Node tree;
  bool is_root = false;
  bool is_part = false;
};
using Files = std::map<std::string, File>;  // by path

bool is_hidden(std::string_view path) {
  return path.starts_with('.') || path.find("/.") != std::string_view::npos;
}

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

std::optional<File> read_file(const env::Folder& folder, const std::string& path) {
  auto text = folder.read(path, max_bytes);
  if (!text) return std::nullopt;
  diag::Sources sources;
  diag::Findings unused;
  const auto id = sources.add(path, std::move(*text));
  auto tree = parse_yaml(sources, id, unused);
  if (!tree || tree->entries.empty()) return std::nullopt;
  const auto names = schema::section_names();
  File file;
  file.is_root = tree->find(schema::version_key) != nullptr || tree->find("plan") != nullptr;
  const bool has_section =
      std::any_of(tree->entries.begin(), tree->entries.end(),
                  [](const Entry& entry) { return entry.key.text != schema::include_key; });
  file.is_part = has_section && !file.is_root &&
                 std::all_of(tree->entries.begin(), tree->entries.end(), [&](const Entry& entry) {
                   return entry.key.text == schema::include_key ||
                          std::find(names.begin(), names.end(), entry.key.text) != names.end();
                 });
  file.tree = std::move(*tree);
  return file;
}

// The files that are not the plan's; none where there are too many.
Files read_files(const env::Folder& folder, const Names& read) {
  Files files;
  for (const std::string_view pattern : {"*.yaml", "*.yml", "*/*.yaml", "*/*.yml"}) {
    const auto found = folder.glob(pattern);
    if (!found) return {};
    for (const auto& path : *found) {
      if (is_hidden(path) || read.contains(path)) continue;
      if (files.size() == max_files) return {};
      if (auto file = read_file(folder, path)) files.emplace(path, std::move(*file));
    }
  }
  return files;
}

// The paths that the file includes.
Names find_included(const env::Folder& folder, const std::string& path, const File& file) {
  Names included;
  const Node* const include = file.tree.find(schema::include_key);
  if (include == nullptr) return included;
  const auto add = [&](const Node& pattern) {
    const auto from = schema::resolve_path(folder_of(path), pattern.text);
    if (!from) return;
    if (const auto found = folder.glob(*from)) included.insert(found->begin(), found->end());
  };
  if (include->kind == Node::Kind::list)
    for (const Node& pattern : include->items) add(pattern);
  else
    add(*include);
  return included;
}

// Takes out the other plans of the folder with all that they include, and the folders in which one
// begins.
void take_out_plans(const env::Folder& folder, Files& files) {
  std::vector<std::string> open;
  Names folders;
  for (const auto& [path, file] : files) {
    if (!file.is_root) continue;
    open.push_back(path);
    if (path.find('/') != std::string::npos) folders.insert(folder_of(path));
  }
  while (!open.empty()) {
    const auto path = std::move(open.back());
    open.pop_back();
    const auto node = files.extract(path);
    if (node.empty()) continue;
    const auto included = find_included(folder, path, node.mapped());
    open.insert(open.end(), included.begin(), included.end());
  }
  std::erase_if(files, [&](const auto& file) {
    return !file.second.is_part || folders.contains(folder_of(file.first));
  });
}

// A member is found in its dimension, or where a place may be one or a department.
void add_members(const Node& members, Beside& beside) {
  for (const Entry& entry : members.entries) {
    beside.things.emplace("dimensions", entry.key.text);
    if (const Node* const below = entry.value.find("members")) add_members(*below, beside);
  }
}

void add_things(const std::string& section, const Node& value, Beside& beside) {
  beside.sections.insert(section);
  for (const Entry& entry : value.entries) {
    beside.things.emplace(section, entry.key.text);
    if (section == "dimensions") add_members(entry.value, beside);
    if (section == "situation" || section == "budget")
      add_things(section + "." + entry.key.text, entry.value, beside);
  }
}

}  // namespace

Beside find_beside(const env::Folder& folder, const Names& read) {
  Beside beside;
  auto files = read_files(folder, read);
  take_out_plans(folder, files);
  Names included;
  for (const auto& [path, file] : files) included.merge(find_included(folder, path, file));
  for (const auto& [path, file] : files) {
    if (!included.contains(path)) beside.files.push_back(path);
    for (const Entry& entry : file.tree.entries)
      if (entry.key.text != schema::include_key) add_things(entry.key.text, entry.value, beside);
  }
  return beside;
}

}  // namespace planctl::read
