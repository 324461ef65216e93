// How the pages say decisions, dimensions and moments that are over.
import type { Dimension, Human } from "../api/scoreTypes";

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

/** A day and a time that are over: "23 November 2026 at 14:20". */
export function whenText(at: number): string {
  return new Date(at).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
}
