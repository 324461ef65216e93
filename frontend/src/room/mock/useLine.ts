// The rehearsed line on show: kept until it is put away or the next one comes.
import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";

import { fetchRehearsal } from "../../api/mockClient";
import type { Stage } from "../coding/useStage";
import { partFace } from "../live/serverClock";
import { useServerNow } from "../live/useLive";
import { type Line, lineNow } from "./lines";

const TICK = 1000;

export function useLine(stage: Stage): { line: Line | null; putAway: () => void } {
  const { data } = useQuery({ queryKey: ["rehearsal"], queryFn: fetchRehearsal, staleTime: Infinity });
  const { room, part, view } = stage;
  const now = useServerNow(room, TICK);
  const typed = useLastTyped(stage);
  const said = useRef<Set<string>>(new Set());
  const saidAt = useRef(-Infinity);
  const [line, setLine] = useState<Line | null>(null);
  const { state } = view;
  const listening = state?.state === "live" && part?.kind === "coding" && part.state === "running" && !state.private;
  const aloud = state?.think_aloud ?? true;

  useEffect(() => {
    if (data === undefined || part === null || !listening) return;
    const elapsed = part.minutes * 60_000 - partFace(part, now).remaining;
    const quiet = Date.now() - typed.current;
    const since = now - saidAt.current;
    const next = lineNow(data, { elapsed, quiet, since, said: said.current, aloud });
    if (next === null) return;
    said.current.add(next.id);
    saidAt.current = now;
    setLine(next);
  }, [data, part, listening, now, aloud, typed]);

  const putAway = useCallback(() => setLine(null), []);
  return { line: listening ? line : null, putAway };
}

/** When something was last written here, on this device's clock. */
function useLastTyped({ view: { document }, part }: Stage) {
  const typed = useRef(0);
  useEffect(() => {
    const { doc } = document;
    typed.current = Date.now();
    const hear = (_: Uint8Array, __: unknown, ___: unknown, { local }: { local: boolean }) => {
      if (local) typed.current = Date.now();
    };
    doc.on("update", hear);
    return () => doc.off("update", hear);
    // Each part begins with a silence of its own.
  }, [document, part?.kind]);
  return typed;
}
