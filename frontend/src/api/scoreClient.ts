// What the pages ask of the server about scorecards, decisions, releases and reports: each function is one request.
import { answer, http } from "./http";
import type {
  Card,
  DecisionBody,
  DecisionKept,
  Facts,
  LaterBody,
  MyScorecard,
  Note,
  Release,
  ReleaseBody,
  Released,
  Report,
  ScorecardList,
} from "./scoreTypes";

export function fetchMyScorecard(id: string): Promise<MyScorecard> {
  return answer(http.GET("/api/interviews/{id}/scorecard", at(id)));
}

/** Keeps a card that was made from `revision`; one that was changed elsewhere meanwhile is refused with 409. */
export function putScorecard(id: string, revision: number, card: Card): Promise<MyScorecard> {
  return answer(http.PUT("/api/interviews/{id}/scorecard", { ...at(id), body: { revision, card } }));
}

export function lockScorecard(id: string, revision: number): Promise<MyScorecard> {
  return answer(http.POST("/api/interviews/{id}/scorecard/lock", { ...at(id), body: { revision } }));
}

export function addLater(id: string, body: LaterBody): Promise<MyScorecard> {
  return answer(http.POST("/api/interviews/{id}/scorecard/later", { ...at(id), body }));
}

export function fetchScorecards(id: string): Promise<ScorecardList> {
  return answer(http.GET("/api/interviews/{id}/scorecards", at(id)));
}

export async function fetchInterviewNotes(id: string): Promise<Note[]> {
  return (await answer(http.GET("/api/interviews/{id}/notes", at(id)))).notes;
}

export function fetchFacts(id: string): Promise<Facts> {
  return answer(http.GET("/api/interviews/{id}/facts", at(id)));
}

export function putDecision(id: string, body: DecisionBody): Promise<DecisionKept> {
  return answer(http.PUT("/api/interviews/{id}/decision", { ...at(id), body }));
}

export function fetchRelease(id: string): Promise<Release> {
  return answer(http.GET("/api/interviews/{id}/release", at(id)));
}

export function giveRelease(id: string, body: ReleaseBody): Promise<Release> {
  return answer(http.POST("/api/interviews/{id}/release", { ...at(id), body }));
}

export function takeReleaseBack(id: string): Promise<Release> {
  return answer(http.DELETE("/api/interviews/{id}/release", at(id)));
}

export function fetchReport(id: string): Promise<Report> {
  return answer(http.GET("/api/interviews/{id}/report", at(id)));
}

/** What a candidate was given. */
export function fetchReleased(participant: string): Promise<Released> {
  return answer(http.GET("/api/seats/{participant}/released", { params: { path: { participant } } }));
}

function at(id: string) {
  return { params: { path: { id } } };
}
