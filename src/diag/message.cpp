// diag/message: a message in the reader's language.
#include "diag/message.hpp"

#include "base/text.hpp"

namespace planctl::diag {

namespace {

std::string to_string(const Figure& figure, values::Language language) {
  std::string text = values::to_grouped(figure.units, figure.unit.decimals, language);
  if (figure.unit.name.empty()) return text;
  const bool attached = figure.unit.name == "%" && language != values::Language::es;
  return text + (attached ? "" : " ") + figure.unit.name;
}

std::string to_string(const Clauses& clauses, values::Language language) {
  std::string joined;
  for (const auto& clause : clauses) {
    if (!joined.empty()) joined += language == values::Language::zh ? "；" : "; ";
    joined += to_string(clause, language);
  }
  return joined;
}

}  // namespace

Listed list_ids(const std::vector<std::string>& ids) {
  constexpr std::size_t shown = 4;
  Listed listed;
  for (std::size_t number = 0; number < ids.size() && number < shown; ++number)
    listed.names.push_back("`" + ids[number] + "`");
  if (ids.size() > shown) listed.names.push_back("+" + std::to_string(ids.size() - shown));
  return listed;
}

std::string to_string(const Listed& listed, values::Language language) {
  return base::join(listed.names, language == values::Language::zh ? "、" : ", ");
}

std::string to_string(const Argument& argument, values::Language language) {
  if (const auto* text = std::get_if<values::Text>(&argument))
    return std::string(text->in(language));
  if (const auto* figure = std::get_if<Figure>(&argument)) return to_string(*figure, language);
  if (const auto* clauses = std::get_if<Clauses>(&argument)) return to_string(*clauses, language);
  if (const auto* listed = std::get_if<Listed>(&argument)) return to_string(*listed, language);
  return std::get<std::string>(argument);
}

std::string to_string(const Message& message, values::Language language) {
  std::vector<std::string> arguments;
  for (const auto& argument : message.arguments) arguments.push_back(to_string(argument, language));
  return base::fill(message.text.in(language), arguments);
}

}  // namespace planctl::diag
