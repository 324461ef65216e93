// What a candidate link or a watch link opens: the lobby, the room, or the question who watches.
import "../design/forms.css";
import "./lobby.css";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Redirect } from "wouter";

import { ApiFault } from "../api/fault";
import type { LinkRole } from "../api/interviewTypes";
import { LoadFault } from "../design/LoadFault";
import { Message } from "../design/Message";
import { useTitle } from "../design/useTitle";
import Lobby from "./Lobby";
import { LobbyBar } from "./LobbyBar";
import { comeIn, openedHere } from "./opening";
import { WatcherDoor } from "./WatcherDoor";

interface Props {
  secret: string;
  as: LinkRole;
}

export default function Join({ secret, as }: Props) {
  useTitle("Interview");
  const queries = useQueryClient();
  const key = ["link", secret];
  const { data, error, refetch } = useQuery({
    queryKey: key,
    // A watcher says a name first; a candidate's is known.
    queryFn: async () => (await openedHere(secret)) ?? (as === "candidate" ? comeIn(secret, null) : null),
    staleTime: Infinity,
    // Coming in is done once: each time more would be another participant.
    retry: (failures, fault) => fault instanceof ApiFault && fault.offline && failures < 3,
  });
  if (data?.role === "candidate") return <Lobby participant={data.participant} />;
  if (data) return <Redirect to={`/room/${data.participant}`} replace />;
  if (data === null) {
    return <WatcherDoor secret={secret} onOpened={(seat) => queries.setQueryData(key, seat)} />;
  }
  if (error === null) return <LobbyBones />;
  return (
    <>
      <LobbyBar />
      <main className="lobby">
        {isRefusal(error) ? (
          <DeadLink words={error.message} />
        ) : (
          <LoadFault error={error} what="The interview" onRetry={() => void refetch()} />
        )}
      </main>
    </>
  );
}

function isRefusal(error: Error): error is ApiFault {
  return error instanceof ApiFault && (error.status === 404 || error.status === 422);
}

export function DeadLink({ words }: { words: string }) {
  return (
    <Message level={1} title="This link does not open an interview">
      {words} It may have run out, or part of the address is missing. Nothing of yours was lost.
    </Message>
  );
}

export function LobbyBones() {
  return (
    <>
      <LobbyBar />
      <main className="lobby" aria-busy="true" aria-label="Opening the interview">
        <svg width="60%" height="28" className="bone-line" />
        {[64, 120, 96].map((height) => (
          <svg key={height} width="100%" height={height} className="bone-line lobby-bone" />
        ))}
      </main>
    </>
  );
}
