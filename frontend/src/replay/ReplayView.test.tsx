// The replay's page: the clock in one's hand, by keys, by marks, and by the address.
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import { momentIn } from "./marks";
import { Story } from "./model/Story";
import { ReplayView } from "./ReplayView";
import { CODE, replayOf, Typing } from "./testing/replays";

const event = (at: number, kind: string, by: number | null, data = {}) => ({ at, kind, by, data });
const moment = { part: 1, left: [0, 600_000], running: true, paused: false, private: false, over: false };

beforeEach(async () => {
  const typing = new Typing().look(500, "pair-sum", "python", "A");
  typing.type(10_000, 1, "first").type(40_000, 1, " second").type(45_000, 0, "!", "plan:pair-sum:plan");
  const replay = replayOf(typing, {
    events: [
      event(0, "join", 1),
      event(0, "start", 0, { part: 0 }),
      event(20_000, "hint", 0, { problem: "pair-sum", index: 0, text: "Think of a map." }),
      event(30_000, "paste", 1, { chars: 80, origin: "outside" }),
    ],
    clock: [{ ...moment, at: 0 }],
    notes: [{ at: 35_000, by: "Ines", text: "good question" }],
    record: { entries: 9, seal: "", faults: [{ first: 3, last: 4, words: "This stretch was changed." }] },
  });
  const story = await Story.open(replay);
  render(<ReplayView story={story} at={momentIn("?at=11000", replay)} />);
  await act(async () => Promise.resolve());
});

const slider = () => screen.getByRole("slider", { name: "Moment" });
const code = () => document.querySelector(".cm-content")?.textContent ?? "";

it("begins at the moment of the address", () => {
  expect(slider()).toHaveAttribute("aria-valuetext", "0:11 of 1:00");
  expect(code()).toContain("first");
  expect(code()).not.toContain("second");
});

it("goes by keys: five seconds, and to both ends", () => {
  fireEvent.keyDown(document.body, { key: "ArrowRight" });
  expect(slider()).toHaveAttribute("aria-valuenow", "16");
  fireEvent.keyDown(document.body, { key: "End" });
  expect(slider()).toHaveAttribute("aria-valuenow", "60");
  expect(code()).toContain("first second");
  fireEvent.keyDown(document.body, { key: "Home" });
  expect(slider()).toHaveAttribute("aria-valuenow", "0");
  expect(code()).not.toContain("first");
});

it("shows hints and the plan from the moment on that they were there", () => {
  expect(screen.queryByText("Think of a map.")).toBeNull();
  fireEvent.keyDown(document.body, { key: "End" });
  expect(screen.getByText("Think of a map.")).toBeVisible();
  expect(screen.getByText("!")).toBeVisible();
});

it("lists what is marked; one goes there, and leaves kinds out", () => {
  const moments = screen.getByRole("region", { name: "Moments" });
  fireEvent.click(within(moments).getByRole("button", { name: /good question/ }));
  expect(slider()).toHaveAttribute("aria-valuenow", "35");
  const kinds = within(moments).getByRole("group", { name: "Kinds to show" });
  fireEvent.click(within(kinds).getByRole("button", { name: "Note" }));
  expect(within(moments).queryByRole("button", { name: /good question/ })).toBeNull();
  expect(within(moments).getByRole("button", { name: /paste 80 characters/ })).toBeVisible();
});

it("says which stretch of the record was changed", () => {
  expect(screen.getByRole("alert")).toHaveTextContent("This stretch was changed. It holds entries 3 to 4");
});

it("compares the moment on show with another one, and stops", () => {
  fireEvent.click(screen.getByRole("button", { name: "Compare from here" }));
  fireEvent.keyDown(document.body, { key: "End" });
  fireEvent.click(screen.getByRole("button", { name: "Stop comparing with 0:11" }));
  expect(screen.getByRole("button", { name: "Compare from here" })).toBeVisible();
});

it("the text on show is that of the code that was followed", () => {
  expect(CODE).toBe("code:pair-sum:python:A");
  expect(screen.getByText("Python, approach A", { exact: false, selector: "span" })).toBeVisible();
});
