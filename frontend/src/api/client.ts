// What the problems and the workspace ask of the server: each function is one request.
import { answer, http } from "./http";
import type {
  Draft,
  DraftSaved,
  Health,
  Problem,
  ProblemList,
  Room,
  Submission,
  SubmissionBody,
  SubmissionList,
} from "./types";

export function fetchHealth(): Promise<Health> {
  return answer(http.GET("/api/health"));
}

export function fetchProblems(): Promise<ProblemList> {
  return answer(http.GET("/api/problems"));
}

export function fetchProblem(slug: string): Promise<Problem> {
  return answer(http.GET("/api/problems/{slug}", { params: { path: { slug } } }));
}

/** Posts a program; the same `key` may be sent again and again and makes one submission. */
export function postSubmission(body: SubmissionBody, key: string): Promise<{ id: string }> {
  return answer(http.POST("/api/submissions", { body, params: { header: { "idempotency-key": key } } }));
}

export function fetchSubmission(id: string): Promise<Submission> {
  return answer(http.GET("/api/submissions/{id}", { params: { path: { id } } }));
}

/** Address of the event stream of a submission. */
export function submissionEvents(id: string): string {
  return `/api/submissions/${encodeURIComponent(id)}/events`;
}

export function fetchSubmissions(problem: string, cursor: string | null, limit = 20): Promise<SubmissionList> {
  const query = cursor === null ? { problem, limit } : { problem, limit, cursor };
  return answer(http.GET("/api/submissions", { params: { query } }));
}

/** The caller's rooms for a problem, newest first. */
export async function fetchRooms(problem: string): Promise<Room[]> {
  return (await answer(http.GET("/api/rooms", { params: { query: { problem } } }))).rooms;
}

export function openRoom(problem: string, minutes: number): Promise<Room> {
  return answer(http.POST("/api/rooms", { body: { problem, minutes } }));
}

export function endRoom(id: string): Promise<Room> {
  return answer(http.POST("/api/rooms/{id}/end", { params: { path: { id } } }));
}

/** Drafts of a problem, by language. */
export async function fetchDrafts(problem: string): Promise<Record<string, Draft>> {
  return (await answer(http.GET("/api/drafts/{problem}", { params: { path: { problem } } }))).drafts;
}

/** Saves a draft based on `revision`; `last` sends it even while the page is being closed. */
export function putDraft(
  problem: string,
  language: string,
  source: string,
  revision: number,
  last: boolean,
): Promise<DraftSaved> {
  // Browsers let a closing page send 64 KiB at most; a longer draft stays on this device and goes out next time.
  const keepalive = last && source.length < 20_000;
  const params = { path: { problem, language } };
  return answer(http.PUT("/api/drafts/{problem}/{language}", { params, body: { source, revision }, keepalive }));
}
