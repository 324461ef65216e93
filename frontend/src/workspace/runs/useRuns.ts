// Runs as the page uses them: the newest submission comes back after a reload, and ends are told to the rest.
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";

import { fetchSubmission, fetchSubmissions, postSubmission, submissionEvents } from "../../api/client";
import { approachesKey, historyKey } from "../../api/queries";
import { Runs, type RunState } from "./runs";

const line = {
  post: postSubmission,
  open: (id: string) => new EventSource(submissionEvents(id)),
  fetch: fetchSubmission,
};

export function useRuns(problem: string): [Runs, RunState] {
  const queries = useQueryClient();
  const [runs] = useState(() => new Runs(line));
  const state = useSyncExternalStore(runs.subscribe, runs.state);

  useEffect(() => {
    runs.onDone(() => {
      void queries.invalidateQueries({ queryKey: historyKey(problem) });
      void queries.invalidateQueries({ queryKey: ["problems"] });
      void queries.invalidateQueries({ queryKey: approachesKey(problem) });
    });
    const { submission, sending } = runs.state();
    if (submission === null && sending === null) void recall(problem, runs);
    return () => runs.stop();
  }, [problem, queries, runs]);

  return [runs, state];
}

async function recall(problem: string, runs: Runs): Promise<void> {
  try {
    const newest = (await fetchSubmissions(problem, null, 1)).items[0];
    if (!newest) return;
    const submission = await fetchSubmission(newest.id);
    const { submission: shown, sending, refusal } = runs.state();
    if (shown === null && sending === null && refusal === null) runs.show(submission);
  } catch {
    // Without an answer the board shows what waits; the history tab speaks of the fault.
  }
}
