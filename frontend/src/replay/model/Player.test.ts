// Playing: at a speed, past what is idle, and never beyond the ends.
import { describe, expect, it, vi } from "vitest";

import { after, IDLE, Player } from "./Player";

describe("what follows a moment", () => {
  const activity = [1000, 2000, 2000 + 10 * IDLE];
  const last = 100_000;

  it("is as much later as has passed", () => {
    expect(after(1000, 16, activity, last)).toBe(1016);
  });

  it("is just before the next thing that happens where nothing does for long", () => {
    const next = after(2600, 16, activity, last);
    expect(next).toBeGreaterThan(2616);
    expect(next).toBeLessThan(2000 + 10 * IDLE);
  });

  it("leaves what was done on show for a moment first", () => {
    expect(after(2010, 16, activity, last)).toBe(2026);
  });

  it("skips nothing where that is not wanted", () => {
    expect(after(2600, 16, null, last)).toBe(2616);
  });

  it("goes to the end where nothing more happens", () => {
    expect(after(50_000, 16, activity, last)).toBeGreaterThan(last - IDLE);
  });
});

describe("the player", () => {
  it("stays within the interview and tells of every move", () => {
    const player = new Player(100, 200, []);
    const told = vi.fn();
    player.subscribe(told);
    player.seek(50);
    expect([player.at(), told.mock.calls.length]).toEqual([100, 0]);
    player.seek(500);
    expect([player.at(), told.mock.calls.length]).toEqual([200, 1]);
  });

  it("begins again when it is played at the end", () => {
    const player = new Player(0, 1000, [], 1000);
    player.play();
    expect([player.at(), player.playing()]).toEqual([0, true]);
    player.pause();
    expect(player.playing()).toBe(false);
  });
});
