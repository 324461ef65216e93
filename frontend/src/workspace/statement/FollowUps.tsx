// What a problem leads to once it is solved, and for a follow-up the way back.
import "./followups.css";

import { Link } from "wouter";

import { useProblems } from "../../api/queries";
import type { Problem, ProblemSummary } from "../../api/types";
import { StatusShape } from "../../design/StatusShape";

const WAYS = { improve: "Improve it", differently: "Solve it differently" };

export default function FollowUps({ problem }: { problem: Problem }) {
  const { data: bank } = useProblems();
  const problems = bank?.problems ?? [];
  const before = problems.find(({ slug }) => slug === problem.follows?.slug);
  const after = problems.filter(({ follows }) => follows?.slug === problem.slug);
  const solved = problems.find(({ slug }) => slug === problem.slug)?.status === "solved";
  if (before === undefined && after.length === 0) return null;
  return (
    <section className="follow-ups" aria-labelledby="follow-ups">
      <h3 id="follow-ups">{after.length > 0 ? "And then" : "Before this"}</h3>
      <ul>
        {before && <Row problem={before} way="A follow-up of" open />}
        {after.map((one) => (
          <Row key={one.slug} problem={one} way={one.follows ? WAYS[one.follows.way] : ""} open={solved} />
        ))}
      </ul>
      {after.length > 0 && !solved && (
        <p className="quiet">{after.length === 1 ? "It opens" : "They open"} when your solution is accepted.</p>
      )}
    </section>
  );
}

function Row({ problem, way, open }: { problem: ProblemSummary; way: string; open: boolean }) {
  return (
    <li>
      <StatusShape status={problem.status} />
      <span className="quiet">{way}</span>
      {open ? <Link href={`/problems/${problem.slug}`}>{problem.title}</Link> : <span>{problem.title}</span>}
      <span className="quiet figures">{problem.minutes.expected} min</span>
    </li>
  );
}
