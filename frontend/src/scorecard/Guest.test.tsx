// The scorecard of a friend who interviewed in a mock interview: theirs alone, with nothing to compare or decide.
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";

import { interviewOf, OWNER } from "../testing/fakeInterviews";
import { COMPARED, emptyScorecard, FACTS, START } from "../testing/fakeScorecards";
import { FakeServer } from "../testing/fakeServer";
import { showAt } from "../testing/showAt";

it("leaves a friend after the lock with the own card, and asks for nothing that a guest may not see", async () => {
  const server = new FakeServer().install();
  Object.assign(server.replies, {
    "GET /api/account": () => ({ set_up: false, oidc: false, account: { ...OWNER, role: "guest" } }),
    "GET /api/interviews/i1": () => interviewOf({ state: "done", started_at: START, ended_at: START + 3_600_000 }),
    "GET /api/interviews/i1/facts": () => FACTS,
    "GET /api/interviews/i1/notes": () => ({ notes: [] }),
    "GET /api/prompts": () => ({ prompts: [], anchors: [] }),
    "GET /api/interviews/i1/scorecard": () => ({ ...emptyScorecard(), id: "c0", locked_at: 5, revision: 1 }),
    "GET /api/interviews/i1/scorecards": () => COMPARED,
  });
  showAt("/interviews/i1/scorecard");
  expect(await screen.findByText(/^Your scorecard is locked\./)).toBeInTheDocument();
  expect(await screen.findByRole("heading", { name: "The evidence" })).toBeInTheDocument();
  for (const heading of ["Decision", "All raters"]) {
    expect(screen.queryByRole("heading", { name: heading })).not.toBeInTheDocument();
  }
  expect(screen.queryByRole("link", { name: /^(Interviews|Mina)/ })).not.toBeInTheDocument();
  expect(server.asked.some(({ line }) => line.endsWith("/decision"))).toBe(false);
});
