// Approaches that the learner froze, and measured comparisons between them.
import { answer, http } from "./http";
import type { components } from "./schema";

export type OwnApproach = components["schemas"]["OwnApproach"];
export type OwnApproachList = components["schemas"]["OwnApproachList"];
export type ApproachBody = components["schemas"]["ApproachBody"];
export type Comparison = components["schemas"]["GrowthComparison"];
export type Growth = components["schemas"]["GrowthView"];
export type Panel = components["schemas"]["PanelView"];
export type Curve = components["schemas"]["CurveView"];

export function fetchOwnApproaches(problem: string): Promise<OwnApproachList> {
  return answer(http.GET("/api/approaches", { params: { query: { problem } } }));
}

export function freezeApproach(body: ApproachBody): Promise<OwnApproach> {
  return answer(http.POST("/api/approaches", { body }));
}

/** The comparisons of a problem, newest first. */
export async function fetchComparisons(problem: string): Promise<Comparison[]> {
  return (await answer(http.GET("/api/comparisons", { params: { query: { problem } } }))).comparisons;
}

export function startComparison(one: string, other: string | null): Promise<{ id: string }> {
  return answer(http.POST("/api/comparisons", { body: { one, other } }));
}

export function putChoice(id: string, text: string): Promise<Comparison> {
  return answer(http.PUT("/api/comparisons/{id}/choice", { params: { path: { id } }, body: { text } }));
}
