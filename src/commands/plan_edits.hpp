// commands/plan_edits: changes to the text of a plan's file that leave all else as it was written.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "read/node.hpp"

namespace planctl::commands {

// Offsets are those of the text, which must live as long.
class PlanEdits {
 public:
  explicit PlanEdits(std::string_view text) : text_(text) {}

  void replace(diag::Span at, std::string text);
  // Takes the parts out of a map or list for which `gone` holds; one at least must stay.
  void remove(const read::Node& parent, const std::vector<bool>& gone);
  // A map gets `entry` (`key: value`) as its first or its last.
  void prepend(const read::Node& map, const std::string& entry);
  void append(const read::Node& map, const std::string& entry);
  // A comment on a line of its own above the line of `at`.
  void comment(std::uint32_t at, const std::string& words);
  // Takes out those of the comments right above the line of `at` whose words `is_stale` holds for.
  void remove_comments(std::uint32_t at, const std::function<bool(std::string_view)>& is_stale);
  void put_first(const std::string& text);
  void put_last(const std::string& text);

  // The text behind all changes.
  [[nodiscard]] std::string apply() const;
  // Whether the map or list stands in brackets.
  [[nodiscard]] bool in_brackets(const read::Node& node) const;

 private:
  struct Edit {
    std::size_t begin;
    std::size_t end;
    std::string text;
  };
  struct Part {
    std::size_t begin;
    std::size_t end;
  };

  [[nodiscard]] static std::vector<Part> list_parts(const read::Node& node);
  [[nodiscard]] std::size_t line_start(std::size_t at) const;
  [[nodiscard]] std::size_t next_line(std::size_t at) const;
  [[nodiscard]] std::string blanks_before(std::size_t at) const;
  void remove_in_brackets(const std::vector<Part>& parts, const std::vector<bool>& gone);
  void remove_lines(const read::Node& parent, const std::vector<Part>& parts,
                    const std::vector<bool>& gone);

  std::string_view text_;
  std::vector<Edit> edits_;
};

}  // namespace planctl::commands
