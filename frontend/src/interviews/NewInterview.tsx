// Making an interview: first what to start from, then the plan.
import "./new.css";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ChevronLeft } from "lucide-react";
import { Link, useLocation, useSearch } from "wouter";

import { PageBones } from "../account/PageBones";
import { SignedIn } from "../account/SignedIn";
import { makeInterview } from "../api/interviewClient";
import { listKey, useTemplates } from "../api/interviewQueries";
import type { TemplateList } from "../api/interviewTypes";
import { LoadFault } from "../design/LoadFault";
import { useTitle } from "../design/useTitle";
import { emptyPlan, type Plan, planFromTemplate } from "./plan/plan";
import { PlanForm } from "./plan/PlanForm";
import { minutesText } from "./words";

const BLANK = "blank";

export default function NewInterview() {
  return <SignedIn>{() => <NewInterviewPage />}</SignedIn>;
}

function NewInterviewPage() {
  useTitle("New interview");
  const { data, error, refetch } = useTemplates();
  const chosen = new URLSearchParams(useSearch()).get("template");
  if (data === undefined && error === null) return <PageBones />;
  const start = data && chosen !== null ? planFrom(data, chosen) : null;
  return (
    <main className="page">
      <Link href={start ? "/interviews/new" : "/interviews"} className="crumb">
        <ChevronLeft size={14} aria-hidden="true" />
        {start ? "Another start" : "Interviews"}
      </Link>
      <div className="page-head">
        <h1>New interview</h1>
      </div>
      {data === undefined && <LoadFault error={error} what="The templates" onRetry={() => void refetch()} />}
      {data && !start && <Starts list={data} />}
      {start && <Making key={chosen} start={start} />}
    </main>
  );
}

function planFrom({ templates, rules }: TemplateList, id: string): Plan | null {
  if (id === BLANK) return emptyPlan(rules);
  const template = templates.find((each) => each.id === id);
  return template ? planFromTemplate(template) : null;
}

function Starts({ list }: { list: TemplateList }) {
  return (
    <>
      <p className="quiet">Start from one of these. Everything in it can be changed.</p>
      <ul className="starts">
        {list.templates.map(({ id, title, summary, minutes, parts }) => (
          <li key={id}>
            <Link href={`/interviews/new?template=${id}`} className="start">
              <span className="start-title">{title}</span>
              <span className="start-time figures">{minutesText(minutes)}</span>
              <span className="start-words">{summary}</span>
              <span className="start-parts">{parts.map((part) => `${part.title} ${part.minutes}`).join(" · ")}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link href={`/interviews/new?template=${BLANK}`} className="start">
            <span className="start-title">From nothing</span>
            <span className="start-words">One coding part to begin with, and the usual rules.</span>
          </Link>
        </li>
      </ul>
    </>
  );
}

function Making({ start }: { start: Plan }) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const making = useMutation({
    mutationFn: makeInterview,
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: listKey });
      navigate(`/interviews/${id}`, { replace: true });
    },
  });
  return (
    <PlanForm
      start={start}
      action={making.isPending ? "Making the interview" : "Make the interview"}
      pending={making.isPending}
      error={making.error}
      onSend={making.mutate}
      onCancel={() => navigate("/interviews")}
    />
  );
}
