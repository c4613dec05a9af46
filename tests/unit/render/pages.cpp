// tests/unit/render/pages: Markdown and HTML hold the text of a plan and nothing that it could do.
#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "render/format.hpp"
#include "report/screen.hpp"

namespace planctl {
namespace {

class Memory final : public render::Out {
 public:
  void write(std::string_view bytes) override { bytes_ += bytes; }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

std::string write(std::string_view format, const report::Document& document,
                  values::Language language = values::Language::en) {
  Memory out;
  render::find_format(format)->write_document(document, {.language = language}, out);
  return out.bytes();
}

report::Document one(report::Block block) { return {{std::move(block)}}; }

// The same text in every place that a document has for text of a plan.
report::Document fill(const std::string& text) {
  const diag::Message said{{.en = "`{0}` and {0}", .es = "`{0}` y {0}", .zh = "`{0}` 和 {0}"},
                           {text}};
  report::Table table{.key = "t", .title = text};
  table.columns = {{.key = "a", .heading = text}, {.key = "b", .heading = said}};
  table.rows.push_back({{{text}, {said}}});
  table.notes.emplace_back(text);
  const report::Drawing picture{
      .title = text,
      .description = said,
      .shapes = {report::Box{.tip = text}, report::Label{.at = {}, .words = said}}};
  const report::Graph graph{.title = text,
                            .description = said,
                            .bands = {text},
                            .nodes = {{text, text, {said}}, {"b", text}},
                            .arrows = {{0, 1}}};
  return {{report::Heading{text, report::Level::title}, report::Heading{said},
           report::Paragraph{text}, report::Paragraph{said, report::Tone::strong},
           report::Listing{text, {text, said}}, report::Bullets{{text, said}},
           report::Verbatim{text}, table, picture, graph}};
}

std::size_t count(const std::string& text, std::string_view what) {
  std::size_t found = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++found;
  return found;
}

const std::vector<std::string> hostile{"<script>alert(1)</script>",
                                       "</style><img src=x onerror=alert(1)>",
                                       "\"><b onclick='x'>",
                                       "javascript:alert(1)",
                                       "</title></main><h1>x</h1>",
                                       "a & b < c > d",
                                       "`<i>`",
                                       "]]>--><!--"};

}  // namespace

TEST_CASE("no text of a plan becomes a tag") {
  const auto harmless = write("html", fill("plain"));
  for (const auto& text : hostile) {
    CAPTURE(text);
    const auto page = write("html", fill(text));
    // A longer text may have more marks of code, and in a picture more lines.
    const auto codes = count(page, "<code>") + count(page, "<text ") - count(harmless, "<code>") -
                       count(harmless, "<text ");
    CHECK(count(page, "<") - 2 * codes == count(harmless, "<"));
    CHECK(count(page, ">") - 2 * codes == count(harmless, ">"));
    CHECK(page.find("<script") == std::string::npos);
  }
}

TEST_CASE("a page has one title, its language, and headers with a scope") {
  const auto page = write("html", fill("x"), values::Language::zh);
  CHECK(count(page, "<h1>") == 1);
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"zh-Hans\">"));
  CHECK(count(page, "<th ") == count(page, "<th scope=\""));
  CHECK(page.find("http://") == std::string::npos);
  CHECK(page.find("https://") == std::string::npos);
}

TEST_CASE("a picture for phones stands right before the one for wider pages") {
  report::Document document;
  report::add_drawings(document.blocks, [](report::Screen screen) {
    return report::Drawing{
        .width = report::phone_width, .height = 1, .title = "t", .screen = screen};
  });
  const auto html = write("html", document);
  const auto phone = html.find("<div class=\"phone\"");
  const auto page = html.find("<div class=\"scroll chart\"");
  REQUIRE(phone != std::string::npos);
  REQUIRE(page != std::string::npos);
  CHECK(html.substr(phone, page - phone).ends_with("</svg>\n</div>\n"));
  CHECK(count(html, "<svg") == 2);
}

TEST_CASE("no date, period or fixed word is torn at the end of a line") {
  report::Table table{.key = "t", .columns = {{.key = "a"}, {.key = "b"}}};
  table.rows.push_back(
      {{{"x"}, {report::Word{"on", {.en = "on it", .es = "en ello", .zh = "在办"}}}}});
  const auto page = write("html", {{report::Paragraph{"by 2026-04-01, -5 of 2026-Q1 <b>"}, table}});
  CHECK(count(page, "by <span class=\"whole\">2026-04-01</span>, -5 of ") == 1);
  CHECK(count(page, " &lt;b&gt;</p>") == 1);
  CHECK(count(page, "<td class=\"whole\">on it</td>") == 1);
  const auto period =
      write("html", one(report::Paragraph{std::string("2026-W14, 2026-Q1 and 2026-Will")}));
  CHECK(count(period,
              "<span class=\"whole\">2026-W14</span>, <span class=\"whole\">2026-Q1</span>") == 1);
  CHECK(count(period, "<span class=\"whole\">2026-</span>Will") == 1);
}

TEST_CASE("on paper a chart stays with a short table behind it") {
  const auto page = write("html", {{report::Heading{"t", report::Level::title}, report::Drawing{},
                                    report::Table{.key = "t", .columns = {{.key = "a"}}}}});
  CHECK(count(page, "<div class=\"scroll chart\"") == 1);
  CHECK(count(page, ":is(.chart,.chart+p):has(+.scroll:not(.long)){break-after:avoid}") == 1);
  CHECK(count(page, ":is(.chart,.chart+p)+.scroll:not(.long){break-inside:avoid}") == 1);
}

