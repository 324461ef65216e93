// Hints in practice: what was taken, and the next one.
import { answer, http } from "./http";
import type { components } from "./schema";

export type HintList = components["schemas"]["HintList"];

export function fetchHints(problem: string): Promise<HintList> {
  return answer(http.GET("/api/hints/{problem}", { params: { path: { problem } } }));
}

/** Takes a hint, counted from 0; taking one again changes nothing. */
export function takeHint(problem: string, hint: number): Promise<HintList> {
  return answer(http.PUT("/api/hints/{problem}/{hint}", { params: { path: { problem, hint } } }));
}
