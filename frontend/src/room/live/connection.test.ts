// One connection after another: patient with what breaks, and not deceived by silence.
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { Connection, type Link, type Socket } from "./connection";

class QuietSocket implements Socket {
  binaryType = "";
  onopen: (() => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  sent: Uint8Array[] = [];
  closedWith: number | undefined;

  send(data: Uint8Array): void {
    this.sent.push(data);
  }

  close(code = 1000): void {
    this.closedWith = code;
  }
}

const ASK = new Uint8Array([3]);
let sockets: QuietSocket[];
let links: Link[];
let connection: Connection;

beforeEach(async () => {
  vi.useFakeTimers();
  sockets = [];
  links = [];
  connection = new Connection({
    ticket: () => Promise.resolve("t"),
    open: () => {
      const socket = new QuietSocket();
      sockets.push(socket);
      return socket;
    },
    ask: () => ASK,
    onOpen: () => undefined,
    onFrame: () => undefined,
    onLink: (link) => links.push(link),
  });
  connection.start();
  await vi.advanceTimersByTimeAsync(0);
  sockets[0]?.onopen?.();
});

afterEach(() => connection.stop());

it("asks a silent server whether it is there, and gives up one that says nothing then", async () => {
  await vi.advanceTimersByTimeAsync(21_000);
  expect(sockets[0]?.sent).toEqual([ASK]);
  expect(links.at(-1)).toEqual({ kind: "open" });
  await vi.advanceTimersByTimeAsync(25_000);
  expect(sockets[0]?.closedWith).toBeDefined();
  expect(sockets.length).toBeGreaterThan(1);
});

it("takes any frame as a sign of life", async () => {
  for (let at = 0; at < 10; at += 1) {
    await vi.advanceTimersByTimeAsync(10_000);
    sockets[0]?.onmessage?.({ data: new ArrayBuffer(1) });
  }
  expect(sockets).toHaveLength(1);
});

it("waits longer from try to try, and never longer than a second", async () => {
  sockets[0]?.onclose?.({ code: 1006 });
  for (let tries = 1; tries < 12; tries += 1) {
    await vi.advanceTimersByTimeAsync(1000);
    expect(sockets).toHaveLength(tries + 1);
    sockets[tries]?.onclose?.({ code: 1006 });
  }
  expect(links.at(-1)).toEqual({ kind: "waiting", tries: 12 });
});

it("comes at once when the network is back", async () => {
  for (let tries = 0; tries < 6; tries += 1) {
    sockets.at(-1)?.onclose?.({ code: 1006 });
    await vi.advanceTimersByTimeAsync(2500);
  }
  sockets.at(-1)?.onclose?.({ code: 1006 });
  const before = sockets.length;
  connection.hurry();
  await vi.advanceTimersByTimeAsync(0);
  expect(sockets).toHaveLength(before + 1);
});

it("sends nothing where there is no connection, and says so", () => {
  expect(connection.send(ASK)).toBe(true);
  sockets[0]?.onclose?.({ code: 1006 });
  expect(connection.send(ASK)).toBe(false);
});
