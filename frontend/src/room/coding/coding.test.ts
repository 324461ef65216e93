// What a run and the own inputs are in a room: shared texts, and messages that become a submission's progress.
import { describe, expect, it, vi } from "vitest";
import * as Y from "yjs";

import type { Submission } from "../../api/types";
import { caseOf, submissionOf } from "../../testing/fakeServer";
import { Follower } from "../../workspace/runs/follow";
import type { LiveRoom } from "../live/LiveRoom";
import type { ServerMessage } from "../live/messages";
import { FrameStream } from "./frameStream";
import { inputsIn, replaceIn } from "./useSharedInputs";

/** The room's messages, said by hand. */
function messages() {
  const listeners = new Set<(message: ServerMessage) => void>();
  const onMessage = (listener: (message: ServerMessage) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    room: { onMessage } as unknown as LiveRoom,
    listeners,
    say: (message: ServerMessage) => listeners.forEach((hear) => hear(message)),
  };
}

function short(change: Partial<Submission> = {}) {
  const { id, problem, language, kind, state, attempt, verdict, planned, compile } = submissionOf(change);
  return {
    id,
    problem,
    language,
    kind,
    state,
    attempt,
    verdict,
    planned,
    compile,
    by: "c1",
    approach: "A",
    passed: 0,
    created_at: 0,
  };
}

describe("a submission followed by the room's messages", () => {
  it("loses no case that is told while the record is being asked for", async () => {
    const { room, say } = messages();
    let answer: (submission: Submission) => void = () => undefined;
    const asked = new Promise<Submission>((resolve) => (answer = resolve));
    const seen: Submission[] = [];
    const open = (id: string) => new FrameStream(id, room, () => asked);
    new Follower("s1", { open, fetch: () => asked }, (submission) => seen.push(submission)).start();
    say({ type: "case", submission: "s1", case: caseOf({ index: 0 }) });
    say({ type: "case", submission: "other", case: caseOf({ index: 1 }) });
    answer(submissionOf());
    await vi.waitFor(() => expect(seen.at(-1)?.cases).toHaveLength(1));
  });

  it("ends with what the record says", async () => {
    const { room, say, listeners } = messages();
    const seen: Submission[] = [];
    let record = submissionOf();
    const fetch = () => Promise.resolve(record);
    const open = (id: string) => new FrameStream(id, room, fetch);
    new Follower("s1", { open, fetch }, (submission) => seen.push(submission)).start();
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    record = submissionOf({ state: "done", verdict: "AC", cases: [caseOf()] });
    say({ type: "judged", submission: { ...short(), state: "done", verdict: "AC" } });
    await vi.waitFor(() => expect(seen.at(-1)?.verdict).toBe("AC"));
    expect(listeners.size).toBe(0);
  });

  it("tells of compiling and of waiting", async () => {
    const { room, say } = messages();
    const seen: Submission[] = [];
    const fetch = () => Promise.resolve(submissionOf({ state: "queued" }));
    new Follower("s1", { open: (id) => new FrameStream(id, room, fetch), fetch }, (each) => seen.push(each)).start();
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    say({ type: "submission", submission: short({ state: "running" }) });
    expect(seen.at(-1)?.state).toBe("running");
    say({ type: "compile", submission: "s1", compile: { ok: true, message: "", ms: 1, marks: [] } });
    expect(seen.at(-1)?.compile?.ok).toBe(true);
  });
});

describe("the own inputs of a room", () => {
  it("are a list of texts, and none where two people wrote at once", () => {
    expect(inputsIn("")).toEqual([]);
    expect(inputsIn('["1", "2"]')).toEqual(["1", "2"]);
    expect(inputsIn('["1"]["1"]')).toEqual([]);
    expect(inputsIn('{"a": 1}')).toEqual([]);
  });

  it("change by the smallest piece, so that others' pieces stay", () => {
    const text = new Y.Doc().getText("inputs:p");
    text.insert(0, '["12","34"]');
    const changes: unknown[] = [];
    text.observe((event) => changes.push(event.delta));
    replaceIn(text, '["12","354"]');
    expect(text.toJSON()).toBe('["12","354"]');
    expect(changes).toEqual([[{ retain: 8 }, { insert: "5" }]]);
  });
});
