// What a friend's link opens: what a friend does, a name, and the way into the room.
import "../../design/forms.css";
import "../../lobby/lobby.css";
import "../mock.css";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type SyntheticEvent, useState } from "react";
import { Redirect, useLocation } from "wouter";

import { accountChanged } from "../../api/accountQueries";
import { ApiFault } from "../../api/fault";
import { openFriend } from "../../api/mockClient";
import type { FriendSeat } from "../../api/mockTypes";
import { problemOf, Refused } from "../../design/Refused";
import { readStored, writeStored } from "../../design/stored";
import { TextField } from "../../design/TextField";
import { useTitle } from "../../design/useTitle";
import { DeadLink } from "../../lobby/Join";
import { LobbyBar } from "../../lobby/LobbyBar";
import { keyOf, openedHere } from "../../lobby/opening";

const NAME_KEY = "sandglass.name";

export default function FriendPage({ secret }: { secret: string }) {
  useTitle("Mock interview");
  // Whoever watched by this link before is the same person when they come again.
  const before = useQuery({ queryKey: ["friend", secret], queryFn: () => openedHere(secret), staleTime: Infinity });
  if (before.data) return <Redirect to={`/room/${before.data.participant}`} replace />;
  return (
    <>
      <LobbyBar />
      <main className="lobby">
        <Door secret={secret} />
      </main>
    </>
  );
}

function Door({ secret }: { secret: string }) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [name, setName] = useState(() => readStored(NAME_KEY) ?? "");
  const opening = useMutation({
    mutationFn: () => openFriend(secret, name),
    onSuccess: async (seat) => {
      writeStored(NAME_KEY, name);
      await accountChanged(queries);
      navigate(roomOf(secret, seat), { replace: true });
    },
  });
  const { error } = opening;
  if (error instanceof ApiFault && (error.status === 404 || error.field === "secret")) {
    return <DeadLink words={error.status === 404 ? error.message : ""} />;
  }
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!opening.isPending) opening.mutate();
  };
  return (
    <>
      <h1 className="page-title">You are asked to help with a mock interview</h1>
      <p className="lobby-lead">
        Somebody practises for an interview and would like you there. No account is needed, and no knowledge of the
        field.
      </p>
      <ul className="mock-lines">
        <li>
          If they asked you to interview, the room gives you cards: what to read aloud word for word, what to listen
          for, when to wait, when to offer a hint, and when to go on. Afterwards you score what you saw, and so do they.
        </li>
        <li>If they asked you to watch, there is nothing to do but to be there. You can change nothing.</li>
        <li>The room has no sound: call each other as you usually do.</li>
        <li>
          They see your name for as long as you are there, and your scores once both of you have locked them. Notes stay
          with you.
        </li>
      </ul>
      <form className="form watcher-form" onSubmit={send}>
        <TextField
          label="Your name"
          value={name}
          onChange={setName}
          problem={problemOf(error, ["name"])}
          autoComplete="name"
          maxLength={60}
          required
        />
        <Refused error={error} fields={["name"]} />
        <div className="form-actions">
          <button type="submit" className="button button-main button-large" disabled={opening.isPending}>
            {opening.isPending ? "Opening the room" : "Come in"}
          </button>
        </div>
      </form>
    </>
  );
}

/** Where one goes; a watcher's seat is remembered as that of any watch link. */
function roomOf(secret: string, { role, interview, participant }: FriendSeat): string {
  if (role === "interviewer" || participant === null) return `/interviews/${interview}/enter`;
  writeStored(keyOf(secret), participant);
  return `/room/${participant}`;
}
