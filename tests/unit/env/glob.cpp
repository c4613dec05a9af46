// unit/env/glob: what a pattern matches, and that no pattern is slow.
#include "env/glob.hpp"

#include <string>

#include <doctest/doctest.h>

using planctl::env::Glob;
using planctl::env::matches_segment;

TEST_CASE("a segment matches names") {
  CHECK(matches_segment("*.yaml", "goals.yaml"));
  CHECK(matches_segment("*", "goals.yaml"));
  CHECK(matches_segment("g*s.y?ml", "goals.yaml"));
  CHECK(matches_segment("[a-g]oals", "goals"));
  CHECK(matches_segment("[!a-f]oals", "goals"));
  CHECK(matches_segment("[]x]", "]"));
  CHECK(matches_segment("目?.yaml", "目标.yaml"));
  CHECK(matches_segment("[标目]", "标"));
  CHECK(matches_segment("a[b", "a[b"));
  CHECK(matches_segment("", ""));
  CHECK(matches_segment(".git*", ".gitignore"));
}

TEST_CASE("a segment does not match other names") {
  CHECK_FALSE(matches_segment("*.yaml", "goals.yml"));
  CHECK_FALSE(matches_segment("*.yaml", ".yaml"));
  CHECK_FALSE(matches_segment("?", "ab"));
  CHECK_FALSE(matches_segment("?", ""));
  CHECK_FALSE(matches_segment("[a-f]oals", "goals"));
  CHECK_FALSE(matches_segment("*", ".git"));
  CHECK_FALSE(matches_segment("(a+)+b", "aaaa"));
}

TEST_CASE("a pattern of many stars does not explode") {
  std::string pattern;
  for (int i = 0; i < 200; ++i) pattern += "*a";
  CHECK_FALSE(matches_segment(pattern + "b", std::string(5'000, 'a')));
}

TEST_CASE("a path stays in its folder") {
  CHECK(Glob::parse("a/../b/*.yaml").has_value());
  for (const char* path : {"../x", "a/../../x", "/etc/passwd", ""}) {
    CAPTURE(path);
    CHECK_FALSE(Glob::parse(path).has_value());
  }
}
