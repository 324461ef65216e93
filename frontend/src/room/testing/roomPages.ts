// What a room's pages need in a test: a server for their requests, one for their connection, and a seat.
import { vi } from "vitest";

import { FakeServer, PROBLEM, submissionOf } from "../../testing/fakeServer";
import type { Role } from "../live/messages";
import type { SeatView } from "../types";
import { RoomServer } from "./roomServer";

export const SEATS: Record<Role, string> = { candidate: "c1", interviewer: "i1", watcher: "w1" };

export function seatOf(role: Role, change: Partial<SeatView> = {}): SeatView {
  const names = { candidate: "Mina K.", interviewer: "Dana", watcher: "Rui" };
  return {
    participant: SEATS[role],
    role,
    name: names[role],
    interview: {
      id: "iv",
      title: "ML engineer, level 4",
      candidate_name: "Mina K.",
      state: "live",
      planned_for: null,
      parts: [
        { kind: "coding", title: "Coding", minutes: 40, prompts: [], problems: ["two-costs", "masked-mean"] },
        { kind: "knowhow", title: "Know-how", minutes: 10, prompts: ["P1"], problems: [] },
      ],
      rules: {
        languages: [],
        autocomplete: true,
        custom_input: true,
        hidden_names: true,
        paste: true,
        signals: true,
        format: "live",
        private_minutes: 5,
        pause_tokens: 1,
        extra_percent: 0,
        welcome: "",
      },
    },
    recorded: [],
    watching: [],
    questions: [],
    mock: null,
    consented_at: 1,
    now: Date.now(),
    ...change,
  };
}

export const PROMPTS = {
  prompts: [
    {
      id: "P1",
      family: "Projects",
      question: "Why did you choose that method?",
      ladder: ["What else did you try?", "What was the simplest baseline?"],
      weak: "Everybody uses it.",
      strong: "Names alternatives.",
      rated: true,
    },
  ],
  anchors: [1, 2, 3, 4].map((rating) => ({ rating, meaning: `Anchor ${rating}` })),
};

/** Stands in for fetch and WebSocket; `room` is the live side, `http` the rest. */
export function roomPages(role: Role, change: Partial<SeatView> = {}): { http: FakeServer; room: RoomServer } {
  const http = new FakeServer().install();
  const room = new RoomServer();
  room.people = (["candidate", "interviewer", "watcher"] as const).map((each, at) => {
    const { participant, name } = seatOf(each);
    return { participant, name, role: each, online: true, since: at, typing_at: null };
  });
  const seat = `/api/seats/${SEATS[role]}`;
  const hints = role === "interviewer" ? ["Look for what is missing.", "Remember costs in a map."] : [];
  Object.assign(http.replies, {
    [`GET ${seat}`]: () => seatOf(role, change),
    [`POST ${seat}/ticket`]: () => ({ ticket: SEATS[role] }),
    [`GET ${seat}/problems/two-costs`]: () => ({ ...PROBLEM, hints }),
    [`GET ${seat}/submissions`]: () => ({ items: [] }),
    [`GET ${seat}/submissions/s1`]: () => submissionOf({ state: "queued" }),
    [`POST ${seat}/submissions`]: () => ({ id: "s1" }),
    [`POST ${seat}/controls`]: () => room.state,
    [`GET ${seat}/notes`]: () => ({ notes: [] }),
    [`GET ${seat}/typing`]: () => ({ stretch_ms: 15_000, counts: [] }),
    [`GET ${seat}/prompts`]: () => ({ prompts: [{ prompt: "P1", asked_at: null, rung: 0, rating: null, note: "" }] }),
    [`PUT ${seat}/prompts/P1`]: (body: unknown) => ({ prompt: "P1", ...(body as object) }),
    "GET /api/prompts": () => PROMPTS,
  });
  vi.stubGlobal("WebSocket", function WebSocket(this: unknown, address: string) {
    return room.open(new URL(address).searchParams.get("ticket") ?? "");
  });
  return { http, room };
}
