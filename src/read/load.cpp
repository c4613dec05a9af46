// read/load: from a path to a resolved plan.
#include "read/load.hpp"

#include <algorithm>
#include <set>

#include "env/paths.hpp"
#include "read/beside.hpp"
#include "read/node.hpp"
#include "read/past.hpp"
#include "read/plan_rules.hpp"
#include "read/schema/plan.hpp"
#include "read/tables.hpp"

namespace planctl::read {
namespace {

constexpr std::string_view form_version = "1";
constexpr std::size_t max_files = 10'000;
constexpr std::size_t max_include_depth = 16;
constexpr std::size_t max_bytes = std::size_t{64} << 20;  // of all files of a plan

std::string folder_of(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

// Where the root file stands: its folder (nothing for standard input) and its name.
struct Root {
  std::unique_ptr<env::Folder> folder;
  std::string folder_path;
  std::string name;
  std::string text;
};

diag::Result<Root> open_root(const env::Files& files, const std::string& path) {
  Root root;
  if (path == "-") {
    auto text = files.read(path, max_bytes);
    if (!text) return base::Unexpected{text.error()};
    root.name = path;
    root.text = std::move(*text);
    return root;
  }
  const bool is_folder = files.kind_of(path) == env::Files::Kind::folder;
  root.folder_path = is_folder ? path : folder_of(path);
  if (!is_folder && root.folder_path.empty()) root.folder_path = path[0] == '/' ? "/" : ".";
  root.name = is_folder ? std::string(root_name) : path.substr(path.rfind('/') + 1);
  auto folder = files.open_folder(root.folder_path);
  if (!folder) return base::Unexpected{folder.error()};
  root.folder = std::move(*folder);
  auto text = root.folder->read(root.name, max_bytes);
  if (!text)
    return base::Unexpected{diag::Error{.subject = env::join_path(root.folder_path, root.name),
                                        .reason = text.error().reason}};
  root.text = std::move(*text);
  return root;
}

// Reads the files of a plan one after the other into the plan.
class Loader {
 public:
  explicit Loader(Root root) : root_(std::move(root)) { loaded_.plan.folder = root_.folder_path; }

  Loaded load() {
    seen_.insert(root_.name);
    read_text(root_.name, std::move(root_.text), 0);
    loaded_.plan.root = first_line();
    schema::Resolver resolver(loaded_.plan, loaded_.findings, suggester_,
                              loaded_.trusted ? schema::Extent::whole : schema::Extent::partial);
    for (const auto& missed : loaded_.missed) resolver.note_missed(missed);
    schema::resolve_plan(resolver);
    load_tables(root_.folder.get(), resolver, loaded_.sources);
    load_past(root_.folder.get(), resolver);
    if (loaded_.trusted && root_.folder != nullptr) look_beside(resolver);
    resolver.report_missing_things(empty_);
    loaded_.missed.merge(resolver.missed());
    loaded_.unread.insert(resolver.unread().begin(), resolver.unread().end());
    return std::move(loaded_);
  }

 private:
  void read_text(const std::string& path, std::string text, std::size_t depth);
  void read_include(schema::Reader& reader, const Node& pattern, std::size_t depth);
  void read_file(schema::Reader& reader, const Node& pattern, const std::string& path,
                 std::size_t depth);
  std::vector<std::string> find_files(schema::Reader& reader, const Node& pattern,
                                      const std::string& path);
  void check_version(schema::Reader& reader, const Node& tree, std::size_t depth);
  void report_section(schema::Reader& reader, const Node& key);
  void look_beside(schema::Resolver& resolver);
  [[nodiscard]] diag::Span first_line() const;

  Root root_;
  Loaded loaded_;
  schema::Suggester suggester_;
  Names seen_;                         // paths from the plan's folder
  std::optional<diag::Span> include_;  // the first key of that name
  std::vector<schema::EmptySection> empty_;
  std::size_t bytes_ = 0;
};

diag::Span Loader::first_line() const {
  const auto& text = loaded_.sources.at(0).text();
  const auto end = std::min(text.find_first_of("\r\n"), text.size());
  return {.file = 0, .begin = 0, .end = static_cast<std::uint32_t>(end)};
}

void Loader::check_version(schema::Reader& reader, const Node& tree, std::size_t depth) {
  const Node* const version = tree.find(schema::version_key);
  if (version == nullptr) {
    if (depth > 0) return;
    reader.report(rule::no_version, first_line(),
                  {.text = {.en = "the plan does not say which version of the form it has",
                            .es = "el plan no dice qué versión de la forma tiene",
                            .zh = "计划没有说明所用格式的版本"},
                   .arguments = {}});
    return;
  }
  if (schema::is_empty(*version)) return;
  const auto text = reader.words(*version, schema::Form::whole);
  if (!text || (*text == form_version && !version->quoted)) return;
  reader.report(rule::unknown_version, version->span,
                {.text = {.en = "`{0}` is not a version of the form that is known here",
                          .es = "`{0}` no es una versión de la forma que se conozca aquí",
                          .zh = "`{0}` 不是此处认识的格式版本"},
                 .arguments = {*text}});
}

void Loader::report_section(schema::Reader& reader, const Node& key) {
  auto names = schema::section_names();
  names.insert(names.begin(), {schema::version_key, schema::include_key});
  const auto meant = reader.nearest(key.text, names);
  // What stands in a misspelt section is missing everywhere else, which is not to be told as well.
  if (meant) loaded_.trusted = false;
  reader.report(rule::unknown_section, key.span,
                {.text = {.en = "a plan has no section `{0}`",
                          .es = "un plan no tiene ninguna sección `{0}`",
                          .zh = "计划没有 `{0}` 这一部分"},
                 .arguments = {key.text}},
                schema::suggest(meant, schema::quote_all(names)));
}

void Loader::look_beside(schema::Resolver& resolver) {
  auto beside = find_beside(*root_.folder, seen_);
  if (!beside.files.empty())  // what an `include` without a value would name
    std::erase_if(empty_, [](const auto& section) { return section.name == schema::include_key; });
  resolver.report_beside(beside, include_.value_or(loaded_.plan.root));
  loaded_.missed_beside = std::move(beside.sections);
}

void Loader::read_text(const std::string& path, std::string text, std::size_t depth) {
  bytes_ += text.size();
  const auto file = loaded_.sources.add(env::join_path(root_.folder_path, path), std::move(text));
  auto tree = parse_yaml(loaded_.sources, file, loaded_.findings);
  if (!tree) {
    loaded_.trusted = false;
    return;
  }
  schema::Reader reader(loaded_.findings, suggester_, folder_of(path));
  check_version(reader, *tree, depth);
  std::vector<Node> patterns;
  for (Entry& entry : tree->entries) {
    if (entry.key.text == schema::version_key) {
      if (schema::is_empty(entry.value)) reader.report_missing_value(entry.key);
      continue;
    }
    if (entry.key.text == schema::include_key) {
      if (!include_) include_ = entry.key.span;
      loaded_.plan.sections.push_back({.name = entry.key.text, .span = entry.key.span});
    }
    if (entry.key.text != schema::include_key) {
      const auto outcome = schema::decode_section(reader, entry, loaded_.plan);
      if (outcome == schema::SectionOutcome::unknown) report_section(reader, entry.key);
    } else if (schema::is_empty(entry.value)) {
      reader.note_empty_section(entry.key.text, entry.key);
    } else if (entry.value.kind == Node::Kind::list) {
      patterns = std::move(entry.value.items);
    } else {
      patterns.push_back(std::move(entry.value));
    }
  }
  loaded_.missed.insert(reader.missed().begin(), reader.missed().end());
  loaded_.unread.insert(reader.unread().begin(), reader.unread().end());
  for (const auto& section : reader.empty_sections()) {
    loaded_.missed.insert(section.name);
    empty_.push_back(section);
  }
  tree.reset();  // its memory is free before the next file is read
  for (const Node& pattern : patterns) read_include(reader, pattern, depth + 1);
}

std::vector<std::string> Loader::find_files(schema::Reader& reader, const Node& pattern,
                                            const std::string& path) {
  auto found = root_.folder->glob(path);
  if (!found) {
    reader.report(rule::include_unreadable, pattern.span,
                  {.text = {.en = "`{0}` cannot be included: {1}",
                            .es = "no se puede incluir `{0}`: {1}",
                            .zh = "无法包含 `{0}`：{1}"},
                   .arguments = {pattern.text, found.error().reason}});
    loaded_.trusted = false;
    return {};
  }
  if (found->empty()) {
    reader.report(rule::include_not_found, pattern.span,
                  {.text = {.en = "no file matches `{0}`",
                            .es = "ningún archivo corresponde a `{0}`",
                            .zh = "没有文件与 `{0}` 相符"},
                   .arguments = {pattern.text}});
    loaded_.trusted = false;
  }
  return std::move(*found);
}

void Loader::read_include(schema::Reader& reader, const Node& pattern, std::size_t depth) {
  const auto text = reader.words(pattern, schema::Form::file);
  if (!text) return;
  const auto path = schema::resolve_path(reader.folder(), *text);
  if (!path || root_.folder == nullptr) {
    reader.report(rule::include_outside, pattern.span,
                  {.text = {.en = "`{0}` leads out of the plan's folder",
                            .es = "`{0}` sale de la carpeta del plan",
                            .zh = "`{0}` 超出了计划文件夹"},
                   .arguments = {*text}});
    loaded_.trusted = false;
    return;
  }
  const bool one = path->find_first_of("*?[") == std::string::npos;
  for (const auto& file : find_files(reader, pattern, *path)) {
    if (seen_.insert(file).second) {
      read_file(reader, pattern, file, depth);
    } else if (one) {
      reader.report(rule::include_twice, pattern.span,
                    {.text = {.en = "`{0}` is part of the plan already",
                              .es = "`{0}` ya forma parte del plan",
                              .zh = "`{0}` 已是计划的一部分"},
                     .arguments = {*text}});
    }
  }
}

void Loader::read_file(schema::Reader& reader, const Node& pattern, const std::string& path,
                       std::size_t depth) {
  const auto refuse = [&](const diag::RuleInfo& rule, diag::Message message) {
    reader.report(rule, pattern.span, std::move(message));
    loaded_.trusted = false;
  };
  if (depth > max_include_depth)
    return refuse(rule::too_many_files,
                  {.text = {.en = "`{0}` is included more than {1} files deep",
                            .es = "`{0}` se incluye a más de {1} archivos de profundidad",
                            .zh = "`{0}` 的包含层数超过 {1}"},
                   .arguments = {path, std::to_string(max_include_depth)}});
  if (seen_.size() > max_files || bytes_ > max_bytes)
    return refuse(
        rule::too_many_files,
        {.text = {.en = "a plan has at most {0} files and {1} MiB; `{2}` is beyond that",
                  .es = "un plan tiene como máximo {0} archivos y {1} MiB; `{2}` lo "
                        "supera",
                  .zh = "一份计划最多 {0} 个文件、{1} MiB；`{2}` 已超出"},
         .arguments = {std::to_string(max_files), std::to_string(max_bytes >> 20), path}});
  auto text = root_.folder->read(path, max_bytes);
  if (!text)
    return refuse(rule::include_unreadable, {.text = {.en = "`{0}` cannot be included: {1}",
                                                      .es = "no se puede incluir `{0}`: {1}",
                                                      .zh = "无法包含 `{0}`：{1}"},
                                             .arguments = {path, text.error().reason}});
  read_text(path, std::move(*text), depth);
}

}  // namespace

diag::Result<Loaded> load_plan(const env::Files& files, const std::string& path) {
  auto root = open_root(files, path);
  if (!root) return base::Unexpected{root.error()};
  return Loader(std::move(*root)).load();
}

std::optional<std::string> find_plan(const env::Files& files, const std::string& folder) {
  std::string here = folder;
  while (true) {
    auto path = env::join_path(here, root_name);
    if (files.kind_of(path) == env::Files::Kind::file) return path;
    if (here.empty() || here == "/" || here == ".") return std::nullopt;
    const auto slash = here.rfind('/');
    here = slash == std::string::npos ? "." : slash == 0 ? "/" : here.substr(0, slash);
  }
}

}  // namespace planctl::read
