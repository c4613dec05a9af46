// values/currency_signs: how amounts of a currency are marked where its code is not written.
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace planctl::values {

// The signs of a currency (ISO 4217) as ledgers and shops write them, such as `$` of COP or `€` of
// EUR; nothing for one that most write by its code.
std::span<const std::string_view> find_currency_signs(std::string_view code);

// The signs of all currencies.
std::span<const std::string_view> all_currency_signs();

// Whether one currency has all of the signs.
bool share_currency(std::span<const std::string> some);

}  // namespace planctl::values
