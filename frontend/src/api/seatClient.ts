// What somebody who was let into an interview asks of the server: each function is one request.
import { answer, http } from "./http";
import type { SeatOpened, SeatView } from "./interviewTypes";

/** Comes in by a link; a watcher must say a name. */
export function openLink(secret: string, name: string | null): Promise<SeatOpened> {
  return answer(http.POST("/api/links/open", { body: name === null ? { secret } : { secret, name } }));
}

export function fetchSeat(participant: string): Promise<SeatView> {
  return answer(http.GET("/api/seats/{participant}", { params: { path: { participant } } }));
}

/** The candidate agrees to plan, rules and recording. */
export function consent(participant: string): Promise<SeatView> {
  return answer(http.POST("/api/seats/{participant}/consent", { params: { path: { participant } } }));
}
