// The know-how drill: answer first, learn afterwards, rate oneself, and see two versions side by side.
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import type { Answered, DrillPrompt } from "../../api/practiceTypes";
import { answeredOf, drillOf, practise, projectOf, promptOf, versionOf } from "../../testing/fakePractice";
import { FakeServer, refusal } from "../../testing/fakeServer";
import { showAt } from "../../testing/showAt";

let server: FakeServer;
let prompts: DrillPrompt[];
let answered: Answered;

beforeEach(() => {
  server = new FakeServer().install();
  practise(server);
  prompts = [promptOf(), promptOf({ id: "P2", question: "How did you handle missing data?" })];
  answered = answeredOf();
  server.replies["GET /api/practice/drill"] = () => drillOf(prompts);
  server.replies["GET /api/practice/drill/P1"] = () => answered;
  server.replies["POST /api/practice/drill/P1"] = () => {
    prompts = prompts.map((each) => (each.id === "P1" ? { ...each, answers: each.answers + 1 } : each));
    return answered;
  };
});

it("lists every question with where it stands", async () => {
  prompts = [promptOf({ answers: 1, due_at: 1 }), promptOf({ id: "F1", rated: false, question: "What is next?" })];
  showAt("/practice/drill");
  expect(await screen.findByRole("link", { name: "Why did you choose that method?" })).toHaveAttribute(
    "href",
    "/practice/drill/P1",
  );
  expect(screen.getByText("Due again")).toBeInTheDocument();
  const facts = screen.getByRole("region", { name: "Fact finding" });
  expect(within(facts).getByText(/Private and never scored/)).toBeInTheDocument();
  expect(within(facts).getByText("0 of 1 question answered")).toBeInTheDocument();
});

