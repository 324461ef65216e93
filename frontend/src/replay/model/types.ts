// The words of the replay's document, by the names that its pages use for them.
import type { components } from "../../api/schema";

type Schemas = components["schemas"];

export type Replay = Schemas["Replay"];
export type ReplayEvent = Schemas["ReplayEvent"];
export type ReplayClock = Schemas["ReplayClock"];
export type ReplayPerson = Schemas["ReplayPerson"];
export type ReplaySubmission = Schemas["ReplaySubmission"];
export type ReplayUpdates = Schemas["ReplayUpdates"];
export type SeatProblem = Schemas["SeatProblem"];

/** One change of the shared document; `at` in ms since the start, `by` a place in the list of people. */
export interface Update {
  at: number;
  by: number | null;
  bytes: Uint8Array;
}

/** What was looked at from a moment on. */
export interface Look {
  problem: string;
  language: string;
  approach: string;
}
