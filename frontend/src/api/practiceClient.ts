// What the practice pages ask of the server: each function is one request.
import { answer, http } from "./http";
import type {
  AnswerBody,
  Answered,
  AnswerRating,
  Attempt,
  Coverage,
  Deck,
  Drill,
  Everything,
  Home,
  Moved,
  PastAttempts,
  PlanBody,
  Project,
  ProjectBody,
  ProjectList,
  Queue,
  RateBody,
  Rated,
  SignedUp,
  SignUpBody,
  Story,
  TypedSteps,
} from "./practiceTypes";

/** Where everything of the learner is downloaded as one file. */
export const EVERYTHING = "/api/practice/everything";

export function fetchHome(): Promise<Home> {
  return answer(http.GET("/api/practice"));
}

export function fetchCoverage(): Promise<Coverage> {
  return answer(http.GET("/api/practice/coverage"));
}

export function putPlan(body: PlanBody): Promise<Home> {
  return answer(http.PUT("/api/practice/plan", { body }));
}

/** What is due, of one deck or of all. */
export function fetchQueue(deck: Deck | null): Promise<Queue> {
  return answer(http.GET("/api/practice/reviews", { params: { query: deck === null ? {} : { deck } } }));
}

export function rate(item: string, body: RateBody): Promise<Rated> {
  return answer(http.POST("/api/practice/reviews/{item}", { params: { path: { item } }, body }));
}

/** Takes a rating back; the queue that comes has its item in it again. */
export function takeBack(review: string): Promise<Queue> {
  return answer(http.DELETE("/api/practice/reviews/{review}", { params: { path: { review } } }));
}

/** A thing that rested is due again. */
export function wake(item: string): Promise<Queue> {
  return answer(http.POST("/api/practice/reviews/{item}/wake", { params: { path: { item } } }));
}

export function fetchProjects(): Promise<ProjectList> {
  return answer(http.GET("/api/practice/projects"));
}

export function makeProject(body: ProjectBody): Promise<Project> {
  return answer(http.POST("/api/practice/projects", { body }));
}

export function changeProject(id: string, body: ProjectBody): Promise<Project> {
  return answer(http.PUT("/api/practice/projects/{project}", { params: { path: { project: id } }, body }));
}

/** The answers given with it stay, without the project. */
export function deleteProject(id: string): Promise<ProjectList> {
  return answer(http.DELETE("/api/practice/projects/{project}", { params: { path: { project: id } } }));
}

export function fetchDrill(): Promise<Drill> {
  return answer(http.GET("/api/practice/drill"));
}

/** Refused with 404 before the first answer. */
export function fetchAnswered(prompt: string): Promise<Answered> {
  return answer(http.GET("/api/practice/drill/{prompt}", { params: { path: { prompt } } }));
}

export function giveAnswer(prompt: string, body: AnswerBody): Promise<Answered> {
  return answer(http.POST("/api/practice/drill/{prompt}", { params: { path: { prompt } }, body }));
}

export function rateAnswer(prompt: string, version: string, body: AnswerRating): Promise<Answered> {
  const params = { path: { prompt, version } };
  return answer(http.PUT("/api/practice/drill/{prompt}/{version}", { params, body }));
}

export function deleteAnswer(prompt: string, version: string): Promise<Drill> {
  return answer(http.DELETE("/api/practice/drill/{prompt}/{version}", { params: { path: { prompt, version } } }));
}

/** The newest attempt at a problem. */
export function fetchAttempt(problem: string): Promise<Attempt> {
  return answer(http.GET("/api/practice/attempts/{problem}", { params: { path: { problem } } }));
}

/** All attempts at a problem, newest first. */
export function fetchPast(problem: string): Promise<PastAttempts> {
  return answer(http.GET("/api/practice/attempts/{problem}/past", { params: { path: { problem } } }));
}

/** What happened in one attempt; `room` is its clock, null for the one without. */
export function fetchStory(problem: string, room: string | null): Promise<Story> {
  const params = { path: { problem }, query: room === null ? {} : { room } };
  return answer(http.GET("/api/practice/attempts/{problem}/story", { params }));
}

/** What was typed in one language in an attempt. */
export function fetchTyped(problem: string, room: string | null, language: string): Promise<TypedSteps> {
  const params = { path: { problem, language }, query: room === null ? {} : { room } };
  return answer(http.GET("/api/practice/attempts/{problem}/typed/{language}", { params }));
}

/** Brings a file in, or a part of one; what is there already stays. */
export function bringIn(body: Everything): Promise<Moved> {
  return answer(http.POST("/api/practice/everything", { body }));
}

/** Deletes all of the learner's own. */
export function wipe(): Promise<Home> {
  return answer(http.DELETE("/api/practice/everything"));
}

/** With what address the caller signed up, null for nobody but this browser. */
export function fetchSignedUp(): Promise<SignedUp> {
  return answer(http.GET("/api/practice/sign-up"));
}

/** Keeps what this browser has under an address and a password. */
export function signUp(body: SignUpBody): Promise<SignedUp> {
  return answer(http.POST("/api/practice/sign-up", { body }));
}

/** Goes on as who signed up; what this browser has comes along. */
export function signInLearner(body: SignUpBody): Promise<SignedUp> {
  return answer(http.POST("/api/practice/sign-in", { body }));
}

/** Begins anew in this browser; everything waits under the address. */
export function signOutLearner(): Promise<SignedUp> {
  return answer(http.POST("/api/practice/sign-out"));
}
