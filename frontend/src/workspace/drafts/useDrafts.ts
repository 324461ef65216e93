// The drafts of a problem as the page uses them: loaded once, watched over, one per language.
import { useEffect, useState, useSyncExternalStore } from "react";

import type { Problem } from "../../api/types";
import { DraftSet } from "./draftSet";
import type { DraftKeeper, DraftState } from "./keeper";

/** The loaded drafts, or null while the server is being asked. */
export function useDrafts(problem: Problem): DraftSet | null {
  const [drafts] = useState(() => new DraftSet(problem));
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let here = true;
    void drafts.load().then(() => here && setReady(true));
    const unwatch = drafts.watchPage();
    return () => {
      here = false;
      unwatch();
      drafts.flush(true);
    };
  }, [drafts]);
  return ready ? drafts : null;
}

export function useDraftState(keeper: DraftKeeper): DraftState {
  return useSyncExternalStore(keeper.subscribe, keeper.state);
}

/** The one quiet line about a draft. */
export function draftWords(state: DraftState): string {
  switch (state.kind) {
    case "untouched":
      return "Saved as you type";
    case "saved":
      return "Saved";
    case "saving":
      return "Saving";
    case "offline":
      return "Offline: kept on this device, will be sent";
    case "refused":
      return `${state.reason} It is kept on this device.`;
    case "conflict":
      return "Not saved: this draft changed in another tab";
  }
}
