// The server's clock, read on this device, and what it says of the interview's parts.
import type { PartClock, RoomState } from "./messages";

export type Phase = "running" | "soon" | "last" | "over";

export interface PartFace {
  /** ms left, never negative. */
  remaining: number;
  /** What is left, 0..1 of the part's minutes. */
  share: number;
  phase: Phase;
}

const MINUTE = 60_000;
const SAMPLES = 8;

/** How far the server is ahead, learned from its messages: the one that was fastest on its way tells best. */
export class ServerClock {
  #leads: number[] = [];

  /** ms to add to this device's time. */
  get lead(): number {
    return this.#leads.length === 0 ? 0 : Math.max(...this.#leads);
  }

  hear(serverNow: number, here: number = Date.now()): void {
    this.#leads = [...this.#leads, serverNow - here].slice(-SAMPLES);
  }
}

export function partFace(part: PartClock, serverNow: number): PartFace {
  const remaining = Math.max(0, part.ends_at === null ? part.left_ms : part.ends_at - serverNow);
  const share = Math.min(1, remaining / Math.max(1, part.minutes * MINUTE));
  return { remaining, share, phase: part.state === "done" ? "over" : phaseOf(remaining) };
}

function phaseOf(remaining: number): Phase {
  if (remaining <= 0) return "over";
  if (remaining <= MINUTE) return "last";
  return remaining <= 5 * MINUTE ? "soon" : "running";
}

/** The part that is on, if one is. */
export function partOf(state: RoomState | null): PartClock | null {
  return state?.part == null ? null : (state.parts[state.part] ?? null);
}

/** What to say aloud when a part's clock passes from one phase to the next; null when there is nothing to say. */
export function spoken(before: Phase, after: Phase): string | null {
  if (before === after) return null;
  if (after === "soon") return before === "running" ? "5 minutes left in this part." : null;
  if (after === "last") return "1 minute left in this part.";
  return after === "over" ? "The time of this part is over. Everything is kept." : null;
}

/** A moment of the clock as people say it: "12:40". */
export function timeOfDay(at: number): string {
  return new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
