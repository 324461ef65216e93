// What happened in an attempt: told in order, drawn, and what was typed seen again at any moment.
import { fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import type { PastAttempt, Story } from "../../api/practiceTypes";
import { attemptOf, practise } from "../../testing/fakePractice";
import { FakeServer } from "../../testing/fakeServer";
import { showAt } from "../../testing/showAt";
import { sinceText, textsOf } from "./typed";

const BEGAN = new Date(2027, 2, 3, 14, 20).getTime();
const TIMED: PastAttempt = { room: "r1", began: BEGAN, minutes: 14, solved: true };
const UNTIMED: PastAttempt = { room: null, began: BEGAN - 86_400_000, minutes: 0, solved: false };

function storyOf(change: Partial<Story> = {}): Story {
  return {
    problem: "two-costs",
    room: "r1",
    began: BEGAN,
    ended: BEGAN + 840_000,
    facts: attemptOf().facts,
    phases: [
      { name: "reading", title: "Reading and planning", from_at: BEGAN, to_at: BEGAN + 200_000 },
      { name: "coding", title: "Coding", from_at: BEGAN + 200_000, to_at: BEGAN + 840_000 },
    ],
    moments: [
      { at: BEGAN, kind: "began", said: "You began.", submission: null },
      { at: BEGAN + 300_000, kind: "hint", said: "You took hint 1.", submission: null },
      { at: BEGAN + 840_000, kind: "passed", said: "Submit: all passed.", submission: "s1" },
    ],
    headroom: { time: 0.12, memory: 0.4 },
    next: [{ title: "Three costs that fit", why: "An interviewer would ask this next.", href: "/problems/three" }],
    languages: ["python"],
    ...change,
  };
}

describe("what was typed", () => {
  it("is put together from changes in the middle, counted in whole characters", () => {
    const steps = [
      { at: BEGAN + 1, head: 0, tail: 0, text: "a🌍c" },
      { at: BEGAN + 2, head: 2, tail: 1, text: "b" },
      { at: BEGAN + 3, head: 1, tail: 2, text: "" },
    ];
    const texts = textsOf({ language: "python", start: "", steps }, BEGAN);
    expect(texts.map(({ text }) => text)).toEqual(["", "a🌍c", "a🌍bc", "abc"]);
  });

  it("is counted from the beginning of the attempt", () => {
    expect(sinceText(BEGAN + 760_000, BEGAN)).toBe("12:40");
    expect(sinceText(BEGAN - 5, BEGAN)).toBe("0:00");
  });
});

describe("the page of attempts", () => {
  let server: FakeServer;
  let attempts: PastAttempt[];
  let asked: string[];

  beforeEach(() => {
    server = new FakeServer().install();
    practise(server);
    attempts = [TIMED, UNTIMED];
    asked = [];
    server.replies["GET /api/practice/attempts/two-costs/past"] = () => ({ attempts });
    server.replies["GET /api/practice/attempts/two-costs/story"] = (_, request) => {
      asked.push(new URL(request.url).search);
      return asked.at(-1) === "" ? storyOf({ room: null, headroom: null, next: [], languages: [] }) : storyOf();
    };
    server.replies["GET /api/practice/attempts/two-costs/typed/python"] = () => ({
      language: "python",
      start: "def budget",
      steps: [{ at: BEGAN + 250_000, head: 10, tail: 0, text: "_pair" }],
    });
  });

  it("tells the newest one: facts, moments, limits, and what to try next", async () => {
    showAt("/practice/attempts/two-costs");
    expect(await screen.findByText("Solved in 14 of 20 minutes, 1 hint, 2 submissions.")).toBeInTheDocument();
    expect(screen.getByText("Reading and planning, 3:20")).toBeInTheDocument();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toContain("5:00You took hint 1.");
    expect(screen.getByText("12 % of the limit")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Three costs that fit" })).toHaveAttribute("href", "/problems/three");
    expect(asked).toEqual(["?room=r1"]);
  });

  it("shows the code at the moment that is chosen, the last at first", async () => {
    showAt("/practice/attempts/two-costs");
    const code = await screen.findByLabelText("The code at this moment");
    expect(code).toHaveTextContent("def budget_pair");
    const moment = screen.getByRole("slider", { name: /^Moment/ });
    expect(moment).toHaveAttribute("aria-valuetext", "4:10, change 1 of 1");
    fireEvent.change(moment, { target: { value: "0" } });
    expect(code.textContent).toBe("def budget");
  });

  it("tells an earlier one by choice, also one without a clock", async () => {
    const user = showAt("/practice/attempts/two-costs");
    await user.selectOptions(await screen.findByLabelText("Attempt"), "2 March, 14:20, without a clock, not solved");
    expect(await screen.findByText(/Nothing was typed in this attempt/)).toBeInTheDocument();
    expect(asked.at(-1)).toBe("");
    expect(location.search).toBe("?attempt=untimed");
  });

  it("says what will be here before the first attempt", async () => {
    attempts = [];
    showAt("/practice/attempts/two-costs");
    expect(await screen.findByText(/Each attempt at this problem is told here/)).toBeInTheDocument();
    expect(asked).toEqual([]);
  });
});
