// Coming into a room in a test, and what one does there again and again.
import { EditorView } from "@codemirror/view";
import { QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect } from "vitest";

import { newQueryClient } from "../../api/queries";
import type { FakeServer } from "../../testing/fakeServer";
import type { Pen, RoomState, Role } from "../live/messages";
import Room from "../Room";
import type { SeatView } from "../types";
import { roomPages, SEATS } from "./roomPages";
import type { RoomServer } from "./roomServer";

/** The window of these tests, which can be made as wide as a screen. */
interface Wide {
  happyDOM: { setViewport: (size: { width: number; height: number }) => void };
}

export function wideScreen(): void {
  sessionStorage.clear();
  (window as unknown as Wide).happyDOM.setViewport({ width: 1440, height: 900 });
}

export function showRoom(participant: string): void {
  render(
    <QueryClientProvider client={newQueryClient()}>
      <Room participant={participant} />
    </QueryClientProvider>,
  );
}

/** A person in a room, with the servers behind it. */
export class Visit {
  constructor(
    readonly role: Role,
    readonly http: FakeServer,
    readonly room: RoomServer,
    readonly user: ReturnType<typeof userEvent.setup>,
  ) {}

  become(change: Partial<RoomState>): void {
    act(() => this.room.become(change));
  }

  /** What was asked of the room over HTTP. */
  get controls(): unknown[] {
    return this.http.bodiesOf(`POST /api/seats/${SEATS[this.role]}/controls`);
  }
}

export async function enter(
  role: Role,
  change: Partial<RoomState> = {},
  /** What is different about the seat, and what else the server answers. */
  { seat = {}, replies = {} }: { seat?: Partial<SeatView>; replies?: FakeServer["replies"] } = {},
): Promise<Visit> {
  const { http, room } = roomPages(role, seat);
  Object.assign(http.replies, replies);
  room.state = { ...room.state, ...change };
  showRoom(SEATS[role]);
  await waitFor(() => expect(document.querySelector(".room")).not.toBeNull());
  return new Visit(role, http, room, userEvent.setup());
}

export const code = () => screen.findByRole("textbox", { name: /^Code editor/ });

export const heldBy = (holder: string): { pen: Pen } => ({ pen: { mode: "pen", holder, epoch: 7, moving: false } });

export async function shows(text: string): Promise<void> {
  await waitFor(async () => expect((await code()).textContent).toContain(text));
}

export async function write(text: string): Promise<void> {
  await shows("def");
  const view = EditorView.findFromDOM(await code());
  act(() => view?.dispatch({ changes: { from: 0, insert: text } }));
}
