// The page says the one thing that comes next, and it is true.
import { expect, it } from "vitest";

import type { InterviewLink } from "../../api/interviewTypes";
import { interviewOf } from "../../testing/fakeInterviews";
import { nextWords } from "./next";

const FOREVER = Number.MAX_SAFE_INTEGER;

function link(change: Partial<InterviewLink> = {}): InterviewLink {
  return { id: "l1", role: "candidate", created_at: 0, expires_at: FOREVER, revoked_at: null, opened: 0, ...change };
}

const MAKE = "Next: make the candidate link and send it to Mina.";

it.each<[string, InterviewLink[], string]>([
  ["without a link", [], MAKE],
  ["with a watch link alone", [link({ role: "watcher" })], MAKE],
  ["with a revoked link", [link({ revoked_at: 1, opened: 1 })], MAKE],
  ["with a link that has run out", [link({ expires_at: 1 })], MAKE],
  ["with a link that nobody opened", [link()], "Mina has not opened the link yet."],
  [
    "with a link that was opened",
    [link({ opened: 2 })],
    "Mina has opened the link and has not agreed to the rules yet.",
  ],
])("a planned interview %s", (_, links, words) => {
  expect(nextWords(interviewOf(), links)).toBe(words);
});

it("says nothing of links that have not come yet", () => {
  expect(nextWords(interviewOf(), undefined)).toBe("");
});

it("speaks of the room once somebody is there, whatever the links", () => {
  const lobby = "Mina has agreed to the rules and waits. Enter the room and start when you are ready.";
  expect(nextWords(interviewOf({ state: "lobby" }), undefined)).toBe(lobby);
  expect(nextWords(interviewOf({ state: "live" }), [])).toBe("The interview is under way.");
  expect(nextWords(interviewOf({ state: "done" }), [])).toMatch(/^The interview is over/);
});
