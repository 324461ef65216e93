// The way into the room for an interviewer: the seat this browser has already, or a new one.
import { useQuery } from "@tanstack/react-query";
import { Link, Redirect } from "wouter";

import { SignedIn } from "../account/SignedIn";
import { ApiFault } from "../api/fault";
import { enterInterview } from "../api/interviewClient";
import { fetchSeat } from "../api/seatClient";
import { LoadFault } from "../design/LoadFault";
import { Message } from "../design/Message";
import { readStored, writeStored } from "../design/stored";
import { useTitle } from "../design/useTitle";

export default function EnterRoom({ id }: { id: string }) {
  return <SignedIn>{(account) => <Entering id={id} account={account.id} />}</SignedIn>;
}

function Entering({ id, account }: { id: string; account: string }) {
  useTitle("Entering the room");
  const { data, error, refetch } = useQuery({
    queryKey: ["enter", id, account],
    queryFn: () => seatIn(id, account),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (data !== undefined) return <Redirect to={`/room/${data}`} replace />;
  const unknown = error instanceof ApiFault && (error.status === 404 || error.status === 422);
  return (
    <main className="page">
      {error === null && <p role="status">Entering the room</p>}
      {unknown && (
        <Message
          level={1}
          title="There is no such interview"
          actions={
            <Link href="/interviews" className="button button-main">
              All interviews
            </Link>
          }
        >
          It may have been deleted, or it is somebody else's.
        </Message>
      )}
      {error !== null && !unknown && <LoadFault error={error} what="The room" onRetry={() => void refetch()} />}
    </main>
  );
}

/** The participant to be in the room; a browser that comes again is the same person as before. */
async function seatIn(interview: string, account: string): Promise<string> {
  const key = `sandglass.seat.${interview}.${account}`;
  const before = readStored(key);
  if (before !== null && (await isGood(before))) return before;
  const { participant } = await enterInterview(interview);
  writeStored(key, participant);
  return participant;
}

async function isGood(participant: string): Promise<boolean> {
  try {
    return (await fetchSeat(participant)).role === "interviewer";
  } catch (error) {
    if (error instanceof ApiFault && error.passing) throw error;
    return false;
  }
}
