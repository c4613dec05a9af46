// read/sqlite: what a query gives of an SQLite database, as CSV.
#include "read/sqlite.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <sqlite3.h>

namespace planctl::read {
namespace {

using Failure = base::Unexpected<diag::Error>;

// A database that is not a file of the system is held in memory.
constexpr std::size_t most_held = std::size_t{256} << 20;

struct CloseDatabase {
  void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};
struct FinishStatement {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;
using Statement = std::unique_ptr<sqlite3_stmt, FinishStatement>;

// In the words of SQLite, which has no others.
Failure fail(sqlite3* database) {
  return Failure{
      {"", diag::Clauses{
               {{.en = "SQLite says: {0}", .es = "SQLite responde: {0}", .zh = "SQLite 报告：{0}"},
                {sqlite3_errmsg(database)}}}}};
}

// A query of the plan reads tables of this file and calls functions: nothing else.
int permit(void*, int action, const char*, const char*, const char*, const char*) {
  const bool reads = action == SQLITE_SELECT || action == SQLITE_READ ||
                     action == SQLITE_FUNCTION || action == SQLITE_RECURSIVE;
  return reads ? SQLITE_OK : SQLITE_DENY;
}

// `-1.5e-07` as `-0.00000015`; what is no such number, or far beyond all amounts, as it is.
std::string write_out(std::string_view text) {
  constexpr int most = 40;
  const std::size_t at = text.find('e');
  const bool negative = text.starts_with('-');
  int exponent = 0;
  const std::size_t digits_at = at + (text.substr(at + 1).starts_with('+') ? 2 : 1);
  if (at == text.npos ||
      std::from_chars(text.data() + digits_at, text.data() + text.size(), exponent).ec !=
          std::errc() ||
      exponent > most || exponent < -most)
    return std::string(text);
  std::string digits(text.substr(negative ? 1 : 0, at - (negative ? 1 : 0)));
  auto point = static_cast<int>(std::min(digits.find('.'), digits.size()));
  std::erase(digits, '.');
  point += exponent;
  if (point <= 0) digits.insert(0, static_cast<std::size_t>(1 - point), '0');
  point = std::max(point, 1);
  if (static_cast<std::size_t>(point) >= digits.size())
    digits.append(static_cast<std::size_t>(point) - digits.size(), '0');
  else
    digits.insert(static_cast<std::size_t>(point), 1, '.');
  return (negative ? "-" : "") + digits;
}

class Answer final : public env::ByteSource {
 public:
  Answer(std::string held, Database database, Statement statement, const SqliteAsk& ask)
      : held_(std::move(held)),
        database_(std::move(database)),
        statement_(std::move(statement)),
        ask_(ask) {
    for (int i = 0; i < sqlite3_column_count(statement_.get()); ++i) {
      const char* name = sqlite3_column_name(statement_.get(), i);
      put(i, name == nullptr ? "" : name);
    }
    text_ += '\n';
  }

  diag::Result<std::size_t> read(std::span<char> buffer) override {
    if (at_ == text_.size()) {
      text_.clear();
      at_ = 0;
      while (!ended_ && text_.size() < buffer.size()) {
        const int step = sqlite3_step(statement_.get());
        if (step == SQLITE_ROW) {
          put_row();
        } else if (step == SQLITE_DONE) {
          ended_ = true;
        } else {
          return fail(database_.get());
        }
      }
    }
    const std::size_t count = text_.copy(buffer.data(), buffer.size(), at_);
    at_ += count;
    return count;
  }

 private:
  void put_row() {
    for (int i = 0; i < sqlite3_column_count(statement_.get()); ++i) {
      const int type = sqlite3_column_type(statement_.get(), i);
      const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), i));
      const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), i));
      const std::string_view text =
          bytes == nullptr ? std::string_view() : std::string_view(bytes, size);
      put(i, type == SQLITE_FLOAT ? write_number(text) : std::string(text));
    }
    text_ += '\n';
  }

  // Without an exponent, with the decimal sign that is asked for, and never with three decimals,
  // which could be thousands.
  [[nodiscard]] std::string write_number(std::string_view text) const {
    std::string number = write_out(text);
    const std::size_t point = number.find('.');
    if (point == number.npos) return number;
    number[point] = ask_.decimal;
    if (number.size() == point + 4) number += '0';
    return number;
  }

  void put(int column, const std::string& field) {
    if (column > 0) text_ += ask_.separator;
    const std::array<char, 5> marks{ask_.separator, '"', '\n', '\r', '\0'};
    if (field.find_first_of(std::string_view(marks.data(), marks.size())) == field.npos) {
      text_ += field;
      return;
    }
    text_ += '"';
    for (const char c : field) text_ += c == '"' ? std::string("\"\"") : std::string(1, c);
    text_ += '"';
  }

  std::string held_;
  Database database_;
  Statement statement_;
  SqliteAsk ask_;
  std::string text_;  // not yet given out, from at_ on
  std::size_t at_ = 0;
  bool ended_ = false;
};

