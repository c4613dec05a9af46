// commands/revision: a plan as it stood at a git revision.
#include "commands/revision.hpp"

#include <array>
#include <charconv>

#include "base/text.hpp"

namespace planctl::commands {
namespace {

constexpr std::size_t most_list = 64 << 20;
constexpr std::size_t most_contents = 512 << 20;
constexpr std::array<std::string_view, 3> endings{".yaml", ".yml", ".csv"};

struct Blob {
  std::string id;
  std::string path;
};

Complaint complain_of_git(const std::string& verb, const env::Ended& ended) {
  return complain(
      {.en = "`git {0}` failed: {1}", .es = "falló `git {0}`: {1}", .zh = "`git {0}` 失败：{1}"},
      {verb, std::string(base::trim(ended.err))});
}

diag::Result<env::Ended> run_git(const env::Outside& outside, const std::string& folder,
                                 std::vector<std::string> words, std::string input,
                                 std::size_t most) {
  std::vector<std::string> all{"git",
                               "-C",
                               folder.empty() ? "." : folder,
                               "--no-optional-locks",
                               "-c",
                               "core.fsmonitor=false"};
  all.insert(all.end(), words.begin(), words.end());
  return outside.run({.words = std::move(all), .input = std::move(input), .most_output = most});
}

Checked<std::string> ask_git(const env::Outside& outside, const std::string& folder,
                             const std::vector<std::string>& words, std::string input,
                             std::size_t most) {
  const auto ended = run_git(outside, folder, words, std::move(input), most);
  if (!ended) return base::Unexpected{complain(ended.error())};
  if (ended->status == 0) return ended->out;
  return base::Unexpected{complain_of_git(words[0], *ended)};
}

// The id of the commit; git says nothing where only the revision is not there.
Checked<std::string> find_commit(const env::Outside& outside, const std::string& folder,
                                 const std::string& revision) {
  const auto ended = run_git(
      outside, folder, {"rev-parse", "--verify", "--quiet", revision + "^{commit}"}, "", most_list);
  if (!ended) return base::Unexpected{complain(ended.error())};
  if (ended->status == 0) return std::string(base::trim(ended->out));
  if (!base::trim(ended->err).empty())
    return base::Unexpected{complain_of_git("rev-parse", *ended)};
  Complaint complaint = complain({.en = "`{0}` is no commit of this repository",
                                  .es = "`{0}` no es un commit de este repositorio",
                                  .zh = "`{0}` 不是此仓库中的提交"},
                                 {revision});
  complaint.help = diag::Message{
      {.en = "name a branch, a tag or a commit; what a shallow clone left out comes with `git "
             "fetch --unshallow`",
       .es = "indique una rama, una etiqueta o un commit; lo que un clon superficial dejó fuera "
             "llega con `git fetch --unshallow`",
       .zh = "请写分支、标签或提交；浅克隆未取的提交可用 `git fetch --unshallow` 取得"},
      {}};
  return base::Unexpected{std::move(complaint)};
}

// A line of `ls-tree -z`: "100644 blob <id>\t<path>"; links and other repositories are left out.
std::optional<Blob> parse_entry(std::string_view entry) {
  const auto tab = entry.find('\t');
  if (tab == std::string_view::npos || !entry.starts_with("100")) return std::nullopt;
  const auto parts = base::split(entry.substr(0, tab), ' ');
  const auto path = entry.substr(tab + 1);
  bool read = false;
  for (const auto ending : endings) read = read || path.ends_with(ending);
  if (parts.size() != 3 || !read) return std::nullopt;
  return Blob{std::string(parts[2]), std::string(path)};
}

// Takes "<id> blob <size>\n<bytes>\n" from the front of `answer`.
std::optional<std::string_view> take_blob(std::string_view& answer) {
  const auto end = answer.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  const auto head = base::split(answer.substr(0, end), ' ');
  std::size_t size = 0;
  if (head.size() != 3) return std::nullopt;
  const auto* last = head[2].data() + head[2].size();
  if (std::from_chars(head[2].data(), last, size).ptr != last) return std::nullopt;
  if (answer.size() < end + size + 2) return std::nullopt;
  const auto bytes = answer.substr(end + 1, size);
  answer.remove_prefix(end + size + 2);
  return bytes;
}

Checked<env::MemoryFiles> read_blobs(const env::Outside& outside, const std::string& folder,
                                     const std::vector<Blob>& blobs) {
  std::string ids;
  for (const auto& blob : blobs) ids += blob.id + "\n";
  const auto contents =
      ask_git(outside, folder, {"cat-file", "--batch"}, std::move(ids), most_contents);
  if (!contents) return base::Unexpected{contents.error()};
  std::string_view answer = *contents;
  std::map<std::string, std::string> files;
  for (const auto& blob : blobs) {
    const auto bytes = take_blob(answer);
    if (!bytes)
      return base::Unexpected{complain({.en = "git does not give the old `{0}`",
                                        .es = "git no entrega el antiguo `{0}`",
                                        .zh = "git 没有给出旧的 `{0}`"},
                                       {blob.path})};
    files.emplace(blob.path, std::string(*bytes));
  }
  return env::MemoryFiles(std::move(files));
}

Checked<std::vector<Blob>> list_blobs(const env::Outside& outside, const std::string& folder,
                                      std::vector<std::string> words) {
  words.insert(words.begin(), {"ls-tree", "-r", "-z"});
  const auto list = ask_git(outside, folder, words, "", most_list);
  if (!list) return base::Unexpected{list.error()};
  std::vector<Blob> blobs;
  for (const auto entry : base::split(*list, '\0'))
    if (auto blob = parse_entry(entry)) blobs.push_back(std::move(*blob));
  return blobs;
}

// The folder, from the top of the repository, that the folder's `plan.yaml` was moved from since
// the commit; nothing where git sees no such move.
Checked<std::optional<std::string>> find_former(const env::Outside& outside,
                                                const std::string& folder,
                                                const std::string& commit) {
  const auto prefix = ask_git(outside, folder, {"rev-parse", "--show-prefix"}, "", most_list);
  if (!prefix) return base::Unexpected{prefix.error()};
  const auto moves = ask_git(
      outside, folder,
      {"diff", "--no-ext-diff", "--name-status", "--find-renames", "--diff-filter=R", "-z", commit},
      "", most_list);
  if (!moves) return base::Unexpected{moves.error()};
  constexpr std::string_view file = "plan.yaml";
  const std::string moved =
      prefix->substr(0, prefix->find_last_not_of('\n') + 1) + std::string(file);
  const auto words = base::split(*moves, '\0');  // `R100`, old path, new path, ...
  for (std::size_t at = 0; at + 2 < words.size(); at += 3) {
    const std::size_t name = words[at + 1].rfind('/') + 1;
    if (words[at + 2] == moved && words[at + 1].substr(name) == file)
      return std::optional(std::string(words[at + 1].substr(0, name)));
  }
  return std::optional<std::string>();
}

}  // namespace

Checked<env::MemoryFiles> read_revision(const env::Outside& outside, const std::string& folder,
                                        const std::string& revision) {
  if (revision.empty() || revision.starts_with("-"))
    return base::Unexpected{complain({.en = "`{0}` is no git revision",
                                      .es = "`{0}` no es una revisión de git",
                                      .zh = "`{0}` 不是 git 修订"},
                                     {revision})};
  const auto commit = find_commit(outside, folder, revision);
  if (!commit) return base::Unexpected{commit.error()};
  auto blobs = list_blobs(outside, folder, {*commit});
  if (blobs && blobs->empty()) {
    const auto former = find_former(outside, folder, *commit);
    if (!former) return base::Unexpected{former.error()};
    if (*former) blobs = list_blobs(outside, folder, {"--full-tree", *commit + ":" + **former});
  }
  if (!blobs) return base::Unexpected{blobs.error()};
  return read_blobs(outside, folder, *blobs);
}

}  // namespace planctl::commands
