// read/yaml_scan: lines and the levels of indentation.
#include "read/yaml_scan.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "read/yaml_bytes.hpp"
#include "read/yaml_scanner.hpp"

namespace planctl::read {

using diag::Message;

Scan scan_yaml(std::string_view text, const std::vector<Stretch>& lines, YamlReport& report) {
  return YamlScanner(text, lines, report).run();
}

Scan YamlScanner::run() {
  scan_.scalars.reserve(text_.size() / 16);
  for (number_ = 0; number_ < lines_.size() && !stopped_ && !report_.is_full(); ++number_) {
    line_ = lines_[number_];
    scan_line();
  }
  finish();
  std::sort(scan_.brackets.begin(), scan_.brackets.end(),
            [](Stretch a, Stretch b) { return a.begin < b.begin; });
  return std::move(scan_);
}

void YamlScanner::scan_line() {
  if (block_text_ && continue_block_text()) return;
  const auto column = measure_indentation();
  if (!column) return;
  if (!frames_.empty()) {
    scan_flow_line(*column);
  } else {
    scan_block_line(*column);
  }
}

// The column at which the line's content begins; nothing where it has none. A tab or a full-width
// blank is noted and guessed to stand for one level.
std::optional<std::size_t> YamlScanner::measure_indentation() {
  std::size_t column = 0;
  std::optional<Stretch> tab;
  std::optional<Stretch> wide;
  for (at_ = line_.begin; at_ < line_.end;) {
    if (text_[at_] == ' ') {
      ++column;
      ++at_;
      continue;
    }
    const auto point = base::decode_utf8(text_, at_);
    if (!point) break;
    const Stretch here{at_, at_ + point->bytes};
    if (point->value == U'\t') {
      if (!tab) tab = here;
      column += 2;
    } else if (is_wide_blank(point->value)) {
      wide = Stretch{wide ? wide->begin : here.begin, here.end};
      column += std::size_t{point->value == 0x3000 ? 2U : 1U};
    } else {
      break;
    }
    at_ = here.end;
  }
  indent_end_ = at_;
  indent_column_ = column;
  const bool has_content = at_ < line_.end && text_[at_] != '#';
  if (tab && tabs_.count++ == 0) tabs_.first = *tab;
  if (wide && wide_.count++ == 0) wide_.first = *wide;
  uncertain_ = uncertain_ || (has_content && (tab || wide));
  return has_content ? std::optional(column) : std::nullopt;
}

// Takes the line as part of the open `|` or `>` text; false where it does not belong to it.
bool YamlScanner::continue_block_text() {
  BlockText& block = *block_text_;
  const std::size_t content = std::min(text_.find_first_not_of(' ', line_.begin), line_.end);
  const std::size_t column = content - line_.begin;
  if (content == line_.end) {
    if (!block.content) block.widest_blank = std::max(block.widest_blank, column);
    return true;
  }
  const bool outside = block.parent ? column <= *block.parent : column == 0;
  const bool comment = text_[content] == '#' && block.content && column < *block.content;
  if (outside || comment) {
    end_block_text();
    return false;
  }
  if (!block.content) {
    block.content = column;
    if (text_[content] == '\t') {
      if (tabs_.count++ == 0) tabs_.first = {content, content + 1};
    }
  }
  if (column < *block.content || block.widest_blank > *block.content) {
    report_.add(yaml::indentation, Effect::breaks_tree, {content, line_.end},
                {{.en = "this line is indented less than the first line of its text",
                  .es = "esta línea está menos sangrada que la primera de su texto",
                  .zh = "此行的缩进少于其文本第一行的缩进"},
                 {}});
    block.widest_blank = 0;
  }
  Scalar& scalar = scan_.scalars.back();
  scalar.place.end = line_.end;
  if (scalar.place.end - scalar.place.begin > max_yaml_scalar) {
    report_.add(yaml::too_large, Effect::breaks_tree, {content, line_.end},
                {{.en = "this text is longer than {0} bytes",
                  .es = "este texto tiene más de {0} bytes",
                  .zh = "此文本超过 {0} 字节"},
                 {std::to_string(max_yaml_scalar)}});
    stopped_ = true;
  }
  return true;
}

void YamlScanner::end_block_text() {
  if (block_text_ && !block_text_->content) {
    const Stretch header = scan_.scalars.back().place;
    report_.add(yaml::block_header, Effect::breaks_tree, header,
                {{.en = "`{0}` announces a text, but none is indented below it",
                  .es = "`{0}` anuncia un texto, pero debajo no hay ninguno sangrado",
                  .zh = "`{0}` 表示下面有文本，但其下没有缩进的文本"},
                 {std::string(view(header))}},
                Message{{.en = "indent the lines of the text below the key",
                         .es = "sangre las líneas del texto bajo la clave",
                         .zh = "请把文本各行缩进到该键之下"},
                        {}});
  }
  block_text_.reset();
}

void YamlScanner::scan_block_line(std::size_t column) {
  if (at_ == line_.begin && scan_marker()) return;
  if (ended_) {
    report_.add(yaml::second_document, Effect::breaks_tree, {at_, line_.end},
                {{.en = "there is more content after the end of the document",
                  .es = "hay más contenido después del final del documento",
                  .zh = "文档结束之后还有内容"},
                 {}});
    stopped_ = true;
    return;
  }
  seen_content_ = true;
  if (!scan_dashes(column)) return;
  scan_entry(column);
}

// `---`, `...` and `%`, which mean something only at the beginning of a line.
bool YamlScanner::scan_marker() {
  const std::string_view line = view(line_);
  const std::string_view mark = line.substr(0, 3);
  const bool alone = line.size() == 3 || is_blank(line_.begin + 3);
  if (line.front() == '%' && !seen_content_) {
    report_.add(yaml::directive, Effect::breaks_tree, line_,
                {{.en = "`{0}` is a YAML directive, which a plan does not use",
                  .es = "`{0}` es una directiva de YAML, que un plan no usa",
                  .zh = "`{0}` 是 YAML 指令，计划不使用指令"},
                 {quote_for_message(line)}});
    return true;
  }
  if (!alone || (mark != "---" && mark != "...")) return false;
  if (mark == "...") {
    ended_ = true;
  } else if (seen_content_ || seen_marker_) {
    report_.add(yaml::second_document, Effect::breaks_tree, {line_.begin, line_.begin + 3},
                {{.en = "`---` begins a second document, which would be lost",
                  .es = "`---` empieza un segundo documento, que se perdería",
                  .zh = "`---` 开始了第二个文档，其内容会丢失"},
                 {}});
    stopped_ = true;
    return true;
  }
  seen_marker_ = true;
  at_ += 3;
  skip_blanks();
  if (!at_line_end()) {
    report_.add(yaml::text_after_value, Effect::breaks_tree, {at_, line_.end},
                {{.en = "nothing may follow `{0}` on its line",
                  .es = "nada puede seguir a `{0}` en su línea",
                  .zh = "`{0}` 所在的行不能有其他内容"},
                 {std::string(mark)}});
  }
  return true;
}

// Takes the dashes that open list items on this line; false where nothing follows them.
bool YamlScanner::scan_dashes(std::size_t& column) {
  while (is_sign('-')) {
    enter(column, Kind::list, {at_, at_ + 1});
    ++at_;
    const std::size_t gap = at_;
    skip_blanks();
    if (at_line_end()) return false;
    if (view({gap, at_}).find('\t') != std::string_view::npos && tabs_.count++ == 0) {
      tabs_.first = {gap, at_};
    }
    column = column_at(at_);
  }
  return true;
}

// Opens or goes on with the block map or list that an entry at `column` belongs to.
void YamlScanner::enter(std::size_t column, Kind kind, Stretch mark) {
  if (!levels_.empty() && levels_.back().meant == column) levels_.back().column = column;
  const auto [popped, beside] = pop_deeper(column);
  if (levels_.empty()) {
    if (popped > 0) report_indentation(mark, popped);
    if (popped == 0 && kind == Kind::list) {
      report_.add(yaml::root_not_map, Effect::breaks_tree, mark,
                  {{.en = "this file begins with a list, but a plan file is a set of sections",
                    .es = "este archivo empieza con una lista, pero un archivo del plan es un "
                          "conjunto de secciones",
                    .zh = "此文件以列表开头，而计划文件应由各个部分组成"},
                   {}});
    }
    levels_.push_back({kind, column, mark});
    return;
  }
  Level& top = levels_.back();
  if (top.column == column) return enter_beside(kind, mark);
  if (!top.awaits) report_indentation(mark, popped);
  top.awaits = false;
  levels_.push_back({kind, column, mark});
  if (popped > 0) levels_.back().meant = beside;
  check_depth(mark);
}

// An entry at the very column of the innermost level.
void YamlScanner::enter_beside(Kind kind, Stretch mark) {
  if (levels_.back().kind == Kind::list && kind == Kind::map && levels_.size() > 1 &&
      levels_[levels_.size() - 2].column == levels_.back().column) {
    pop_level();  // the list stood at its key's own column
  }
  Level& top = levels_.back();
  if (top.kind == kind) {
    if (kind == Kind::list && top.awaits) {
      report_.add(yaml::empty_item, Effect::breaks_tree, top.last,
                  {{.en = "this list item has no value",
                    .es = "este elemento de la lista no tiene valor",
                    .zh = "此列表项没有值"},
                   {}});
    }
    top = {kind, top.column, mark};
  } else if (kind == Kind::list && top.awaits) {
    top.awaits = false;
    levels_.push_back({kind, top.column, mark});
    check_depth(mark);
  } else if (kind == Kind::list) {
    report_.add(yaml::list_dash, Effect::breaks_tree, mark,
                {{.en = "a list item stands among keys",
                  .es = "hay un elemento de lista entre claves",
                  .zh = "列表项出现在键之间"},
                 {}},
                Message{{.en = "indent the item below the key that it belongs to",
                         .es = "sangre el elemento bajo la clave a la que pertenece",
                         .zh = "请把该项缩进到所属的键之下"},
                        {}});
  } else {
    report_.add(yaml::list_dash, Effect::breaks_tree, mark,
                {{.en = "the key `{0}` stands among list items",
                  .es = "la clave `{0}` está entre elementos de lista",
                  .zh = "键 `{0}` 出现在列表项之间"},
                 {quote_for_message(view(mark))}},
                Message{{.en = "put `- ` before it, or align it with the keys that it belongs to",
                         .es = "ponga `- ` delante o alinéela con las claves que le corresponden",
                         .zh = "请在前面加 `- `，或与所属的键对齐"},
                        {}});
  }
}

void YamlScanner::pop_level() {
  const Level& top = levels_.back();
  if (top.kind == Kind::list && top.awaits) {
    report_.add(yaml::empty_item, Effect::breaks_tree, top.last,
                {{.en = "this list item has no value",
                  .es = "este elemento de la lista no tiene valor",
                  .zh = "此列表项没有值"},
                 {}});
  }
  levels_.pop_back();
}

YamlScanner::Popped YamlScanner::pop_deeper(std::size_t column) {
  Popped popped;
  while (!levels_.empty() && levels_.back().column > column) {
    popped.column = levels_.back().column;
    pop_level();
    ++popped.levels;
  }
  return popped;
}

// Whether a value that begins at `column` of its line belongs to an entry that awaits one.
bool YamlScanner::take_value(std::size_t column, Stretch mark) {
  const std::size_t popped = pop_deeper(column).levels;
  if (levels_.empty()) {
    if (popped > 0) report_indentation(mark, popped);
    return false;
  }
  Level& top = levels_.back();
  if (top.awaits && top.column < column) {
    top.awaits = false;
    return true;
  }
  report_.add(
      yaml::indentation, Effect::breaks_tree, mark,
      {{.en = "this value belongs to no key",
        .es = "este valor no pertenece a ninguna clave",
        .zh = "此值不属于任何键"},
       {}},
      Message{{.en = "write `key:` before it, or indent it below the key that it belongs to",
               .es = "escriba `clave:` delante o sángrelo bajo la clave a la que pertenece",
               .zh = "请在前面写上 `键:`，或把它缩进到所属的键之下"},
              {}});
  return true;
}

void YamlScanner::report_indentation(Stretch mark, std::size_t popped) {
  if (uncertain_) return;
  const std::string name = quote_for_message(view(mark));
  if (popped > 0) {
    report_.add(yaml::indentation, Effect::breaks_tree, mark,
                {{.en = "`{0}` is indented by {1}, where no level above begins",
                  .es = "`{0}` está sangrado {1} espacios, donde no empieza ningún nivel anterior",
                  .zh = "`{0}` 缩进了 {1} 格，上面没有任何层次从此处开始"},
                 {name, std::to_string(column_at(mark.begin))}});
    return;
  }
  const Stretch above = levels_.back().last;
  const auto below = levels_.back().below;
  if (below && levels_.back().below_column == column_at(mark.begin)) {
    report_.add(yaml::indentation, Effect::breaks_tree, *below,
                {{.en = "`{0}` lacks the `: ` between its key and its value",
                  .es = "a `{0}` le falta el `: ` entre la clave y el valor",
                  .zh = "`{0}` 的键与值之间缺少 `: `"},
                 {quote_for_message(view(*below))}});
    return;
  }
  report_.add(yaml::indentation, Effect::breaks_tree, mark,
              {{.en = "`{0}` is indented deeper than `{1}` above, which already has a value",
                .es = "`{0}` está más sangrado que `{1}`, que ya tiene un valor",
                .zh = "`{0}` 的缩进比上面的 `{1}` 深，而后者已经有值"},
               {name, quote_for_message(view(above))}},
              above,
              {{.en = "the entry above", .es = "la entrada anterior", .zh = "上面的条目"}, {}});
}

// What can be told only at the end: open brackets, empty items, lines counted together.
void YamlScanner::finish() {
  end_block_text();
  if (!frames_.empty() && !stopped_) abandon_flow();
  if (!stopped_) pop_deeper(0);
  if (!stopped_ && !levels_.empty()) pop_level();
  if (tabs_.count > 0) {
    report_.add(yaml::tab_indentation, Effect::breaks_tree, tabs_.first,
                {{.en = "a tab stands in the indentation of this line (lines of this kind: {0})",
                  .es = "hay un tabulador en el sangrado de esta línea (líneas así: {0})",
                  .zh = "此行的缩进中有制表符（此类行数：{0}）"},
                 {std::to_string(tabs_.count)}});
  }
  if (wide_.count > 0) {
    report_.add(yaml::wide_blank, Effect::breaks_tree, wide_.first,
                {{.en = "this line is indented with full-width or no-break blanks (lines of this "
                        "kind: {0})",
                  .es = "esta línea está sangrada con espacios de ancho completo o de no "
                        "separación (líneas así: {0})",
                  .zh = "此行用全角空格或不换行空格缩进（此类行数：{0}）"},
                 {std::to_string(wide_.count)}},
                Message{{.en = "indent with ordinary blanks, two for each level",
                         .es = "sangre con espacios corrientes, dos por nivel",
                         .zh = "请用普通半角空格缩进，每层两个"},
                        {}});
  }
}

}  // namespace planctl::read
