// render/svg: a drawing as SVG, in a page or as a file of its own.
#pragma once
#include <string>
#include <string_view>

#include "report/drawing.hpp"
#include "values/text.hpp"

namespace planctl::render {

// The element alone; the page around it has `colours` and `svg_rules` in its style sheet.
std::string write_svg(const report::Drawing& drawing, values::Language language);

// A file that stands by itself.
std::string write_svg_file(const report::Drawing& drawing, values::Language language);

inline constexpr std::string_view svg_rules =
    R"(.picture text{font:14px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
.picture .strong{font-weight:600}
.f-text{fill:var(--text)}.f-dim{fill:var(--dim)}.f-line{fill:var(--line)}.f-soft{fill:var(--soft)}.f-ground{fill:var(--ground)}.f-accent{fill:var(--accent)}.f-good{fill:var(--good)}.f-fair{fill:var(--fair)}.f-bad{fill:var(--bad)}
.s-text{stroke:var(--text)}.s-dim{stroke:var(--dim)}.s-line{stroke:var(--line)}.s-soft{stroke:var(--soft)}.s-ground{stroke:var(--ground)}.s-accent{stroke:var(--accent)}.s-good{stroke:var(--good)}.s-fair{stroke:var(--fair)}.s-bad{stroke:var(--bad)}
@media print{.picture{max-width:100%;height:auto}}
)";

}  // namespace planctl::render
