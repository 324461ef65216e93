// The door for those who look on: who they are, because the candidate sees it.
import { useMutation } from "@tanstack/react-query";
import { type SyntheticEvent, useState } from "react";

import { ApiFault } from "../api/fault";
import { problemOf, Refused } from "../design/Refused";
import { readStored, writeStored } from "../design/stored";
import { TextField } from "../design/TextField";
import { DeadLink } from "./Join";
import { LobbyBar } from "./LobbyBar";
import { comeIn, type Opened } from "./opening";

const NAME_KEY = "sandglass.name";

export function WatcherDoor({ secret, onOpened }: { secret: string; onOpened: (seat: Opened) => void }) {
  const [name, setName] = useState(() => readStored(NAME_KEY) ?? "");
  const opening = useMutation({
    mutationFn: () => comeIn(secret, name),
    onSuccess: (seat) => {
      writeStored(NAME_KEY, name);
      onOpened(seat);
    },
  });
  const { error } = opening;
  const dead = error instanceof ApiFault && (error.status === 404 || error.field === "secret");
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!opening.isPending) opening.mutate();
  };
  return (
    <>
      <LobbyBar />
      <main className="lobby">
        {dead ? (
          <DeadLink words={error.status === 404 ? error.message : ""} />
        ) : (
          <>
            <h1 className="page-title">You are invited to watch an interview</h1>
            <p className="lobby-lead">
              You see the editor, the tests and the clock live, and can change nothing. The candidate sees your name for
              as long as you are there. While they think in private you see that, and no keys.
            </p>
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
                  {opening.isPending ? "Opening the room" : "Watch"}
                </button>
              </div>
            </form>
          </>
        )}
      </main>
    </>
  );
}
