// The room of a mock interview: run alone, rehearsed before an audience, or led by a friend who reads from cards.
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import type { LevelId } from "../../api/mockTypes";
import { REHEARSAL, SCRIPT } from "../../testing/fakeMocks";
import { PROBLEM } from "../../testing/fakeServer";
import type { RoomState } from "../live/messages";
import { enter, shows, wideScreen, write } from "../testing/enter";
import { seatOf } from "../testing/roomPages";
import { STATE } from "../testing/roomServer";
import type { SeatView } from "../types";

beforeEach(wideScreen);

const QUESTIONS = [
  { id: "P1", question: "Why did you choose that method?", ladder: ["What else?", "How far behind?"], rated: true },
  { id: "P2", question: "What would you do today?", ladder: [], rated: true },
];
const LOBBY: Partial<RoomState> = { state: "lobby", part: null, problem: null };
/** The know-how comes first, the coding last. */
const TALKING: Partial<RoomState> = { parts: [...STATE.parts].reverse(), problem: null, opened: [] };

function alone(level: LevelId, change: Partial<SeatView> = {}): Partial<SeatView> {
  const { interview } = seatOf("candidate");
  const rules = { ...interview.rules, self_run: true, untimed: level === "alone_untimed" };
  const parts = [
    { kind: "knowhow" as const, title: "Know-how", minutes: 10, prompts: ["P1", "P2"], problems: [] },
    { kind: "coding" as const, title: "Coding", minutes: 40, prompts: [], problems: [] },
  ];
  return {
    interview: { ...interview, rules, parts },
    questions: QUESTIONS,
    mock: { level, mock: "m1" },
    ...change,
  };
}

describe("a candidate who runs it alone", () => {
  it("starts it", async () => {
    const visit = await enter("candidate", LOBBY, { seat: alone("alone_timed") });
    await visit.user.click(await screen.findByRole("button", { name: "Start the interview" }));
    expect(visit.controls).toEqual([{ action: "start" }]);
  });

  it("asks the questions one at a time, and each follow-up only after an answer", async () => {
    const visit = await enter("candidate", TALKING, { seat: alone("alone_timed") });
    expect(screen.queryByText("Why did you choose that method?")).not.toBeInTheDocument();
    await visit.user.click(await screen.findByRole("button", { name: "The first question" }));
    expect(visit.controls).toEqual([{ action: "prompt", prompt: "P1" }]);
    visit.become({ prompts: [{ id: "P1", asked_at: 1 }] });
    expect(await screen.findByRole("heading", { name: "Why did you choose that method?" })).toBeInTheDocument();
    expect(screen.queryByText("What else?")).not.toBeInTheDocument();
    await visit.user.click(screen.getByRole("button", { name: "I have answered: a follow-up" }));
    expect(screen.getByText("What else?")).toBeInTheDocument();
    expect(screen.queryByText("How far behind?")).not.toBeInTheDocument();
  });

  it("goes on to the coding after the last question", async () => {
    const prompts = QUESTIONS.map(({ id }) => ({ id, asked_at: 1 }));
    const visit = await enter("candidate", { ...TALKING, prompts }, { seat: alone("alone_timed") });
    await visit.user.click(await screen.findByRole("button", { name: "Begin Coding" }));
    expect(visit.controls).toEqual([{ action: "next_part" }]);
  });

  it("pauses, takes more time and ends it, with no pen to hand over and nobody to lock out", async () => {
    const visit = await enter("candidate", { pause_tokens: 2 }, { seat: alone("alone_timed") });
    const controls = within(await screen.findByRole("group", { name: "Controls" }));
    expect(controls.getAllByRole("button").map((each) => each.textContent)).toEqual([
      "+5 min",
      "Pause",
      "Next part",
      "End",
    ]);
    expect(screen.getAllByRole("button", { name: "Pause" })).toHaveLength(1);
    await visit.user.click(controls.getByRole("button", { name: "Pause" }));
    await waitFor(() => expect(controls.getByRole("button", { name: "End" })).toBeEnabled());
    await visit.user.click(controls.getByRole("button", { name: "End" }));
    await visit.user.click(await screen.findByRole("button", { name: "End the interview" }));
    expect(visit.controls).toEqual([{ action: "pause" }, { action: "end" }]);
  });

  it.each<[LevelId, number]>([
    ["alone_timed", 0],
    ["recorded", 0],
    ["silent_viewer", 1],
  ])("thinks in private only where somebody looks on: %s", async (level, count) => {
    await enter("candidate", { private_ms: 300_000 }, { seat: alone(level) });
    await shows("def");
    expect(screen.queryAllByRole("button", { name: "Think in private" })).toHaveLength(count);
  });

  it("sees no countdown where there is no clock", async () => {
    await enter("candidate", {}, { seat: alone("alone_untimed") });
    await shows("def");
    expect(screen.queryByRole("timer")).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "+5 min" })).not.toBeInTheDocument();
  });

  it("takes the next hint, of which only the number is known", async () => {
    const hint = { problem: "two-costs", index: 0, text: "Look for what is missing.", at: 1 };
    const replies = { "GET /api/seats/c1/problems/two-costs": () => ({ ...PROBLEM, hints: ["", ""] }) };
    const visit = await enter("candidate", { hints: [hint] }, { seat: alone("alone_timed"), replies });
    await visit.user.click(await screen.findByRole("tab", { name: /^Hints/ }));
    expect(await screen.findByText("Look for what is missing.")).toBeInTheDocument();
    expect(await screen.findByText(/^1 hint left/)).toBeInTheDocument();
    await visit.user.click(screen.getByRole("button", { name: "Show a hint" }));
    expect(visit.controls).toEqual([{ action: "hint", problem: "two-costs", hint: 1 }]);
  });

  it("is led to scoring oneself once it is over", async () => {
    const visit = await enter("candidate", {}, { seat: alone("alone_timed") });
    visit.become({ state: "done" });
    expect(await screen.findByRole("link", { name: "Score yourself" })).toHaveAttribute("href", "/practice/mocks/m1");
  });
});