TEST_CASE("a document without a title still has one") {
  const report::Document document{{report::Heading{"first"}, report::Heading{"second"}}};
  const auto page = write("html", document);
  CHECK(page.find("<h1>first</h1>") != std::string::npos);
  CHECK(page.find("<h2>second</h2>") != std::string::npos);
}

TEST_CASE("no text of a plan becomes Markdown") {
  const auto paragraph = [](const std::string& text) {
    return write("markdown", one(report::Paragraph{text}));
  };
  CHECK(paragraph("# no heading") == "\\# no heading\n");
  CHECK(paragraph("- no item") == "\\- no item\n");
  CHECK(paragraph("1. no item") == "1\\. no item\n");
  CHECK(paragraph("2026) no item") == "2026\\) no item\n");
  CHECK(paragraph("===") == "\\===\n");
  CHECK(paragraph("> no quote") == "&gt; no quote\n");
  CHECK(paragraph("*a* _b_ ~~c~~ [d](e) ![f](g)") ==
        "\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\[d\\](e) !\\[f\\](g)\n");
  CHECK(paragraph("<b>&amp;`c`|d\\") == "&lt;b&gt;&amp;amp;\\`c\\`\\|d\\\\\n");
  CHECK(paragraph("@ana #12 https://x.y www.z") ==
        "@<!-- -->ana #<!-- -->12 https:<!-- -->//x.y www<!-- -->.z\n");
  CHECK(paragraph("3.5 % - well + good") == "3.5 % - well + good\n");
}

TEST_CASE("a table of Markdown keeps its cells") {
  report::Table table{.key = "t"};
  table.columns = {{.key = "a", .heading = "A"},
                   {.key = "b", .heading = "B", .align = report::Align::right}};
  const diag::Message code{{.en = "see `{0}`", .es = "véase `{0}`", .zh = "见 `{0}`"},
                           {std::string("a|b")}};
  table.rows.push_back({{{std::string("x|y")}, {code}}});
  table.rows.push_back({{{std::string("sum")}, {report::Count{12345}}}, report::Row::Kind::total});
  CHECK(write("markdown", one(table)) ==
        "| A | B |\n| --- | ---: |\n| x\\|y | see `a\\|b` |\n| **sum** | **12,345** |\n");
}

TEST_CASE("what stands in backquotes is code") {
  const diag::Message said{
      {.en = "add `owner: {0}`", .es = "añada `owner: {0}`", .zh = "加上 `owner: {0}`"},
      {std::string("<ana>")}};
  CHECK(write("markdown", one(report::Paragraph{said})) == "add `owner: <ana>`\n");
  CHECK(write("html", one(report::Paragraph{said}))
            .find("<p>add <code>owner: &lt;ana&gt;</code></p>") != std::string::npos);
}

TEST_CASE("a table that an upright sheet cannot hold turns the page") {
  const auto make = [](std::size_t columns) {
    report::Table table{.key = "t"};
    report::Row row;
    for (std::size_t at = 0; at < columns; ++at) {
      table.columns.push_back(
          {.key = "c", .heading = std::string("c"), .align = report::Align::right});
      row.cells.push_back({report::Amount{.units = 1234567890, .decimals = 2, .unit = {}}});
    }
    table.rows.push_back(std::move(row));
    return write("html", one(std::move(table)));
  };
  CHECK(count(make(5), "landscape") == 0);
  CHECK(count(make(5), "class=\"scroll\"") == 1);
  CHECK(count(make(7), "landscape") == 0);
  CHECK(count(make(7), "class=\"scroll wide\"") == 1);
  CHECK(count(make(8), "class=\"scroll wide dense\"") == 1);
  CHECK(count(make(9), "landscape") == 1);
}

TEST_CASE("Chinese breaks in every language before a page is turned") {
  report::Table table{.key = "t"};
  table.columns = {{.key = "name", .heading = "x"}};
  table.rows.push_back({{{"新疆维吾尔自治区及西北五省区联合办事处新疆维吾尔自治区联合办事处"}}});
  for (int column = 0; column < 7; ++column) {
    table.columns.push_back({.key = "n", .heading = "n", .align = report::Align::right});
    table.rows.front().cells.push_back({report::Amount{12345678, 2, "CNY"}});
  }
  CHECK(count(write("html", one(table), values::Language::es), "landscape") == 0);
}

TEST_CASE("what can be moved sideways says its name when it is reached by keys") {
  report::Table table{.key = "t", .title = "Sales & \"more\""};
  table.columns = {{.key = "a", .heading = "a"}};
  table.rows.push_back({{{"x"}}});
  const std::string reached = "tabindex=\"0\" role=\"group\" aria-label=\"";
  CHECK(count(write("html", one(table)), reached + "Sales &amp; &quot;more&quot;\"") == 1);
  table.title.reset();
  CHECK(count(write("html", {{report::Heading{"Goals"}, table}}), reached + "Goals\"") == 1);
}

TEST_CASE("a path in a page may break, a date may not") {
  const auto page =
      write("html", one(report::Paragraph{std::string("actuals/may/2026-05.csv 3/4")}));
  CHECK(count(page, "actuals/<wbr>may/<wbr><span class=\"whole\">2026-05</span>.csv 3/4") == 1);
}

}  // namespace planctl
