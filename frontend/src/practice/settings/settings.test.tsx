// Plan and data: what a file brings is said before and after, and deleting asks for typed words.
import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import type { Everything } from "../../api/practiceTypes";
import { homeOf, practise } from "../../testing/fakePractice";
import { FakeServer, refusal } from "../../testing/fakeServer";
import { showAt } from "../../testing/showAt";
import { NotOurs, partsOf, readEverything } from "./everything";

const PROJECT: Everything["projects"][number] = {
  id: "p1",
  title: "Churn",
  families: ["classic"],
  goal: "",
  data: "",
  method: "",
  result: "",
  regrets: "",
  created_at: 0,
  updated_at: 0,
};
const ANSWER: Everything["answers"][number] = {
  id: "a1",
  prompt: "P1",
  project_id: "p1",
  text: "Trees",
  seconds: 80,
  rating: null,
  rung: null,
  at: 0,
};
const FILE: Everything = {
  format: "sandglass-learner",
  version: 1,
  exported_at: 0,
  plan: { interview_on: null, hours_per_week: 5, changed_at: 0 },
  projects: [PROJECT],
  answers: [ANSWER, { ...ANSWER, id: "a2" }],
  cards: [],
  reviews: [],
  drafts: [],
  typed: [],
  hints: [],
  rooms: [],
  submissions: [],
  approaches: [],
  comparisons: [],
  mocks: [],
};
let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().install();
  practise(server);
});

async function open() {
  const user = showAt("/practice");
  await user.click(await screen.findByRole("button", { name: "Plan and data" }));
  await screen.findByRole("dialog");
  return user;
}

const jsonFile = (content: unknown) => new File([JSON.stringify(content)], "mine.json", { type: "application/json" });

