// tests/unit/base/sha256: the examples of FIPS 180-4.
#include "base/sha256.hpp"

#include <doctest/doctest.h>

namespace planctl::base {
namespace {

TEST_CASE("sha256: the published examples, and pieces of any size") {
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  const std::string million(1'000'000, 'a');
  const std::string digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
  CHECK(sha256(million) == digest);
  for (const std::size_t piece : {1U, 63U, 64U, 65U, 1000U}) {
    Sha256 parts;
    for (std::size_t at = 0; at < million.size(); at += piece)
      parts.add(std::string_view(million).substr(at, piece));
    CHECK(parts.finish() == digest);
  }
}

}  // namespace
}  // namespace planctl::base
