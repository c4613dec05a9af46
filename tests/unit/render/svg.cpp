// unit/render/svg: each shape as SVG; what a plan says stays text.
#include "render/svg.hpp"

#include <string>

#include <doctest/doctest.h>

namespace planctl {
namespace {

using namespace report;

std::string write(Shape shape) {
  const Drawing drawing{
      .width = 100, .height = 50, .title = "t", .description = "d", .shapes = {std::move(shape)}};
  const std::string svg = render::write_svg(drawing, values::Language::en);
  const std::string front =
      "<svg class=\"picture\" role=\"img\" width=\"100\" "
      "height=\"50\" viewBox=\"0 0 100 50\">\n<title>t</title>\n<desc>d</desc>\n";
  REQUIRE(svg.starts_with(front));
  REQUIRE(svg.ends_with("</svg>\n"));
  return svg.substr(front.size(), svg.size() - front.size() - 7);
}

}  // namespace

TEST_CASE("shapes are elements with their ink as a class") {
  CHECK(write(Box{.at = {1, 2}, .width = 3, .height = 4, .fill = Ink::good, .percent = 7}) ==
        "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\" rx=\"4\" class=\"f-good\" "
        "fill-opacity=\"0.07\"/>\n");
  CHECK(write(Box{.at = {}, .width = 3, .height = 4, .edge = Ink::bad, .tip = "all of it"}) ==
        "<rect x=\"0\" y=\"0\" width=\"3\" height=\"4\" rx=\"4\" class=\"f-soft s-bad\">"
        "<title>all of it</title></rect>\n");
  CHECK(write(Line{.points = {{0, 0}, {5, 0}, {5, 9}}, .width = 2, .stroke = Stroke::dashed}) ==
        "<path d=\"M0 0 L5 0 L5 9\" fill=\"none\" class=\"s-line\" stroke-width=\"2\" "
        "stroke-dasharray=\"6 4\"/>\n");
  CHECK(write(Area{.points = {{0, 0}, {5, 0}, {5, 9}}, .fill = Ink::accent, .percent = 30}) ==
        "<path d=\"M0 0 L5 0 L5 9Z\" class=\"f-accent\" fill-opacity=\"0.30\"/>\n");
  CHECK(write(Label{.at = {4, 5}, .words = "a", .anchor = Anchor::end, .weight = Weight::strong}) ==
        "<text x=\"4\" y=\"5\" text-anchor=\"end\" class=\"f-text strong\">a</text>\n");
}

TEST_CASE("an arrow ends at its point and follows the line's last way") {
  CHECK(write(Line{.points = {{0, 40}, {20, 0}}, .bend = Bend::smooth, .head = Head::arrow}) ==
        "<path d=\"M0 40 C0 24 20 24 20 8\" fill=\"none\" class=\"s-line\" stroke-width=\"1\"/>\n"
        "<path d=\"M20 0 L16 8 L24 8Z\" class=\"f-line\"/>\n");
  CHECK(write(Line{.points = {{0, 5}, {40, 5}}, .head = Head::arrow}) ==
        "<path d=\"M0 5 L32 5\" fill=\"none\" class=\"s-line\" stroke-width=\"1\"/>\n"
        "<path d=\"M40 5 L32 9 L32 1Z\" class=\"f-line\"/>\n");
}

TEST_CASE("lines and areas without points are nothing") {
  CHECK(write(Line{}).empty());
  CHECK(write(Area{}).empty());
}

TEST_CASE("what a plan says stays text in a picture") {
  const std::string hostile = "</text><script>\"'&\n\x1b\u202e😀";
  const std::string safe = "&lt;/text&gt;&lt;script&gt;&quot;&apos;&amp;\\u000a\\u001b\\u202e😀";
  CHECK(write(Label{.at = {}, .words = hostile}) ==
        "<text x=\"0\" y=\"0\" class=\"f-text\">" + safe + "</text>\n");
  const auto file = render::write_svg_file(
      {.width = 1,
       .height = 1,
       .title = hostile,
       .description = hostile,
       .shapes = {Box{.tip = hostile}, Line{.points = {{0, 0}, {1, 1}}, .tip = hostile}}},
      values::Language::en);
  CHECK(file.find("<script") == std::string::npos);
  CHECK(file.find("<title>" + safe + "</title>\n<desc>" + safe + "</desc>") != std::string::npos);
  CHECK(file.find("stroke-width=\"1\"><title>" + safe + "</title></path>") != std::string::npos);
}

}  // namespace planctl