/** A coding part of which so many minutes are over. */
function after(minutes: number): Partial<RoomState> {
  const [coding, ...others] = STATE.parts;
  if (!coding) throw new Error("no part");
  return { part: 0, parts: [{ ...coding, left_ms: (coding.minutes - minutes) * 60_000 }, ...others] };
}

describe("a rehearsal", () => {
  async function rehearse(level: LevelId, minutes = 0) {
    const replies = { "GET /api/practice/script": () => REHEARSAL };
    const visit = await enter("candidate", after(minutes), { seat: alone(level), replies });
    await shows("def");
    return visit;
  }

  it("says that it is recorded, and nothing before its minute", async () => {
    const visit = await rehearse("recorded");
    const rehearsal = within(await screen.findByRole("group", { name: "Rehearsal" }));
    expect(rehearsal.getByText("Recorded")).toBeInTheDocument();
    await waitFor(() => expect(visit.http.asked.some(({ line }) => line === "GET /api/practice/script")).toBe(true));
    expect(rehearsal.getByRole("status")).toBeEmptyDOMElement();
  });

  it("interrupts politely, and is put away", async () => {
    const visit = await rehearse("recorded", 6);
    const rehearsal = within(await screen.findByRole("group", { name: "Rehearsal" }));
    expect(await rehearsal.findByText(/^Someone joins late/)).toBeInTheDocument();
    expect(rehearsal.getByRole("status")).toHaveAttribute("aria-live", "polite");
    await visit.user.click(rehearsal.getByRole("button", { name: "Put this line away" }));
    expect(rehearsal.getByRole("status")).toBeEmptyDOMElement();
    await write("# still mine\n");
    expect(visit.room.code.toJSON()).toContain("# still mine");
  });

  it("says who watches in silence", async () => {
    await rehearse("silent_viewer");
    expect(await screen.findByText("Rui watches")).toBeInTheDocument();
  });

  it.each<LevelId>(["alone_untimed", "alone_timed"])("leaves somebody alone who chose %s", async (level) => {
    const visit = await rehearse(level, 20);
    expect(screen.queryByRole("group", { name: "Rehearsal" })).not.toBeInTheDocument();
    expect(visit.http.asked.some(({ line }) => line === "GET /api/practice/script")).toBe(false);
  });
});

describe("a friend who interviews", () => {
  const seat: Partial<SeatView> = { mock: { level: "active_interviewer", mock: null } };
  const replies = { "GET /api/interviews/iv/script": () => SCRIPT };
  const lead = (state: Partial<RoomState>) => enter("interviewer", state, { seat, replies });

  it.each<[string, Partial<RoomState>, string[]]>([
    ["before the start", LOBBY, ["opening"]],
    ["in the first part", {}, ["opening", "coding"]],
    ["in the last part", { part: 1 }, ["knowhow", "closing"]],
    ["after the end", { state: "done" }, ["closing"]],
  ])("has the cards %s at hand, first of all", async (_, state, kinds) => {
    await lead(state);
    for (const kind of kinds) expect(await screen.findByText(`Say this in ${kind}.`)).toBeInTheDocument();
    expect(screen.getAllByText(/^Say this in/)).toHaveLength(kinds.length);
  });

  it("goes from the last card to the scorecard", async () => {
    await lead({ state: "done" });
    expect(await screen.findByRole("link", { name: "Score what you saw" })).toHaveAttribute(
      "href",
      "/interviews/iv/scorecard",
    );
  });
});

it("in an ordinary interview nobody is asked for a script", async () => {
  const visit = await enter("interviewer");
  await shows("def");
  expect(screen.queryByRole("tab", { name: "Script" })).not.toBeInTheDocument();
  expect(visit.http.asked.some(({ line }) => line.endsWith("/script"))).toBe(false);
});
