// What one looks at: what the pen's holder has open, or something else for a while.
import { useCallback, useState } from "react";

import { readStored, writeStored } from "../../design/stored";
import type { LiveRoom, RoomView } from "../live/LiveRoom";
import { useSharedMap } from "../live/useLive";
import type { Look } from "../live/messages";
import { VIEW } from "../live/names";
import { holdsPen } from "../live/writing";

export interface Looking {
  look: Look | null;
  /** What the pen's holder looks at. */
  shared: Look | null;
  /** True when what one opens is opened for all. */
  leads: boolean;
  following: boolean;
  follow: () => void;
  /** Opens something: for all when one leads, else for oneself. */
  open: (look: Look) => void;
}

const LANGUAGE_KEY = "sandglass.language";

export function useLook(room: LiveRoom, view: RoomView): Looking {
  const map = useSharedMap(view.document.doc.getMap(VIEW));
  const [own, setOwn] = useState<Look | null>(null);
  const shared = lookIn(map);
  const { state } = view;
  const holds = state !== null && holdsPen(state.pen, room.participant, room.role);
  // Where both write, the candidate's page leads, so that nobody pulls it away from under them.
  const leads = holds && (state.pen.mode === "pen" || room.role === "candidate");
  const following = leads || own === null;

  const open = useCallback(
    (look: Look) => {
      writeStored(LANGUAGE_KEY, look.language);
      if (holds) room.say({ type: "open", ...look });
      if (!leads) setOwn(look);
    },
    [room, holds, leads],
  );
  // Another problem is for everybody, and so is what one opens as the one who leads.
  const problem = state?.problem ?? null;
  const [before, setBefore] = useState(problem);
  if (before !== problem) setBefore(problem);
  if (own !== null && (leads || before !== problem)) setOwn(null);

  return { look: following ? shared : own, shared, leads, following, follow: () => setOwn(null), open };
}

function lookIn({ problem, language, approach }: Record<string, unknown>): Look | null {
  if (typeof problem !== "string" || typeof language !== "string" || typeof approach !== "string") return null;
  return { problem, language, approach };
}

/** Where a problem was left by the one who leads, or where it begins. */
export function lookFor(problem: string, map: Record<string, unknown>, languages: readonly string[]): Look {
  const left = map[`language:${problem}`];
  const last = readStored(LANGUAGE_KEY) ?? "";
  const language = [left, last, languages[0]].find(
    (each): each is string => typeof each === "string" && (languages.length === 0 || languages.includes(each)),
  );
  const approach = map[`approach:${problem}`];
  return { problem, language: language ?? "python", approach: typeof approach === "string" ? approach : "A" };
}
