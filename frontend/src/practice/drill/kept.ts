// An answer under way, kept on this device while it is typed, so that a reload loses nothing.
import { readStored, writeStored } from "../../design/stored";

export interface Underway {
  text: string;
  /** The project it is about, "" for none. */
  project: string;
  /** How long it has taken so far. */
  seconds: number;
}

const NOTHING: Underway = { text: "", project: "", seconds: 0 };

const keyOf = (prompt: string) => `sandglass.practice.answer.${prompt}`;

export function readUnderway(prompt: string): Underway {
  try {
    const value: unknown = JSON.parse(readStored(keyOf(prompt)) ?? "null");
    return isUnderway(value) ? value : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** Says whether the device took it; an answer without a word is forgotten. */
export function keepUnderway(prompt: string, { text, project, seconds }: Underway): boolean {
  return writeStored(keyOf(prompt), text === "" ? null : JSON.stringify({ text, project, seconds }));
}

function isUnderway(value: unknown): value is Underway {
  if (typeof value !== "object" || value === null) return false;
  const { text, project, seconds } = value as Record<string, unknown>;
  return typeof text === "string" && typeof project === "string" && typeof seconds === "number";
}
