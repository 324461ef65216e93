// What the pages ask of the server about interviews and their links: each function is one request.
import { answer, http } from "./http";
import type {
  DemoMade,
  Interview,
  InterviewBody,
  InterviewChangeBody,
  InterviewLink,
  InterviewList,
  LinkMade,
  LinkRole,
  PromptList,
  SeatOpened,
  TemplateList,
} from "./interviewTypes";

export interface InterviewQuery {
  state: "upcoming" | "live" | "done" | "";
  q: string;
  archived: boolean;
}

export function fetchInterviews({ state, q, archived }: InterviewQuery): Promise<InterviewList> {
  const query = { archived, ...(state !== "" && { state }), ...(q !== "" && { q }) };
  return answer(http.GET("/api/interviews", { params: { query } }));
}

export function fetchInterview(id: string): Promise<Interview> {
  return answer(http.GET("/api/interviews/{id}", at(id)));
}

export function makeInterview(body: InterviewBody): Promise<Interview> {
  return answer(http.POST("/api/interviews", { body }));
}

export function changeInterview(id: string, body: InterviewChangeBody): Promise<Interview> {
  return answer(http.PATCH("/api/interviews/{id}", { ...at(id), body }));
}

/** Deletes an interview with everything that belongs to it. */
export async function deleteInterview(id: string): Promise<void> {
  await answer(http.DELETE("/api/interviews/{id}", at(id)));
}

export async function archiveInterview(id: string): Promise<void> {
  await answer(http.POST("/api/interviews/{id}/archive", at(id)));
}

export async function unarchiveInterview(id: string): Promise<void> {
  await answer(http.POST("/api/interviews/{id}/unarchive", at(id)));
}

export async function fetchLinks(id: string): Promise<InterviewLink[]> {
  return (await answer(http.GET("/api/interviews/{id}/links", at(id)))).links;
}

/** The secret in the answer is shown this once. */
export function makeLink(id: string, role: LinkRole, hours: number): Promise<LinkMade> {
  return answer(http.POST("/api/interviews/{id}/links", { ...at(id), body: { role, hours } }));
}

/** Whoever came in by the link is out at once. */
export async function revokeLink(id: string, link: string): Promise<void> {
  const params = { path: { id, link } };
  await answer(http.DELETE("/api/interviews/{id}/links/{link}", { params }));
}

/** Whose accounts may interview and rate; those left out may not any more. */
export async function putRaters(id: string, emails: string[]): Promise<void> {
  await answer(http.PUT("/api/interviews/{id}/raters", { ...at(id), body: { emails } }));
}

/** Takes a seat in the room as interviewer. */
export function enterInterview(id: string): Promise<SeatOpened> {
  return answer(http.POST("/api/interviews/{id}/enter", at(id)));
}

export function makeDemo(): Promise<DemoMade> {
  return answer(http.POST("/api/interviews/demo"));
}

export function fetchTemplates(): Promise<TemplateList> {
  return answer(http.GET("/api/interview-templates"));
}

export function fetchPrompts(): Promise<PromptList> {
  return answer(http.GET("/api/prompts"));
}

function at(id: string) {
  return { params: { path: { id } } };
}
