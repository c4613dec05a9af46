// unit/base/wrap: lines end where a reader can take them.
#include "base/wrap.hpp"

#include <doctest/doctest.h>

namespace planctl {
namespace {

using Lines = std::vector<std::string>;

TEST_CASE("lines end at blanks and between Chinese characters") {
  CHECK(base::wrap("one two three", 8) == Lines{"one two", "three"});
  CHECK(base::wrap("全年销售收入", 8) == Lines{"全年销售", "收入"});
}

TEST_CASE("marks that close do not begin a line, and marks that open do not end one") {
  CHECK(base::wrap("全年销售，收入", 8) == Lines{"全年销", "售，收入"});
  CHECK(base::wrap("全年销（收入）", 8) == Lines{"全年销", "（收入）"});
}

TEST_CASE("what is to be filled in stays in one line") {
  CHECK(base::wrap("目标 <部门> 的", 8) == Lines{"目标", "<部门>", "的"});
  CHECK(base::wrap("去年增长<部门>的", 12) == Lines{"去年增长", "<部门>的"});
  CHECK(base::wrap("少于 < 去年的增长>", 8) == Lines{"少于 <", "去年的增", "长>"});
}

}  // namespace
}  // namespace planctl
