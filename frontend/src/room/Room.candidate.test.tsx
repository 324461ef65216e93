// The room's page for a candidate: what one sees, what one may do, and what is said when something stands in the way.
import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import { caseOf } from "../testing/fakeServer";
import type { RoomState } from "./live/messages";
import { code, enter, heldBy, shows, wideScreen, write } from "./testing/enter";
import { STATE } from "./testing/roomServer";

beforeEach(wideScreen);

describe("a candidate", () => {
  it("sees the statement, who watches by name, and that the pen is theirs", async () => {
    await enter("candidate");
    expect(await screen.findByRole("heading", { name: "Two costs that fit" })).toBeInTheDocument();
    expect(screen.getByText("Dana and Rui are watching")).toBeInTheDocument();
    expect(screen.getByText("You have the pen")).toBeInTheDocument();
  });

  it("types, and everybody has it", async () => {
    const visit = await enter("candidate");
    await write("# mine\n");
    expect(visit.room.code.toJSON()).toBe("# mine\ndef budget_pair(a, b):\n");
  });

  it("is told that silence is fine when they need not talk", async () => {
    const visit = await enter("candidate");
    expect(screen.queryByText(/^You need not talk/)).not.toBeInTheDocument();
    visit.become({ think_aloud: false });
    expect(await screen.findByText(/^You need not talk while you think/)).toBeInTheDocument();
  });

  it("reads along while the interviewer has the pen, and is told who writes", async () => {
    const visit = await enter("candidate");
    await shows("def");
    visit.become(heldBy("i1"));
    expect(await code()).toHaveAttribute("aria-readonly", "true");
    expect(screen.getAllByText("Dana has the pen")).not.toHaveLength(0);
    expect(screen.getByRole("button", { name: /^Run/ })).toBeDisabled();
  });

  it("runs what is in the room, and sees each test as it is judged", async () => {
    const visit = await enter("candidate");
    await shows("def");
    await visit.user.click(screen.getByRole("button", { name: /^Run/ }));
    const [sent] = visit.http.bodiesOf("POST /api/seats/c1/submissions");
    expect(sent).toEqual({
      problem: "two-costs",
      language: "python",
      source: visit.room.code.toJSON(),
      kind: "run",
      inputs: [],
    });
    const judged = caseOf({ verdict: "WA", message: "Expected [0, 1], got []." });
    const tests = within(screen.getByRole("region", { name: "Tests" }));
    await waitFor(() => expect(tests.getByText("samples: 1 waiting")).toBeInTheDocument());
    act(() => visit.room.say({ type: "case", submission: "s1", case: judged }));
    expect(await tests.findByText("Expected [0, 1], got [].")).toBeInTheDocument();
  });

  it("is shown what was lost, and copies or forgets it", async () => {
    const visit = await enter("candidate");
    await shows("def");
    visit.room.state = { ...visit.room.state, ...heldBy("i1") };
    await write("lost words\n");
    await visit.user.click(await screen.findByRole("button", { name: "Show it" }));
    expect(screen.getByText(/lost words/)).toBeInTheDocument();
    await visit.user.click(screen.getByRole("button", { name: "I do not need it" }));
    expect(screen.queryByText(/lost words/)).not.toBeInTheDocument();
  });

  it("asks for a pause once it was confirmed", async () => {
    const visit = await enter("candidate", { pause_tokens: 1 });
    await visit.user.click(await screen.findByRole("button", { name: "Pause" }));
    expect(visit.controls).toEqual([]);
    await visit.user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Pause" }));
    expect(visit.controls).toEqual([{ action: "pause_token" }]);
  });

  it("is told until when nobody sees the keys", async () => {
    await enter("candidate", { private: { until: Date.now() + 60_000 } });
    expect(await screen.findByText(/^Nobody sees your keys until \d\d:\d\d\./)).toBeInTheDocument();
  });

  it("has a calm page while the interviewer asks", async () => {
    await enter("candidate", { part: 1 });
    expect(await screen.findByRole("heading", { name: "Know-how" })).toBeInTheDocument();
    expect(screen.getByText(/^Dana asks, you answer aloud\./)).toBeInTheDocument();
    expect(screen.queryByText("Why did you choose that method?")).not.toBeInTheDocument();
  });

  it.each<[string, Partial<RoomState>, RegExp]>([
    ["paused", { paused: true }, /^Paused: the clock stands still and the editor is read-only\./],
    ["locked", { locked: true }, /locked the editor\. Everything is kept\./],
    [
      "out of time",
      { parts: STATE.parts.map((part) => ({ ...part, state: "done" })) },
      /time of this part is over\. Everything is kept\./,
    ],
  ])("is told calmly when it is %s", async (_, change, words) => {
    await enter("candidate", change);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it("is told that it is over and what becomes of it", async () => {
    const visit = await enter("candidate");
    visit.become({ state: "done" });
    expect(await screen.findByRole("heading", { name: "The interview is over" })).toBeInTheDocument();
  });
});
