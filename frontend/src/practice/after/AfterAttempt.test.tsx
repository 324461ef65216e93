// After an attempt: the rating that the facts propose, any other by choice, and when the problem comes back.
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";

import type { Attempt } from "../../api/practiceTypes";
import { newQueryClient } from "../../api/queries";
import type { ProblemSummary, Submission } from "../../api/types";
import { attemptOf, DAY } from "../../testing/fakePractice";
import { BANK, FakeServer, submissionOf, SUMMARY } from "../../testing/fakeServer";
import AfterAttempt from "./AfterAttempt";

const ASK = "GET /api/practice/attempts/two-costs";
const RATE = `POST /api/practice/reviews/${encodeURIComponent("problem:two-costs")}`;
const SENT = submissionOf({ kind: "submit", state: "done", verdict: "WA" });
let server: FakeServer;
let attempt: Attempt;

beforeEach(() => {
  server = new FakeServer().install();
  attempt = attemptOf();
  server.replies[ASK] = () => attempt;
  server.replies[RATE] = () => {
    attempt = attemptOf({ reviewed: true, due_at: Date.now() + 2 * DAY });
    return { review: "r1", item: "problem:two-costs", due_at: 0, days: 2, leech: false };
  };
});

function show(status: ProblemSummary["status"], submission: Submission | null) {
  server.replies["GET /api/problems"] = () => ({ ...BANK, problems: [{ ...SUMMARY, status }] });
  render(
    <QueryClientProvider client={newQueryClient()}>
      <AfterAttempt problem="two-costs" submission={submission} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

it("says what the attempt was like, and marks the rating that follows from it", async () => {
  show("solved", null);
  expect(await screen.findByText(/^Solved in 14 of 20 minutes, 1 hint, 2 submissions: Hard\./)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Hard in 2 days" })).toHaveAttribute("aria-pressed", "true");
});

it("comes after a Submit that failed too", async () => {
  attempt = attemptOf({ proposed: "again", facts: { ...attemptOf().facts, solved: false } });
  show("tried", SENT);
  expect(await screen.findByText(/^Not solved/)).toBeInTheDocument();
});

it.each([
  ["nothing was sent", null],
  ["there was only a Run", submissionOf({ state: "done", verdict: "AC" })],
  ["a Submit is under way", submissionOf({ kind: "submit" })],
])("asks nothing and says nothing while %s", async (_, submission) => {
  show("tried", submission);
  await waitFor(() => expect(server.asked.map(({ line }) => line)).toContain("GET /api/problems"));
  expect(screen.queryByRole("heading")).not.toBeInTheDocument();
  expect(server.asked.map(({ line }) => line)).not.toContain(ASK);
});

it("takes another rating, says when the problem comes back, and takes it back", async () => {
  server.replies["DELETE /api/practice/reviews/r1"] = () => {
    attempt = attemptOf();
    return { due: [], next_at: null, today: 0, resting: [] };
  };
  const user = show("solved", SENT);
  await user.click(await screen.findByRole("button", { name: /^Good/ }));
  expect(await screen.findByText(/Rated Good. It comes back in 2 days./)).toBeInTheDocument();
  expect(server.bodiesOf(RATE)).toEqual([{ rating: "good", seconds: 852 }]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("button", { name: "Hard in 2 days" })).toBeInTheDocument();
});

it("asks no second time about an attempt that was rated", async () => {
  attempt = attemptOf({ reviewed: true, due_at: Date.now() + 2 * DAY });
  show("solved", null);
  expect(await screen.findByText("This attempt is rated. It comes back in 2 days.")).toBeInTheDocument();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});
