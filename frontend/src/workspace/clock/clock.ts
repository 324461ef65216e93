// A room's clock as the server keeps it, read with this device's clock corrected.
import type { Room } from "../../api/types";
import { counted } from "../../design/words";

export type Phase = "running" | "soon" | "last" | "over";

export interface ClockFace {
  /** ms left, never negative. */
  remaining: number;
  /** What is left, 0..1 of the whole. */
  share: number;
  phase: Phase;
}

const MINUTE = 60_000;

/** How far the server's clock is ahead of this one, given when the request left and its answer came. */
export function clockOffset(room: Room, sentAt: number, receivedAt: number): number {
  return room.now - (sentAt + receivedAt) / 2;
}

export function faceOf(room: Room, serverNow: number): ClockFace {
  if (room.state === "ended") return { remaining: 0, share: 0, phase: "over" };
  const remaining = Math.max(0, room.ends_at - serverNow);
  const whole = Math.max(1, room.ends_at - room.started_at);
  return { remaining, share: Math.min(1, remaining / whole), phase: phaseOf(remaining) };
}

function phaseOf(remaining: number): Phase {
  if (remaining <= 0) return "over";
  if (remaining <= MINUTE) return "last";
  return remaining <= 5 * MINUTE ? "soon" : "running";
}

/** What to say aloud when the clock passes from one phase to the next; null when there is nothing to say. */
export function announcement(before: Phase, after: Phase): string | null {
  if (before === after) return null;
  if (after === "soon") return "5 minutes left.";
  if (after === "last") return "1 minute left.";
  return after === "over" ? "Time is up. Everything you wrote is kept." : null;
}

/** How an ended room is spoken of above the editor. */
export function endSentence(room: Room): string {
  const ended = room.ended_at ?? room.ends_at;
  if (ended >= room.ends_at) {
    return `Time is up after ${counted(room.minutes, "minute")}. Everything you wrote is kept and can be read.`;
  }
  const took = Math.round((ended - room.started_at) / MINUTE);
  return `You finished after ${took === 0 ? "less than a minute" : counted(took, "minute")}. Everything you wrote is kept and can be read.`;
}
