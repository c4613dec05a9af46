// base/sha256: the digest of FIPS 180-4, by which two texts are told apart.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace planctl::base {

class Sha256 {
 public:
  void add(std::string_view bytes);
  // 64 hexadecimal digits; nothing may be added afterwards.
  std::string finish();

 private:
  static constexpr std::size_t block_size = 64;
  void take_block(const unsigned char* block);

  std::array<std::uint32_t, 8> state_{0x6a09e667U, 0xbb67ae85U, 0x3c6ef372U, 0xa54ff53aU,
                                      0x510e527fU, 0x9b05688cU, 0x1f83d9abU, 0x5be0cd19U};
  std::array<unsigned char, block_size> waiting_{};
  std::uint64_t size_ = 0;  // bytes so far
};

std::string sha256(std::string_view bytes);

}  // namespace planctl::base
