// Other ways: counted from the beginning, open after a second try or when asked for, and folded until then.
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";

import type { Approaches } from "../../api/approachClient";
import { newQueryClient } from "../../api/queries";
import type { Problem } from "../../api/types";
import { FakeServer, PROBLEM, refusal } from "../../testing/fakeServer";
import OtherWays from "./OtherWays";

const ASK = "GET /api/problems/two-costs/approaches";
const SHOW = "POST /api/problems/two-costs/approaches";
const FOUND: Approaches = {
  state: "open",
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
const UNSOLVED: Approaches = { state: "unsolved", learn_html: null, approaches: [] };
const SOLVED: Approaches = { state: "solved", learn_html: FOUND.learn_html, approaches: [] };
let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().install();
});

function show(found: Approaches, change: Partial<Problem> = {}) {
  server.replies[ASK] = () => found;
  render(
    <QueryClientProvider client={newQueryClient()}>
      <OtherWays problem={{ ...PROBLEM, approaches: 1, learn: true, ...change }} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

it.each([
  [
    {},
    "1 way opens once you have solved it in two ways of your own; a text on the idea opens when your solution is accepted.",
  ],
  [{ learn: false }, "1 way opens once you have solved it in two ways of your own."],
  [{ approaches: 2, learn: false }, "2 ways open once you have solved it in two ways of your own."],
  [{ approaches: 0 }, "A text on the idea opens when your solution is accepted."],
])("says what opens when", async (change, words) => {
  show(UNSOLVED, change);
  expect(await screen.findByText(words)).toBeInTheDocument();
});

it("offers no way round where there is only a text", async () => {
  show(UNSOLVED, { approaches: 0 });
  await screen.findByText(/^A text on the idea/);
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

it("says before it is solved what looking costs, and shows all to who looks", async () => {
  const user = show(UNSOLVED);
  server.replies[SHOW] = () => FOUND;
  const button = await screen.findByRole("button", { name: "Show me anyway" });
  expect(screen.getByText(/comes back soon, rated Again/)).toBeInTheDocument();
  await user.click(button);
  expect(await screen.findByText("From both ends")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Show me anyway" })).not.toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Other ways to solve it" })).toHaveFocus();
});

it("asks kindly for a second way after the first, and leads to the page that compares", async () => {
  show(SOLVED);
  expect(await screen.findByText(/^Trying a second way first teaches most\./)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Compare your own ways" })).toHaveAttribute(
    "href",
    "/problems/two-costs/compare",
  );
  expect(screen.getByText("noted like a hint, and costs nothing")).toBeInTheDocument();
  expect(screen.getByText("The idea behind it")).toBeInTheDocument();
  expect(screen.queryByText("From both ends")).not.toBeInTheDocument();
});

it("says why nothing was shown, and can be asked again", async () => {
  const user = show(SOLVED);
  server.replies[SHOW] = () => refusal(403, "foreign_origin", "This came from another page.");
  await user.click(await screen.findByRole("button", { name: "Show me anyway" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("This came from another page.");
  server.replies[SHOW] = () => FOUND;
  await user.click(screen.getByRole("button", { name: "Show me anyway" }));
  expect(await screen.findByText("From both ends")).toBeInTheDocument();
});

it("names each way with its claim, folded, and opens it with its notes and its code", async () => {
  const user = show(FOUND);
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
});

it("leaves the text away where there is none", async () => {
  show({ ...FOUND, learn_html: null });
  await screen.findByText("From both ends");
  expect(screen.queryByText("The idea behind it")).not.toBeInTheDocument();
});

it("says why they cannot be asked for", async () => {
  show(FOUND);
  server.replies[ASK] = () => refusal(404, "no_such_problem", "There is no such problem.");
  expect(await screen.findByRole("alert")).toHaveTextContent("There is no such problem.");
});
