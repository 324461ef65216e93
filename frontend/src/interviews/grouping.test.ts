// Today comes first, what is over comes last, and each interview is in exactly one group.
import { expect, it } from "vitest";

import type { InterviewSummary } from "../api/interviewTypes";
import { summaryOf } from "../testing/fakeInterviews";
import { grouped } from "./grouping";

const NOW = new Date(2026, 10, 23, 12, 0).getTime();
const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 0).getTime();

const CASES: [string, Partial<InterviewSummary>, string][] = [
  ["is live", { state: "live", planned_for: at(20, 9) }, "today"],
  ["has its candidate waiting", { state: "lobby", planned_for: at(25, 9) }, "today"],
  ["was planned for this morning", { planned_for: at(23, 9) }, "today"],
  ["is planned for tonight", { planned_for: at(23, 23) }, "today"],
  ["is planned for tomorrow", { planned_for: at(24, 0) }, "upcoming"],
  ["has no date", { planned_for: null }, "upcoming"],
  ["was planned for yesterday", { planned_for: at(22, 23) }, "passed"],
  ["is over", { state: "done", planned_for: at(23, 9) }, "done"],
];

it.each(CASES)("an interview that %s", (_, change, group) => {
  expect(grouped([summaryOf(change)], NOW).map(({ id }) => id)).toEqual([group]);
});

it("shows groups in the order to read them, and only those that hold something", () => {
  const all = CASES.map(([id, change]) => summaryOf({ ...change, id })).reverse();
  const groups = grouped(all, NOW);
  expect(groups.map(({ id }) => id)).toEqual(["today", "upcoming", "passed", "done"]);
  expect(groups.flatMap(({ interviews }) => interviews)).toHaveLength(CASES.length);
});

it("keeps the server's order within a group", () => {
  const late = summaryOf({ id: "late", planned_for: at(23, 16) });
  const early = summaryOf({ id: "early", planned_for: at(23, 15) });
  expect(grouped([late, early], NOW)[0]?.interviews).toEqual([late, early]);
});
