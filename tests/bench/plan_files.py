#!/usr/bin/env python3
"""plan_files.py FOLDER FILES [ACTIONS]: a complete plan spread over files, one team each (5 actions: 4 KB); one
file holds a team itself.

Nothing in it is random: the same number of files gives the same bytes.
"""
import os
import sys

NOTES = ["春节后恢复，按周复核", "revisión trimestral según campaña", "新品上市：首月铺货",
         "incluye promoción de otoño", "渠道库存偏高"]


def action(team, number):
    start, due = 1 + number % 5, 6 + number % 6
    return f"""  act-{team}-{number}:
    title: Abrir {20 + number} puntos de venta / 开发网点 {team}-{number}
    strategy: way-{team}
    owner: ana-{team}
    backup: luis-{team}
    start: 2026-{start:02d}-02
    due: 2026-{due:02d}-26
    how: {12 + number % 7} visitas al día, {NOTES[(team + number) % 5]}
    deliverable: {20 + number} puntos activos
    effort: {5 + number % 9}d
    cost: {2 + number % 7}k
    expects: {{goal: goal-{team}, amount: {10 + number}k, from: 2026-{start + 1:02d}}}
    feasibility: prueba en el primer trimestre
    risk: {NOTES[(team * 3 + number) % 5]}
    progress: [{{date: 2026-03-0{1 + number % 8}, done: {10 + number % 60}%, by: ana-{team}}}]
"""


def team_file(team, actions):
    actions = "".join(action(team, number) for number in range(actions))
    return f"""# team {team}
people:
  ana-{team}:  {{name: Ana Ruiz {team}, role: 区域经理, department: ventas-{team}, backup: luis-{team}, trained: 2025-12-10, able: [negociación], free: 80%}}
  luis-{team}: {{name: Luis Gil {team}, role: jefe regional, department: ventas-{team}, reports_to: ana-{team}, backup: ana-{team}, trained: 2025-12-10, able: [negociación], free: 80%}}
departments:
  ventas-{team}: {{head: ana-{team}, area: sales}}
goals:
  goal-{team}:
    title: Ventas netas {team}
    measure: sales
    baseline: {100 + team % 50}k
    target: {111 + team % 50}k
    owner: ana-{team}
    due: 2026-12-31
    perspective: customer
    evidence: 历史增长 {NOTES[team % 5]}
    milestones: [{{due: 2026-03-31, amount: 20k}}, {{due: 2026-06-30, amount: 50k}}, {{due: 2026-09-30, amount: 80k}}]
strategies:
  way-{team}:
    title: Distribución en profundidad {team}
    owner: luis-{team}
    serves: [goal-{team}]
    path: {{need: comprar cerca, offer: formato familiar, channel: super, message: degustación, satisfaction: recompra}}
actions:
{actions}budget:
  lines:
    line-{team}: {{title: Altas y códigos {team}, for: way-{team}, category: entry, amount: 22k, approved: 2025-12-15, term: long}}
tracking:
  track-{team}: {{title: Ventas {team}, goal: goal-{team}, source: 发票系统, every: month, owner: ana-{team}, limits: {{amber: 97%, red: 92%}}}}
  lead-{team}:  {{title: Visitas {team}, goal: goal-{team}, source: rutas, every: week, owner: luis-{team}, leading: true, limits: {{amber: 97%, red: 92%}}}}
appraisal:
  ana-{team}: [{{goal: goal-{team}, weight: 60%}}, {{action: act-{team}-0, weight: 40%}}]
rewards:
  bonus-{team}: {{title: Prima anual {team}, for: [ana-{team}, luis-{team}], pays: 5 % del salario, from: 95%}}
"""


def main():
    folder, files = sys.argv[1], int(sys.argv[2])
    actions = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "plan.yaml"), "w", encoding="utf-8") as file:
        file.write("planctl: 1\nplan: {id: big-2026, title: 大计划, currency: EUR, year: 2026, leader: ana-0}\n")
        file.write("include: ['teams/*/*.yaml']\n" if files > 1 else team_file(0, actions))
    for team in range(files - 1):
        place = os.path.join(folder, "teams", f"{team // 100:03d}")
        os.makedirs(place, exist_ok=True)
        with open(os.path.join(place, f"team-{team:05d}.yaml"), "w", encoding="utf-8") as file:
            file.write(team_file(team, actions))


main()
