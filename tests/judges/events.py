#!/usr/bin/env python3
"""events.py FILE COUNT: whether icalendar and vobject find the same COUNT events, each whole."""
import datetime
import sys

import icalendar
import vobject


def by_icalendar(data):
    events = []
    for event in icalendar.Calendar.from_ical(data).walk("VEVENT"):
        if event.errors:
            sys.exit(f"{event['UID']}: {event.errors}")
        events.append((str(event["UID"]), event["DTSTART"].dt, event["DTEND"].dt, event["DTSTAMP"].dt,
                       str(event["SUMMARY"]), str(event.get("DESCRIPTION", ""))))
    return events


def by_vobject(data):
    events = []
    for event in vobject.readOne(data.decode()).vevent_list:
        description = event.description.value if hasattr(event, "description") else ""
        events.append((event.uid.value, event.dtstart.value, event.dtend.value, event.dtstamp.value,
                       event.summary.value, description))
    return events


def main():
    with open(sys.argv[1], "rb") as file:
        data = file.read()
    one, other = by_icalendar(data), by_vobject(data)
    if len(one) != int(sys.argv[2]) or len({event[0] for event in one}) != len(one):
        sys.exit(f"{len(one)} events, {sys.argv[2]} expected, each with an id of its own")
    for left, right in zip(one, other):
        if left[:3] != right[:3] or left[4:] != right[4:] or left[3].date() != right[3].date():
            sys.exit(f"read in two ways:\n{left}\n{right}")
        if left[2] - left[1] != datetime.timedelta(days=1):
            sys.exit(f"not one day: {left}")
    if len(one) != len(other):
        sys.exit(f"{len(one)} events by one, {len(other)} by the other")


main()
