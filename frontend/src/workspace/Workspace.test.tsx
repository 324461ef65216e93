// The workspace as a whole: open, write, run, see a failed sample explained, and lose nothing.
import { EditorView } from "@codemirror/view";
import { QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";

import { newQueryClient } from "../api/queries";
import { caseOf, type FakeEvents, FakeServer, HEALTH, refusal, roomOf, submissionOf } from "../testing/fakeServer";
import Workspace from "./Workspace";

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().install();
  sessionStorage.clear();
});

async function open() {
  render(
    <QueryClientProvider client={newQueryClient()}>
      <Workspace slug="two-costs" />
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { level: 1, name: "Two costs that fit" });
  await waitFor(() => expect(code().textContent).toContain("def budget_pair"));
  return userEvent.setup();
}

const code = () => screen.getByRole("textbox", { name: /Code editor/ });
const write = (text: string) =>
  act(() => EditorView.findFromDOM(code())?.dispatch({ changes: { from: 0, insert: text } }));
const tests = () => within(screen.getByRole("region", { name: "Tests" }));

function stream(): FakeEvents {
  const last = server.streams.at(-1);
  if (!last) throw new Error("no stream was opened");
  return last;
}

describe("a fresh problem", () => {
  it("shows the statement, the limits of the language, and every test waiting", async () => {
    await open();
    expect(screen.getByText("time 2 s")).toBeInTheDocument();
    expect(tests().getByText("samples: 1 waiting")).toBeInTheDocument();
    expect(tests().getByText("edge: 1 waiting")).toBeInTheDocument();
  });

  it("offers first the languages that can be used now, and says why the others cannot", async () => {
    server.replies["GET /api/health"] = () => ({
      ...HEALTH,
      languages: [
        { id: "python", title: "Python 3.13", state: "building", detail: "" },
        { id: "javascript", title: "JavaScript", state: "ready", detail: "" },
      ],
    });
    await open();
    const menu = screen.getByRole("combobox", { name: "Language" });
    await waitFor(() =>
      expect(
        within(menu)
          .getAllByRole("option")
          .map((option) => option.textContent),
      ).toEqual(["JavaScript", "Python 3.13 · being prepared"]),
    );
    expect(menu).toHaveValue("python");
  });

  it("opens with the draft that the server has", async () => {
    server.replies["GET /api/drafts/two-costs"] = () => ({
      drafts: { python: { source: "def budget_pair(a, b):\n    return kept\n", revision: 3, saved_at: 1 } },
    });
    await open();
    expect(code().textContent).toContain("kept");
  });

  it("says that there is no such problem", async () => {
    server.replies["GET /api/problems/two-costs"] = () => refusal(404, "no_such_problem", "There is no such problem.");
    render(
      <QueryClientProvider client={newQueryClient()}>
        <Workspace slug="two-costs" />
      </QueryClientProvider>,
    );
    expect(await screen.findByRole("heading", { name: "There is no such problem" })).toBeInTheDocument();
  });
});

