// What the pages of mock interviews ask of the server: each function is one request.
import { answer, http } from "./http";
import type { SeatOpened } from "./interviewTypes";
import type { FriendLink, FriendSeat, Mock, MockBody, MockList, OwnCard, RehearsalLines, Script } from "./mockTypes";

export function fetchMocks(): Promise<MockList> {
  return answer(http.GET("/api/practice/mocks"));
}

export function makeMock(body: MockBody): Promise<Mock> {
  return answer(http.POST("/api/practice/mocks", { body }));
}

export function fetchMock(id: string): Promise<Mock> {
  return answer(http.GET("/api/practice/mocks/{id}", at(id)));
}

/** Takes the learner's own seat in the room. */
export function takeSeat(id: string): Promise<SeatOpened> {
  return answer(http.POST("/api/practice/mocks/{id}/seat", at(id)));
}

/** The secret in the answer is shown this once; the link before it opens nothing any more. */
export function makeFriendLink(id: string): Promise<FriendLink> {
  return answer(http.POST("/api/practice/mocks/{id}/friend", at(id)));
}

/** Deletes a mock interview with its room, its recording and every score. */
export async function deleteMock(id: string): Promise<void> {
  await answer(http.DELETE("/api/practice/mocks/{id}", at(id)));
}

export function putOwnCard(id: string, body: OwnCard): Promise<Mock> {
  return answer(http.PUT("/api/practice/mocks/{id}/card", { ...at(id), body }));
}

export function lockOwnCard(id: string): Promise<Mock> {
  return answer(http.POST("/api/practice/mocks/{id}/card/lock", at(id)));
}

/** Comes in by a friend's link. */
export function openFriend(secret: string, name: string): Promise<FriendSeat> {
  return answer(http.POST("/api/friends/open", { body: { secret, name } }));
}

/** The cards of whoever interviews in a mock interview. */
export function fetchScript(interview: string): Promise<Script> {
  return answer(http.GET("/api/interviews/{id}/script", at(interview)));
}

export function fetchRehearsal(): Promise<RehearsalLines> {
  return answer(http.GET("/api/practice/script"));
}

function at(id: string) {
  return { params: { path: { id } } };
}
