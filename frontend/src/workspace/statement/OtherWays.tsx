// Other ways to solve a problem and what to read on its idea: there after a second try or when asked for, and folded.
import "./otherways.css";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { Link } from "wouter";

import { type Approach, type Approaches, fetchApproaches, showApproaches } from "../../api/approachClient";
import { sentenceFor } from "../../api/fault";
import { practised } from "../../api/practiceQueries";
import { approachesKey } from "../../api/queries";
import type { Problem } from "../../api/types";
import { counted } from "../../design/words";
import { Markup } from "./Markup";

export default function OtherWays({ problem }: { problem: Problem }) {
  const { slug } = problem;
  const title = useRef<HTMLHeadingElement>(null);
  const { data, error } = useQuery({
    queryKey: approachesKey(slug),
    queryFn: () => fetchApproaches(slug),
    staleTime: Infinity,
  });
  if (data === undefined && error === null) return null;
  return (
    <section className="other-ways" aria-labelledby="other-ways">
      <h3 ref={title} tabIndex={-1} id="other-ways">
        {problem.approaches > 0 ? "Other ways to solve it" : "To read on it"}
      </h3>
      {data === undefined && (
        <p className="other-fault" role="alert">
          {sentenceFor(error)}
        </p>
      )}
      {data && data.state !== "open" && (
        <Closed problem={problem} state={data.state} onShown={() => title.current?.focus()} />
      )}
      {data?.approaches.map((way) => (
        <Way key={way.id} way={way} />
      ))}
      {data?.learn_html && (
        <details>
          <summary>The idea behind it</summary>
          <Markup html={data.learn_html} />
        </details>
      )}
    </section>
  );
}

const COSTS = {
  unsolved: "noted like a hint; the problem comes back soon, rated Again",
  solved: "noted like a hint, and costs nothing",
};

interface ClosedProps {
  problem: Problem;
  state: Exclude<Approaches["state"], "open">;
  onShown: () => void;
}

function Closed({ problem, state, onShown }: ClosedProps) {
  const { slug, approaches } = problem;
  const queries = useQueryClient();
  const showing = useMutation({
    mutationFn: () => showApproaches(slug),
    onSuccess: (found) => {
      queries.setQueryData(approachesKey(slug), found);
      // The button that had the focus is gone.
      onShown();
      void practised(queries);
    },
  });
  return (
    <>
      {state === "unsolved" ? (
        <p className="quiet">{closedWords(problem)}</p>
      ) : (
        <p>
          Trying a second way first teaches most. Solve it once more by another idea or in another language, and{" "}
          {counted(approaches, "way")} of ours {approaches === 1 ? "opens" : "open"} here.{" "}
          <Link href={`/problems/${slug}/compare`}>Compare your own ways</Link>
        </p>
      )}
      {approaches > 0 && (
        <div className="other-show">
          <button type="button" className="button" disabled={showing.isPending} onClick={() => showing.mutate()}>
            Show me anyway
          </button>
          <span className="quiet">{COSTS[state]}</span>
        </div>
      )}
      {showing.error && (
        <p className="other-fault" role="alert">
          {sentenceFor(showing.error)}
        </p>
      )}
    </>
  );
}

function Way({ way }: { way: Approach }) {
  return (
    <details>
      <summary>
        {way.title}{" "}
        <span className="quiet">
          time {way.time}, memory {way.space}
        </span>
      </summary>
      <Markup html={way.notes_html} />
      {way.solutions.map(({ language, title, html }) => (
        <figure key={language}>
          <figcaption className="quiet">{title}</figcaption>
          <Markup html={html} />
        </figure>
      ))}
    </details>
  );
}

function closedWords({ approaches, learn }: Problem): string {
  const open = approaches === 1 ? "opens" : "open";
  const ways = `${counted(approaches, "way")} ${open} once you have solved it in two ways of your own`;
  const text = "text on the idea opens when your solution is accepted.";
  if (approaches === 0) return `A ${text}`;
  return learn ? `${ways}; a ${text}` : `${ways}.`;
}
