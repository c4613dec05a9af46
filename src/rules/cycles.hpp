// rules/cycles: finds where things that refer to one another run in a circle.
#pragma once
#include <cstddef>
#include <vector>

namespace planctl::rules {

// `links[i]` are the things that thing i refers to (indices beyond the end are ignored). Gives the
// circles, each as a shortest way round that begins with its lowest index; a thing that is on a
// circle already given begins no other.
std::vector<std::vector<std::size_t>> find_cycles(
    const std::vector<std::vector<std::size_t>>& links);

}  // namespace planctl::rules
