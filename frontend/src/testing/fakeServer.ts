// A server made of values, for tests of whole pages: answers fetch and feeds the event stream.
import { vi } from "vitest";

import type { CaseView, Problem, ProblemList, ProblemSummary, Room, Submission } from "../api/types";

export const SUMMARY: ProblemSummary = {
  slug: "two-costs",
  title: "Two costs that fit",
  track: "algorithms",
  family: "hashing",
  tags: ["hashing"],
  difficulty: 2,
  minutes: { expected: 12, cap: 20 },
  style: "function",
  languages: ["python", "javascript"],
  status: "new",
  follows: null,
};

export const PROBLEM: Problem = {
  ...SUMMARY,
  statement_html: "<p>Return the positions of two <em>different</em> runs.</p>",
  signature: {
    name: "budget_pair",
    params: [
      { name: "costs", type: "list[int]", doc: "", where: [], columns: [] },
      { name: "budget", type: "int", doc: "", where: [], columns: [] },
    ],
    returns: { type: "list[int]", doc: "", columns: [] },
  },
  constraints: ["0 ≤ len(costs) ≤ 200 000"],
  samples: [
    {
      name: "pair",
      inputs: [
        { name: "costs", text: "[7, -2]" },
        { name: "budget", text: "5" },
      ],
      answer: "[0, 1]",
      explanation_html: null,
      raw: "[7, -2]\n5",
    },
  ],
  groups: [
    { id: "sample", title: "Samples", reveal: "full", cases: ["pair"] },
    { id: "edge", title: "Edge", reveal: "name", cases: ["negatives"] },
  ],
  setups: {
    python: {
      title: "Python 3.13",
      starter: "def budget_pair(costs, budget):\n    return []\n",
      file: "solution.py",
      time_ms: 2000,
      memory_mb: 256,
    },
    javascript: {
      title: "JavaScript",
      starter: "function budgetPair(costs, budget) {}\n",
      file: "solution.js",
      time_ms: 2000,
      memory_mb: 256,
    },
  },
  code_kb: 64,
  license: "CC BY 4.0",
  version: 1,
  categories: [],
  approaches: 0,
  learn: false,
};

export const BANK: ProblemList = {
  problems: [
    SUMMARY,
    { ...SUMMARY, slug: "masked-mean", title: "Masked mean", track: "machine-learning", status: "solved" },
  ],
  tracks: ["algorithms", "machine-learning"],
  tags: ["hashing"],
  languages: [
    { id: "python", title: "Python 3.13" },
    { id: "javascript", title: "JavaScript" },
  ],
};

export const HEALTH = {
  status: "ok",
  engine: { ok: true, detail: "", runtime: "runc" },
  languages: [
    { id: "python", title: "Python 3.13", state: "ready", detail: "" },
    { id: "javascript", title: "JavaScript", state: "building", detail: "" },
  ],
  pool: {},
  queue: { waiting: 0, running: 0 },
};

export function submissionOf(change: Partial<Submission> = {}): Submission {
  return {
    id: "s1",
    problem: "two-costs",
    language: "python",
    kind: "run",
    room: null,
    state: "running",
    verdict: null,
    created_at: 0,
    started_at: 0,
    finished_at: null,
    queue_ms: 1,
    total_ms: null,
    attempt: 1,
    source: "sent",
    compile: null,
    planned: [{ name: "pair", group: "sample" }],
    cases: [],
    time_limit_ms: 2000,
    memory_limit_kib: 262144,
    note: null,
    ...change,
  };
}

export function caseOf(change: Partial<CaseView> = {}): CaseView {
  return {
    index: 0,
    name: "pair",
    group: "sample",
    hidden: false,
    verdict: "AC",
    cpu_ms: 2,
    wall_ms: 3,
    memory_kib: 9800,
    message: null,
    inputs: [{ name: "costs", text: "[7, -2]" }],
    expected: "[0, 1]",
    got: "[0, 1]",
    stdout: "",
    stderr: "",
    shown: [],
    ...change,
  };
}

export function roomOf(change: Partial<Room> = {}): Room {
  const now = Date.now();
  return {
    id: "r1",
    problem: "two-costs",
    minutes: 20,
    started_at: now,
    ends_at: now + 20 * 60_000,
    ended_at: null,
    now,
    state: "open",
    ...change,
  };
}

type Reply = (body: unknown, request: Request) => unknown;

/** Answers requests by "METHOD /path"; what it does not know is a 404, a thrown TypeError is a dead network. */
export class FakeServer {
  readonly asked: { line: string; body: unknown; key: string | null }[] = [];
  readonly streams: FakeEvents[] = [];
  readonly replies: Record<string, Reply> = {
    "GET /api/health": () => HEALTH,
    "GET /api/account": () => ({ set_up: true, oidc: false, account: null }),
    "GET /api/problems": () => BANK,
    "GET /api/problems/two-costs": () => PROBLEM,
    "GET /api/drafts/two-costs": () => ({ drafts: {} }),
    "GET /api/hints/two-costs": () => ({ total: 0, taken: [] }),
    "PUT /api/drafts/two-costs/python": (body) => ({
      revision: (body as { revision: number }).revision + 1,
      saved_at: 1,
    }),
    "GET /api/rooms": () => ({ rooms: [] }),
    "GET /api/submissions": () => ({ items: [], next: null }),
    "POST /api/submissions": () => ({ id: "s1" }),
  };

  install(): this {
    vi.stubGlobal("fetch", (request: Request) => this.#answer(request));
    const { streams } = this;
    vi.stubGlobal("EventSource", function EventSource(this: unknown) {
      const stream = new FakeEvents();
      streams.push(stream);
      return stream;
    });
    return this;
  }

  bodiesOf(line: string): unknown[] {
    return this.asked.filter((each) => each.line === line).map(({ body }) => body);
  }

  async #answer(request: Request): Promise<Response> {
    const line = `${request.method} ${new URL(request.url).pathname}`;
    const text = await request.text();
    const body: unknown = text === "" ? null : JSON.parse(text);
    this.asked.push({ line, body, key: request.headers.get("idempotency-key") });
    const reply = this.replies[line];
    if (!reply) return refusal(404, "not_found", "There is no such thing.");
    const answer = reply(body, request);
    return answer instanceof Response ? answer : Response.json(answer);
  }
}

export function refusal(status: number, code: string, message: string, field?: string): Response {
  return Response.json({ error: { code, message, field } }, { status });
}

export class FakeEvents {
  readyState = 1;
  onerror: ((event: Event) => void) | null = null;
  #heard = new Map<string, (event: MessageEvent<string>) => void>();

  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void {
    this.#heard.set(type, listener);
  }

  say(type: string, data: unknown): void {
    this.#heard.get(type)?.(new MessageEvent(type, { data: JSON.stringify(data) }));
  }

  close(): void {
    this.readyState = 2;
  }
}
