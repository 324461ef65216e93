// Other ways: counted from the beginning, read once the problem is solved, and folded until somebody opens one.
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";

import type { Approaches } from "../../api/approachClient";
import { newQueryClient } from "../../api/queries";
import type { Problem, ProblemSummary } from "../../api/types";
import { BANK, FakeServer, PROBLEM, refusal, SUMMARY } from "../../testing/fakeServer";
import OtherWays from "./OtherWays";

const ASK = "GET /api/problems/two-costs/approaches";
const FOUND: Approaches = {
  learn_html: "<p>Ask a map.</p>",
  approaches: [
    {
      id: "ends",
      title: "From both ends",
      time: "O(n log n)",
      space: "O(n)",
      notes_html: "<p>Sort first.</p>",
      solutions: [{ language: "python", title: "Python 3.13", html: "<pre><code>costs.sort()</code></pre>" }],
    },
  ],
};
let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().install();
  server.replies[ASK] = () => FOUND;
});

function show(status: ProblemSummary["status"], change: Partial<Problem> = {}) {
  server.replies["GET /api/problems"] = () => ({ ...BANK, problems: [{ ...SUMMARY, status }] });
  render(
    <QueryClientProvider client={newQueryClient()}>
      <OtherWays problem={{ ...PROBLEM, approaches: 1, learn: true, ...change }} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

it.each([
  [{}, "1 way and a text on the idea open when your solution is accepted."],
  [{ learn: false }, "1 way opens when your solution is accepted."],
  [{ approaches: 2, learn: false }, "2 ways open when your solution is accepted."],
  [{ approaches: 0 }, "A text on the idea opens when your solution is accepted."],
])("says what opens, and asks for nothing before", async (change, words) => {
  show("tried", change);
  expect(await screen.findByText(words)).toBeInTheDocument();
  expect(server.asked.map(({ line }) => line)).not.toContain(ASK);
});

it("names each way with its claim, folded, and opens it with its notes and its code", async () => {
  const user = show("solved");
  const title = await screen.findByText("From both ends");
  expect(screen.getByText("time O(n log n), memory O(n)")).toBeInTheDocument();
  const fold = title.closest("details");
  expect(fold).not.toHaveAttribute("open");
  await user.click(title);
  expect(fold).toHaveAttribute("open");
  expect(screen.getByText("Sort first.")).toBeInTheDocument();
  expect(screen.getByText("costs.sort()")).toBeInTheDocument();
  expect(screen.getByText("Python 3.13")).toBeInTheDocument();
  expect(screen.getByText("The idea behind it")).toBeInTheDocument();
  expect(screen.queryByText(/open when/)).not.toBeInTheDocument();
});

it("leaves the text away where there is none", async () => {
  server.replies[ASK] = () => ({ ...FOUND, learn_html: null });
  show("solved");
  await screen.findByText("From both ends");
  expect(screen.queryByText("The idea behind it")).not.toBeInTheDocument();
});

it("says why they cannot be shown", async () => {
  server.replies[ASK] = () => refusal(403, "not_solved_yet", "These open when your solution is accepted.");
  show("solved");
  expect(await screen.findByRole("alert")).toHaveTextContent("These open when your solution is accepted.");
});
