// Every rule has its sentence, whichever way it is set.
import { expect, it } from "vitest";

import type { Rules } from "../api/interviewTypes";
import { RULES } from "../testing/fakeInterviews";
import { allowedLines, helpLines } from "./rules";

const LANGUAGES = [
  { id: "python", title: "Python 3.13" },
  { id: "go", title: "Go" },
];

it.each<[Partial<Rules>]>([
  [{ languages: ["go"] }],
  [{ autocomplete: false }],
  [{ custom_input: false }],
  [{ hidden_names: false }],
  [{ paste: false }],
])("what is allowed says %j otherwise than the usual rules", (change) => {
  const usual = allowedLines(RULES, LANGUAGES);
  const lines = allowedLines({ ...RULES, ...change }, LANGUAGES);
  expect(lines.filter((line) => !usual.includes(line))).toHaveLength(1);
});

it("names languages as people know them, and one that is not known by its id", () => {
  expect(allowedLines({ ...RULES, languages: ["go", "d"] }, LANGUAGES)[0]).toBe("Languages: Go and d.");
});

it("says what helps, and nothing of help that is not there", () => {
  expect(helpLines({ ...RULES, private_minutes: 0, pause_tokens: 0, extra_percent: 0 })).toEqual([]);
  expect(helpLines({ ...RULES, private_minutes: 1, pause_tokens: 2, extra_percent: 25 })).toEqual([
    "1 minute of private thinking, in which nobody sees the editor.",
    "The clock can be stopped twice by the candidate, without giving a reason.",
    "25 % more time in every part.",
  ]);
});
