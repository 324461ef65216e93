// The measurement of one or two approaches: asked for, followed until it is there, and read with care.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { type Comparison, fetchComparisons, type Growth, type OwnApproach, startComparison } from "../api/growthClient";
import { LoadFault } from "../design/LoadFault";
import { Refused } from "../design/Refused";
import { useNow } from "../design/useNow";
import { momentText } from "../design/words";
import { Choice } from "./Choice";
import { PanelView } from "./PanelView";
import { timesText } from "./scale";

const POLL = 2000;

interface Props {
  one: OwnApproach;
  other: OwnApproach | null;
  languages: string[];
}

export function Measured({ one, other, languages }: Props) {
  const queries = useQueryClient();
  const key = ["comparisons", one.problem];
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: () => fetchComparisons(one.problem),
    refetchInterval: ({ state }) => (state.data?.some(underWay) ? POLL : false),
  });
  const start = useMutation({
    mutationFn: () => startComparison(one.id, other?.id ?? null),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
  const these = data?.filter((row) => row.one === one.id && row.other === (other?.id ?? null)) ?? [];
  const newest = these[0];
  const refused = whyNot(one, other, languages);
  const measuring = data?.some(underWay) === true;
  return (
    <section className="page-section" aria-labelledby="compare-measured">
      <h2 id="compare-measured">Measured growth</h2>
      {error !== null && <LoadFault error={error} what="The measurements" onRetry={() => void refetch()} />}
      {refused !== "" && <p className="quiet">{refused}</p>}
      {refused === "" && data && (
        <div className="form-actions">
          <button
            type="button"
            className="button button-main"
            disabled={measuring || start.isPending}
            onClick={() => start.mutate()}
          >
            {newest?.state === "done"
              ? "Measure again"
              : other
                ? `Measure ${one.letter} and ${other.letter}`
                : `Measure ${one.letter}`}
          </button>
          <span className="quiet" role="status">
            {measuring && stateWords(data)}
          </span>
        </div>
      )}
      <Refused error={start.error} />
      {newest?.growth && <Ended comparison={newest} growth={newest.growth} />}
    </section>
  );
}

function underWay({ state }: Comparison): boolean {
  return state === "queued" || state === "running";
}

function stateWords(rows: Comparison[]): string {
  const row = rows.find(underWay);
  if (row?.state !== "running") return "Waiting for a sandbox.";
  return `Measuring, ${Math.round(row.share * 100)} % done. It takes about a minute.`;
}

function whyNot(one: OwnApproach, other: OwnApproach | null, languages: string[]): string {
  if (languages.length === 0) return "The growth of solutions to this problem is not measured.";
  if (other && other.language !== one.language)
    return "Approaches in two languages are not measured side by side: they cannot run in one sandbox.";
  if (!languages.includes(one.language)) return "Growth is not measured in this language.";
  return "";
}

function Ended({ comparison, growth }: { comparison: Comparison; growth: Growth }) {
  if (growth.fault !== "") return <p className="panel-doubt">{growth.fault}</p>;
  return <Found comparison={comparison} growth={growth} />;
}

function Found({ comparison, growth }: { comparison: Comparison; growth: Growth }) {
  const now = useNow(30_000);
  return (
    <>
      <div className="panels">
        {growth.panels.map((panel) => (
          <PanelView key={panel.kind} panel={panel} size={growth.size} />
        ))}
      </div>
      <ul className="remarks">
        {comparison.remarks.map(({ letter, predicted, measured, question }) => (
          <li key={letter}>
            For {letter} you foretold {timesText(predicted)} at four times the size
            {measured
              ? `; measured were ${timesText(measured.mid)}, between ${timesText(measured.low)} and ${timesText(measured.high)}.`
              : "."}{" "}
            {question}
          </li>
        ))}
      </ul>
      <p className="quiet">
        Measured {momentText(comparison.finished_at ?? comparison.created_at, now)} with {growth.seeds} repeats in{" "}
        {growth.cpu_s} s of CPU time; the load of the machine was {growth.load} on {growth.cores} cores. The clock runs
        beside your code, so this is information and never counts for a result.
      </p>
      <Choice comparison={comparison} />
    </>
  );
}
