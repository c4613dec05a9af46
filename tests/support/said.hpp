// tests/support/said: what an error says in English.
#pragma once
#include <string>

#include "diag/error.hpp"

namespace planctl::support {

inline std::string reason_of(const diag::Error& error) {
  return diag::to_string(error.reason, values::Language::en);
}

inline std::string said(const diag::Argument& argument) {
  return diag::to_string(argument, values::Language::en);
}

// "subject: reason".
inline std::string said(const diag::Error& error) {
  return error.subject + ": " + reason_of(error);
}

}  // namespace planctl::support
