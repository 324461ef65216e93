// Whether one may write now, and if not, why: the same rules as the server's, which decides.
import type { Pen, Role, RoomState } from "./messages";
import { partOf } from "./serverClock";

export type Why =
  | "connecting"
  | "watching"
  | "not-started"
  | "talking"
  | "paused"
  | "time-over"
  | "locked"
  | "handing-over"
  | "other-writes"
  | "private"
  | "done";

interface Facts {
  role: Role;
  you: string;
  state: RoomState | null;
  frozen: boolean;
  serverNow: number;
}

/** Whether the pen lets somebody write; without a holder it is the candidate's. */
export function holdsPen({ mode, holder }: Pen, participant: string, role: Role): boolean {
  if (role === "watcher") return false;
  if (mode === "both") return true;
  return holder === null ? role === "candidate" : holder === participant;
}

/** Null when one may write. */
export function whyNot({ role, you, state, frozen, serverNow }: Facts): Why | null {
  if (state === null) return "connecting";
  if (role === "watcher") return "watching";
  if (state.state === "done") return "done";
  if (state.state === "lobby") return "not-started";
  const part = partOf(state);
  if (part?.kind !== "coding") return "talking";
  const mayWrite = holdsPen(state.pen, you, role);
  if (frozen) return "handing-over";
  if (role === "interviewer") return state.private !== null ? "private" : mayWrite ? null : "other-writes";
  if (state.paused || part.state === "paused") return "paused";
  if (part.state !== "running" || (part.ends_at !== null && part.ends_at <= serverNow)) return "time-over";
  if (state.locked) return "locked";
  return mayWrite ? null : "other-writes";
}
