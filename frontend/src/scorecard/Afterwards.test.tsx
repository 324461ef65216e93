// What the page of an interview offers afterwards, and what one may release to the candidate.
import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import type { Interview } from "../api/interviewTypes";
import type { Release } from "../api/scoreTypes";
import { interviewOf, OWNER } from "../testing/fakeInterviews";
import { START } from "../testing/fakeScorecards";
import { FakeServer } from "../testing/fakeServer";
import { showAt } from "../testing/showAt";

let server: FakeServer;
let interview: Interview;
let release: Release;

beforeEach(() => {
  server = new FakeServer().install();
  interview = interviewOf({ state: "done", started_at: START, ended_at: START + 1 });
  release = { released_at: null, replay: false, feedback: null };
  server.replies["GET /api/account"] = () => ({ set_up: true, oidc: false, account: OWNER });
  server.replies["GET /api/interviews/i1"] = () => interview;
  server.replies["GET /api/interviews/i1/links"] = () => ({ links: [] });
  server.replies["GET /api/prompts"] = () => ({ prompts: [], anchors: [] });
  server.replies["GET /api/interviews/i1/release"] = () => release;
  server.replies["POST /api/interviews/i1/release"] = (body) =>
    (release = { ...(body as Release), released_at: START });
  server.replies["DELETE /api/interviews/i1/release"] = () =>
    (release = { released_at: null, replay: false, feedback: null });
});

it("leads to scorecard, replay and report once the interview is over", async () => {
  showAt("/interviews/i1");
  for (const [name, path] of [
    ["Scorecard", "scorecard"],
    ["Replay", "replay"],
    ["Report", "report"],
  ] as const) {
    expect(await screen.findByRole("link", { name })).toHaveAttribute("href", `/interviews/i1/${path}`);
  }
});

it("offers the scorecard alone while the interview goes on", async () => {
  interview = interviewOf({ state: "live", started_at: START });
  showAt("/interviews/i1");
  expect(await screen.findByRole("link", { name: "Scorecard" })).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "Report" })).not.toBeInTheDocument();
});

it("releases what was chosen, and takes it back", async () => {
  const user = showAt("/interviews/i1");
  expect(await screen.findByText("Mina has not been given anything yet.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Release something" }));
  await user.click(await screen.findByLabelText(/^The replay/));
  await user.type(screen.getByLabelText("Feedback"), "Thank you.");
  await user.click(screen.getByRole("button", { name: "Release" }));
  expect(await screen.findByText(/^Mina was given the replay and feedback/)).toBeInTheDocument();
  expect(server.bodiesOf("POST /api/interviews/i1/release")).toEqual([{ replay: true, feedback: "Thank you." }]);
  await user.click(screen.getByRole("button", { name: "Change it" }));
  await user.click(await screen.findByRole("button", { name: "Take it back" }));
  await waitFor(() => expect(screen.getByText("Mina has not been given anything yet.")).toBeInTheDocument());
});

it("releases nothing for one who only rates", async () => {
  interview = { ...interview, mine: false };
  showAt("/interviews/i1");
  expect(await screen.findByRole("link", { name: "Report" })).toBeInTheDocument();
  expect(screen.queryByText(/has not been given/)).not.toBeInTheDocument();
});
