// read/yaml: the tree of a YAML text: yaml-cpp's events, believed only where our own scan agrees.
#include <algorithm>
#include <exception>
#include <sstream>
#include <utility>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include "base/key_set.hpp"
#include "base/text.hpp"
#include "read/node.hpp"
#include "read/yaml_bytes.hpp"
#include "read/yaml_scan.hpp"

namespace planctl::read {
namespace {

void report_too_many(Stretch place, YamlReport& report) {
  report.add(yaml::too_large, Effect::breaks_tree, place,
             {{.en = "this file holds more than {0} values",
               .es = "este archivo contiene más de {0} valores",
               .zh = "此文件中的值超过 {0} 个"},
              {std::to_string(max_yaml_nodes)}});
}

// Builds the tree from the events, each part where it stays. Once something cannot be believed it
// ignores further events: an exception of ours must not pass through the library.
class TreeBuilder final : public YAML::EventHandler {
 public:
  TreeBuilder(std::string_view text, const Scan& scan, YamlReport& report)
      : text_(text), scan_(scan), report_(report) {}

  // Where the events and the scan part; nothing while they agree.
  [[nodiscard]] std::optional<std::size_t> parted_at() const { return parted_at_; }
  [[nodiscard]] bool took_everything() const {
    return next_scalar_ == scan_.scalars.size() && next_bracket_ == scan_.brackets.size();
  }
  [[nodiscard]] std::optional<Node> take_root() { return std::move(root_); }

  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}

  // Nothing at all, or one of the words that mean nothing in YAML (`null`, `~`).
  void OnNull(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
    if (stopped()) return;
    const bool written = next_scalar_ < scan_.scalars.size() &&
                         scan_.scalars[next_scalar_].place.begin == to_offset(mark) &&
                         is_null_word(view(scan_.scalars[next_scalar_].place));
    if (written) {
      const Stretch place = scan_.scalars[next_scalar_++].place;
      const std::string_view word = view(place);
      if (awaits_key()) return add_key(word, place, Quotes::none);
      if (in_list()) {
        report_.add(yaml::empty_item, Effect::leaves_tree, place,
                    {{.en = "`{0}` means no value, so this list item is empty",
                      .es = "`{0}` significa sin valor, así que este elemento está vacío",
                      .zh = "`{0}` 表示没有值，因此此列表项为空"},
                     {std::string(word)}});
      }
      return add_empty(report_.span(place));
    }
    if (open_.empty()) return;  // a document without content
    if (awaits_key() || in_list()) return part(mark);
    add_empty(open_.back().node->entries.back().key.span);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override { part(mark); }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t /*anchor*/,
                const std::string& value) override {
    if (stopped()) return;
    if (next_scalar_ >= scan_.scalars.size()) return part(mark);
    const Scalar& scalar = scan_.scalars[next_scalar_];
    const bool plain = scalar.style == Scalar::Style::plain;
    if (scalar.place.begin != to_offset(mark) || tag.size() != 1 ||
        tag.front() != (plain ? '?' : '!') || (plain && view(scalar.place) != value)) {
      return part(mark);
    }
    ++next_scalar_;
    const std::string_view text = scalar.meant ? std::string_view(*scalar.meant) : value;
    const Quotes quotes = plain ? Quotes::none : Quotes::some;
    if (awaits_key()) return add_key(text, scalar.place, quotes);
    if (!count_node(scalar.place)) return;
    Node& node = begin_value();
    node.quoted = quotes == Quotes::some;
    node.span = report_.span(scalar.place);
    node.text = text;
    end_value();
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/,
                       YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value style) override {
    open(Node::Kind::list, mark, style);
  }
  void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  YAML::EmitterStyle::value style) override {
    open(Node::Kind::map, mark, style);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapEnd() override { close(); }

 private:
  enum class Quotes { none, some };
  struct Open {
    Node* node;              // stays where it is: nothing is added beside it while it is open
    Stretch place;           // of the brackets; empty where there are none
    base::KeyDigest digest;  // what its keys' digests begin with: no other map's
    bool has_key = false;    // of a map: the last entry awaits its value
    bool has_twin = false;   // that entry's key was there already, which was reported
  };

  static std::size_t to_offset(const YAML::Mark& mark) {
    return mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos);
  }

