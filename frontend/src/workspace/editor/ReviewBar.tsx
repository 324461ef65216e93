// Above a listing to review: what its lines may be marked as, one press for the line of the caret.
import type { EditorView } from "@codemirror/view";

import type { Problem } from "../../api/types";
import { toggled } from "./reviewing";

interface Props {
  view: EditorView | null;
  categories: Problem["categories"];
  locked: boolean;
}

export default function ReviewBar({ view, categories, locked }: Props) {
  const mark = (category: string) => {
    if (!view) return;
    view.dispatch(toggled(view.state, category));
    view.focus();
  };
  return (
    <div className="review-bar" role="group" aria-label="Mark the line as">
      <span className="quiet">Mark the line as</span>
      {categories.map(({ id, meaning }) => (
        <button key={id} type="button" className="tool" title={meaning} disabled={locked} onClick={() => mark(id)}>
          {id}
        </button>
      ))}
    </div>
  );
}
