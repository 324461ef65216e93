// The page of an interview's replay, for those who interviewed and, once it was released, for the candidate.
import { queryOptions, useQuery } from "@tanstack/react-query";
import { ChevronLeft, Download } from "lucide-react";
import { Link, Redirect, useLocation, useSearch } from "wouter";

import { ApiFault, faultFrom } from "../api/fault";
import { LoadFault } from "../design/LoadFault";
import { Message } from "../design/Message";
import { useTitle } from "../design/useTitle";
import { WorkspaceSkeleton } from "../workspace/WorkspaceSkeleton";
import { momentIn } from "./marks";
import type { Replay as Document } from "./model/types";
import { Story } from "./model/Story";
import { ReplayView } from "./ReplayView";

/** The replay of an interview, from one's account. */
export function InterviewReplay({ id }: { id: string }) {
  return <Loaded address={`/api/interviews/${id}/replay`} back={`/interviews/${id}`} />;
}

/** The replay that a candidate was given. */
export function CopyReplay({ participant }: { participant: string }) {
  return <Loaded address={`/api/seats/${participant}/replay`} back={`/copy/${participant}`} />;
}

/** The record at an address, kept for a moment for whoever is about to open it. */
export function recordAt(address: string) {
  return queryOptions({
    queryKey: ["replay", address],
    queryFn: () => fetchStory(address),
    staleTime: Infinity,
    gcTime: 10_000,
  });
}

function Loaded({ address, back }: { address: string; back: string }) {
  const search = useSearch();
  const [here] = useLocation();
  const { data, error, refetch } = useQuery(recordAt(address));
  const interview = data?.replay.interview;
  useTitle(interview ? `Replay: ${interview.candidate_name}, ${interview.title}` : "Replay");
  if (data === undefined && error === null) return <WorkspaceSkeleton title="Replay" />;
  if (error instanceof ApiFault && error.status === 401) {
    const next = search === "" ? here : `${here}?${search}`;
    return <Redirect to={`/sign-in?next=${encodeURIComponent(next)}`} replace />;
  }
  if (data === undefined) {
    return (
      <main className="page">
        {isUnknown(error) ? <Unknown /> : <LoadFault error={error} what="The replay" onRetry={() => void refetch()} />}
      </main>
    );
  }
  if (data.replay.record.entries === 0) return <Nothing back={back} />;
  const actions = (
    <>
      <Link href={back} className="button replay-action" aria-label="Back">
        <ChevronLeft size={14} aria-hidden="true" />
        <span className="replay-word">Back</span>
      </Link>
      <a
        className="button replay-action"
        href={`${address}.html`}
        download
        aria-label="Download"
        title="One file that replays without a network"
      >
        <Download size={14} aria-hidden="true" />
        <span className="replay-word">Download</span>
      </a>
    </>
  );
  return <ReplayView key={address} story={data} at={momentIn(search, data.replay)} actions={actions} />;
}

async function fetchStory(address: string): Promise<Story> {
  let response;
  try {
    response = await fetch(address);
  } catch {
    throw new ApiFault(0, "offline", "The server does not answer.");
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw faultFrom(response, answer);
  return Story.open(answer as Document);
}

function isUnknown(error: Error | null): boolean {
  return error instanceof ApiFault && (error.status === 404 || error.status === 422);
}

function Unknown() {
  return (
    <Message level={1} title="There is no replay here">
      The interview may have been deleted, or its replay is not yours to see.
    </Message>
  );
}

function Nothing({ back }: { back: string }) {
  return (
    <main className="page">
      <Message
        level={1}
        title="Nothing was recorded yet"
        actions={
          <Link href={back} className="button button-main">
            Back
          </Link>
        }
      >
        The replay begins with the first person in the room.
      </Message>
    </main>
  );
}
