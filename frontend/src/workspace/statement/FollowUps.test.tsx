// Follow-ups: named from the beginning, open once the problem is solved, with a way back.
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import type { ProblemSummary } from "../../api/types";
import { newQueryClient } from "../../api/queries";
import { BANK, FakeServer, PROBLEM, SUMMARY } from "../../testing/fakeServer";
import FollowUps from "./FollowUps";

const NEXT: ProblemSummary = {
  ...SUMMARY,
  slug: "three-costs",
  title: "Three costs that fit",
  follows: { slug: "two-costs", way: "improve" },
};
let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().install();
});

function show(problem: ProblemSummary, status: ProblemSummary["status"]) {
  server.replies["GET /api/problems"] = () => ({ ...BANK, problems: [{ ...SUMMARY, status }, NEXT] });
  render(
    <QueryClientProvider client={newQueryClient()}>
      <FollowUps problem={{ ...PROBLEM, ...problem }} />
    </QueryClientProvider>,
  );
}

it("names what comes next, and when it opens", async () => {
  show(SUMMARY, "tried");
  expect(await screen.findByText("Three costs that fit")).toBeInTheDocument();
  expect(screen.getByText("Improve it")).toBeInTheDocument();
  expect(screen.getByText("It opens when your solution is accepted.")).toBeInTheDocument();
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
});

it("leads on when the problem is solved", async () => {
  show(SUMMARY, "solved");
  const link = await screen.findByRole("link", { name: "Three costs that fit" });
  expect(link).toHaveAttribute("href", "/problems/three-costs");
  expect(screen.queryByText(/opens when/)).not.toBeInTheDocument();
});

it("leads back from a follow-up", async () => {
  show(NEXT, "solved");
  expect(await screen.findByRole("link", { name: "Two costs that fit" })).toHaveAttribute(
    "href",
    "/problems/two-costs",
  );
});
