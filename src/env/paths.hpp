// env/paths: paths as texts: their parts, their shortest form, and failures that name them.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "diag/error.hpp"

namespace planctl::env {

// The failure `reason` of `path`, whose own bytes (a file name may hold an escape sequence) are
// made fit to print.
base::Unexpected<diag::Error> fail(std::string_view path, diag::Argument reason);

// The parts of a relative path without `.` and with `..` resolved by its text; an error where it is
// absolute, empty, holds a NUL or leaves its folder.
diag::Result<std::vector<std::string>> split_relative(std::string_view path);

// `path` without `.`, doubled slashes and those `..` that its own text resolves; the current folder
// is empty.
std::string to_normal(std::string_view path);

// `name` inside `folder`; the empty folder and `.` are the current one.
std::string join_path(std::string_view folder, std::string_view name);

}  // namespace planctl::env
