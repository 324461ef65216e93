// Changing the plan of an interview, until its candidate has agreed to it.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ChevronLeft } from "lucide-react";
import { Link, Redirect, useLocation } from "wouter";

import { PageBones } from "../account/PageBones";
import { SignedIn } from "../account/SignedIn";
import { changeInterview } from "../api/interviewClient";
import { interviewKey, listKey, useInterview } from "../api/interviewQueries";
import type { Interview, InterviewBody } from "../api/interviewTypes";
import { LoadFault } from "../design/LoadFault";
import { useTitle } from "../design/useTitle";
import { planOf } from "./plan/plan";
import { PlanForm } from "./plan/PlanForm";

export default function EditInterview({ id }: { id: string }) {
  return <SignedIn>{() => <EditPage id={id} />}</SignedIn>;
}

function EditPage({ id }: { id: string }) {
  useTitle("Change the plan");
  const { data, error, refetch } = useInterview(id);
  if (data === undefined && error === null) return <PageBones />;
  // It was agreed to before this page was opened: there is nothing to change any more.
  if (data && data.state !== "planned") return <Redirect to={`/interviews/${id}`} replace />;
  return (
    <main className="page">
      <Link href={`/interviews/${id}`} className="crumb">
        <ChevronLeft size={14} aria-hidden="true" />
        {data?.candidate_name ?? "Interview"}
      </Link>
      <div className="page-head">
        <h1>Change the plan</h1>
      </div>
      {data ? (
        <Changing interview={data} />
      ) : (
        <LoadFault error={error} what="The interview" onRetry={() => void refetch()} />
      )}
    </main>
  );
}

function Changing({ interview }: { interview: Interview }) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const page = `/interviews/${interview.id}`;
  const changing = useMutation({
    mutationFn: (body: InterviewBody) => changeInterview(interview.id, body),
    onSuccess: (changed) => {
      queries.setQueryData(interviewKey(interview.id), changed);
      void queries.invalidateQueries({ queryKey: listKey });
      navigate(page, { replace: true });
    },
  });
  return (
    <PlanForm
      start={planOf(interview)}
      action={changing.isPending ? "Saving" : "Save the plan"}
      pending={changing.isPending}
      error={changing.error}
      onSend={changing.mutate}
      onCancel={() => navigate(page)}
    />
  );
}
