// The room's addresses: each function is one request below a seat, and resolves to its answer or throws an ApiFault.
import { ApiFault, faultFrom } from "../api/fault";
import type { Problem, Submission } from "../api/types";
import type { Kind } from "../api/types";
import type { LiveSubmission } from "./live/messages";
import type { ControlBody, Note, PromptList, PromptRecord, SeatView } from "./types";

/** A problem as it is seen in an interview; `hints` are there for interviewers, empty ones for who runs it alone. */
export type SeatProblem = Problem & { hints: string[] };

export interface SeatSubmissionBody {
  problem: string;
  language: string;
  source: string;
  kind: Kind;
  inputs: string[];
}

async function ask<T>(method: string, path: string, body?: unknown, more: Record<string, string> = {}): Promise<T> {
  const headers = body === undefined ? more : { "content-type": "application/json", ...more };
  const init: RequestInit = { method, headers };
  if (body !== undefined) init.body = JSON.stringify(body);
  let response;
  try {
    response = await fetch(new Request(new URL(path, location.origin), init));
  } catch {
    throw new ApiFault(0, "offline", "The server does not answer.");
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw faultFrom(response, answer);
  return answer as T;
}

const below = (participant: string, rest = "") => `/api/seats/${encodeURIComponent(participant)}${rest}`;

export const fetchSeat = (participant: string) => ask<SeatView>("GET", below(participant));

export async function fetchTicket(participant: string): Promise<string> {
  return (await ask<{ ticket: string }>("POST", below(participant, "/ticket"))).ticket;
}

export const control = (participant: string, body: ControlBody) =>
  ask<unknown>("POST", below(participant, "/controls"), body);

export const fetchSeatProblem = (participant: string, slug: string) =>
  ask<SeatProblem>("GET", below(participant, `/problems/${encodeURIComponent(slug)}`));

export async function fetchSeatSubmissions(participant: string): Promise<LiveSubmission[]> {
  return (await ask<{ items: LiveSubmission[] }>("GET", below(participant, "/submissions"))).items;
}

export const fetchSeatSubmission = (participant: string, id: string) =>
  ask<Submission>("GET", below(participant, `/submissions/${encodeURIComponent(id)}`));

/** Posts a program; the same `key` may be sent again and again and makes one submission. */
export const postSeatSubmission = (participant: string, body: SeatSubmissionBody, key: string) =>
  ask<{ id: string }>("POST", below(participant, "/submissions"), body, { "idempotency-key": key });

export const fetchPrompts = () => ask<PromptList>("GET", "/api/prompts");

export async function fetchPromptRecords(participant: string): Promise<PromptRecord[]> {
  return (await ask<{ prompts: PromptRecord[] }>("GET", below(participant, "/prompts"))).prompts;
}

/** What the server adds of its own, such as when the prompt was asked, is not sent back. */
export const putPromptRecord = (participant: string, { prompt, rung, rating, note }: PromptRecord) =>
  ask<PromptRecord>("PUT", below(participant, `/prompts/${encodeURIComponent(prompt)}`), { rung, rating, note });

/** How much was typed before now, as [stretch of time, changes in it]. */
export async function fetchTyping(participant: string): Promise<[number, number][]> {
  return (await ask<{ counts: [number, number][] }>("GET", below(participant, "/typing"))).counts;
}

export async function fetchNotes(participant: string): Promise<Note[]> {
  return (await ask<{ notes: Note[] }>("GET", below(participant, "/notes"))).notes;
}

/** `at` is the moment of the interview that the note is about, on the server's clock. */
export const postNote = (participant: string, at: number, text: string) =>
  ask<Note>("POST", below(participant, "/notes"), { at, text });

export const deleteNote = (participant: string, id: string) =>
  ask<unknown>("DELETE", below(participant, `/notes/${encodeURIComponent(id)}`));

export const restoreNote = (participant: string, id: string) =>
  ask<Note>("POST", below(participant, `/notes/${encodeURIComponent(id)}/restore`));
