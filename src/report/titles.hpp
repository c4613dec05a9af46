// report/titles: what people call a thing that has a title and an id.
#pragma once
#include <string>

namespace planctl::report {

template <class T>
std::string title_or_id(const T& thing) {
  return thing.title ? thing.title->value : thing.id.value;
}

}  // namespace planctl::report
