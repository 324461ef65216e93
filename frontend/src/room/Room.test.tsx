// The room's page for interviewers and watchers: what each sees and may do, and who is not let in.
import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import { caseOf, submissionOf } from "../testing/fakeServer";
import { code, enter, heldBy, showRoom, shows, wideScreen } from "./testing/enter";
import { roomPages, seatOf } from "./testing/roomPages";

beforeEach(wideScreen);

describe("an interviewer", () => {
  it("does not write before the pen is taken", async () => {
    const visit = await enter("interviewer");
    await shows("def");
    expect(await code()).toHaveAttribute("aria-readonly", "true");
    await visit.user.click(screen.getByRole("button", { name: "Take the pen" }));
    expect(visit.room.heard.at(-1)?.message).toEqual({ type: "pen", do: "take" });
    visit.become(heldBy("i1"));
    expect(await code()).not.toHaveAttribute("aria-readonly");
    await visit.user.click(screen.getByRole("button", { name: "Give back the pen" }));
    expect(visit.room.heard.at(-1)?.message).toEqual({ type: "pen", do: "give" });
  });

  it("gives time, opens the next problem, and is asked before a part or the interview ends", async () => {
    const visit = await enter("interviewer");
    await visit.user.click(await screen.findByRole("button", { name: "+5 min" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Next problem" })).toBeEnabled());
    await visit.user.click(screen.getByRole("button", { name: "Next problem" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "End" })).toBeEnabled());
    await visit.user.click(screen.getByRole("button", { name: "End" }));
    await visit.user.click(await screen.findByRole("button", { name: "Not now" }));
    await visit.user.click(screen.getByRole("button", { name: "Next part" }));
    await visit.user.click(await screen.findByRole("button", { name: "Begin Know-how" }));
    expect(visit.controls).toEqual([
      { action: "extend", minutes: 5 },
      { action: "problem", problem: "masked-mean" },
      { action: "next_part" },
    ]);
  });

  it("gives a hint from the list of the problem", async () => {
    const visit = await enter("interviewer");
    await visit.user.click(await screen.findByRole("tab", { name: "Hints" }));
    const [first] = await screen.findAllByRole("button", { name: "Give this hint" });
    if (first) await visit.user.click(first);
    expect(visit.controls).toEqual([{ action: "hint", problem: "two-costs", hint: 0 }]);
  });

  it("is told when they were signed out, and how to come back", async () => {
    const visit = await enter("interviewer");
    act(() => visit.room.drop(4403));
    expect(await screen.findByRole("heading", { name: "You are signed out here" })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Sign in again" })).toHaveAttribute(
      "href",
      "/sign-in?next=%2Finterviews%2Fiv%2Fenter",
    );
  });

  it("releases the candidate from talking, and asks for it again", async () => {
    const visit = await enter("interviewer");
    await visit.user.click(await screen.findByRole("tab", { name: "Hints" }));
    const talking = await screen.findByRole("checkbox", { name: /^Thinking aloud/ });
    expect(talking).toBeChecked();
    await visit.user.click(talking);
    await waitFor(() => expect(visit.controls).toEqual([{ action: "think_aloud_off" }]));
    visit.become({ think_aloud: false });
    await visit.user.click(talking);
    await waitFor(() => expect(visit.controls).toEqual([{ action: "think_aloud_off" }, { action: "think_aloud_on" }]));
  });

  it("marks a prompt asked, how far it held, and rates it", async () => {
    const visit = await enter("interviewer", { part: 1 });
    const prompt = within(await screen.findByRole("article", { name: "Why did you choose that method?" }));
    await visit.user.click(prompt.getByRole("button", { name: "Mark asked" }));
    expect(visit.controls).toEqual([{ action: "prompt", prompt: "P1" }]);
    await visit.user.click(prompt.getByRole("button", { name: /What was the simplest baseline/ }));
    await visit.user.click(prompt.getByRole("button", { name: "3: Anchor 3" }));
    await visit.user.type(prompt.getByRole("textbox"), "Named two.");
    await visit.user.tab();
    expect(visit.http.bodiesOf("PUT /api/seats/i1/prompts/P1").at(-1)).toEqual({
      rung: 2,
      rating: 3,
      note: "Named two.",
    });
  });

  it("follows what the candidate opens, until looking elsewhere, and can follow again", async () => {
    const visit = await enter("interviewer");
    await shows("def");
    visit.room.doc.getText("code:two-costs:python:B").insert(0, "def other_way(a):\n");
    act(() => {
      visit.room.doc.getMap("view").set("approach", "B");
    });
    await shows("other_way");
    await visit.user.click(screen.getByRole("button", { name: "A" }));
    await shows("budget_pair");
    await visit.user.click(screen.getByRole("button", { name: "Follow Mina" }));
    await shows("other_way");
  });

  it("waits in the lobby until the candidate has agreed", async () => {
    let consented: number | null = null;
    const { http, room } = roomPages("interviewer");
    http.replies["GET /api/seats/i1"] = () => seatOf("interviewer", { consented_at: consented });
    room.state = { ...room.state, state: "lobby", part: null, problem: null };
    showRoom("i1");
    expect(await screen.findByRole("button", { name: "Waiting for the candidate" })).toBeDisabled();
    consented = 1;
    const start = await screen.findByRole("button", { name: "Start the interview" }, { timeout: 5000 });
    act(() => start.click());
    await waitFor(() => expect(http.bodiesOf("POST /api/seats/i1/controls")).toEqual([{ action: "start" }]));
  });

  it("sees on the timeline what happened, in words", async () => {
    const visit = await enter("interviewer");
    act(() => {
      visit.room.say({ type: "event", at: Date.now(), kind: "start", data: {}, by: "i1" });
      visit.room.say({
        type: "event",
        at: Date.now(),
        kind: "paste",
        data: { chars: 38, origin: "outside" },
        by: "c1",
      });
    });
    const timeline = within(await screen.findByRole("region", { name: "Timeline" }));
    expect(timeline.getAllByText(/paste 38 characters, from outside/)).not.toHaveLength(0);
  });
});

describe("a watcher", () => {
  it("sees the code as it is typed, and has nothing to press", async () => {
    const visit = await enter("watcher");
    await shows("def");
    act(() => visit.room.code.insert(0, "# typed\n"));
    await shows("# typed");
    for (const name of [/^Run/, /^Submit/, "Take the pen", "End"]) {
      expect(screen.queryByRole("button", { name })).not.toBeInTheDocument();
    }
    expect(await code()).toHaveAttribute("aria-readonly", "true");
  });

  it("sees what the candidate ran", async () => {
    const visit = await enter("watcher");
    await shows("def");
    visit.http.replies["GET /api/seats/w1/submissions/s1"] = () =>
      submissionOf({ state: "done", verdict: "AC", cases: [caseOf()] });
    const { id, problem, language, kind, state, attempt, planned, compile } = submissionOf({ state: "done" });
    const short = {
      id,
      problem,
      language,
      kind,
      state,
      attempt,
      planned,
      compile,
      by: "c1",
      approach: "A",
      created_at: 0,
    };
    act(() => visit.room.say({ type: "judged", submission: { ...short, verdict: "AC", passed: 1 } }));
    expect(await screen.findByText(/^The test is accepted/)).toBeInTheDocument();
  });

  it("is told when the link was taken back", async () => {
    const visit = await enter("watcher");
    act(() => visit.room.drop(4403));
    expect(await screen.findByRole("heading", { name: "Your link was taken back" })).toBeInTheDocument();
  });
});

it("a place that is not one's own is spoken of without saying whether it exists", async () => {
  roomPages("watcher");
  showRoom("somebody-else");
  expect(await screen.findByRole("heading", { name: "There is no such place here" })).toBeInTheDocument();
});
