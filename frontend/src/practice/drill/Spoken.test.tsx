// Spoken answers: they stay in this browser, are gone unless kept, and nothing of them is ever sent.
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";

import { FakeServer } from "../../testing/fakeServer";
import type { Recording, RecordingShelf } from "./recordings";
import { Spoken } from "./Spoken";

/** A shelf that lasts as long as the test. */
class MemoryShelf implements RecordingShelf {
  readonly rows: Recording[] = [];
  keep = (recording: Recording) => Promise.resolve(void this.rows.push(recording));
  of = (prompt: string) => Promise.resolve(this.rows.filter((each) => each.prompt === prompt));
  remove = (id: string) =>
    Promise.resolve(
      void this.rows.splice(
        this.rows.findIndex((each) => each.id === id),
        1,
      ),
    );
  clear = () => Promise.resolve(void this.rows.splice(0));
}

/** A recorder that hears one word, in place of the browser's. */
class FakeRecorder {
  readonly mimeType = "audio/webm";
  ondataavailable: ((event: { data: Blob }) => void) | null = null;
  onstop: (() => void) | null = null;
  start() {
    // It hears at the end.
  }
  stop() {
    this.ondataavailable?.({ data: new Blob(["word"]) });
    this.onstop?.();
  }
}

const track = { stop: vi.fn() };
let server: FakeServer;
let shelf: MemoryShelf;

beforeEach(() => {
  server = new FakeServer().install();
  shelf = new MemoryShelf();
  track.stop.mockClear();
  vi.stubGlobal("MediaRecorder", FakeRecorder);
  vi.stubGlobal("navigator", {
    mediaDevices: { getUserMedia: () => Promise.resolve({ getTracks: () => [track] }) },
  });
});

async function record() {
  const user = userEvent.setup();
  render(<Spoken prompt="P1" shelf={shelf} />);
  await user.click(screen.getByRole("button", { name: "Record an answer" }));
  await user.click(await screen.findByRole("button", { name: "Stop the recording" }));
  await screen.findByText(/not kept yet/);
  return user;
}

it("says plainly that a recording stays here, and lets the microphone go when it ends", async () => {
  await record();
  expect(screen.getByText(/It is never sent to the server/)).toBeInTheDocument();
  expect(track.stop).toHaveBeenCalledTimes(1);
  expect(shelf.rows).toEqual([]);
});

it("keeps it in this browser when asked, and sends nothing", async () => {
  const user = await record();
  await user.click(screen.getByRole("button", { name: "Keep it in this browser" }));
  expect(await screen.findByText(/kept in this browser$/)).toBeInTheDocument();
  expect(screen.queryByText(/not kept yet/)).not.toBeInTheDocument();
  expect(shelf.rows).toHaveLength(1);
  expect(server.asked).toEqual([]);
});

it("deletes it, kept or not", async () => {
  const user = await record();
  await user.click(screen.getByRole("button", { name: "Keep it in this browser" }));
  await screen.findByText(/kept in this browser$/);
  await user.click(screen.getByRole("button", { name: "Delete it" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Delete it" })).not.toBeInTheDocument());
  expect(shelf.rows).toEqual([]);
});

it("keeps what it has and says so when the browser has no room", async () => {
  const user = await record();
  shelf.keep = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
  await user.click(screen.getByRole("button", { name: "Keep it in this browser" }));
  expect(await screen.findByText(/may have no room left/)).toBeInTheDocument();
  expect(screen.getByText(/not kept yet/)).toBeInTheDocument();
});

it("lets the microphone go when the page is left while recording", async () => {
  const user = userEvent.setup();
  const { unmount } = render(<Spoken prompt="P1" shelf={shelf} />);
  await user.click(screen.getByRole("button", { name: "Record an answer" }));
  await screen.findByRole("button", { name: "Stop the recording" });
  act(() => unmount());
  expect(track.stop).toHaveBeenCalledTimes(1);
});

it("says what to do when the microphone was not given", async () => {
  vi.stubGlobal("navigator", {
    mediaDevices: { getUserMedia: () => Promise.reject(new DOMException("no", "NotAllowedError")) },
  });
  const user = userEvent.setup();
  render(<Spoken prompt="P1" shelf={shelf} />);
  await user.click(screen.getByRole("button", { name: "Record an answer" }));
  expect(await screen.findByText(/Allow it for this page, or write/)).toBeInTheDocument();
});

it("offers nothing where the browser cannot record", () => {
  vi.stubGlobal("MediaRecorder", undefined);
  const { container } = render(<Spoken prompt="P1" shelf={shelf} />);
  expect(container).toBeEmptyDOMElement();
});
