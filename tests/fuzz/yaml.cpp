// fuzz/yaml: libFuzzer's door to parse_yaml. Build with clang++
// -fsanitize=fuzzer,address,undefined.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "diag/finding.hpp"
#include "diag/source.hpp"
#include "read/node.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  planctl::diag::Sources sources;
  planctl::diag::Findings findings;
  const auto file =
      sources.add("fuzz.yaml", std::string(reinterpret_cast<const char*>(data), size));
  const auto root = planctl::read::parse_yaml(sources, file, findings);
  if (!root && findings.empty()) std::abort();  // a refusal must say why
  for (const auto& finding : findings.sorted()) {
    if (finding.span.begin > finding.span.end || finding.span.end > size) std::abort();
  }
  return 0;
}
