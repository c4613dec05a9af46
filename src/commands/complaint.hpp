// commands/complaint: why a command could not run, with a hint.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "diag/error.hpp"
#include "diag/message.hpp"

namespace planctl::commands {

struct Complaint {
  diag::Message message;
  std::optional<diag::Message> help = std::nullopt;
};
template <class T>
using Checked = base::Expected<T, Complaint>;

Complaint complain(values::Text text, std::vector<diag::Argument> arguments = {});
Complaint complain(const diag::Error& error);
// About a name that is not one of `known`: with what was probably meant.
Complaint complain_of(values::Text text, std::string_view written,
                      std::span<const std::string_view> known);
// Of two options that do not go together.
Complaint complain_of_both(std::string_view one, std::string_view other);

// "planctl: message" and "  help: ..." as lines.
std::string to_lines(const Complaint& complaint, values::Language language);

}  // namespace planctl::commands