describe("an answer", () => {
  it("is given before anything is told about the question", async () => {
    server.replies["GET /api/practice/projects"] = () => ({ projects: [projectOf()] });
    const user = showAt("/practice/drill/P1");
    const text = await screen.findByLabelText("Your answer");
    expect(screen.queryByText(answered.strong)).not.toBeInTheDocument();
    expect(server.asked.map(({ line }) => line)).not.toContain("GET /api/practice/drill/P1");
    await user.selectOptions(await screen.findByLabelText("Project"), "Churn of subscribers");
    await user.type(text, "Trees win");
    await user.click(screen.getByRole("button", { name: "Save the answer" }));
    expect(await screen.findByRole("heading", { name: "What comes next in an interview" })).toBeInTheDocument();
    expect(screen.getByText(answered.strong)).toBeInTheDocument();
    expect(screen.getByText(answered.weak_example)).toBeInTheDocument();
    expect(server.bodiesOf("POST /api/practice/drill/P1")).toEqual([
      { text: "Trees win", project: "p1", seconds: expect.any(Number) as number },
    ]);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it("that was not sent is still there after a reload", async () => {
    localStorage.setItem(
      "sandglass.practice.answer.P1",
      JSON.stringify({ text: "Half a thought", project: "", seconds: 40 }),
    );
    showAt("/practice/drill/P1");
    expect(await screen.findByLabelText("Your answer")).toHaveValue("Half a thought");
    expect(screen.getByRole("timer", { name: "Time left" })).toHaveTextContent("0:50");
    expect(screen.getByRole("button", { name: "Go on with the time" })).toBeInTheDocument();
  });

  it("keeps its project also when it is saved before the projects have come", async () => {
    const kept = { text: "Trees win", project: "p1", seconds: 40 };
    localStorage.setItem("sandglass.practice.answer.P1", JSON.stringify(kept));
    server.replies["GET /api/practice/projects"] = () => refusal(400, "odd", "Not now.");
    const user = showAt("/practice/drill/P1");
    await user.click(await screen.findByRole("button", { name: "Save the answer" }));
    await screen.findByRole("heading", { name: "What comes next in an interview" });
    expect(server.bodiesOf("POST /api/practice/drill/P1")).toEqual([kept]);
  });

  it("that was refused stays, with the reason", async () => {
    server.replies["POST /api/practice/drill/P1"] = () => refusal(409, "too_many_answers", "There is no room.");
    const user = showAt("/practice/drill/P1");
    await user.type(await screen.findByLabelText("Your answer"), "Trees win");
    await user.click(screen.getByRole("button", { name: "Save the answer" }));
    expect(await screen.findByText("There is no room.")).toBeInTheDocument();
    expect(screen.getByLabelText("Your answer")).toHaveValue("Trees win");
  });

  it("that takes longer is only noted, and the time may be hidden", async () => {
    localStorage.setItem("sandglass.practice.answer.P1", JSON.stringify({ text: "Slow", project: "", seconds: 110 }));
    const user = showAt("/practice/drill/P1");
    expect(await screen.findByRole("timer")).toHaveTextContent("over by 0:20");
    expect(screen.getByText(/it is only noted/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Hide the time" }));
    expect(screen.queryByRole("timer")).not.toBeInTheDocument();
    expect(screen.queryByText(/over by/)).not.toBeInTheDocument();
  });
});

describe("after an answer", () => {
  beforeEach(() => {
    prompts = [promptOf({ answers: 1 }), ...prompts.slice(1)];
  });

  it("is rated by oneself, with the follow-up that it holds to", async () => {
    server.replies["PUT /api/practice/drill/P1/v1"] = (body) =>
      (answered = { ...answered, versions: [versionOf(body as { rating: number; rung: number })] });
    const user = showAt("/practice/drill/P1");
    await user.click(await screen.findByRole("button", { name: /How far was the baseline behind/ }));
    expect(server.bodiesOf("PUT /api/practice/drill/P1/v1")).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^3 An own example/ }));
    await waitFor(() => expect(server.bodiesOf("PUT /api/practice/drill/P1/v1")).toEqual([{ rating: 3, rung: 2 }]));
    await user.click(screen.getByRole("button", { name: /What would make you switch/ }));
    await waitFor(() =>
      expect(server.bodiesOf("PUT /api/practice/drill/P1/v1").at(-1)).toEqual({ rating: 3, rung: 3 }),
    );
    expect(screen.getByRole("button", { name: /^3 An own example/ })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByText(/numbers, not names/)).toBeInTheDocument();
  });

  it("shows the two newest versions side by side, and others by choice", async () => {
    answered = answeredOf({
      versions: [
        versionOf({ id: "v3", at: 3, text: "Third" }),
        versionOf({ id: "v2", at: 2, text: "Second", seconds: 70 }),
        versionOf({ id: "v1", at: 1, text: "First", seconds: 60 }),
      ],
    });
    const user = showAt("/practice/drill/P1");
    expect(await screen.findByText("Third", { selector: "p" })).toBeInTheDocument();
    expect(screen.getByText("Second", { selector: "p" })).toBeInTheDocument();
    expect(screen.queryByText("First", { selector: "p" })).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText("Left answer"), "v1");
    expect(screen.getByText("First", { selector: "p" })).toBeInTheDocument();
    expect(screen.queryByText("Second", { selector: "p" })).not.toBeInTheDocument();
  });

  it("can be answered again, and left alone", async () => {
    const user = showAt("/practice/drill/P1");
    await user.click(await screen.findByRole("button", { name: "Answer it again" }));
    expect(screen.getByLabelText("Your answer")).toHaveValue("");
    await user.click(screen.getByRole("button", { name: "Back to your answers" }));
    expect(await screen.findByText(answered.strong)).toBeInTheDocument();
  });

  it("is deleted only when asked twice, and is as new after the last one", async () => {
    server.replies["DELETE /api/practice/drill/P1/v1"] = () => {
      prompts = [promptOf(), ...prompts.slice(1)];
      server.replies["GET /api/practice/drill/P1"] = () => refusal(404, "not_answered_yet", "Answer it first.");
      return drillOf(prompts);
    };
    const user = showAt("/practice/drill/P1");
    await user.click(await screen.findByRole("button", { name: "Delete this answer" }));
    expect(server.bodiesOf("DELETE /api/practice/drill/P1/v1")).toEqual([]);
    const asked = server.bodiesOf("GET /api/practice/drill/P1").length;
    await user.click(screen.getByRole("button", { name: "Delete it for good" }));
    expect(await screen.findByLabelText("Your answer")).toBeInTheDocument();
    expect(server.bodiesOf("GET /api/practice/drill/P1")).toHaveLength(asked);
  });

  it("leads to the next question", async () => {
    showAt("/practice/drill/P1");
    expect(await screen.findByRole("link", { name: "Next question" })).toHaveAttribute("href", "/practice/drill/P2");
  });
});

describe("fact finding", () => {
  beforeEach(() => {
    const fact = promptOf({ id: "F1", rated: false, question: "What is next?", answers: 1 });
    prompts = [fact];
    server.replies["GET /api/practice/drill/F1"] = () => answeredOf({ prompt: fact });
  });

  it("is said to be private, and asks for no rating and no project", async () => {
    server.replies["GET /api/practice/projects"] = () => ({ projects: [projectOf()] });
    const user = showAt("/practice/drill/F1");
    expect(await screen.findByText(/Private and never scored/)).toBeInTheDocument();
    expect(await screen.findByRole("heading", { name: "What comes next in an interview" })).toBeInTheDocument();
    expect(screen.queryByRole("group", { name: "Your rating" })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /What else did you try/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Answer it again" }));
    expect(screen.queryByLabelText("Project")).not.toBeInTheDocument();
  });
});

it("says that there is no such question", async () => {
  showAt("/practice/drill/Z9");
  expect(await screen.findByRole("heading", { name: "There is no such question" })).toBeInTheDocument();
});
