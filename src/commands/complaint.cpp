// commands/complaint: words for what could not be done.
#include "commands/complaint.hpp"

#include "base/text.hpp"
#include "diag/reason.hpp"

namespace planctl::commands {

Complaint complain(values::Text text, std::vector<diag::Argument> arguments) {
  return {{text, std::move(arguments)}};
}

Complaint complain(const base::Error& error) {
  return complain({.en = "{0}: {1}", .es = "{0}: {1}", .zh = "{0}：{1}"},
                  {error.subject, diag::to_argument(error.reason)});
}

Complaint complain_of(values::Text text, std::string_view written,
                      std::span<const std::string_view> known) {
  Complaint complaint = complain(text, {std::string(written)});
  if (const auto meant = base::find_nearest(written, known)) {
    complaint.help = diag::Message{
        {.en = "did you mean `{0}`?", .es = "¿quería decir `{0}`?", .zh = "是否想写 `{0}`？"},
        {std::string(*meant)}};
    return complaint;
  }
  std::string names;
  constexpr std::size_t most = 12;
  for (std::size_t at = 0; at < known.size() && at < most; ++at)
    names += (names.empty() ? "" : ", ") + std::string(known[at]);
  if (known.size() > most) names += ", ...";
  if (!names.empty())
    complaint.help =
        diag::Message{{.en = "there are: {0}", .es = "hay: {0}", .zh = "可用：{0}"}, {names}};
  return complaint;
}

std::string to_lines(const Complaint& complaint, values::Language language) {
  std::string lines =
      "planctl: " + base::to_printable(diag::to_string(complaint.message, language)) + "\n";
  if (complaint.help) {
    const values::Text help{.en = "help", .es = "ayuda", .zh = "建议"};
    lines += "  = " + std::string(help.in(language)) + ": " +
             base::to_printable(diag::to_string(*complaint.help, language)) + "\n";
  }
  return lines;
}

}  // namespace planctl::commands
