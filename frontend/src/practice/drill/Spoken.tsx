// Spoken answers: recorded, heard and kept in this browser alone; nothing of them is ever sent.
import { Mic, Square } from "lucide-react";
import { useCallback, useEffect, useState } from "react";

import { useNow } from "../../design/useNow";
import { clockText } from "../../design/words";
import { type Recording, type RecordingShelf, shelfHere } from "./recordings";
import { SoundRow } from "./SoundRow";
import { canRecord, useRecorder } from "./useRecorder";

interface Props {
  prompt: string;
  /** Where recordings are kept; null where this browser keeps none. */
  shelf?: RecordingShelf | null;
}

export function Spoken({ prompt, shelf: given }: Props) {
  const [shelf] = useState(() => (given === undefined ? shelfHere() : given));
  const [fresh, setFresh] = useState<readonly Recording[]>([]);
  const [kept, refresh] = useKept(prompt, shelf);
  const [fault, setFault] = useState(false);
  const recorder = useRecorder(({ sound, seconds }) => {
    const recording = { id: crypto.randomUUID(), prompt, at: Date.now(), seconds, sound };
    setFresh((before) => [recording, ...before]);
  });
  const drop = (id: string) => setFresh((before) => before.filter((each) => each.id !== id));
  const tell = (work: Promise<void>, then: () => void) => {
    work.then(
      () => {
        setFault(false);
        then();
        refresh();
      },
      () => setFault(true),
    );
  };
  if (!canRecord()) return null;
  return (
    <section className="spoken" aria-labelledby="spoken">
      <h3 id="spoken">Say it aloud</h3>
      <p className="quiet">
        A recording stays in this browser. It is never sent to the server, and it is gone when you leave unless you keep
        it; kept ones are in this browser only, also when you take your data elsewhere.
      </p>
      <RecordButton recorder={recorder} />
      <ul className="sounds">
        {fresh.map((each) => (
          <SoundRow
            key={each.id}
            recording={each}
            onKeep={shelf && (() => tell(shelf.keep(each), () => drop(each.id)))}
            onDelete={() => drop(each.id)}
          />
        ))}
        {kept.map((each) => (
          <SoundRow
            key={each.id}
            recording={each}
            onKeep={null}
            kept
            onDelete={() => shelf && tell(shelf.remove(each.id), () => undefined)}
          />
        ))}
      </ul>
      {fault && (
        <p role="alert" className="field-problem">
          The browser did not do that. It may have no room left; the recording is still here until you leave.
        </p>
      )}
    </section>
  );
}

function RecordButton({ recorder: { state, start, stop } }: { recorder: ReturnType<typeof useRecorder> }) {
  const now = useNow(state.kind === "recording" ? 500 : 0);
  if (state.kind === "recording") {
    return (
      <p className="spoken-line">
        <button type="button" className="button" onClick={stop}>
          <Square size={14} aria-hidden="true" />
          Stop the recording
        </button>
        <span className="figures" role="timer" aria-label="Recorded so far">
          {clockText(Math.max(0, now - state.since))}
        </span>
      </p>
    );
  }
  return (
    <>
      <p className="spoken-line">
        <button type="button" className="button" onClick={start} disabled={state.kind === "asking"}>
          <Mic size={14} aria-hidden="true" />
          {state.kind === "asking" ? "Asking for the microphone" : "Record an answer"}
        </button>
      </p>
      <div role="alert">{state.kind === "refused" && <p className="field-problem">{state.words}</p>}</div>
    </>
  );
}

/** What the shelf has of a question; a shelf that cannot be read counts as empty. */
function useKept(prompt: string, shelf: RecordingShelf | null): [readonly Recording[], () => void] {
  const [kept, setKept] = useState<readonly Recording[]>([]);
  const refresh = useCallback(() => {
    shelf?.of(prompt).then(setKept, () => setKept([]));
  }, [prompt, shelf]);
  useEffect(refresh, [refresh]);
  return [kept, refresh];
}
