// What of the room's events is pinned to the timeline, and in what words.
import { counted, VERDICT_WORDS } from "../../design/words";
import type { Verdict } from "../../api/types";
import type { RoomEvent } from "../live/messages";

export type PinShape = "round" | "triangle" | "diamond" | "bar" | "flag" | "dash";

export interface Pin {
  at: number;
  shape: PinShape;
  /** A class for its colour. */
  tone: "glass" | "sand" | "ac" | "wa" | "quiet";
  words: string;
}

/** The pins of everything that happened, but for what would only crowd the line. */
export function pinsOf(events: readonly RoomEvent[]): Pin[] {
  const submits = new Set<unknown>();
  for (const { kind, data } of events) if (kind === "submission" && data.kind === "submit") submits.add(data.id);
  return events.flatMap((event) => pinOf(event, submits) ?? []);
}

function pinOf({ at, kind, data }: RoomEvent, submits: Set<unknown>): Pin | null {
  const chars = typeof data.chars === "number" ? data.chars : 0;
  switch (kind) {
    case "judged":
      return judgedPin(at, data, submits.has(data.id));
    case "paste": {
      const origin = data.origin === "outside" ? "from outside" : "own text";
      return { at, shape: "bar", tone: "quiet", words: `paste ${counted(chars, "character")}, ${origin}` };
    }
    case "copy":
      return { at, shape: "bar", tone: "quiet", words: "copied everything" };
    case "blur":
      return { at, shape: "dash", tone: "quiet", words: "left the page" };
    case "focus":
      return { at, shape: "dash", tone: "quiet", words: `came back after ${spanWords(data.away_ms)}` };
    case "idle":
      return { at, shape: "dash", tone: "quiet", words: `idle for ${spanWords(data.idle_ms)}` };
    case "hint":
      return { at, shape: "diamond", tone: "sand", words: "hint given" };
    case "pen":
      return { at, shape: "flag", tone: "glass", words: data.mode === "both" ? "both write" : "the pen moved" };
    case "part":
    case "start":
      return { at, shape: "flag", tone: "sand", words: kind === "start" ? "started" : "next part" };
    case "problem":
      return { at, shape: "flag", tone: "quiet", words: "problem opened" };
    case "pause":
      return { at, shape: "dash", tone: "sand", words: "paused" };
    case "private":
      return { at, shape: "dash", tone: "glass", words: "private thinking" };
    default:
      return null;
  }
}

function judgedPin(at: number, data: Record<string, unknown>, submit: boolean): Pin {
  const verdict = data.verdict as Verdict | null | undefined;
  const words = `${submit ? "submit" : "run"}: ${verdict ? VERDICT_WORDS[verdict] : "no verdict"}`;
  const tone = verdict === "AC" ? "ac" : verdict == null ? "quiet" : "wa";
  return { at, shape: submit ? "triangle" : "round", tone, words };
}

function spanWords(ms: unknown): string {
  const seconds = Math.round((typeof ms === "number" ? ms : 0) / 1000);
  return seconds < 90 ? counted(seconds, "second") : counted(Math.round(seconds / 60), "minute");
}
