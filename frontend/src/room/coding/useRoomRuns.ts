// Run and Submit in the room: what anybody sends for a problem is shown to everybody who looks at it.
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useSyncExternalStore } from "react";

import { Runs, type RunState } from "../../workspace/runs/runs";
import { fetchSeatSubmission, fetchSeatSubmissions, postSeatSubmission } from "../api";
import type { LiveRoom } from "../live/LiveRoom";
import { FrameStream } from "./frameStream";

export const submissionsKey = (participant: string) => ["seat", participant, "submissions"];

/** The runs of one problem; a new object for another problem. */
export function useRoomRuns(room: LiveRoom, problem: string): [Runs, RunState] {
  const queries = useQueryClient();
  const { participant } = room;
  const runs = useMemo(() => newRuns(room), [room, problem]); // eslint-disable-line react-hooks/exhaustive-deps
  const state = useSyncExternalStore(runs.subscribe, runs.state);
  useEffect(() => {
    let here = true;
    // What is sent in private time is nobody else's to fetch; it is told as judged when that time is over.
    const kept = () => room.role !== "candidate" && room.view().state?.private != null;
    const show = async (id: string) => {
      const submission = await fetchSeatSubmission(participant, id).catch(() => null);
      const { sending, submission: shown } = runs.state();
      if (here && submission !== null && sending === null && shown?.id !== id) runs.show(submission);
    };
    const leave = room.onMessage((message) => {
      if (message.type !== "submission" && message.type !== "judged") return;
      void queries.invalidateQueries({ queryKey: submissionsKey(participant) });
      const { id, problem: its, by, state: stands } = message.submission;
      if (message.type === "submission" && kept()) return;
      const mine = by === participant && runs.state().sending !== null;
      if (its === problem && !mine && runs.state().submission?.id !== id && stands !== "dead") void show(id);
    });
    void fetchSeatSubmissions(participant)
      .then((all) => all.find((each) => each.problem === problem && !(kept() && each.verdict === null)))
      .then((newest) => newest && show(newest.id))
      .catch(() => undefined);
    return () => {
      here = false;
      leave();
      runs.stop();
    };
  }, [room, participant, problem, runs, queries]);
  return [runs, state];
}

function newRuns(room: LiveRoom): Runs {
  const { participant } = room;
  const fetch = (id: string) => fetchSeatSubmission(participant, id);
  return new Runs({
    post: ({ problem, language, source, kind, inputs }, key) =>
      postSeatSubmission(participant, { problem, language, source, kind, inputs: inputs ?? [] }, key),
    open: (id) => new FrameStream(id, room, fetch),
    fetch,
  });
}
