// Other ways to solve a problem and what to read on its idea: there once it is solved, and folded until asked for.
import "./otherways.css";

import { useQuery } from "@tanstack/react-query";

import { type Approach, fetchApproaches } from "../../api/approachClient";
import { sentenceFor } from "../../api/fault";
import { useProblems } from "../../api/queries";
import type { Problem } from "../../api/types";
import { counted } from "../../design/words";
import { Markup } from "./Markup";

export default function OtherWays({ problem }: { problem: Problem }) {
  const { slug } = problem;
  const { data: bank } = useProblems();
  const solved = bank?.problems.find((one) => one.slug === slug)?.status === "solved";
  const { data, error } = useQuery({
    queryKey: ["approaches", slug],
    queryFn: () => fetchApproaches(slug),
    staleTime: Infinity,
    enabled: solved,
  });
  if (bank === undefined) return null;
  return (
    <section className="other-ways" aria-labelledby="other-ways">
      <h3 id="other-ways">{problem.approaches > 0 ? "Other ways to solve it" : "To read on it"}</h3>
      {!solved && <p className="quiet">{closedWords(problem)}</p>}
      {error && (
        <p className="other-fault" role="alert">
          {sentenceFor(error)}
        </p>
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
  const ways = approaches > 0 ? counted(approaches, "way") : "";
  const text = learn ? "a text on the idea" : "";
  const what = [ways, text].filter(Boolean).join(" and ");
  const open = approaches + Number(learn) === 1 ? "opens" : "open";
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} ${open} when your solution is accepted.`;
}
