// Approaches to one problem side by side: what was claimed of them, and what was measured.
import "../design/page.css";
import "./compare.css";

import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, ExternalLink } from "lucide-react";
import { Link, useLocation, useSearch } from "wouter";

import { PageBar } from "../account/PageBar";
import { PageBones } from "../account/PageBones";
import { ApiFault } from "../api/fault";
import { fetchOwnApproaches, type OwnApproach } from "../api/growthClient";
import { useProblem } from "../api/queries";
import type { Problem } from "../api/types";
import { LoadFault } from "../design/LoadFault";
import { Message } from "../design/Message";
import { useTitle } from "../design/useTitle";
import FollowUps from "../workspace/statement/FollowUps";
import { ApproachTable } from "./ApproachTable";
import { Diff } from "./Diff";
import { FreezeForm } from "./FreezeForm";
import { Measured } from "./Measured";

export default function Compare({ slug }: { slug: string }) {
  const { data: problem, error, refetch } = useProblem(slug);
  useTitle(problem ? `Approaches to ${problem.title}` : null);
  return (
    <>
      <PageBar />
      {problem && <Loaded problem={problem} />}
      {!problem && error === null && <PageBones />}
      {error !== null && (
        <main className="page">
          {error instanceof ApiFault && error.status === 404 ? (
            <Message level={1} title="There is no such problem">
              Its name in the address may be wrong. All problems are in the list.
            </Message>
          ) : (
            <LoadFault error={error} what="The problem" onRetry={() => void refetch()} />
          )}
        </main>
      )}
    </>
  );
}

function Loaded({ problem }: { problem: Problem }) {
  const { slug } = problem;
  const { data, error, refetch } = useQuery({
    queryKey: ["own-approaches", slug],
    queryFn: () => fetchOwnApproaches(slug),
  });
  const [, go] = useLocation();
  const freeze = new URLSearchParams(useSearch()).get("freeze");
  if (data === undefined && error === null) return <PageBones />;
  const approaches = data?.approaches ?? [];
  const frozen = approaches.some(({ submission }) => submission === freeze);
  const next = String.fromCharCode("A".charCodeAt(0) + approaches.length);
  return (
    <main className="page compare">
      <Link href={`/problems/${slug}`} className="crumb">
        <ChevronLeft size={14} aria-hidden="true" />
        {problem.title}
      </Link>
      <div className="page-head">
        <h1>Improve it, or solve it differently</h1>
      </div>
      {error !== null && <LoadFault error={error} what="Your approaches" onRetry={() => void refetch()} />}
      {freeze !== null && !frozen && data && (
        <FreezeForm
          problem={slug}
          submission={freeze}
          letter={next}
          onDone={() => go(`/problems/${slug}/compare`, { replace: true })}
        />
      )}
      {data && approaches.length === 0 && freeze === null && (
        <Message title="No approach yet">
          Open a submission that was accepted and choose “Freeze as an approach”. Then solve the problem in another way,
          and measure both here.
        </Message>
      )}
      {data && approaches.length > 0 && (
        <Frozen problem={problem} approaches={approaches} languages={data.languages} next={next} />
      )}
      <FollowUps problem={problem} />
    </main>
  );
}

interface FrozenProps {
  problem: Problem;
  approaches: OwnApproach[];
  languages: string[];
  next: string;
}

function Frozen({ problem, approaches, languages, next }: FrozenProps) {
  const [, go] = useLocation();
  const search = new URLSearchParams(useSearch());
  const chosen = (name: string, otherwise: OwnApproach | undefined) =>
    approaches.find(({ letter }) => letter === search.get(name)) ?? otherwise;
  const one = chosen("one", approaches.at(-2) ?? approaches[0]);
  const other = chosen("other", approaches.length > 1 ? approaches.at(-1) : undefined);
  if (one === undefined) return null;
  const pair = other !== undefined && other.id !== one.id ? other : null;
  const choose = (name: "one" | "other", letter: string) => {
    const letters = { one: one.letter, other: other?.letter ?? "", [name]: letter };
    go(`/problems/${problem.slug}/compare?one=${letters.one}&other=${letters.other}`, { replace: true });
  };
  return (
    <>
      <ApproachTable problem={problem} approaches={approaches} />
      <p>
        <a className="button" href={`/problems/${problem.slug}`} target="_blank" rel="noreferrer">
          <ExternalLink size={14} aria-hidden="true" />
          Write approach {next} in a new tab
        </a>
      </p>
      {approaches.length > 1 && (
        <div className="compare-choice">
          <Pick label="Compare" value={one.letter} approaches={approaches} onPick={(letter) => choose("one", letter)} />
          <Pick
            label="with"
            value={other?.letter ?? ""}
            approaches={approaches}
            onPick={(letter) => choose("other", letter)}
          />
        </div>
      )}
      <Measured key={`${one.id} ${pair?.id}`} one={one} other={pair} languages={languages} />
      {pair && <Diff one={one} other={pair} />}
    </>
  );
}

interface PickProps {
  label: string;
  value: string;
  approaches: OwnApproach[];
  onPick: (letter: string) => void;
}

function Pick({ label, value, approaches, onPick }: PickProps) {
  return (
    <label>
      {label}{" "}
      <select className="field" value={value} onChange={(event) => onPick(event.target.value)}>
        {approaches.map(({ letter, name }) => (
          <option key={letter} value={letter}>
            {letter}, {name}
          </option>
        ))}
      </select>
    </label>
  );
}
