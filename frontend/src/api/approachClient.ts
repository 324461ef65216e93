// Other ways to solve a problem, for whoever has solved it.
import { answer, http } from "./http";
import type { components } from "./schema";

export type Approaches = components["schemas"]["Approaches"];
export type Approach = components["schemas"]["Approach"];

export function fetchApproaches(slug: string): Promise<Approaches> {
  return answer(http.GET("/api/problems/{slug}/approaches", { params: { path: { slug } } }));
}
