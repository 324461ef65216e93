// The words of the API about mock interviews, by the names that the pages use for them.
import type { Verdict } from "./types";

export type LevelId = "alone_untimed" | "alone_timed" | "recorded" | "silent_viewer" | "active_interviewer";
export type MockMinutes = 30 | 45 | 60;
export type MockPartKind = "fact" | "knowhow" | "coding";
export type CardPart = MockPartKind | "opening" | "closing";

export interface MockLevel {
  id: LevelId;
  title: string;
  sentence: string;
}

export interface MockProblem {
  slug: string;
  title: string;
  verdict: Verdict | null;
}

export interface OfferedProblem {
  slug: string;
  title: string;
  minutes: number;
  family: string;
  solved: boolean;
}

export type MockState = "planned" | "lobby" | "live" | "done";

export interface MockSummary {
  id: string;
  level: LevelId;
  title: string;
  minutes: number;
  state: MockState;
  created_at: number;
  started_at: number | null;
  ended_at: number | null;
  problems: MockProblem[];
  own_locked: boolean;
  mean_own: number | null;
  mean_friend: number | null;
  replay: boolean;
}

export interface MockList {
  mocks: MockSummary[];
  levels: MockLevel[];
  ready: { problems: OfferedProblem[]; projects: number };
}

export interface MockBody {
  level: LevelId;
  minutes: MockMinutes;
  problem: string | null;
}

export interface MockPart {
  kind: MockPartKind;
  title: string;
  minutes: number;
  prompts: string[];
}

export interface MockAnchor {
  rating: number;
  meaning: string;
}

/** What is scored after the end: a dimension of the coding, or a question. */
export interface Subject {
  id: string;
  words: string;
  asked: boolean;
  anchors: MockAnchor[];
}

export interface OwnCard {
  ratings: Record<string, number | null>;
  summary: string;
}

export interface GapRow {
  subject: string;
  words: string;
  own: number | null;
  friend: number | null;
  gap: number | null;
}

export interface SpreadPoint {
  mock: string;
  at: number;
  own: number;
  friend: number;
}

export interface Gap {
  rows: GapRow[];
  mean_own: number | null;
  mean_friend: number | null;
  spread: SpreadPoint[];
}

export interface MockFriend {
  made: boolean;
  until: number | null;
  name: string | null;
  came: boolean;
  rated: boolean;
}

export interface Mock {
  id: string;
  level: LevelId;
  title: string;
  minutes: number;
  parts: MockPart[];
  state: MockState;
  created_at: number;
  started_at: number | null;
  ended_at: number | null;
  interview: string | null;
  participant: string | null;
  friend: MockFriend;
  subjects: Subject[];
  own: OwnCard | null;
  own_locked: boolean;
  gap: Gap | null;
  problems: MockProblem[];
  replay: boolean;
}

export interface FriendLink {
  secret: string;
  page: string;
  until: number;
}

export interface FriendSeat {
  role: "interviewer" | "watcher";
  interview: string;
  participant: string | null;
}

export interface ScriptCard {
  id: string;
  say: string;
  do: string;
  why: string;
  at_minutes: number | null;
}

/** What a friend who interviews reads from, part by part. */
export interface Script {
  parts: { kind: CardPart; title: string; cards: ScriptCard[] }[];
  anchors: MockAnchor[];
}

/** What stands in for somebody who interrupts, where nobody does. */
export interface RehearsalLines {
  interruptions: { id: string; after_minutes: number; say: string }[];
  think_aloud: { id: string; after_quiet_seconds: number; say: string }[];
}
