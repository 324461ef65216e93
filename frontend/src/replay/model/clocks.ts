// The clock as it stood at a moment.
import type { Phase } from "../../room/live/serverClock";
import { lastUpTo } from "./search";
import type { Replay } from "./types";

const MINUTE = 60_000;

export interface ClockThen {
  part: number;
  title: string;
  remaining: number;
  /** What is left, 0..1 of the part's minutes. */
  share: number;
  phase: Phase;
  paused: boolean;
  private: boolean;
  over: boolean;
}

/** The clock at a moment; null before the first part. */
export function clockAt({ clock, interview }: Replay, at: number): ClockThen | null {
  const times = clock.map((each) => each.at);
  const moment = clock[lastUpTo(times, at)];
  if (moment?.part == null) return null;
  const { part } = moment;
  const passed = moment.running ? at - moment.at : 0;
  const remaining = Math.max(0, (moment.left[part] ?? 0) - passed);
  const planned = interview.parts[part];
  return {
    part,
    title: planned?.title ?? "",
    remaining,
    share: Math.min(1, remaining / Math.max(1, (planned?.minutes ?? 1) * MINUTE)),
    phase: moment.over ? "over" : phaseOf(remaining),
    paused: moment.paused,
    private: moment.private,
    over: moment.over,
  };
}

function phaseOf(remaining: number): Phase {
  if (remaining <= 0) return "over";
  if (remaining <= MINUTE) return "last";
  return remaining <= 5 * MINUTE ? "soon" : "running";
}
