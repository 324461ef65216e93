// The player as the panes follow it: each draws again only when what it shows has changed.
import { useEffect, useMemo, useSyncExternalStore } from "react";

import { Player } from "./model/Player";
import type { Story } from "./model/Story";

export function usePlayer(story: Story, at: number | null): Player {
  const player = useMemo(() => {
    const [first, last] = story.span;
    return new Player(first, last, story.activity, at ?? first);
  }, [story, at]);
  useEffect(() => () => player.pause(), [player]);
  return player;
}

/** What `choose` makes of the moment on show; it must give the same value for as long as nothing changes. */
export function useThen<T>(player: Player, choose: (at: number) => T): T {
  return useSyncExternalStore(player.subscribe, () => choose(player.at()));
}
