// commands/complaint: words for what could not be done.
#include "commands/complaint.hpp"

#include "base/text.hpp"
#include "base/wrap.hpp"

namespace planctl::commands {
namespace {

constexpr std::size_t usual_width = 80;

}  // namespace

Complaint complain(values::Text text, std::vector<diag::Argument> arguments) {
  return {{text, std::move(arguments)}};
}

Complaint complain(const diag::Error& error) {
  return {{{.en = "{0}: {1}", .es = "{0}: {1}", .zh = "{0}：{1}"}, {error.subject, error.reason}}};
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

Complaint complain_of_both(std::string_view one, std::string_view other) {
  return complain({.en = "`--{0}` has no meaning with `--{1}`",
                   .es = "`--{0}` no tiene sentido con `--{1}`",
                   .zh = "`--{0}` 不能与 `--{1}` 同用"},
                  {std::string(one), std::string(other)});
}

std::string to_lines(const Complaint& complaint, values::Language language) {
  std::string lines =
      "planctl: " + base::to_printable(diag::to_string(complaint.message, language)) + "\n";
  if (complaint.help) {
    const values::Text help{.en = "  = help: ", .es = "  = ayuda: ", .zh = "  = 建议: "};
    std::string front(help.in(language));
    const std::size_t indent = base::display_width(front);
    for (const auto& line :
         base::wrap(base::to_printable(diag::to_string(*complaint.help, language)),
                    usual_width - indent)) {
      lines += front + line + "\n";
      front.assign(indent, ' ');
    }
  }
  return lines;
}

}  // namespace planctl::commands
