// What the lobby finds out about a device: how far the server is, how its clock stands, whether it can keep things.
import { readStored, writeStored } from "../design/stored";

export interface RoundTrip {
  /** The quickest of all trips, there and back, ms. */
  ms: number;
  /** How far this device's clock is ahead of the server's, ms; negative where it is behind. */
  ahead: number;
}

const TRIPS = 5;
const KEY = "sandglass.check";

/** Asks the server's time a few times; the quickest answer says most about both. */
export async function measure(
  ask: () => Promise<{ now: number }>,
  clock: () => number = () => performance.timeOrigin + performance.now(),
): Promise<RoundTrip> {
  let best: RoundTrip | null = null;
  for (let trip = 0; trip < TRIPS; trip += 1) {
    const sent = clock();
    const { now } = await ask();
    const ms = clock() - sent;
    if (best === null || ms < best.ms) best = { ms, ahead: sent + ms / 2 - now };
  }
  return best ?? { ms: 0, ahead: 0 };
}

/** The part of a WebSocket that is used here. */
export interface Knock {
  addEventListener(type: "open" | "close", listener: () => void): void;
  close(): void;
}

const KNOCK_MS = 8000;

/**
 * Whether a live connection can be opened at all: some proxies let pages through and these not. It is opened without
 * a ticket, so nobody is let in by it and nobody sees it.
 */
export async function liveOpens(
  room: string,
  open: (address: string) => Knock = (address) => new WebSocket(address),
): Promise<boolean> {
  const socket = open(`${location.origin.replace(/^http/, "ws")}/api/rooms/${encodeURIComponent(room)}/live`);
  const opened = await new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), KNOCK_MS);
    socket.addEventListener("open", () => resolve(true));
    socket.addEventListener("close", () => resolve(false));
  });
  socket.close();
  return opened;
}

export function liveFinding(opens: boolean): [Finding, string] {
  if (opens) return ["good", "Opens both ways."];
  return ["poor", "Blocked, perhaps by a proxy or an extension. Try another network, or tell the interviewer now."];
}

export type Finding = "good" | "fair" | "poor";

export function tripFinding({ ms }: RoundTrip): [Finding, string] {
  const trip = `${Math.max(1, Math.round(ms))} ms there and back`;
  if (ms <= 150) return ["good", `${trip}.`];
  if (ms <= 500) return ["fair", `${trip}. Others see your keys a little later.`];
  return ["poor", `${trip}. It works, slowly; another network may be better.`];
}

export function clockFinding({ ahead }: RoundTrip): [Finding, string] {
  const seconds = Math.abs(ahead) / 1000;
  if (seconds < 5) return ["good", "In step with the server's."];
  const far = seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
  return [
    "fair",
    `${far} ${ahead > 0 ? "fast" : "slow"}. The interview goes by the server's clock, so nothing is lost.`,
  ];
}

/** Whether this browser keeps what one types when the connection is away. */
export function storageFinding(): [Finding, string] {
  const word = String(Date.now());
  const kept = writeStored(KEY, word) && readStored(KEY) === word;
  writeStored(KEY, null);
  if (kept) return ["good", "What you type is kept here too when the connection is away."];
  return [
    "fair",
    "This browser keeps nothing, perhaps in a private window. Keep the tab open; a reload may cost keys.",
  ];
}
