// How people are shown: each has a colour of their own in this room, the same for everybody.
import type { Person } from "../live/messages";
import type { Face } from "./carets";

export const HUES = 6;

/**
 * The person's colour, the same in every browser: by who came first, which their identifiers tell; watchers, who are
 * forgotten when they leave, come after those who stay in the list.
 */
export function hueOf(people: readonly Person[], participant: string): number {
  const place = ({ role, participant: id }: Person) => `${role === "watcher" ? 1 : 0} ${id}`;
  const order = people.map(place).sort();
  const person = people.find((each) => each.participant === participant);
  return person === undefined ? 0 : order.indexOf(place(person)) % HUES;
}

/** Whom a state of the awareness speaks of; the server writes name and participant into it. */
export function faceIn(people: readonly Person[], state: Record<string, unknown>): Face | null {
  const user = state.user as { name?: unknown; participant?: unknown } | undefined;
  if (typeof user?.name !== "string") return null;
  const { name, participant } = user;
  const person = people.find((each) => each.participant === participant) ?? people.find((each) => each.name === name);
  return { name, hue: hueOf(people, person?.participant ?? "") };
}

/** "M" of "Mina K.". */
export function initialOf(name: string): string {
  return (Array.from(name.trim())[0] ?? "?").toUpperCase();
}
