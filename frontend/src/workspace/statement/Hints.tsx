// Hints for whoever practises: one at a time, when asked for, and still there after a reload.
import "./hints.css";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { sentenceFor } from "../../api/fault";
import { fetchHints, takeHint } from "../../api/hintClient";
import { counted } from "../../design/words";

export default function Hints({ problem }: { problem: string }) {
  const queries = useQueryClient();
  const key = ["hints", problem];
  const { data } = useQuery({ queryKey: key, queryFn: () => fetchHints(problem), staleTime: Infinity });
  const next = useMutation({
    mutationFn: (hint: number) => takeHint(problem, hint),
    onSuccess: (list) => queries.setQueryData(key, list),
  });
  if (!data || data.total === 0) return null;
  const { total, taken } = data;
  return (
    <section className="hint-list" aria-labelledby="hints">
      <h3 id="hints">Hints</h3>
      <ol aria-live="polite">
        {taken.map(({ text, at }) => (
          <li key={at}>{text}</li>
        ))}
      </ol>
      {taken.length < total && (
        <div className="hint-next">
          <button type="button" className="button" disabled={next.isPending} onClick={() => next.mutate(taken.length)}>
            {taken.length === 0 ? "Show a hint" : "Show the next hint"}
          </button>
          <span className="quiet">{leftWords(total - taken.length, taken.length)}</span>
        </div>
      )}
      {next.error && (
        <p className="hint-fault" role="alert">
          {sentenceFor(next.error)}
        </p>
      )}
    </section>
  );
}

function leftWords(left: number, taken: number): string {
  if (taken > 0) return `${left} more`;
  return `${counted(left, "hint")}, from a nudge to the key step; taking one is noted, and costs nothing`;
}
