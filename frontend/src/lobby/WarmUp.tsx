// The warm-up: a tiny problem in the interview's own editor and sandbox, which counts for nothing.
import "../workspace/editor/editor.css";
import "../workspace/statement/statement.css";
import "../workspace/tests/tests.css";

import { useProblem, useProblems } from "../api/queries";
import { LoadFault } from "../design/LoadFault";
import { WarmUpDesk } from "./WarmUpDesk";
import { warmUpIn } from "./warmUpProblem";

export default function WarmUp({ languages }: { languages: readonly string[] }) {
  const bank = useProblems();
  const slug = bank.data ? warmUpIn(bank.data.problems, languages) : null;
  if (bank.data && slug === null) {
    return <p className="step-note">No warm-up is offered here. The field above is the editor that you will use.</p>;
  }
  if (bank.data === undefined && bank.error === null) return <div className="bone warm-bone" />;
  if (slug === null) {
    return <LoadFault error={bank.error} what="The warm-up" onRetry={() => void bank.refetch()} kept={OPTIONAL} />;
  }
  return <Loaded slug={slug} languages={languages} />;
}

const OPTIONAL = "The warm-up is not needed for the interview.";

function Loaded({ slug, languages }: { slug: string; languages: readonly string[] }) {
  const { data: problem, error, refetch } = useProblem(slug);
  if (problem) return <WarmUpDesk problem={problem} allowed={languages} />;
  if (error === null) return <div className="bone warm-bone" />;
  return <LoadFault error={error} what="The warm-up" onRetry={() => void refetch()} kept={OPTIONAL} />;
}
