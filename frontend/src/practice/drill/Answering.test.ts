// An answer under way: nothing typed is lost, and time runs from the first letter until it is paused.
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { Answering } from "./Answering";

let answering: Answering;

beforeEach(() => {
  vi.useFakeTimers();
  answering = new Answering("P1");
});

afterEach(() => answering.stop());

it("is still there after a reload, with its time standing still", () => {
  answering.choose("p1");
  answering.type("Trees");
  vi.advanceTimersByTime(12_000);
  answering.stop();
  const again = new Answering("P1");
  vi.advanceTimersByTime(60_000);
  expect(again.current()).toEqual({ text: "Trees", project: "p1", seconds: 12, running: false, kept: true });
});

it("takes the time from the first letter on, and goes on beyond the end", () => {
  vi.advanceTimersByTime(5000);
  answering.type("T");
  vi.advanceTimersByTime(100_000);
  expect(answering.current()).toMatchObject({ seconds: 100, running: true });
});

it("counts only while it runs", () => {
  answering.run(true);
  vi.advanceTimersByTime(10_000);
  answering.run(false);
  vi.advanceTimersByTime(50_000);
  answering.run(true);
  vi.advanceTimersByTime(2000);
  expect(answering.current().seconds).toBe(12);
});

it("keeps each question's answer apart, and forgets one that was saved", () => {
  answering.type("Trees");
  expect(new Answering("P2").current().text).toBe("");
  answering.forget();
  expect(new Answering("P1").current()).toMatchObject({ text: "", seconds: 0 });
});

it("says when this device cannot keep it", () => {
  const full = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  vi.stubGlobal("localStorage", { setItem: full, removeItem: full, getItem: () => null });
  answering.type("Trees");
  vi.unstubAllGlobals();
  expect(answering.current()).toMatchObject({ text: "Trees", kept: false });
});

it("begins anew where what was kept cannot be read", () => {
  localStorage.setItem("sandglass.practice.answer.P1", '{"text": 4');
  expect(new Answering("P1").current().text).toBe("");
});