describe("Run", () => {
  it("sends the code under a key, follows the tests, and opens the failed sample by itself", async () => {
    const user = await open();
    await user.click(screen.getByRole("button", { name: /^Run/ }));
    await waitFor(() => expect(server.streams).toHaveLength(1));
    const [body] = server.bodiesOf("POST /api/submissions") as { source: string; kind: string }[];
    expect(body).toMatchObject({ kind: "run", language: "python", problem: "two-costs" });
    expect(body?.source).toContain("def budget_pair");
    expect(server.asked.find(({ line }) => line === "POST /api/submissions")?.key).toMatch(/^[0-9a-f-]{36}$/);

    const failed = caseOf({ verdict: "WA", got: "[1, 1]", message: "Item 1: expected 0, got 1.", stdout: "seen\n" });
    act(() => {
      stream().say("snapshot", submissionOf());
      stream().say("done", submissionOf({ state: "done", verdict: "WA", cases: [failed] }));
    });
    expect(tests().getByText("Item 1: expected 0, got 1.")).toBeInTheDocument();
    expect(tests().getByRole("button", { expanded: true })).toHaveTextContent("samples · pair · wrong answer");
    expect(tests().getByText("printed")).toBeInTheDocument();
    expect(tests().getByText("Samples · pair: wrong answer.")).toBeInTheDocument();
  });

  it("shows what the compiler said and leads to the line", async () => {
    const user = await open();
    await user.keyboard("{Control>}'{/Control}");
    await waitFor(() => expect(server.streams).toHaveLength(1));
    const compile = {
      ok: false,
      message: "SyntaxError",
      ms: 5,
      marks: [{ line: 2, column: 5, severity: "error" as const, text: "'(' was never closed" }],
    };
    act(() => stream().say("done", submissionOf({ state: "done", verdict: "CE", compile })));
    await user.click(tests().getByRole("button", { name: /Line 2/ }));
    await waitFor(() => expect(code()).toHaveFocus());
  });

  it("shows beside the field which own input was refused", async () => {
    const user = await open();
    await user.click(tests().getByRole("tab", { name: "Own input" }));
    await user.click(tests().getByRole("button", { name: "From pair" }));
    expect(tests().getByRole("textbox", { name: "Own input 1" })).toHaveValue("[7, -2]\n5");
    server.replies["POST /api/submissions"] = () =>
      refusal(422, "bad_input", "Line 2: a whole number is missing.", "inputs.0");
    await user.click(screen.getByRole("button", { name: /^Run/ }));
    expect(await tests().findByRole("textbox", { name: "Own input 1" })).toHaveAccessibleDescription(
      "Line 2: a whole number is missing.",
    );
  });

  it("goes on showing the newest submission after a reload", async () => {
    const summary = { ...submissionOf(), passed: 1, planned_count: 1 };
    server.replies["GET /api/submissions"] = () => ({ items: [summary], next: null });
    server.replies["GET /api/submissions/s1"] = () => submissionOf({ state: "done", verdict: "AC", cases: [caseOf()] });
    await open();
    expect(await tests().findByText("The test is accepted, the slowest in 2 ms of 2 s.")).toBeInTheDocument();
  });
});

describe("the clock", () => {
  it("makes the editor read-only at its end, says so, and lets one go on", async () => {
    const ended = roomOf({ state: "ended", ended_at: Date.now(), ends_at: Date.now() - 1 });
    server.replies["GET /api/rooms"] = () => ({ rooms: [ended] });
    const user = await open();
    expect(await screen.findByText(/Time is up after 20 minutes/)).toBeInTheDocument();
    expect(code()).toHaveAttribute("aria-readonly", "true");
    expect(screen.getByRole("button", { name: /^Submit/ })).toBeDisabled();
    await user.click(screen.getByRole("button", { name: "Go on without a clock" }));
    expect(code()).not.toHaveAttribute("aria-readonly");
  });

  it("runs on after a reload and names its room in what is sent", async () => {
    server.replies["GET /api/rooms"] = () => ({ rooms: [roomOf()] });
    const user = await open();
    expect(await screen.findByRole("timer", { name: "Time left" })).toHaveTextContent(/20:00|19:59/);
    await user.click(screen.getByRole("button", { name: /^Submit/ }));
    await waitFor(() => expect(server.bodiesOf("POST /api/submissions")).toHaveLength(1));
    expect(server.bodiesOf("POST /api/submissions")[0]).toMatchObject({ room: "r1", kind: "submit" });
  });
});

it("resets to the starter and takes it back", async () => {
  server.replies["GET /api/drafts/two-costs"] = () => ({
    drafts: { python: { source: "def budget_pair(a, b):\n    return mine\n", revision: 1, saved_at: 1 } },
  });
  const user = await open();
  await user.click(screen.getByRole("button", { name: "Reset" }));
  expect(code().textContent).not.toContain("mine");
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(code().textContent).toContain("mine");
});

it("lets one choose when the draft changed in another tab", async () => {
  const theirs = { source: "theirs", revision: 2, saved_at: 1 };
  server.replies["PUT /api/drafts/two-costs/python"] = () => refusal(409, "draft_conflict", "Saved elsewhere.");
  const user = await open();
  server.replies["GET /api/drafts/two-costs"] = () => ({ drafts: { python: theirs } });
  write("# mine");
  await user.click(await screen.findByRole("button", { name: "Take theirs" }, { timeout: 3000 }));
  expect(code().textContent).toBe("theirs");
});
