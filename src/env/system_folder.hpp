// env/system_folder: a real folder that no path leaves.
#pragma once
#include <memory>
#include <string>

#include "env/descriptor.hpp"
#include "env/files.hpp"

namespace planctl::env {

// Who keeps a path beneath its folder: the kernel in one call (openat2), or our own walk that
// follows no link at all, for kernels and sandboxes without that call.
enum class Resolve { by_kernel, by_walk };

std::unique_ptr<Folder> make_system_folder(std::string path, Descriptor folder, Resolve resolve);

}  // namespace planctl::env
