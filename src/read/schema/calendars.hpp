// read/schema/calendars: calendars that extend one another.
#pragma once
#include "read/schema/resolver.hpp"

namespace planctl::read::schema {

// Reports calendars that extend one another in a circle, and cuts each circle at one place.
void cut_calendar_cycles(Resolver& resolver);

}  // namespace planctl::read::schema
