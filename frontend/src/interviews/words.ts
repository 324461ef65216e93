// How the pages about interviews say states, formats, parts and times.
import type { Format, InterviewState, LinkRole, PartKind, Profile } from "../api/interviewTypes";
import { counted } from "../design/words";

export const STATE_WORDS: Record<InterviewState, string> = {
  planned: "Planned",
  lobby: "Candidate ready",
  live: "Live",
  done: "Done",
};

export const PART_WORDS: Record<PartKind, string> = { fact: "Fact finding", knowhow: "Know-how", coding: "Coding" };

/** What a part is for, to whoever plans it. */
export const PART_HINTS: Record<PartKind, string> = {
  fact: "Who the candidate is and what they look for. Notes only; nothing here is rated.",
  knowhow: "Questions about their own work, each with a ladder of follow-ups. Rated from 1 to 4.",
  coding: "Problems that are solved in the editor and judged test by test.",
};

export const FORMAT_WORDS: Record<Format, string> = {
  live: "Live",
  private_then_explain: "Private, then explain",
  recorded: "Recorded",
};

export const FORMAT_HINTS: Record<Format, string> = {
  live: "You see the editor as it is typed.",
  private_then_explain: "The candidate works alone first, then walks you through it.",
  recorded: "The candidate works alone. You look at the replay afterwards.",
};

export const PROFILE_WORDS: Record<Profile, string> = {
  even: "Everything alike",
  engineer: "Engineer: the code counts most",
  machine_learning: "Machine learning: know-how counts most",
};

export const LINK_WORDS: Record<LinkRole, string> = { candidate: "Candidate link", watcher: "Watch link" };

export function minutesText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

const DAY = 86_400_000;

export function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** A moment to come or past as people say it: "today, 14:30", "tomorrow, 09:00", "Thursday 26 November, 14:30". */
export function dayText(at: number, now: number): string {
  const date = new Date(at);
  const time = date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  const days = Math.round((startOfDay(at) - startOfDay(now)) / DAY);
  if (days === 0) return `today, ${time}`;
  if (days === 1) return `tomorrow, ${time}`;
  if (days === -1) return `yesterday, ${time}`;
  const year = date.getFullYear() === new Date(now).getFullYear() ? {} : ({ year: "numeric" } as const);
  const day = date.toLocaleDateString("en-GB", { weekday: "short", day: "numeric", month: "long", ...year });
  return `${day.replace(",", "")}, ${time}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function openedText(opened: number): string {
  if (opened === 0) return "not opened yet";
  return opened === 1 ? "opened once" : `opened ${counted(opened, "time")}`;
}

/** The value of a date field for a moment, in this device's time; "" for none. */
export function localInput(at: number | null): string {
  if (at === null) return "";
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The moment that a date field says, or null where it says none. */
export function momentOf(input: string): number | null {
  const at = input === "" ? NaN : new Date(input).getTime();
  return Number.isNaN(at) ? null : at;
}
