// read/yaml_report: findings of the YAML guard, bounded in number.
#include "read/yaml_report.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"

namespace planctl::read {

diag::Span YamlReport::span(Stretch place) const {
  return {file_, static_cast<std::uint32_t>(place.begin + shift_),
          static_cast<std::uint32_t>(place.end + shift_)};
}

void YamlReport::add(const diag::RuleInfo& rule, Effect effect, Stretch place,
                     diag::Message message, std::optional<diag::Message> help) {
  add(effect, {&rule, std::move(message), std::move(help), span(place), {}}, place);
}

void YamlReport::add(const diag::RuleInfo& rule, Effect effect, Stretch place,
                     diag::Message message, Stretch other, diag::Message other_message) {
  add(effect,
      {&rule,
       std::move(message),
       std::nullopt,
       span(place),
       {{span(other), std::move(other_message)}}},
      place);
}

void YamlReport::add(Effect effect, diag::Finding finding, Stretch place) {
  if (effect == Effect::breaks_tree)
    break_at_ = std::min(break_at_.value_or(place.begin), place.begin);
  if (is_full()) return;
  if (++count_ == max_findings) {
    break_at_ = std::min(break_at_.value_or(place.begin), place.begin);
    findings_.add(
        {&yaml::too_large,
         {{.en = "this file has too many faults; those after this line are not shown",
           .es = "este archivo tiene demasiados fallos; los posteriores a esta línea no se "
                 "muestran",
           .zh = "此文件错误过多，此行之后的错误不再显示"},
          {}},
         diag::Message{{.en = "mend the faults above and check again",
                        .es = "corrija los fallos anteriores y vuelva a comprobar",
                        .zh = "请先改正以上错误，再重新检查"},
                       {}},
         finding.span,
         {}});
    return;
  }
  findings_.add(std::move(finding));
}

std::string quote_for_message(std::string_view text) {
  return base::cut(text.substr(0, text.find_first_of("\r\n")), 40);
}

}  // namespace planctl::read
