// What stood in the editor at any moment of an attempt, out of the changes that were kept.
import type { TypedSteps } from "../../api/practiceTypes";

export interface Written {
  at: number;
  text: string;
}

/** The text after each change, oldest first; the first is what was there at the beginning. */
export function textsOf({ start, steps }: TypedSteps, began: number): Written[] {
  const texts: Written[] = [{ at: began, text: start }];
  let text = start;
  for (const { at, head, tail, text: put } of steps) {
    // The server counts characters, not the halves that some of them are made of here.
    const letters = Array.from(text);
    const rest = letters.slice(Math.max(head, letters.length - tail)).join("");
    text = letters.slice(0, head).join("") + put + rest;
    texts.push({ at, text });
  }
  return texts;
}

/** A moment of an attempt, counted from its beginning: "0:05", "12:40". */
export function sinceText(at: number, began: number): string {
  const seconds = Math.max(0, Math.floor((at - began) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
