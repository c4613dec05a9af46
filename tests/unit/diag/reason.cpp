// unit/diag/reason: every reason that the rooms below give has its text in each language.
#include "diag/reason.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include <doctest/doctest.h>

#include "env/descriptor.hpp"

namespace planctl {
namespace {

std::string read_sources(const std::string& room) {
  std::stringstream text;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::string(PLANCTL_SOURCE_DIR "/src/") + room))
    if (entry.path().extension() != ".txt" && entry.is_regular_file())
      text << std::ifstream(entry.path()).rdbuf();
  return std::move(text).str();
}

// The texts that stand alone behind `fail(path, ` and `Failure{{…, ` in `source`.
std::set<std::string> find_reasons(const std::string& source) {
  std::set<std::string> found;
  for (const std::string call : {"fail(", "Failure{{"})
    for (auto at = source.find(call); at != std::string::npos; at = source.find(call, at + 1)) {
      const auto end = source.find(';', at);
      const auto close = source.find(call == "fail(" ? "\");" : "\"}}", at);
      if (close == std::string::npos || close > end + 80) continue;
      const auto open = source.rfind('"', close - 1);
      if (open == std::string::npos || open < at) continue;
      const auto before = source.find_last_not_of(" \n", open - 1);
      if (source[before] != ',' && source[before] != '(') continue;
      found.insert(source.substr(open + 1, close - open - 1));
    }
  return found;
}

bool is_known(const std::string& reason) {
  return std::holds_alternative<values::Text>(diag::to_argument(reason));
}

}  // namespace

TEST_CASE("a fixed reason in the sources is known in every language") {
  const auto reasons = find_reasons(read_sources("env") + read_sources("read"));
  CHECK(reasons.size() > 15);
  for (const auto& reason : reasons) {
    CAPTURE(reason);
    CHECK(is_known(reason));
  }
}

TEST_CASE("what the system often says is known in every language") {
  for (const int number : {ENOENT, EACCES, EPERM, ENOTDIR, EISDIR, EEXIST, ENAMETOOLONG, ELOOP,
                           EMFILE, ENOSPC, EDQUOT, EROFS, EFBIG, EIO, EPIPE, ENOMEM}) {
    CAPTURE(env::reason_of(number));
    CHECK(is_known(env::reason_of(number)));
  }
}

TEST_CASE("a reason that is not known stays as it is") {
  CHECK(std::get<std::string>(diag::to_argument("no column `x`")) == "no column `x`");
}


TEST_CASE("a reason that names something keeps what it names in every language") {
  const auto say = [](const std::string& reason, values::Language language) {
    return diag::to_string(diag::to_message({"a.csv", reason}), language);
  };
  for (const std::string reason :
       {"is larger than 42 bytes", "matches more than 42 files", "gives more than 42 bytes",
        "holds the same bytes as `42`; name one of them", "no column `42`",
        "no column `net`; did you mean `42`?; the header has `x`, `y`",
        "no column `net`; did you mean `42`?; is the separator `;`?",
        "no column `net`; is the separator `42`?", "no column `net`; the header has `42`, `b`, …",
        "`42` has more different texts than a draft can list"}) {
    CAPTURE(reason);
    CHECK(say(reason, values::Language::en) == "a.csv: " + reason);
    for (const auto language : {values::Language::es, values::Language::zh}) {
      CHECK(say(reason, language).find("42") != std::string::npos);
      CHECK(say(reason, language).find(reason) == std::string::npos);
    }
  }
  CHECK(say("something else 42", values::Language::zh) == "a.csv：something else 42");
}

}  // namespace planctl
