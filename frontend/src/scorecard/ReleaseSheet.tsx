// The dialog in which one chooses what the candidate gets: the replay, words of feedback, or neither.
import "../design/forms.css";
import "./scorecard.css";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";

import { interviewKey } from "../api/interviewQueries";
import type { Interview } from "../api/interviewTypes";
import { giveRelease, takeReleaseBack } from "../api/scoreClient";
import { releaseKey } from "../api/scoreQueries";
import type { Release } from "../api/scoreTypes";
import { Refused } from "../design/Refused";
import { Sheet } from "../design/Sheet";

interface Props {
  interview: Interview;
  release: Release;
  onClose: () => void;
}

export default function ReleaseSheet({ interview: { id, candidate_name }, release, onClose }: Props) {
  const queries = useQueryClient();
  const area = useId();
  const [replay, setReplay] = useState(release.replay);
  const [feedback, setFeedback] = useState(release.feedback ?? "");
  const done = (changed: Release) => {
    queries.setQueryData(releaseKey(id), changed);
    void queries.invalidateQueries({ queryKey: interviewKey(id) });
    onClose();
  };
  const giving = useMutation({
    mutationFn: () => giveRelease(id, { replay, feedback: feedback.trim() === "" ? null : feedback.trim() }),
    onSuccess: done,
  });
  const taking = useMutation({ mutationFn: () => takeReleaseBack(id), onSuccess: done });
  const busy = giving.isPending || taking.isPending;
  return (
    <Sheet title={`What ${candidate_name} gets`} onClose={onClose}>
      <form
        className="form release-form"
        onSubmit={(event) => {
          event.preventDefault();
          giving.mutate();
        }}
      >
        <p>
          It shows in the browser that {candidate_name} used, on the page of the interview. Notes, ratings, scorecards
          and hidden tests are never part of it.
        </p>
        <label className="check">
          <input type="checkbox" checked={replay} onChange={(event) => setReplay(event.target.checked)} />
          <span>The replay</span>
          <span className="field-hint">Code, plan, Runs and clock as they were, without hidden tests.</span>
        </label>
        <div className="text-field">
          <label htmlFor={area}>Feedback</label>
          <textarea
            id={area}
            className="field"
            rows={6}
            maxLength={8000}
            value={feedback}
            placeholder="What went well, and what would have helped. Empty: no feedback."
            onChange={(event) => setFeedback(event.target.value)}
          />
        </div>
        <Refused error={giving.error ?? taking.error} />
        <div className="form-actions">
          <button type="submit" className="button button-main" disabled={busy}>
            Release
          </button>
          {release.released_at !== null && (
            <button type="button" className="button button-grave" disabled={busy} onClick={() => taking.mutate()}>
              Take it back
            </button>
          )}
          <button type="button" className="button" onClick={onClose}>
            Close
          </button>
        </div>
      </form>
    </Sheet>
  );
}