  static bool is_null_word(std::string_view text) {
    return text == "null" || text == "Null" || text == "NULL" || text == "~";
  }

  [[nodiscard]] std::string_view view(Stretch place) const {
    return text_.substr(place.begin, place.end - place.begin);
  }

  [[nodiscard]] bool in_list() const {
    return !open_.empty() && open_.back().node->kind == Node::Kind::list;
  }
  [[nodiscard]] bool awaits_key() const {
    return !open_.empty() && open_.back().node->kind == Node::Kind::map && !open_.back().has_key;
  }

  [[nodiscard]] bool stopped() const { return parted_at_.has_value() || full_; }

  void part(const YAML::Mark& mark) {
    if (!stopped()) parted_at_ = std::min(to_offset(mark), text_.size());
  }

  // False where there is no room for one more.
  bool count_node(Stretch place) {
    if (++nodes_ <= max_yaml_nodes) return true;
    full_ = true;
    report_too_many(place, report_);
    return false;
  }

  // Where the next value stands; `end_value` is called when it is complete.
  Node& begin_value() {
    if (open_.empty()) return root_.emplace();
    Node& parent = *open_.back().node;
    return parent.kind == Node::Kind::list ? parent.items.emplace_back()
                                           : parent.entries.back().value;
  }
  void end_value() {
    if (open_.empty() || in_list()) return;
    Open& map = open_.back();
    if (map.has_twin) map.node->entries.pop_back();
    map.has_key = map.has_twin = false;
  }

  void add_empty(diag::Span span) {
    if (!count_node({})) return;
    Node& node = begin_value();
    node.span = span;
    node.empty = true;
    end_value();
  }

  void open(Node::Kind kind, const YAML::Mark& mark, YAML::EmitterStyle::value style) {
    if (stopped()) return;
    Stretch place;
    if (style == YAML::EmitterStyle::Flow) {
      if (next_bracket_ >= scan_.brackets.size() ||
          scan_.brackets[next_bracket_].begin != to_offset(mark)) {
        return part(mark);
      }
      place = scan_.brackets[next_bracket_++];
    }
    if (awaits_key()) return part(mark);
    Node& node = begin_value();
    node.kind = kind;
    open_.push_back({.node = &node, .place = place, .digest = {}});
    open_.back().digest.add(std::to_string(nodes_));
  }

  void close() {
    if (stopped()) return;
    const Stretch place = open_.back().place;
    Node& node = *open_.back().node;
    open_.pop_back();
    if (place.end > place.begin) {
      node.span = report_.span(place);
    } else if (!node.items.empty()) {
      node.span = node.items.front().span;
      node.span.end = node.items.back().span.end;
    } else if (!node.entries.empty()) {
      node.span = node.entries.front().key.span;
      node.span.end = node.entries.back().value.span.end;
    }
    if (count_node({})) end_value();
  }

  void add_key(std::string_view text, Stretch place, Quotes quotes) {
    if (!count_node(place)) return;
    if (text.empty()) {
      report_.add(yaml::complex_key, Effect::leaves_tree, place,
                  {{.en = "this entry has an empty name",
                    .es = "esta entrada tiene un nombre vacío",
                    .zh = "此条目的名称为空"},
                   {}});
    }
    Open& map = open_.back();
    Node& key = map.node->entries.emplace_back().key;
    key.quoted = quotes == Quotes::some;
    key.span = report_.span(place);
    key.text = text;
    map.has_key = true;
    map.has_twin = report_twin(map, key.text, place);
  }

  // Whether the map has had the key before, in whichever normal form.
  bool report_twin(const Open& map, std::string_view key, Stretch place) {
    base::KeyDigest digest = map.digest;
    digest.add(base::to_nfc(key));
    if (keys_.insert(digest, place)) return false;
    if (place.begin >= report_.break_at().value_or(text_.size())) return true;
    report_.add(
        yaml::duplicate_key, Effect::leaves_tree, place,
        {{.en = "the key `{0}` is written twice in one map",
          .es = "la clave `{0}` aparece dos veces en el mismo grupo",
          .zh = "键 `{0}` 在同一映射中出现了两次"},
         {quote_for_message(key)}},
        *keys_.find(digest),
        {{.en = "first written here", .es = "aparece primero aquí", .zh = "首次出现在此"}, {}});
    return true;
  }

