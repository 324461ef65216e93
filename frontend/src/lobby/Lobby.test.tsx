// The lobby: a candidate reads, checks, warms up, agrees and waits; a watcher says a name; nobody comes in otherwise.
import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";

import type { SeatView } from "../api/interviewTypes";
import { RULES, seatOf } from "../testing/fakeInterviews";
import { caseOf, FakeServer, PROBLEM, refusal, submissionOf, SUMMARY } from "../testing/fakeServer";
import { showAt } from "../testing/showAt";

const JOIN = "/join/abcdefghijklmnopqrstuvwx";
const WATCH = "/watch/abcdefghijklmnopqrstuvwx";
let server: FakeServer;
let seat: SeatView;

beforeEach(() => {
  server = new FakeServer().install();
  seat = seatOf();
  vi.stubGlobal("WebSocket", function Silent() {
    return { addEventListener: () => undefined, close: () => undefined };
  });
  server.replies["POST /api/links/open"] = () => ({ participant: "p1", interview: "i1", role: "candidate" });
  server.replies["GET /api/seats/p1"] = () => seat;
  server.replies["POST /api/seats/p1/consent"] = () => {
    seat = { ...seat, consented_at: Date.now(), interview: { ...seat.interview, state: "lobby" } };
    return seat;
  };
});

const rules = (change: Partial<typeof RULES>) => {
  seat = { ...seat, interview: { ...seat.interview, rules: { ...RULES, ...change } } };
};

describe("before the interview", () => {
  it("tells who is there, what happens, what is recorded and what is never done", async () => {
    showAt(JOIN);
    expect(await screen.findByRole("heading", { name: "Hello, Mina" })).toBeInTheDocument();
    for (const words of ["Dana", "Rui", "A project of your own", "The clock is kept."]) {
      expect(screen.getByText(words)).toBeInTheDocument();
    }
    expect(screen.getByText("No score is computed from your keys, your pauses or your speed.")).toBeInTheDocument();
  });

  it("greets with the interviewer's own words and gives the times with extra time", async () => {
    rules({ welcome: "We look forward to it.", extra_percent: 50 });
    showAt(JOIN);
    expect(await screen.findByText("We look forward to it.")).toBeInTheDocument();
    expect(screen.getByText("1 h 30 min")).toBeInTheDocument();
  });

  it("opens the link once, however often the page is loaded", async () => {
    showAt(JOIN);
    await screen.findByRole("heading", { name: "Hello, Mina" });
    showAt(JOIN);
    await waitFor(() => expect(screen.getAllByRole("heading", { name: "Hello, Mina" })).toHaveLength(2));
    expect(server.bodiesOf("POST /api/links/open")).toHaveLength(1);
  });

  it("says when a link does not open, and nothing about why", async () => {
    server.replies["POST /api/links/open"] = () => refusal(404, "no_such_link", "This link does not work.");
    showAt(JOIN);
    expect(await screen.findByRole("heading", { name: "This link does not open an interview" })).toBeInTheDocument();
  });

  it("says so when the link was revoked meanwhile", async () => {
    showAt(JOIN);
    await screen.findByRole("heading", { name: "Hello, Mina" });
    server.replies["GET /api/seats/p1"] = () => refusal(404, "no_such_seat", "There is no such place.");
    expect(await screen.findByText(/It was open before and is not any more/)).toBeInTheDocument();
  });

  it("checks the device and finds that keys arrive", async () => {
    const user = showAt(JOIN);
    expect(await screen.findByText(/ms there and back/)).toBeInTheDocument();
    const keys = await screen.findByRole("textbox", { name: /^Try your keys/ });
    await user.click(keys);
    await user.type(keys, "()[[]]");
    expect(await screen.findByText("They arrive.")).toBeInTheDocument();
  });
});

