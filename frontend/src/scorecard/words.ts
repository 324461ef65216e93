// How the pages say decisions, dimensions, how sure somebody is, and moments that are over.
import type { Dimension, Human, RatingMark } from "../api/scoreTypes";

export const HUMAN_WORDS: Record<Human, string> = {
  yes: "Yes",
  no: "No",
  more_evidence: "More evidence is needed",
};

export const DIMENSION_WORDS: Record<Dimension, string> = {
  understanding: "Understanding and breakdown",
  approach: "Approach and alternatives",
  implementation: "Implementation",
  testing: "Testing and repair",
  communication: "Communication",
};

export const SURE_WORDS: Record<NonNullable<RatingMark["confidence"]>, string> = {
  low: "not sure",
  mid: "fairly sure",
  high: "sure",
};

/** A day and a time that are over: "23 November 2026 at 14:20". */
export function whenText(at: number): string {
  return new Date(at).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
}
