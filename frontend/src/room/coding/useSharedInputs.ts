// The own inputs of a problem, shared like the code: a list of texts, kept as JSON in one of the document's texts.
import type * as Y from "yjs";

import { OWN_INPUTS_MOST, type OwnInputs } from "../../workspace/tests/useOwnInputs";
import type { LiveRoom } from "../live/LiveRoom";
import { useSharedText } from "../live/useLive";

export function useSharedInputs(room: LiveRoom, text: Y.Text): OwnInputs {
  const inputs = inputsIn(useSharedText(text));
  const change = (next: string[]) => {
    if (room.whyNot !== null) return;
    replaceIn(text, JSON.stringify(next.slice(0, OWN_INPUTS_MOST)));
  };
  return { inputs, change };
}

export function inputsIn(text: string): string[] {
  try {
    const value: unknown = JSON.parse(text === "" ? "[]" : text);
    return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
  } catch {
    // Two people wrote at the same moment; the next change puts it right.
    return [];
  }
}

/** Makes one text out of another by the smallest change. */
export function replaceIn(text: Y.Text, next: string): void {
  const old = text.toJSON();
  let from = 0;
  while (from < old.length && from < next.length && old[from] === next[from]) from += 1;
  let end = 0;
  while (end < old.length - from && end < next.length - from && old.at(-1 - end) === next.at(-1 - end)) end += 1;
  text.doc?.transact(() => {
    text.delete(from, old.length - from - end);
    text.insert(from, next.slice(from, next.length - end));
  });
}
