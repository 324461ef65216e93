// Other ways to solve a problem, for whoever tried twice or asks for them.
import { answer, http } from "./http";
import type { components } from "./schema";

export type Approaches = components["schemas"]["Approaches"];
export type Approach = components["schemas"]["Approach"];

export function fetchApproaches(slug: string): Promise<Approaches> {
  return answer(http.GET("/api/problems/{slug}/approaches", { params: { path: { slug } } }));
}

/** Opens them before a second try, which is noted. */
export function showApproaches(slug: string): Promise<Approaches> {
  return answer(http.POST("/api/problems/{slug}/approaches", { params: { path: { slug } } }));
}
