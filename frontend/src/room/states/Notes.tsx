// What is said above the page: how the room stands, and texts of one's own that the room did not take.
import { useState } from "react";

import type { LostText } from "../live/kept";
import { describeName } from "../live/names";
import type { Stage } from "../coding/useStage";
import { noteFor } from "./noteFor";

export function Notes({ stage }: { stage: Stage }) {
  const note = noteFor(stage);
  return (
    <>
      <div role="status" aria-live="polite">
        {note !== null && (
          <div className={`note room-note ${note.tone === "sand" ? "note-sand" : ""}`}>
            <p>{note.text}</p>
          </div>
        )}
      </div>
      <LinkNote stage={stage} />
      {stage.view.lost.map((lost) => (
        <LostNote key={`${lost.name} ${lost.at}`} lost={lost} stage={stage} />
      ))}
    </>
  );
}

/** It lies over the page, so that nothing moves when the connection comes and goes. */
function LinkNote({ stage: { view, role } }: { stage: Stage }) {
  const away = view.link.kind === "waiting" && view.link.tries > 1;
  const kept =
    role === "watcher" ? "What happens meanwhile comes when it is back." : "Your typing is kept here and will be sent.";
  return (
    <div role="status" aria-live="polite">
      {away && <p className="toast link-note">The connection is interrupted; trying again. {kept}</p>}
    </div>
  );
}

/** Something typed while somebody else had the pen: it is here to be copied, never put back by itself. */
function LostNote({ lost, stage: { room, toasts } }: { lost: LostText; stage: Stage }) {
  const [shown, setShown] = useState(false);
  const copy = () => {
    void navigator.clipboard.writeText(lost.text).then(() => toasts.show("Your text is copied."));
  };
  return (
    <div className="note" role="alert">
      <p>The room went on without something you typed ({describeName(lost.name)}). Your text is kept here.</p>
      <button type="button" className="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? "Hide it" : "Show it"}
      </button>
      <button type="button" className="button" onClick={copy}>
        Copy it
      </button>
      <button type="button" className="button button-quiet" onClick={() => room.forget(lost)}>
        I do not need it
      </button>
      {shown && (
        // What scrolls must be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre className="value lost-text" tabIndex={0}>
          {lost.text}
        </pre>
      )}
    </div>
  );
}
