// read/yaml_scanner: the state of the scan: open levels of indentation and open brackets.
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "read/yaml_habits.hpp"
#include "read/yaml_scan.hpp"

namespace planctl::read {

class YamlScanner {
 public:
  YamlScanner(std::string_view text, const std::vector<Stretch>& lines, YamlReport& report)
      : text_(text), lines_(lines), report_(report) {}

  Scan run();

 private:
  enum class Kind { map, list };
  // A block map or list that is open at the current line.
  struct Level {
    Kind kind;
    std::size_t column;
    Stretch last;                       // the last key or dash
    bool awaits = true;                 // the last entry has no value yet
    bool plain = false;                 // the last value is a plain text of one line
    std::optional<Stretch> below = {};  // the last value, where it stands on lines of its own
    std::size_t below_column = 0;
    // Of a level that begins where none should: that of the entries beside which it was meant.
    std::optional<std::size_t> meant = {};
  };
  struct Popped {
    std::size_t levels = 0;
    std::optional<std::size_t> column = {};  // of the outermost
  };
  enum class Expect { entry, colon, value, separator };
  // A bracket that is open.
  struct Frame {
    char open;
    std::size_t at;
    Expect expect = Expect::entry;
    Stretch key;          // the last key, while its colon or value is awaited
    bool quoted = false;  // that key is quoted, so its colon needs no blank
  };
  struct BlockText {
    std::optional<std::size_t> parent;   // column of the level that owns it
    std::optional<std::size_t> content;  // column of its first line
    std::size_t widest_blank = 0;        // of the blank lines before that
  };
  struct SeenLines {
    Stretch first;
    std::size_t count = 0;
  };

  // yaml_scan.cpp: lines and levels.
  void scan_line();
  std::optional<std::size_t> measure_indentation();
  bool continue_block_text();
  void end_block_text();
  void scan_block_line(std::size_t column);
  bool scan_marker();
  bool scan_dashes(std::size_t& column);
  void enter(std::size_t column, Kind kind, Stretch mark);
  void enter_beside(Kind kind, Stretch mark);
  void pop_level();
  Popped pop_deeper(std::size_t column);
  bool take_value(std::size_t column, Stretch mark);
  void report_indentation(Stretch mark, std::size_t popped);
  void finish();

  // yaml_scan_entry.cpp: what stands on a line outside brackets.
  void scan_entry(std::size_t column);
  void scan_plain_entry(std::size_t column);
  void begin_entry(std::size_t column, Stretch key, Scalar::Style style);
  void scan_bare_text(std::size_t column, Stretch place);
  bool report_entry_fault(Stretch place);
  void report_glued_colon(std::size_t colon, std::string_view key);
  void report_root_text(Stretch place);
  void report_bare_text(std::size_t column, Stretch place, std::size_t popped);
  void scan_value();
  void scan_plain_value();
  void scan_block_header();
  void end_value();
  bool skip_property();
  void skip_stray_signs();

  // yaml_scan_flow.cpp: what stands between brackets.
  void open_flow();
  void scan_flow_line(std::size_t column);
  void scan_flow();
  void open_frame();
  void close_frame();
  void scan_flow_comma();
  bool scan_flow_colon();
  void scan_flow_scalar();
  void scan_flow_plain();
  void add_flow_item(Stretch place, Scalar::Style style);
  void report_missing_colon(const Frame& frame);
  void abandon_flow();

  // yaml_scan_scalar.cpp: single tokens.
  Stretch scan_quoted();
  bool skip_to_quote(char quote);
  std::size_t scan_escape(std::size_t at);
  Stretch find_plain_in_block() const;
  void add_scalar(Stretch place, Scalar::Style style);
  void add_plain(Stretch place, PlainPlace where);
  void skip_blanks();
  void skip_word();
  [[nodiscard]] bool at_line_end() const;
  [[nodiscard]] bool is_blank(std::size_t at) const;  // or the line's end
  [[nodiscard]] bool is_sign(char sign) const;        // `sign` followed by a blank
  [[nodiscard]] std::size_t column_at(std::size_t at) const;
  [[nodiscard]] std::string_view view(Stretch place) const;
  [[nodiscard]] bool begins_entry(std::size_t at, std::size_t end) const;
  void drop_line() { at_ = line_.end; }
  void check_depth(Stretch mark);

  std::string_view text_;
  const std::vector<Stretch>& lines_;
  YamlReport& report_;
  Scan scan_;

  std::size_t number_ = 0;  // of the line, from 0
  Stretch line_;
  std::size_t at_ = 0;
  std::size_t indent_end_ = 0;
  std::size_t indent_column_ = 0;

  std::vector<Level> levels_;
  std::vector<Frame> frames_;
  std::optional<std::size_t> flow_parent_;  // column of the level that owns the open brackets
  std::optional<BlockText> block_text_;
  SeenLines tabs_;
  SeenLines wide_;
  bool seen_content_ = false;
  bool seen_marker_ = false;
  bool ended_ = false;       // by `...`, or because the root was a map in braces
  bool quote_open_ = false;  // the last quoted text is closed nowhere
  bool uncertain_ = false;   // columns are guesses, so indentation is no longer judged
  bool stopped_ = false;
};

}  // namespace planctl::read