// SQLite reads what is missing of a last page as nothing.
bool ends_in_page(sqlite3* database) {
  constexpr int page_at = 16;  // in the header, two bytes: 1 for 65536
  sqlite3_file* file = nullptr;
  sqlite3_int64 size = 0;
  std::array<unsigned char, 2> page{};
  if (sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
      file == nullptr || file->pMethods == nullptr ||
      file->pMethods->xFileSize(file, &size) != SQLITE_OK ||
      file->pMethods->xRead(file, page.data(), static_cast<int>(page.size()), page_at) != SQLITE_OK)
    return false;
  const sqlite3_int64 bytes = page[0] * 256 + page[1];
  return bytes > 0 && size % (bytes == 1 ? 65'536 : bytes) != 0;
}

diag::Result<std::string> read_whole(env::ByteSource& source) {
  std::string whole;
  std::array<char, 1 << 16> buffer;
  for (;;) {
    const auto count = source.read(buffer);
    if (!count) return Failure{count.error()};
    if (*count == 0) return whole;
    whole.append(buffer.data(), *count);
    if (whole.size() > most_held)
      return Failure{
          {"", values::Text{.en = "the database is larger than 256 MiB; name it as a file",
                            .es = "la base de datos supera 256 MiB; indíquela como archivo",
                            .zh = "数据库超过 256 MiB；请以文件形式指定"}}};
  }
}

}  // namespace

diag::Result<std::unique_ptr<env::ByteSource>> ask_sqlite(const std::string& path,
                                                          std::unique_ptr<env::ByteSource> bytes,
                                                          const SqliteAsk& ask) {
  std::string held;
  if (path.empty()) {
    auto whole = read_whole(*bytes);
    if (!whole) return Failure{whole.error()};
    held = std::move(*whole);
  }
  sqlite3* opened = nullptr;
  const std::string uri = path.empty() ? ":memory:" : "file:" + path + "?mode=ro";
  const int status =
      sqlite3_open_v2(uri.c_str(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI, nullptr);
  Database database(opened);
  if (status != SQLITE_OK) return fail(opened);
  if (path.empty()) {
    auto* const data = reinterpret_cast<unsigned char*>(held.data());
    const auto size = static_cast<sqlite3_int64>(held.size());
    if (sqlite3_deserialize(opened, "main", data, size, size, SQLITE_DESERIALIZE_READONLY) !=
        SQLITE_OK)
      return fail(opened);
  }
  if (ends_in_page(opened))
    return Failure{{"", values::Text{.en = "the database is cut off: it ends within a page",
                                     .es = "la base de datos está cortada: termina dentro de una "
                                           "página",
                                     .zh = "数据库不完整：在一页之中结束"}}};
  sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_set_authorizer(opened, permit, nullptr);
  sqlite3_stmt* prepared = nullptr;
  const char* rest = nullptr;
  if (sqlite3_prepare_v2(opened, ask.query.c_str(), -1, &prepared, &rest) != SQLITE_OK)
    return fail(opened);
  Statement statement(prepared);
  if (prepared == nullptr ||
      std::string_view(rest).find_first_not_of("; \t\r\n") != std::string_view::npos)
    return Failure{{"", values::Text{.en = "`query` must be one statement",
                                     .es = "`query` debe ser una sola instrucción",
                                     .zh = "`query` 必须是单条语句"}}};
  std::unique_ptr<env::ByteSource> answer =
      std::make_unique<Answer>(std::move(held), std::move(database), std::move(statement), ask);
  return answer;
}

}  // namespace planctl::read
