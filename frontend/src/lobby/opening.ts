// Coming in by a link: this browser remembers which participant it is, so that coming again is the same person.
import { ApiFault } from "../api/fault";
import type { SeatOpened } from "../api/interviewTypes";
import { fetchSeat, openLink } from "../api/seatClient";
import { readStored, writeStored } from "../design/stored";

export type Opened = Pick<SeatOpened, "participant" | "role">;

/** Where the participant of a link is remembered: by the beginning of its secret, which opens nothing by itself. */
export function keyOf(secret: string): string {
  return `sandglass.link.${secret.slice(0, 8)}`;
}

/** The participant that this browser is by this link, or null where it has not come in, or may not any more. */
export async function openedHere(secret: string): Promise<Opened | null> {
  const participant = readStored(keyOf(secret));
  if (participant === null) return null;
  try {
    const { role } = await fetchSeat(participant);
    return { participant, role };
  } catch (error) {
    if (!(error instanceof ApiFault) || error.passing) throw error;
    writeStored(keyOf(secret), null);
    return null;
  }
}

export async function comeIn(secret: string, name: string | null): Promise<Opened> {
  const { participant, role } = await openLink(secret, name);
  writeStored(keyOf(secret), participant);
  return { participant, role };
}
