// The practice home: asks twice and can be skipped, then says what is next; the map can be read without seeing it.
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import type { Home } from "../api/practiceTypes";
import { coverageOf, homeOf, practise } from "../testing/fakePractice";
import { FakeServer, refusal } from "../testing/fakeServer";
import { showAt } from "../testing/showAt";

let server: FakeServer;
let home: Home;

beforeEach(() => {
  server = new FakeServer().install();
  practise(server);
  home = homeOf();
  server.replies["GET /api/practice"] = () => home;
});

it("asks on the first visit, with five hours as a start, and makes the plan", async () => {
  home = homeOf({ plan: null });
  server.replies["PUT /api/practice/plan"] = () => (home = homeOf());
  const user = showAt("/practice");
  expect(await screen.findByLabelText("Hours per week")).toHaveValue("5");
  await user.click(screen.getByRole("button", { name: "Make the plan" }));
  expect(await screen.findByRole("heading", { name: "Two costs that fit" })).toBeInTheDocument();
  expect(server.bodiesOf("PUT /api/practice/plan")).toEqual([{ interview_on: null, hours_per_week: 5 }]);
});

it("goes on without a plan when that is skipped, also the next time", async () => {
  home = homeOf({ plan: null });
  const user = showAt("/practice");
  await user.click(await screen.findByRole("button", { name: "Skip this" }));
  expect(await screen.findByRole("heading", { name: "Two costs that fit" })).toBeInTheDocument();
  expect(screen.getByText(/Without a plan, coding comes first/)).toBeInTheDocument();
  expect(localStorage.getItem("sandglass.practice.skipped")).not.toBeNull();
});

it("says beside the field which day there is not", async () => {
  home = homeOf({ plan: null });
  server.replies["PUT /api/practice/plan"] = () => refusal(422, "invalid", "There is no such day.", "interview_on");
  const user = showAt("/practice");
  await user.click(await screen.findByRole("button", { name: "Make the plan" }));
  await waitFor(() =>
    expect(screen.getByLabelText("Day of the interview")).toHaveAccessibleDescription("There is no such day."),
  );
});

it("shows one next thing with its reason, its time, and a button that says what it does", async () => {
  showAt("/practice");
  const next = await screen.findByRole("region", { name: "Two costs that fit" });
  expect(within(next).getByText(/Coding comes first/)).toBeInTheDocument();
  expect(within(next).getByText("Next, about 12 min")).toBeInTheDocument();
  expect(within(next).getByRole("link", { name: "Open the problem" })).toHaveAttribute("href", "/problems/two-costs");
});

it("says how the week goes, what is due and what comes later", async () => {
  showAt("/practice");
  expect(await screen.findByText("40 min of 3 h")).toBeInTheDocument();
  expect(screen.getByText("1 h 30 min of 1 h 15 min")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "2 cards, 1 question" })).toHaveAttribute("href", "/practice/review");
  expect(screen.getByRole("link", { name: "Review what is due" })).toBeInTheDocument();
});

it.each([
  [{ interview_on: "2027-01-31", hours_per_week: 1, days_left: 12 }, "12 days to the interview, 1 hour a week."],
  [{ interview_on: "2027-01-31", hours_per_week: 5, days_left: 0 }, "The interview is today; 5 hours a week."],
  [
    { interview_on: "2026-01-31", hours_per_week: 5, days_left: null },
    "The day of the interview is past; 5 hours a week.",
  ],
  [{ interview_on: null, hours_per_week: 5, days_left: null }, "No interview planned, 5 hours a week."],
])("says what the plan is", async (plan, words) => {
  home = homeOf({ plan });
  showAt("/practice");
  expect(await screen.findByText(words)).toBeInTheDocument();
});

it("has a map whose squares say what they show, one after the other by arrow keys", async () => {
  const user = showAt("/practice");
  const square = await screen.findByRole("button", { name: /^Statistics, solved alone/ });
  expect(square).toHaveAccessibleName("Statistics, solved alone: fair, from 2 things, the last 5 days ago.");
  const first = screen.getByRole("button", { name: "Classic machine learning, read: nothing yet." });
  first.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}");
  expect(square).toHaveFocus();
  await user.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}");
  expect(screen.getByRole("button", { name: /^Classic machine learning, solved alone/ })).toHaveFocus();
});

it("shows the own projects beside it, with the warning when they are alike", async () => {
  server.replies["GET /api/practice/coverage"] = () =>
    coverageOf({
      projects: [{ id: "p1", title: "Captions", families: ["deep"], answered: 2 }],
      warning: "All of your projects are deep learning.",
    });
  showAt("/practice");
  expect(await screen.findByText("All of your projects are deep learning.")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Captions: deep learning; 2 questions answered with it." })).toHaveAttribute(
    "href",
    "/practice/projects#p1",
  );
});

it("says what happened when it could not be loaded, and tries again", async () => {
  server.replies["GET /api/practice"] = () => refusal(400, "odd", "The plan is being moved.");
  const user = showAt("/practice");
  expect(await screen.findByText("The plan is being moved.")).toBeInTheDocument();
  server.replies["GET /api/practice"] = () => home;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("heading", { name: "Two costs that fit" })).toBeInTheDocument();
});
