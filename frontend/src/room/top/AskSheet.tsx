// One calm question before something is done that cannot be taken back.
import type { ReactNode } from "react";

import { Sheet } from "../../design/Sheet";

interface Props {
  title: string;
  /** What the button says. */
  does: string;
  onDo: () => void;
  onClose: () => void;
  children: ReactNode;
}

export default function AskSheet({ title, does, onDo, onClose, children }: Props) {
  return (
    <Sheet title={title} onClose={onClose}>
      <p>{children}</p>
      <div className="dialog-actions">
        <button
          type="button"
          className="button button-main"
          onClick={() => {
            onDo();
            onClose();
          }}
        >
          {does}
        </button>
        <button type="button" className="button" onClick={onClose}>
          Not now
        </button>
      </div>
    </Sheet>
  );
}
