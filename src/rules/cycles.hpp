// rules/cycles: finds where things that refer to one another run in a circle.
#pragma once
#include <cstddef>
#include <functional>
#include <vector>

namespace planctl::rules {

// `links[i]` are the things that thing i refers to (indices beyond the end are ignored). Gives
// circles until everything that is on one has been named: each is a shortest way round from the
// first thing that no circle before it names. Of circles that all share a link, which may be the
// one that is wrong, it gives one, which begins with that link; of several such links with one
// that is `doubtful`, where there is.
std::vector<std::vector<std::size_t>> find_cycles(
    const std::vector<std::vector<std::size_t>>& links,
    const std::function<bool(std::size_t from, std::size_t to)>& doubtful = nullptr);

}  // namespace planctl::rules
