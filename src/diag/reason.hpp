// diag/reason: why something outside failed, in the reader's language.
#pragma once
#include <string>

#include "base/error.hpp"
#include "diag/message.hpp"

namespace planctl::diag {

// A `base::Error` says its reason in English, since its room has no languages. This gives the text
// in all of them where the reason is one of those that are known; else the reason as it is.
Argument to_argument(const std::string& reason);

// The whole of an error: also reasons that name something (`no column ...`) have their text.
Message to_message(const base::Error& error);

}  // namespace planctl::diag
