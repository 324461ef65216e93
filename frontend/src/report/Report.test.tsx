// The report: everything of an interview, notes and scorecards only when they are wanted on the paper.
import { screen, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import type { Report } from "../api/scoreTypes";
import { interviewOf, OWNER } from "../testing/fakeInterviews";
import { COMPARED, FACTS, START } from "../testing/fakeScorecards";
import { FakeServer, refusal } from "../testing/fakeServer";
import { showAt } from "../testing/showAt";

let server: FakeServer;
let report: Report;

beforeEach(() => {
  server = new FakeServer().install();
  report = {
    interview: interviewOf({ state: "done", started_at: START, ended_at: START + 3_600_000 }),
    facts: FACTS,
    code: [
      { problem: "two-costs", language: "python", approach: "A", code: "def f():\n    return 1\n", changed: true },
      { problem: "two-costs", language: "python", approach: "B", code: "as it opened", changed: false },
    ],
    plans: [{ problem: "two-costs", box: "restate", text: "two numbers" }],
    notes: [
      { id: "n1", at: START + 5000, text: "private words", by: "Dana", mine: true, changed_at: 1, deleted: false },
    ],
    scorecards: COMPARED.scorecards,
    comparison: COMPARED.comparison,
    decision: COMPARED.decision,
    titles: { P1: "Why did you choose that method?" },
    made_at: START,
  };
  server.replies["GET /api/account"] = () => ({ set_up: true, oidc: false, account: OWNER });
  server.replies["GET /api/interviews/i1/report"] = () => report;
});

it("tells how it went, with times and verdicts by group", async () => {
  showAt("/interviews/i1/report");
  const course = within(await screen.findByRole("region", { name: "How it went" }));
  expect(course.getByRole("row", { name: "Coding 30 min, extended by 5 0:00 31:00" })).toBeInTheDocument();
  expect(course.getByRole("row", { name: "Your work 20 min not reached ·" })).toBeInTheDocument();
  expect(course.getByText("Private thinking: 2:05. Pauses: 1.")).toBeInTheDocument();
  expect(course.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["Samples 3/3", "Edge 1/3"]);
  const [hint, submit] = [course.getByText("What do you keep?"), course.getByText(/^wrong answer, 4 of 6 tests/)];
  expect(hint.compareDocumentPosition(submit) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

it("has the code of each approach that was written, line by line", async () => {
  showAt("/interviews/i1/report");
  const code = within(await screen.findByRole("region", { name: "Code as it was left" }));
  expect(code.getAllByRole("listitem").map((line) => line.textContent)).toEqual(["def f():", "    return 1"]);
  expect(code.queryByText("as it opened")).not.toBeInTheDocument();
  expect(screen.getByText("two numbers")).toBeInTheDocument();
});

it("leaves private notes out until they are wanted, and scorecards when they are not", async () => {
  const user = showAt("/interviews/i1/report");
  expect(await screen.findByText("seen by 1")).toBeInTheDocument();
  expect(screen.queryByText("private words")).not.toBeInTheDocument();
  await user.click(screen.getByLabelText("Private notes"));
  expect(screen.getByText("private words")).toBeInTheDocument();
  await user.click(screen.getByLabelText("Scorecards and decision"));
  expect(screen.queryByText("seen by 1")).not.toBeInTheDocument();
});

it("says why the other raters' scorecards are not there", async () => {
  report = { ...report, scorecards: [], comparison: null, decision: null };
  showAt("/interviews/i1/report");
  expect(await screen.findByText(/are here once you have locked yours/)).toBeInTheDocument();
});

it("is not there before the end", async () => {
  server.replies["GET /api/interviews/i1/report"] = () => refusal(409, "interview_not_over", "Not yet.");
  showAt("/interviews/i1/report");
  expect(await screen.findByRole("heading", { name: "There is no report yet" })).toBeInTheDocument();
});
