// What is said above the code: the time is over, or the draft changed elsewhere.
import type { Practice } from "../usePractice";

export function LockedNote({ practice: { clock, editor } }: { practice: Practice }) {
  if (clock.sentence === null) return null;
  const goOn = () => {
    clock.leave();
    editor?.focus();
  };
  return (
    <div className="note note-sand" role="status">
      <p>{clock.sentence}</p>
      <button type="button" className="button" onClick={goOn}>
        Go on without a clock
      </button>
    </div>
  );
}

export function ConflictNote({ practice: { draft, keeper, editor } }: { practice: Practice }) {
  if (draft.kind !== "conflict") return null;
  const { theirs } = draft;
  // The other text becomes a step of its own, so that undo leads to it.
  const keepMine = () => {
    const mine = keeper.text;
    editor?.replace(mine, theirs.source);
    keeper.keepMine();
    editor?.focus();
  };
  return (
    <div className="note" role="alert">
      <p>This draft changed in another tab. The one you do not take stays one undo away.</p>
      <button type="button" className="button" onClick={keepMine}>
        Keep mine
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          keeper.takeTheirs();
          editor?.focus();
        }}
      >
        Take theirs
      </button>
    </div>
  );
}
