// What happens when somebody has just signed in: what was known before is forgotten, and the way goes on.
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useLocation } from "wouter";

import { accountChanged } from "../api/accountQueries";

export function useArrival(place: string): () => Promise<void> {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  return useCallback(async () => {
    await accountChanged(queries);
    navigate(place, { replace: true });
  }, [queries, navigate, place]);
}
