// A submission is sent once, seen to its end, and never forgotten because a connection dropped.
import { beforeEach, describe, expect, it, vi } from "vitest";

import { ApiFault } from "../../api/fault";
import type { CaseView, Submission, SubmissionBody } from "../../api/types";
import { applyEvent, type Stream } from "./follow";
import { Runs } from "./runs";

const BODY: SubmissionBody = { problem: "two-costs", language: "python", source: "…", kind: "run", inputs: [] };

function submission(change: Partial<Submission> = {}): Submission {
  return {
    id: "s1",
    problem: "two-costs",
    language: "python",
    kind: "run",
    room: null,
    state: "running",
    verdict: null,
    created_at: 0,
    started_at: null,
    finished_at: null,
    queue_ms: null,
    total_ms: null,
    attempt: 1,
    source: "…",
    compile: null,
    planned: [
      { name: "one", group: "sample" },
      { name: "two", group: "sample" },
    ],
    cases: [],
    time_limit_ms: 1000,
    memory_limit_kib: 262144,
    note: null,
    ...change,
  };
}

function judged(index: number, verdict: CaseView["verdict"] = "AC"): CaseView {
  return {
    index,
    name: `case ${index}`,
    group: "sample",
    hidden: false,
    verdict,
    cpu_ms: 2,
    wall_ms: 3,
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

class FakeStream implements Stream {
  readyState = 1;
  onerror: ((event: Event) => void) | null = null;
  #listeners = new Map<string, (event: MessageEvent<string>) => void>();

  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void {
    this.#listeners.set(type, listener);
  }

  say(type: string, data: unknown): void {
    this.#listeners.get(type)?.(new MessageEvent(type, { data: JSON.stringify(data) }));
  }

  drop(): void {
    this.readyState = 2;
    this.onerror?.(new Event("error"));
  }

  close(): void {
    this.readyState = 2;
  }
}

describe("events", () => {
  it("fold into one view of the submission, in case order", () => {
    let view = applyEvent(null, { type: "snapshot", data: submission({ state: "queued" }) });
    view = applyEvent(view, { type: "state", data: { state: "running", attempt: 1 } });
    view = applyEvent(view, { type: "compile", data: { ok: true, message: "", ms: 10, marks: [] } });
    view = applyEvent(view, { type: "case", data: judged(1, "WA") });
    view = applyEvent(view, { type: "case", data: judged(0) });
    view = applyEvent(view, { type: "case", data: judged(0) });
    expect(view?.state).toBe("running");
    expect(view?.cases.map((each) => [each.index, each.verdict])).toEqual([
      [0, "AC"],
      [1, "WA"],
    ]);
  });

  it("before the first snapshot tell nothing", () => {
    expect(applyEvent(null, { type: "case", data: judged(0) })).toBeNull();
  });

  it("a fresh snapshot after a fault takes the place of everything", () => {
    const before = submission({ cases: [judged(0)] });
    const view = applyEvent(before, { type: "snapshot", data: submission({ attempt: 2 }) });
    expect(view?.cases).toEqual([]);
  });
});

describe("sending", () => {
  let stream: FakeStream;
  let record: Submission;
  let keys: string[];
  let answers: (() => { id: string })[];
  let runs: Runs;

  beforeEach(() => {
    vi.useFakeTimers();
    stream = new FakeStream();
    record = submission();
    keys = [];
    answers = [];
    runs = new Runs({
      post: async (_body, key) => {
        await Promise.resolve();
        keys.push(key);
        return (answers.shift() ?? (() => ({ id: "s1" })))();
      },
      open: () => stream,
      fetch: async () => {
        await Promise.resolve();
        return record;
      },
    });
  });

  const refuse = (fault: ApiFault) => () => {
    throw fault;
  };

  it("shows what is judged as it is judged, then stops", async () => {
    const done = vi.fn();
    runs.onDone(done);
    await runs.send(BODY);
    stream.say("snapshot", submission());
    stream.say("case", judged(0));
    expect(runs.state().submission?.cases).toHaveLength(1);
    expect(runs.busy).toBe(true);
    stream.say("done", submission({ state: "done", verdict: "AC", cases: [judged(0), judged(1)] }));
    expect(runs.busy).toBe(false);
    expect(done).toHaveBeenCalledOnce();
    expect(stream.readyState).toBe(2);
  });

  it("uses one key for as long as nothing answers", async () => {
    const offline = new ApiFault(0, "offline", "The server does not answer.");
    answers = [refuse(offline), refuse(offline)];
    const sent = runs.send(BODY);
    await vi.advanceTimersByTimeAsync(100);
    expect(runs.state().sending?.unanswered).toBe(true);
    await vi.advanceTimersByTimeAsync(5000);
    await sent;
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it("says when to try again after a refusal, and does not try by itself", async () => {
    answers = [refuse(new ApiFault(429, "too_many", "Wait for the last one.", null, 7))];
    const before = Date.now();
    await runs.send(BODY);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(keys).toHaveLength(1);
    expect(runs.state().refusal).toEqual({ message: "Wait for the last one.", field: null, retryAt: before + 7000 });
  });

  it("shows the submission before again when a new one is refused", async () => {
    runs.show(submission({ state: "done", verdict: "AC" }));
    answers = [refuse(new ApiFault(422, "bad_input", "Line 2: a list is missing.", "inputs.1"))];
    await runs.send(BODY);
    expect(runs.state().submission?.verdict).toBe("AC");
  });

  it("keeps which field was refused", async () => {
    answers = [refuse(new ApiFault(422, "bad_input", "Line 2: a list is missing.", "inputs.1"))];
    await runs.send(BODY);
    expect(runs.state().refusal?.field).toBe("inputs.1");
  });

  it("asks over plain HTTP when the stream is refused", async () => {
    await runs.send(BODY);
    stream.drop();
    await vi.advanceTimersByTimeAsync(10);
    expect(runs.state().submission?.id).toBe("s1");
    record = submission({ state: "done", verdict: "AC" });
    await vi.advanceTimersByTimeAsync(1100);
    expect(runs.state().submission?.verdict).toBe("AC");
    expect(runs.busy).toBe(false);
  });

  it("asks when the stream falls silent", async () => {
    await runs.send(BODY);
    stream.say("snapshot", submission());
    record = submission({ state: "done", verdict: "WA" });
    await vi.advanceTimersByTimeAsync(9000);
    expect(runs.state().submission?.verdict).toBe("WA");
  });

  it("a newer send takes the place of an older one", async () => {
    answers = [refuse(new ApiFault(0, "offline", "The server does not answer."))];
    const first = runs.send(BODY);
    await vi.advanceTimersByTimeAsync(10);
    await runs.send({ ...BODY, kind: "submit" });
    await vi.advanceTimersByTimeAsync(10_000);
    await first;
    expect(new Set(keys).size).toBe(2);
    expect(keys).toHaveLength(2);
  });

  it("goes on with a submission found under way after a reload", () => {
    runs.show(submission({ cases: [judged(0)] }));
    stream.say("snapshot", submission({ cases: [judged(0), judged(1)] }));
    expect(runs.state().submission?.cases).toHaveLength(2);
  });
});
