// The live room as the pages use it: made once, started while the page is open, read through hooks.
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type * as Y from "yjs";

import { fetchTicket } from "../api";
import type { SeatView } from "../types";
import type { Socket } from "./connection";
import { LiveRoom, type RoomView } from "./LiveRoom";

/** Opens the room of a seat; the same object for as long as the page is open. */
export function useLiveRoom({ participant, role, interview }: SeatView): LiveRoom {
  const [room] = useState(() => {
    const open = (ticket: string) => new WebSocket(liveAddress(interview.id, ticket)) as unknown as Socket;
    return new LiveRoom({ participant, role, ticket: () => fetchTicket(participant), open });
  });
  useEffect(() => {
    room.start();
    return () => room.stop();
  }, [room]);
  return room;
}

function liveAddress(interview: string, ticket: string): string {
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  return `${scheme}//${location.host}/api/rooms/${interview}/live?ticket=${encodeURIComponent(ticket)}`;
}

export function useRoomView(room: LiveRoom): RoomView {
  return useSyncExternalStore(room.subscribe, room.view);
}

/** The server's time, ticking. */
export function useServerNow(room: LiveRoom, every: number): number {
  const [now, setNow] = useState(() => room.serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(room.serverNow), every);
    return () => clearInterval(timer);
  }, [room, every]);
  return now;
}

/** A shared text as a plain one, renewed as it is written. */
export function useSharedText(text: Y.Text): string {
  return useSyncExternalStore(useObserving(text), () => text.toJSON());
}

/** A shared map of words, as a plain object that is renewed when it changes. */
export function useSharedMap(map: Y.Map<unknown>): Record<string, unknown> {
  const words = useSyncExternalStore(useObserving(map), () => JSON.stringify(map.toJSON()));
  return useMemo(() => JSON.parse(words) as Record<string, unknown>, [words]);
}

function useObserving(part: Y.Text | Y.Map<unknown>): (hear: () => void) => () => void {
  return useCallback(
    (hear: () => void) => {
      part.observe(hear);
      return () => part.unobserve(hear);
    },
    [part],
  );
}

/** The names of the parts that the document has, as one string that changes when they do. */
export function useNames(doc: Y.Doc): string {
  const subscribe = useCallback(
    (hear: () => void) => {
      doc.on("afterTransaction", hear);
      return () => doc.off("afterTransaction", hear);
    },
    [doc],
  );
  return useSyncExternalStore(subscribe, () => [...doc.share.keys()].sort().join("\n"));
}