  std::string_view text_;
  const Scan& scan_;
  YamlReport& report_;
  std::size_t next_scalar_ = 0;
  std::size_t next_bracket_ = 0;
  std::size_t nodes_ = 0;
  bool full_ = false;
  std::optional<std::size_t> parted_at_;
  std::vector<Open> open_;
  base::KeyTable<Stretch> keys_;  // by map and key; where each stands first
  std::optional<Node> root_;
};

// Runs yaml-cpp over one document, never over a second one: version 0.7 does not come back from
// some texts that begin one. Gives where it stopped short, or nothing when it read all.
std::optional<std::size_t> run_library(const std::string& text, TreeBuilder& builder) {
  try {
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    parser.HandleNextDocument(builder);
    return parser ? std::optional(text.size()) : std::nullopt;
  } catch (const YAML::Exception& exception) {
    return exception.mark.pos < 0 ? 0 : static_cast<std::size_t>(exception.mark.pos);
  } catch (const std::exception&) {
    return 0;
  }
}

void report_not_understood(std::string_view text, std::size_t at, YamlReport& report) {
  // The library tells a fault behind the token at fault; the last word before it is shown.
  std::size_t begin = text.find_last_not_of(" \t\r\n", std::min(at, text.size() - 1));
  if (begin == std::string_view::npos) begin = 0;
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  const auto point = base::decode_utf8(text, begin);
  report.add(yaml::not_understood, Effect::breaks_tree, {begin, begin + (point ? point->bytes : 1)},
             {{.en = "what stands here can be read in two ways",
               .es = "lo que hay aquí puede leerse de dos maneras",
               .zh = "此处的内容可以有两种读法"},
              {}});
}

void report_empty(const std::vector<Stretch>& lines, YamlReport& report) {
  report.add(yaml::empty_document, Effect::breaks_tree, lines.empty() ? Stretch{} : lines.front(),
             {{.en = "this file holds nothing but blanks and comments",
               .es = "este archivo solo contiene espacios y comentarios",
               .zh = "此文件只有空白和注释"},
              {}});
}

}  // namespace

const Node* Node::find(std::string_view key) const {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& entry) { return entry.key.text == key; });
  return found == entries.end() ? nullptr : &found->value;
}

std::optional<Node> parse_yaml(const diag::Sources& sources, diag::FileId file,
                               diag::Findings& findings) {
  std::string_view stored = sources.at(file).text();
  const std::size_t shift = stored.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  stored.remove_prefix(shift);
  YamlReport report(file, shift, findings);
  const std::vector<Stretch> lines = find_lines(stored);
  if (check_bytes(stored, lines, report) == BytesVerdict::unreadable) return std::nullopt;
  const bool clean_bytes = !report.break_at();
  const Scan scan = scan_yaml(stored, lines, report);
  if (!clean_bytes || report.is_full()) return std::nullopt;
  if (scan.scalars.size() + scan.brackets.size() > max_yaml_nodes) {
    report_too_many(scan.scalars.empty() ? Stretch{} : scan.scalars.back().place, report);
    return std::nullopt;
  }

  std::string text(stored);
  if (!text.ends_with('\n')) text += '\n';
  TreeBuilder builder(stored, scan, report);
  const auto short_at = run_library(text, builder);
  if (report.break_at()) return std::nullopt;
  if (const auto parted_at = builder.parted_at(); parted_at || short_at) {
    report_not_understood(
        text, std::min(parted_at.value_or(text.size()), short_at.value_or(text.size())), report);
    return std::nullopt;
  }
  std::optional<Node> root = builder.take_root();
  if (!root && scan.scalars.empty() && scan.brackets.empty()) {
    report_empty(lines, report);
    return std::nullopt;
  }
  if (!root || root->kind != Node::Kind::map || !builder.took_everything()) {
    report_not_understood(text, text.size(), report);
    return std::nullopt;
  }
  return root;
}

}  // namespace planctl::read
