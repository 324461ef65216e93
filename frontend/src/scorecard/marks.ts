// Changes of a card as pure functions, and the moments that a piece of evidence can be about.
import type { Card, Dimension, Evidence, Happening, Note, PromptMark, RatingMark } from "../api/scoreTypes";
import { pinsOf } from "../room/timeline/pins";

export interface MomentOption {
  at: number;
  words: string;
  /** The text of a note, which can be taken over as it is. */
  text: string | null;
}

export function withDimension(card: Card, dimension: Dimension, change: (mark: RatingMark) => RatingMark): Card {
  return { ...card, dimensions: { ...card.dimensions, [dimension]: change(card.dimensions[dimension]) } };
}

export function promptOf(card: Card, prompt: string): PromptMark {
  const empty = { prompt, rung: 0, rating: null, confidence: null, evidence: [], note: "", noted_at: null };
  return card.prompts.find((mark) => mark.prompt === prompt) ?? empty;
}

export function withPrompt(card: Card, prompt: string, change: (mark: PromptMark) => PromptMark): Card {
  const changed = change(promptOf(card, prompt));
  return { ...card, prompts: [...card.prompts.filter((mark) => mark.prompt !== prompt), changed] };
}

/** Where there is no rating, there is nothing to be sure of. */
export function withRating<M extends RatingMark>(mark: M, rating: number | null): M {
  return { ...mark, rating, confidence: rating === null ? null : mark.confidence };
}

/** A rating that nothing stands behind, which keeps the card from being locked. */
export function lacksEvidence(mark: RatingMark | PromptMark): boolean {
  return mark.rating !== null && mark.evidence.length === 0 && !("note" in mark && mark.note !== "");
}

/** The piece is in it once, however often this is made on a card that may have it. */
export function withEvidence<M extends RatingMark>(mark: M, piece: Evidence): M {
  const others = withoutEvidence(mark, piece).evidence;
  return { ...mark, evidence: [...others, piece].sort((one, other) => one.at - other.at) };
}

export function withoutEvidence<M extends RatingMark>(mark: M, piece: Evidence): M {
  return { ...mark, evidence: mark.evidence.filter(({ at, text }) => at !== piece.at || text !== piece.text) };
}

/** Notes and what happened, by time. */
export function momentsOf(
  notes: readonly Pick<Note, "at" | "text">[],
  happenings: readonly Happening[],
): MomentOption[] {
  const written = notes.map(({ at, text }) => ({ at, words: `note: ${shortened(text)}`, text }));
  const happened = pinsOf(happenings).map(({ at, words }) => ({ at, words, text: null }));
  return [...written, ...happened].sort((one, other) => one.at - other.at);
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** Minutes and seconds since the start: "12:40"; what was before the start counts backwards. */
export function sinceStart(at: number, start: number | null): string {
  if (start === null) return "";
  const seconds = Math.round(Math.abs(at - start) / 1000);
  const minutes = Math.floor(seconds / 60);
  const text = `${minutes}:${String(seconds % 60).padStart(2, "0")}`;
  return at < start && seconds > 0 ? `−${text}` : text;
}
