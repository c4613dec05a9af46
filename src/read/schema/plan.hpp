// read/schema/plan: the door of the schema: sections are decoded file by file, then resolved
// at once.
#pragma once
#include <string_view>
#include <vector>

#include "read/schema/reader.hpp"
#include "read/schema/resolver.hpp"

namespace planctl::read::schema {

inline constexpr std::string_view version_key = "planctl";
inline constexpr std::string_view include_key = "include";

std::vector<std::string_view> section_names();

// Decodes what stands behind a key at the root of a file into the plan.
enum class SectionOutcome { decoded, unknown };
SectionOutcome decode_section(Reader& reader, const Entry& entry, model::Plan& plan);

// Ties everything that has been decoded together. What is named and not there the resolver tells
// when it is asked, since the plan's tables may name it too.
void resolve_plan(Resolver& resolver);

}  // namespace planctl::read::schema
