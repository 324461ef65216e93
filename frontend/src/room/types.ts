// The words of the room's API, by the names that its pages use for them.
import type { LevelId } from "../api/mockTypes";
import type { PartKind, Role } from "./live/messages";

export interface SeatPart {
  kind: PartKind;
  title: string;
  minutes: number;
  /** Ids of prompts; for interviewers, and for a candidate who runs the interview alone. */
  prompts: string[];
  /** Slugs; a candidate is told of a problem once it is opened. */
  problems: string[];
}

export interface SeatRules {
  languages: string[];
  autocomplete: boolean;
  custom_input: boolean;
  hidden_names: boolean;
  paste: boolean;
  signals: boolean;
  format: "live" | "private_then_explain" | "recorded";
  private_minutes: number;
  pause_tokens: number;
  extra_percent: number;
  welcome: string;
  /** The candidate runs the interview: starts it, goes on, asks themselves. */
  self_run?: boolean;
  /** No countdown is shown. */
  untimed?: boolean;
}

/** What a room knows of being a mock interview; its id is told to the learner alone. */
export interface SeatMock {
  level: LevelId;
  mock: string | null;
}

export interface SeatQuestion {
  id: string;
  question: string;
  ladder: string[];
  rated: boolean;
}

export interface SeatInterview {
  id: string;
  title: string;
  candidate_name: string;
  state: "planned" | "lobby" | "live" | "done";
  planned_for: number | null;
  parts: SeatPart[];
  rules: SeatRules;
}

export interface SeatView {
  participant: string;
  role: Role;
  name: string;
  interview: SeatInterview;
  recorded: string[];
  watching: string[];
  /** Those of the parts, for a candidate who runs the interview alone. */
  questions: SeatQuestion[];
  /** Null in an interview that is none. */
  mock: SeatMock | null;
  consented_at: number | null;
  now: number;
}

export interface Prompt {
  id: string;
  family: string;
  question: string;
  ladder: string[];
  weak: string;
  strong: string;
  rated: boolean;
}

export interface Anchor {
  rating: number;
  meaning: string;
}

export interface PromptList {
  prompts: Prompt[];
  anchors: Anchor[];
}

/** What an interviewer records of an answer; `rung` counts the follow-ups that were reached. */
export interface PromptRecord {
  prompt: string;
  rung: number;
  rating: number | null;
  note: string;
}

export interface Note {
  id: string;
  at: number;
  text: string;
  by: string;
  mine: boolean;
}

export type ControlAction =
  | "start"
  | "pause"
  | "resume"
  | "extend"
  | "next_part"
  | "problem"
  | "lock"
  | "unlock"
  | "end"
  | "private"
  | "think_aloud_off"
  | "think_aloud_on"
  | "pause_token"
  | "hint"
  | "prompt";

export interface ControlBody {
  action: ControlAction;
  minutes?: number;
  problem?: string;
  hint?: number;
  prompt?: string;
}
