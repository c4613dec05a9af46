// read/schema/reader: turns the parts of a YAML tree into values, and reports what is not one.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diag/finding.hpp"
#include "model/basics.hpp"
#include "read/node.hpp"
#include "read/schema/form.hpp"
#include "read/schema/reporter.hpp"

namespace planctl::read::schema {

// Reads the values of one file. What is not a value of the asked form is reported and not given.
class Reader : public Reporter {
 public:
  // `folder` is that of the file, relative to the plan's folder; empty for the plan's folder
  // itself.
  Reader(diag::Findings& findings, Suggester& suggester, std::string folder);

  [[nodiscard]] bool want_map(const Node& node, Form form);
  std::optional<std::string> words(const Node& node, Form form = Form::words);
  std::optional<bool> yes_no(const Node& node);
  std::optional<std::int64_t> whole(const Node& node);
  std::optional<values::Date> date(const Node& node);
  std::optional<values::Days> days(const Node& node);
  std::optional<values::Period> period(const Node& node);
  // The place of the word in `choices`.
  std::optional<std::size_t> choice(const Node& node, std::span<const std::string_view> choices);
  std::optional<model::Figure> figure(const Node& node, Form form);
  std::optional<model::FileRef> file(const Node& node);
  // The id that a key is; empty where it cannot be one.
  static model::Words id(const Node& key);

  void report_wrong_type(const Node& node, Form form);
  void report_missing_value(const Node& key);
  // The same of a thing of the section, of which nothing but its id is known.
  void report_missing_thing(const Node& id);
  // Of whose keys the next values are.
  void enter_section(std::string name) { section_ = std::move(name); }
  // Notes it for later: what else the plan lacks for want of it is told with it.
  void note_empty_section(std::string name, const Node& key) {
    empty_.push_back({std::move(name), key.span});
  }
  // Notes what cannot be read and was told, so that nobody misses it: a section, a key of the
  // things of one (`actions.goal`), or one of its things (`actions.*`).
  void note_missed(std::string_view section) { missed_.emplace_back(section); }
  [[nodiscard]] const std::vector<std::string>& missed() const { return missed_; }
  // Notes that a value of the thing at `thing` could not be read and was told.
  void note_unread(diag::Span thing) { unread_.push_back(thing); }
  [[nodiscard]] const std::vector<diag::Span>& unread() const { return unread_; }
  // Grows with each error told and each value that is missing: with either, what is being read is
  // not what was meant.
  [[nodiscard]] std::size_t faults() const { return told() + unread_.size(); }
  [[nodiscard]] const std::vector<EmptySection>& empty_sections() const { return empty_; }
  // Gives the key that was probably meant.
  std::optional<std::string> report_unknown_key(const Node& key,
                                                std::span<const std::string_view> allowed);

  [[nodiscard]] const std::string& folder() const { return folder_; }

 private:
  std::string folder_;
  std::string section_;
  std::vector<EmptySection> empty_;
  std::vector<std::string> missed_;
  std::vector<diag::Span> unread_;
};

// An absent value: nothing behind the key, or YAML's null.
bool is_empty(const Node& node);

// `written` as a path from the plan's folder, seen from a file in `folder`; nothing where it leaves
// the plan's folder.
std::optional<std::string> resolve_path(std::string_view folder, std::string_view written);

}  // namespace planctl::read::schema
