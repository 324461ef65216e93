// Putting an interview away, or deleting it with everything it holds.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { archiveInterview, unarchiveInterview } from "../../api/interviewClient";
import { interviewKey, listKey } from "../../api/interviewQueries";
import type { Interview } from "../../api/interviewTypes";
import { later } from "../../design/later";
import { Refused } from "../../design/Refused";
import type { Toasts } from "../../design/toasts";

const DeleteSheet = later(() => import("./DeleteSheet"));

export function Away({ interview, toasts }: { interview: Interview; toasts: Toasts }) {
  const { id, archived_at, state } = interview;
  const queries = useQueryClient();
  const [deleting, setDeleting] = useState(false);
  const moving = useMutation({
    mutationFn: (away: boolean) => (away ? archiveInterview(id) : unarchiveInterview(id)),
    onSuccess: (_, away) => {
      const words = away ? "The interview is in the archive." : "The interview is back in the list.";
      toasts.show(words, { label: "Undo", run: () => moving.mutate(!away) });
      void queries.invalidateQueries({ queryKey: listKey });
      return queries.invalidateQueries({ queryKey: interviewKey(id) });
    },
  });
  return (
    <section className="page-section" aria-labelledby="away">
      <h2 id="away">Put away</h2>
      <div className="form-actions">
        <button
          type="button"
          className="button"
          disabled={moving.isPending || (archived_at === null && state === "live")}
          onClick={() => moving.mutate(archived_at === null)}
        >
          {archived_at === null ? "Archive" : "Take out of the archive"}
        </button>
        <button type="button" className="button button-grave" onClick={() => setDeleting(true)}>
          Delete
        </button>
      </div>
      <p className="field-hint away-hint">
        The archive keeps everything, out of the way. Deleting removes the interview with its links, its recording,
        notes, scorecards and submissions, for everybody and for good.
      </p>
      <Refused error={moving.error} />
      {deleting && <DeleteSheet interview={interview} onClose={() => setDeleting(false)} />}
    </section>
  );
}
