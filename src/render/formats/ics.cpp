// render/formats/ics: days for calendar programs (RFC 5545).
#include <algorithm>

#include "base/text.hpp"
#include "render/buffer.hpp"
#include "render/format.hpp"
#include "render/words.hpp"

namespace planctl::render::formats::ics {
namespace {

constexpr std::size_t most_octets = 75;  // of a line, without its end

// What has a meaning in a value stands behind a backslash.
std::string escape(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

// The line in pieces that a reader puts together again; no character is cut.
std::string fold(std::string_view line) {
  std::string folded;
  std::size_t room = most_octets;
  for (std::size_t at = 0; at < line.size();) {
    const auto point = base::decode_utf8(line, at);
    const std::size_t bytes = point ? point->bytes : 1;
    if (bytes > room) {
      folded += "\r\n ";
      room = most_octets - 1;
    }
    folded += line.substr(at, bytes);
    room -= bytes;
    at += bytes;
  }
  return folded + "\r\n";
}

std::string to_digits(values::Date date) {
  auto digits = values::to_string(date);
  std::erase(digits, '-');
  return digits;
}

// A later day of making is a later version, so that programs take what a second import changes.
int count_versions(values::Date stamp) {
  return values::days_between(values::make_date(1900, 1, 1), stamp);
}

class Writer {
 public:
  Writer(Buffer& buffer, values::Language language) : buffer_(buffer), language_(language) {}

  void write(const report::Calendar& calendar) {
    for (const auto* line :
         {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//planctl//planctl//EN", "CALSCALE:GREGORIAN"})
      buffer_ << fold(line);
    buffer_ << fold("X-WR-CALNAME:" + words(calendar.title));
    for (const auto& entry : calendar.entries) write_event(entry, calendar);
    buffer_ << fold("END:VCALENDAR");
  }

 private:
  [[nodiscard]] std::string words(const report::Words& words) const {
    return escape(to_text(words, language_));
  }

  void write_event(const report::CalendarEntry& entry, const report::Calendar& calendar) {
    std::string description;
    const auto add = [&](const std::string& line) {
      if (!line.empty()) description += (description.empty() ? "" : "\\n") + line;
    };
    for (const auto& line : entry.lines) add(words(line));
    if (!entry.people.empty())
      add(words(diag::Message{{.en = "who: {0}", .es = "quién: {0}", .zh = "人员：{0}"},
                              {diag::Listed{entry.people}}}));
    buffer_ << fold("BEGIN:VEVENT") << fold("UID:" + words(entry.id + "@" + calendar.id))
            << fold("DTSTAMP:" + to_digits(calendar.stamp) + "T000000Z")
            << fold("SEQUENCE:" + std::to_string(count_versions(calendar.stamp)))
            << fold("DTSTART;VALUE=DATE:" + to_digits(entry.days.start))
            << fold("DTEND;VALUE=DATE:" + to_digits(entry.days.past))
            << fold("SUMMARY:" + words(entry.title))
            << fold("CATEGORIES:" + escape(report::word_of(entry.kind).text.in(language_)));
    if (!description.empty()) buffer_ << fold("DESCRIPTION:" + description);
    buffer_ << fold("TRANSP:TRANSPARENT") << fold("END:VEVENT");
  }

  Buffer& buffer_;
  values::Language language_;
};

void write_calendar(const report::Calendar& calendar, const Style& style, Out& out) {
  Buffer buffer(out);
  Writer(buffer, style.language).write(calendar);
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "ics",
                              .summary = {.en = "for calendar programs",
                                          .es = "para programas de calendario",
                                          .zh = "供日历软件导入"},
                              .reader = Format::Reader::person,
                              .write_calendar = write_calendar};

}  // namespace planctl::render::formats::ics