describe("consent", () => {
  it("needs the box to be ticked", async () => {
    const user = showAt(JOIN);
    await user.click(await screen.findByRole("button", { name: "I am ready" }));
    expect(await screen.findByText(/^Tick the box first/)).toBeInTheDocument();
    expect(server.bodiesOf("POST /api/seats/p1/consent")).toEqual([]);
  });

  it("leads to waiting, and the start leads on by itself", async () => {
    const user = showAt(JOIN);
    await user.click(await screen.findByRole("checkbox", { name: /^I have read/ }));
    await user.click(screen.getByRole("button", { name: "I am ready" }));
    expect(await screen.findByText(/^You may come in when the interviewer starts/)).toBeInTheDocument();
    expect(location.pathname).toBe(JOIN);
    seat = { ...seat, interview: { ...seat.interview, state: "live" } };
    await waitFor(() => expect(location.pathname).toBe("/room/p1"));
  });

  it("is asked for even when the interview has begun without it", async () => {
    seat = { ...seat, interview: { ...seat.interview, state: "live" } };
    const user = showAt(JOIN);
    expect(await screen.findByText(/^The interview has begun/)).toBeInTheDocument();
    server.replies["POST /api/seats/p1/consent"] = () => (seat = { ...seat, consented_at: 1 });
    await user.click(screen.getByRole("checkbox", { name: /^I have read/ }));
    await user.click(screen.getByRole("button", { name: "I am ready" }));
    await waitFor(() => expect(location.pathname).toBe("/room/p1"));
  });

  it("says why it was refused and lets one try again", async () => {
    server.replies["POST /api/seats/p1/consent"] = () => refusal(403, "not_the_candidate", "The candidate agrees.");
    const user = showAt(JOIN);
    await user.click(await screen.findByRole("checkbox", { name: /^I have read/ }));
    await user.click(screen.getByRole("button", { name: "I am ready" }));
    expect(await screen.findByText("The candidate agrees.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "I am ready" })).toBeEnabled();
  });
});

describe("the warm-up", () => {
  const WARM = { ...PROBLEM, slug: "warm-up", tags: ["warm-up"] };

  beforeEach(() => {
    const bank = { problems: [SUMMARY, WARM], tracks: [], tags: [], languages: [] };
    server.replies["GET /api/problems"] = () => bank;
    server.replies["GET /api/problems/warm-up"] = () => WARM;
  });

  it("runs against the samples alone, as nobody's submission", async () => {
    const user = showAt(JOIN);
    await user.click(await screen.findByRole("button", { name: /^Run/ }));
    await waitFor(() => expect(server.streams).toHaveLength(1));
    const done = submissionOf({ state: "done", verdict: "AC", cases: [caseOf()] });
    server.streams[0]?.say("done", done);
    expect(await screen.findByText(/^The test is accepted/)).toBeInTheDocument();
    expect(server.bodiesOf("POST /api/submissions")).toMatchObject([{ problem: "warm-up", kind: "run", room: null }]);
  });

  it("offers only languages that the interview allows", async () => {
    rules({ languages: ["javascript"] });
    showAt(JOIN);
    const choice = await screen.findByRole("combobox", { name: "Language" });
    expect([...choice.querySelectorAll("option")].map(({ value }) => value)).toEqual(["javascript"]);
  });

  it("is left out where the rules leave it out", async () => {
    rules({ warm_up: false });
    showAt(JOIN);
    await screen.findByRole("heading", { name: "Hello, Mina" });
    expect(screen.queryByRole("heading", { name: /^Warm up/ })).not.toBeInTheDocument();
  });
});

describe("watching", () => {
  beforeEach(() => {
    server.replies["POST /api/links/open"] = () => ({ participant: "p2", interview: "i1", role: "watcher" });
    server.replies["GET /api/seats/p2"] = () => seatOf({ participant: "p2", role: "watcher", name: "Rui" });
  });

  it("begins with a name, which the candidate sees", async () => {
    const user = showAt(WATCH);
    await user.type(await screen.findByLabelText("Your name"), "Rui");
    expect(server.bodiesOf("POST /api/links/open")).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Watch" }));
    await waitFor(() => expect(location.pathname).toBe("/room/p2"));
    expect(server.bodiesOf("POST /api/links/open")).toEqual([{ secret: "abcdefghijklmnopqrstuvwx", name: "Rui" }]);
  });

  it("says what is wrong with a name, beside it", async () => {
    server.replies["POST /api/links/open"] = () => refusal(422, "invalid", "Write it without.", "name");
    const user = showAt(WATCH);
    await user.type(await screen.findByLabelText("Your name"), "R");
    await user.click(screen.getByRole("button", { name: "Watch" }));
    await waitFor(() => expect(screen.getByLabelText("Your name")).toHaveAccessibleDescription("Write it without."));
  });

  it("goes on as the same person in the same browser", async () => {
    localStorage.setItem("sandglass.link.abcdefgh", "p2");
    showAt(WATCH);
    await waitFor(() => expect(location.pathname).toBe("/room/p2"));
    expect(server.bodiesOf("POST /api/links/open")).toEqual([]);
  });
});
