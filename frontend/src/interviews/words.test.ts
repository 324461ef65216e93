// Times are said as people say them, in this device's own time.
import { describe, expect, it } from "vitest";

import { dayText, localInput, minutesText, momentOf, openedText } from "./words";

const NOON = new Date(2026, 10, 23, 12, 0).getTime();
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();

it.each([
  [at(23, 14, 30), "today, 14:30"],
  [at(24, 0, 5), "tomorrow, 00:05"],
  [at(22, 23, 59), "yesterday, 23:59"],
  [at(26, 9), "Thu 26 November, 09:00"],
  [new Date(2027, 0, 4, 9, 0).getTime(), "Mon 4 January 2027, 09:00"],
])("says %d as %s", (moment, text) => {
  expect(dayText(moment, NOON)).toBe(text);
});

it.each([
  [25, "25 min"],
  [60, "1 h"],
  [75, "1 h 15 min"],
])("says %d minutes as %s", (minutes, text) => {
  expect(minutesText(minutes)).toBe(text);
});

it("says how often a link was opened", () => {
  expect([0, 1, 3].map(openedText)).toEqual(["not opened yet", "opened once", "opened 3 times"]);
});

describe("a date field", () => {
  it("gives back the minute it was filled with", () => {
    expect(momentOf(localInput(at(26, 9, 15)))).toBe(at(26, 9, 15));
  });

  it("may be empty", () => {
    expect(localInput(null)).toBe("");
    expect(momentOf("")).toBeNull();
    expect(momentOf("soon")).toBeNull();
  });
});
