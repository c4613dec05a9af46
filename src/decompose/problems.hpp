// decompose/problems: what stands in the way of cutting a goal, each thing once.
#pragma once
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "model/results.hpp"

namespace planctl::decompose {

// The parts of a problem that differ from case to case; see model::QuotaProblem.
struct Details {
  diag::Argument node = {};
  diag::Argument amount = {};
  std::vector<diag::Span> related = {};
};

class Problems {
 public:
  explicit Problems(std::size_t goal) : goal_(goal) {}

  // Says nothing where the same fault was found at the same place with the same amount before.
  void add(model::QuotaFault fault, diag::Span at, Details details = {}) {
    blocked_ = blocked_ || model::blocks(fault);
    auto amount = diag::to_string(details.amount, values::Language::en);
    if (!seen_.emplace(fault, at, std::move(amount), details.related).second) return;
    list_.push_back({.fault = fault,
                     .goal = goal_,
                     .at = at,
                     .related = std::move(details.related),
                     .node = std::move(details.node),
                     .amount = std::move(details.amount)});
  }

  // The goal cannot be cut for a reason that is a finding already.
  void block() { blocked_ = true; }

  [[nodiscard]] bool blocked() const { return blocked_; }
  [[nodiscard]] std::vector<model::QuotaProblem> take() { return std::move(list_); }

 private:
  std::size_t goal_;
  bool blocked_ = false;
  std::vector<model::QuotaProblem> list_;
  std::set<std::tuple<model::QuotaFault, diag::Span, std::string, std::vector<diag::Span>>> seen_;
};

}  // namespace planctl::decompose