it("changes the plan, beginning with what it is", async () => {
  server.replies["GET /api/practice"] = () =>
    homeOf({ plan: { interview_on: "2027-01-31", hours_per_week: 8, days_left: 60 } });
  server.replies["PUT /api/practice/plan"] = () => homeOf();
  const user = await open();
  expect(screen.getByLabelText("Day of the interview")).toHaveValue("2027-01-31");
  const hours = screen.getByLabelText("Hours per week");
  await user.clear(hours);
  await user.type(hours, "10");
  await user.click(screen.getByRole("button", { name: "Change the plan" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  expect(server.bodiesOf("PUT /api/practice/plan")).toEqual([{ interview_on: "2027-01-31", hours_per_week: 10 }]);
});

it("gives everything away as a file", async () => {
  await open();
  const link = screen.getByRole("link", { name: "Download everything" });
  expect(link).toHaveAttribute("href", "/api/practice/everything");
  expect(link).toHaveAttribute("download");
});

it("says what a file holds before it is brought in, and what was new afterwards", async () => {
  server.replies["POST /api/practice/everything"] = () => ({ brought: { plan: 0, projects: 1, answers: 2 } });
  const user = await open();
  await user.upload(screen.getByLabelText("Choose a file"), jsonFile(FILE));
  expect(await screen.findByText("mine.json holds:")).toBeInTheDocument();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(["1 plan", "1 project", "2 answers to questions"]),
  );
  expect(server.bodiesOf("POST /api/practice/everything")).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Bring it in" }));
  expect(await screen.findByText("New here:")).toBeInTheDocument();
  expect(screen.queryByText("1 plan")).not.toBeInTheDocument();
  expect(server.bodiesOf("POST /api/practice/everything")).toEqual([FILE]);
});

it("says so when nothing of it was new, and why it was refused", async () => {
  server.replies["POST /api/practice/everything"] = () => refusal(422, "invalid", "Row 3 of answers is not one.");
  const user = await open();
  await user.upload(screen.getByLabelText("Choose a file"), jsonFile(FILE));
  await user.click(await screen.findByRole("button", { name: "Bring it in" }));
  expect(await screen.findByText("Row 3 of answers is not one.")).toBeInTheDocument();
  server.replies["POST /api/practice/everything"] = () => ({ brought: { projects: 0 } });
  await user.click(screen.getByRole("button", { name: "Bring it in" }));
  expect(await screen.findByText("New here: nothing; all of it was here already.")).toBeInTheDocument();
});

it("goes in parts that a request can carry, rows after those that they refer to, and nothing twice", () => {
  const answers = Array.from({ length: 50 }, (_, at) => ({ ...ANSWER, id: `a${at}`, text: "x".repeat(100) }));
  const parts = partsOf({ ...FILE, answers }, 2000);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.map(({ plan }) => plan !== null)).toEqual(parts.map((_, at) => at === 0));
  expect(parts[0]?.projects).toEqual([PROJECT]);
  expect(parts.flatMap((part) => part.answers)).toEqual(answers);
  const sizes = parts.map((part) => JSON.stringify(part).length);
  expect(Math.max(...sizes)).toBeLessThan(2600);
});

it("adds up what the parts brought", async () => {
  const answers = Array.from({ length: 200 }, (_, at) => ({ ...ANSWER, id: `a${at}`, text: "x".repeat(8000) }));
  server.replies["POST /api/practice/everything"] = (body) => ({
    brought: { answers: (body as Everything).answers.length },
  });
  const user = await open();
  await user.upload(screen.getByLabelText("Choose a file"), jsonFile({ ...FILE, answers }));
  await user.click(await screen.findByRole("button", { name: "Bring it in" }));
  expect(await screen.findByText("200 answers to questions")).toBeInTheDocument();
  expect(server.bodiesOf("POST /api/practice/everything").length).toBeGreaterThan(2);
});

it("of earlier days, without mock interviews, is taken as one without any", () => {
  const earlier = JSON.stringify({ ...FILE, mocks: undefined });
  expect(earlier).not.toContain("mocks");
  expect(readEverything(earlier)).toEqual(FILE);
});

it("goes in whole where it is small, also when it is empty", () => {
  expect(partsOf(FILE)).toEqual([FILE]);
  const none = { ...FILE, plan: null, projects: [], answers: [] };
  expect(partsOf(none)).toEqual([none]);
});

describe("a file that is none of ours", () => {
  it.each([
    ["no JSON at all", "holds something else"],
    [JSON.stringify({ some: "thing" }), "holds something else"],
    [JSON.stringify({ ...FILE, version: 9 }), "another version"],
    [JSON.stringify({ ...FILE, answers: undefined }), "A part of this file is missing"],
  ])("is told from ours by what it holds", (text, words) => {
    expect(() => readEverything(text)).toThrow(NotOurs);
    expect(() => readEverything(text)).toThrow(words);
  });

  it("is said to be none, and not sent", async () => {
    const user = await open();
    await user.upload(screen.getByLabelText("Choose a file"), jsonFile({ some: "thing" }));
    expect(await screen.findByText(/holds something else/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Bring it in" })).not.toBeInTheDocument();
  });
});

it("deletes everything after two typed words, here too, and offers the file first", async () => {
  let gone = false;
  server.replies["DELETE /api/practice/everything"] = () => {
    gone = true;
    return homeOf({ plan: null });
  };
  server.replies["GET /api/practice"] = () => homeOf(gone ? { plan: null } : {});
  localStorage.setItem("sandglass.draft.two-costs.python.t1", "{}");
  localStorage.setItem("sandglass.practice.answer.P1", "{}");
  localStorage.setItem("sandglass.theme", "dark");
  const user = await open();
  await user.click(screen.getByRole("button", { name: "Delete everything" }));
  expect(await screen.findByRole("link", { name: "Download everything" })).toBeInTheDocument();
  const sure = screen.getByRole("button", { name: "Delete for good" });
  await user.type(screen.getByLabelText(/^Type the words/), "delete");
  expect(sure).toBeDisabled();
  await user.type(screen.getByLabelText(/^Type the words/), " everything");
  await user.click(sure);
  expect(await screen.findByRole("heading", { name: "Two questions make a plan" })).toBeInTheDocument();
  expect(Object.keys(localStorage).sort()).toEqual(["sandglass.theme"]);
});
