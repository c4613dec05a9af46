// report/audit_areas: findings by area of the plan.
#include <algorithm>
#include <array>

#include "report/audit.hpp"
#include "report/phrases.hpp"

namespace planctl::report {
namespace {

// The families of rules that belong together; the last takes what no other names: the form.
struct Area {
  values::Text name;
  std::array<std::string_view, 5> families;
};
constexpr std::array areas{
    Area{{.en = "Situation and assumptions", .es = "Situación y supuestos", .zh = "现状与假设"},
         {"situation"}},
    Area{{.en = "Goals and how they are cut", .es = "Objetivos y su reparto", .zh = "目标及其分解"},
         {"goal", "quota", "draft"}},
    Area{{.en = "Strategies, actions and key projects",
          .es = "Estrategias, acciones y proyectos clave",
          .zh = "策略、行动与重点项目"},
         {"strategy", "action", "project"}},
    Area{{.en = "Money and other resources",
          .es = "Dinero y otros recursos",
          .zh = "资金与其他资源"},
         {"budget", "resource", "partner"}},
    Area{{.en = "People and leadership", .es = "Personas y liderazgo", .zh = "人员与领导"},
         {"people", "leader", "department"}},
    Area{{.en = "Authority, processes and collaboration",
          .es = "Autoridad, procesos y colaboración",
          .zh = "授权、流程与协作"},
         {"authority", "process", "collaboration", "system"}},
    Area{{.en = "Tracking, results and correction",
          .es = "Seguimiento, resultados y corrección",
          .zh = "跟踪、结果与纠正"},
         {"tracking", "actuals", "correction"}},
    Area{{.en = "Appraisal and rewards", .es = "Evaluación y recompensas", .zh = "考核与奖励"},
         {"appraisal"}},
    Area{{.en = "Agreement and communication", .es = "Acuerdo y comunicación", .zh = "共识与沟通"},
         {"stakeholder", "audience", "rollout", "meeting", "decision"}},
    Area{{.en = "The plan as a whole and its review",
          .es = "El plan en conjunto y su revisión",
          .zh = "计划整体与评审"},
         {"plan", "review", "waiver", "threshold", "baseline"}},
    Area{{.en = "Form of the files", .es = "Forma de los archivos", .zh = "文件格式"}, {}}};

std::size_t area_of(const diag::Finding& finding) {
  const auto family = finding.rule->name.substr(0, finding.rule->name.find('/'));
  for (std::size_t area = 0; area < areas.size(); ++area) {
    const auto& families = areas[area].families;
    if (std::find(families.begin(), families.end(), family) != families.end()) return area;
  }
  return areas.size() - 1;
}

// By area, the gravest first, otherwise as they stand in the plan.
std::vector<std::vector<diag::Finding>> group(const Audit& audit) {
  std::vector<std::vector<diag::Finding>> groups(areas.size());
  for (const auto& finding : audit.findings) groups[area_of(finding)].push_back(finding);
  for (auto& findings : groups)
    std::stable_sort(findings.begin(), findings.end(), [](const auto& a, const auto& b) {
      return a.rule->severity > b.rule->severity;
    });
  return groups;
}

}  // namespace

std::vector<Block> build_areas(const Audit& audit) {
  std::vector<Block> blocks;
  auto groups = group(audit);
  for (std::size_t area = 0; area < groups.size(); ++area) {
    if (groups[area].empty()) continue;
    blocks.push_back(Heading{say(areas[area].name), Level::part});
    blocks.push_back(Findings{&audit.sources, std::move(groups[area]), Readers::clients});
  }
  return blocks;
}

// Of the settings of the audit itself, not of the business.
bool is_of_settings(const diag::Finding& finding) {
  return finding.rule->name.starts_with("threshold/") || finding.rule->name.starts_with("waiver/");
}

std::vector<diag::Finding> choose_first(const Audit& audit, std::size_t most) {
  const auto groups = group(audit);
  std::vector<diag::Finding> chosen;
  for (const auto severity : {diag::Severity::error, diag::Severity::warning}) {
    std::vector<std::vector<diag::Finding>> grave(groups.size());
    for (std::size_t area = 0; area < groups.size(); ++area)
      std::copy_if(groups[area].begin(), groups[area].end(), std::back_inserter(grave[area]),
                   [&](const auto& finding) {
                     return finding.rule->severity == severity && !is_of_settings(finding);
                   });
    for (std::size_t round = 0; chosen.size() < most; ++round) {
      const auto before = chosen.size();
      for (const auto& findings : grave)
        if (round < findings.size() && chosen.size() < most) chosen.push_back(findings[round]);
      if (chosen.size() == before) break;
    }
  }
  return chosen;
}

std::vector<Words> list_clean_areas(const Audit& audit) {
  const auto groups = group(audit);
  std::vector<Words> clean;
  for (std::size_t area = 0; area < groups.size(); ++area)
    if (groups[area].empty()) clean.emplace_back(say(areas[area].name));
  return clean;
}

}  // namespace planctl::report
