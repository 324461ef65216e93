// Private notes, each stamped with the moment it is about; candidates and watchers never get them.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useId, useRef, useState } from "react";

import { sentenceFor } from "../../api/fault";
import { Message } from "../../design/Message";
import { deleteNote, fetchNotes, postNote, restoreNote } from "../api";
import { timeOfDay } from "../live/serverClock";
import type { Note } from "../types";
import type { Stage } from "../coding/useStage";

export const notesKey = (participant: string) => ["seat", participant, "notes"];

export function NotesTab({ stage }: { stage: Stage }) {
  const { participant } = stage.seat;
  const queries = useQueryClient();
  const key = notesKey(participant);
  const { data = [], error } = useQuery({ queryKey: key, queryFn: () => fetchNotes(participant) });
  const add = async (at: number, text: string) => {
    const note = await postNote(participant, at, text);
    queries.setQueryData(key, (all: Note[] = []) => [...all, note]);
  };
  const change = async (turn: typeof deleteNote, id: string) => {
    try {
      await turn(participant, id);
      return true;
    } catch (failure) {
      stage.toasts.show(sentenceFor(failure));
      return false;
    } finally {
      await queries.invalidateQueries({ queryKey: key });
    }
  };
  const remove = async ({ id }: Note) => {
    if (!(await change(deleteNote, id))) return;
    stage.toasts.show("The note was deleted.", { label: "Undo", run: () => void change(restoreNote, id) });
  };
  return (
    <div className="notes">
      <NoteForm stage={stage} onAdd={add} />
      {error && <Message title="The notes could not be loaded">{sentenceFor(error)}</Message>}
      {!error && data.length === 0 && <p className="quiet notes-empty">No notes yet. Only interviewers see them.</p>}
      <ul className="notes-list">
        {[...data].reverse().map((note) => (
          <li key={note.id} className="one-note">
            <span className="figures note-at">{timeOfDay(note.at - stage.view.lead)}</span>
            <p>
              {note.text}
              {!note.mine && <span className="quiet"> · {note.by}</span>}
            </p>
            {note.mine && (
              <button
                type="button"
                className="icon-button"
                aria-label="Delete this note"
                onClick={() => void remove(note)}
              >
                <X size={14} aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A note is about the moment at which one began to write it. */
function NoteForm({ stage, onAdd }: { stage: Stage; onAdd: (at: number, text: string) => Promise<void> }) {
  const id = useId();
  const began = useRef<number | null>(null);
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    const words = text.trim();
    if (words === "") return;
    try {
      await onAdd(began.current ?? stage.room.serverNow, words);
      began.current = null;
      setText("");
      setProblem(null);
    } catch (error) {
      setProblem(`${sentenceFor(error)} Your note is still here.`);
    }
  };
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={id} className="side-title">
        Private note
      </label>
      <textarea
        id={id}
        className="field"
        rows={3}
        maxLength={4000}
        value={text}
        placeholder="Stamped with this moment. Enter saves, Shift Enter is a new line."
        onChange={(event) => {
          began.current ??= stage.room.serverNow;
          setText(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void save();
        }}
      />
      {problem !== null && (
        <p className="own-problem" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" className="button" disabled={text.trim() === ""}>
        Save the note
      </button>
    </form>
  );
}
