// The board shows every planned case at once and says exactly how far the judging is.
import { describe, expect, it } from "vitest";

import type { CaseView, Problem, Submission } from "../../api/types";
import type { RunState } from "../runs/runs";
import { boardOf, countWords, firstToOpen, groupWords, outcome } from "./board";

const PROBLEM: Problem = {
  slug: "two-costs",
  title: "Two costs that fit",
  track: "algorithms",
  family: "hashing",
  tags: [],
  difficulty: 2,
  minutes: { expected: 12, cap: 20 },
  style: "function",
  languages: ["python"],
  status: "new",
  follows: null,
  categories: [],
  approaches: 0,
  learn: false,
  statement_html: "",
  signature: null,
  constraints: [],
  samples: [],
  setups: {},
  code_kb: 64,
  license: "",
  version: 1,
  groups: [
    { id: "sample", title: "Samples", reveal: "full", cases: ["repeat", "single"] },
    { id: "edge", title: "Edge", reveal: "name", cases: ["negatives"] },
    { id: "large", title: "Large", reveal: "none", cases: ["1", "2"] },
  ],
};

function judged(index: number, verdict: CaseView["verdict"], hidden = false): CaseView {
  return {
    index,
    name: "",
    group: "",
    hidden,
    verdict,
    cpu_ms: 10,
    wall_ms: 12,
    memory_kib: 9000,
    message: null,
    inputs: null,
    expected: null,
    got: null,
    stdout: null,
    stderr: null,
    shown: [],
  };
}

function submission(change: Partial<Submission>): Submission {
  return {
    id: "s1",
    problem: "two-costs",
    language: "python",
    kind: "submit",
    room: null,
    state: "running",
    verdict: null,
    created_at: 0,
    started_at: 0,
    finished_at: null,
    queue_ms: 1,
    total_ms: null,
    attempt: 1,
    source: "",
    compile: null,
    planned: PROBLEM.groups.flatMap((group) => group.cases.map((name) => ({ name, group: group.id }))),
    cases: [],
    time_limit_ms: 1000,
    memory_limit_kib: 262144,
    note: null,
    ...change,
  };
}

const idle: RunState = { submission: null, sending: null, refusal: null };
const showing = (change: Partial<Submission>): RunState => ({ ...idle, submission: submission(change) });
const fates = (state: RunState) => boardOf(PROBLEM, state).rows.map((row) => row.fate);

describe("rows", () => {
  it("wait before anything is sent", () => {
    expect(fates(idle)).toEqual(Array(5).fill("waiting"));
  });

  it("are those of the samples and own inputs while a run is being sent", () => {
    const state: RunState = { ...idle, sending: { kind: "run", inputs: 2, unanswered: false } };
    expect(boardOf(PROBLEM, state).rows.map((row) => row.label)).toEqual([
      "samples · repeat",
      "samples · single",
      "own input 1",
      "own input 2",
    ]);
  });

  it("show one running case, the first that is not judged", () => {
    expect(fates(showing({ cases: [judged(0, "AC"), judged(1, "WA")] }))).toEqual([
      "AC",
      "WA",
      "running",
      "waiting",
      "waiting",
    ]);
  });

  it("run nothing while the submission waits for a sandbox", () => {
    expect(fates(showing({ state: "queued" }))).toEqual(Array(5).fill("waiting"));
  });

  it("were not run when the end came before them", () => {
    expect(fates(showing({ state: "done", verdict: "WA", cases: [judged(0, "WA")] })).slice(1)).toEqual(
      Array(4).fill("skipped"),
    );
  });

  it("call an own input that came back 'ran', not accepted", () => {
    const planned = [{ name: "1", group: "own" }];
    const board = boardOf(PROBLEM, showing({ kind: "run", planned, cases: [judged(0, "AC")] }));
    expect(board.rows[0]?.words).toBe("ran");
  });
});

describe("words", () => {
  it("count what is judged so far", () => {
    const state = showing({ cases: [judged(0, "AC"), judged(1, "AC")] });
    expect(countWords(boardOf(PROBLEM, state), state)).toEqual(["2 of 5", "0.02 s so far"]);
  });

  it("say a group for those who hear it", () => {
    const board = boardOf(PROBLEM, showing({ cases: [judged(0, "AC"), judged(1, "WA")] }));
    expect(board.groups.map(groupWords)[0]).toBe("samples: 1 accepted, 1 wrong answer");
  });

  it.each([
    [
      { verdict: "AC", cases: [0, 1, 2, 3, 4].map((index) => judged(index, "AC")) },
      "All 5 tests are accepted, the slowest in 10 ms of 1 s.",
    ],
    [
      { verdict: "WA", cases: [judged(0, "AC"), judged(1, "WA")] },
      "Samples · single: wrong answer. 3 later tests were not run.",
    ],
    [
      { verdict: "CE", compile: { ok: false, message: "no", ms: 5, marks: [] } },
      "It did not compile, so no test was run.",
    ],
    [{ verdict: "IE", note: "Our fault: the sandbox failed." }, "Our fault: the sandbox failed."],
  ] as [Partial<Submission>, string][])("tell the outcome %#", (change, sentence) => {
    const state = showing({ ...change, state: "done" });
    expect(outcome(boardOf(PROBLEM, state), submission({ ...change, state: "done" }))).toBe(sentence);
  });

  it("of a hidden failure say that names are all there is", () => {
    const change: Partial<Submission> = {
      state: "done",
      verdict: "TLE",
      cases: [judged(0, "AC"), judged(1, "AC"), judged(2, "TLE", true)],
    };
    expect(outcome(boardOf(PROBLEM, showing(change)), submission(change))).toContain("name and verdict only");
  });
});

describe("opening by itself", () => {
  it("is for the first failed case that may be shown", () => {
    expect(firstToOpen(boardOf(PROBLEM, showing({ cases: [judged(0, "AC"), judged(1, "WA")] })))).toBe(1);
  });

  it("is not for a hidden one", () => {
    expect(
      firstToOpen(boardOf(PROBLEM, showing({ cases: [judged(0, "AC"), judged(1, "AC"), judged(2, "WA", true)] }))),
    ).toBeNull();
  });

  it("is for a hidden one too where its data was sent, as interviewers are", () => {
    const told = { ...judged(1, "WA", true), inputs: [{ name: "left", text: "7" }], expected: "8" };
    const state = showing({ state: "done", verdict: "WA", cases: [judged(0, "AC"), told] });
    expect(firstToOpen(boardOf(PROBLEM, state))).toBe(1);
    expect(outcome(boardOf(PROBLEM, state), submission({ state: "done", verdict: "WA" }))).not.toContain("Hidden");
  });

  it("is for a hidden one that tells its score", () => {
    const told = { ...judged(1, "WA", true), message: "The AUC is about 0.7; at least about 0.8 is needed." };
    expect(firstToOpen(boardOf(PROBLEM, showing({ cases: [judged(0, "AC"), told] })))).toBe(1);
  });
});
