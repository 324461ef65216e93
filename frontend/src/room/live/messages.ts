// The messages of the live connection that are not about text: what the server tells, what a page may ask.
import type { CaseView, CompileView, Kind, PlannedCase, Submission, Verdict } from "../../api/types";

export type Role = "interviewer" | "candidate" | "watcher";
export type PartKind = "fact" | "knowhow" | "coding";

/** One part as it stands; `left_ms` is what is left now, `ends_at` when it ends if nothing stops it. */
export interface PartClock {
  kind: PartKind;
  title: string;
  minutes: number;
  left_ms: number;
  ends_at: number | null;
  state: "waiting" | "running" | "paused" | "done";
}

export interface Pen {
  mode: "pen" | "both";
  /** The participant who writes; null: the candidate. */
  holder: string | null;
  epoch: number;
  /** It is being handed over. */
  moving: boolean;
}

export interface SentHint {
  problem: string;
  index: number;
  text: string;
  at: number;
}

export interface AskedPrompt {
  id: string;
  asked_at: number;
}

/** The whole room, sent after every change; `now` is the server's time. */
export interface RoomState {
  now: number;
  state: "lobby" | "live" | "done";
  part: number | null;
  parts: PartClock[];
  paused: boolean;
  /** When a pause ends by itself. */
  resumes_at: number | null;
  locked: boolean;
  think_aloud: boolean;
  private: { until: number } | null;
  /** How much private time the candidate can still take, ms. */
  private_ms: number;
  pause_tokens: number;
  pen: Pen;
  problem: string | null;
  opened: string[];
  hints: SentHint[];
  /** Empty for all but interviewers. */
  prompts: AskedPrompt[];
}

export interface Person {
  participant: string;
  name: string;
  role: Role;
  online: boolean;
  since: number;
  typing_at: number | null;
}

/** Something on the timeline. */
export interface RoomEvent {
  at: number;
  kind: string;
  data: Record<string, unknown>;
  /** The participant whose doing it is; empty for the server's own. */
  by: string;
}

/** A submission in short, as everybody in the room hears of it. */
export interface LiveSubmission {
  id: string;
  /** The letter of the text that was sent, null where it was none of them as it stood. */
  approach: string | null;
  problem: string;
  language: string;
  kind: Kind;
  by: string;
  state: Submission["state"];
  attempt: number;
  verdict: Verdict | null;
  passed: number;
  planned: PlannedCase[];
  created_at: number;
  compile: CompileView | null;
}

export type ServerMessage =
  | { type: "hello"; you: string; role: Role; now: number; connection: number }
  | ({ type: "state" } & RoomState)
  | { type: "people"; people: Person[] }
  | { type: "freeze"; epoch: number }
  | { type: "reset"; why: string }
  | { type: "submission" | "judged"; submission: LiveSubmission }
  | { type: "compile"; submission: string; compile: CompileView }
  | { type: "case"; submission: string; case: CaseView }
  | { type: "ended" }
  | ({ type: "event" } & RoomEvent);

export type ClientMessage =
  | { type: "pen"; do: "take" | "give" | "ack" | "share"; to?: string }
  | ({ type: "open" } & Look)
  | { type: "signal"; kind: SignalKind; data: Record<string, unknown> };

export type SignalKind = "paste" | "copy" | "blur" | "focus" | "idle";

/** What is looked at: one text of code. */
export interface Look {
  problem: string;
  language: string;
  approach: string;
}
