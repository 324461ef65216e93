// The candidate's copy shows what was released and nothing else.
import { screen } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import type { Released } from "../api/scoreTypes";
import { FakeServer, refusal } from "../testing/fakeServer";
import { showAt } from "../testing/showAt";

let server: FakeServer;
let released: Released;

beforeEach(() => {
  server = new FakeServer().install();
  released = {
    title: "First talk",
    candidate_name: "Mina",
    ended_at: 1,
    released: true,
    replay: false,
    feedback: null,
  };
  server.replies["GET /api/seats/p1/released"] = () => released;
});

it("shows feedback in its lines, and leads to the replay", async () => {
  released = { ...released, replay: true, feedback: "Thank you.\nThe plan was clear." };
  showAt("/copy/p1");
  expect(await screen.findByText(/Thank you\.\s+The plan was clear\./)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Open the replay" })).toHaveAttribute("href", "/copy/p1/replay");
});

it("offers no replay that was not released", async () => {
  released = { ...released, feedback: "Thank you." };
  showAt("/copy/p1");
  expect(await screen.findByText("Thank you.")).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "Open the replay" })).not.toBeInTheDocument();
});

it("says that one can come back while nothing was released", async () => {
  released = { ...released, released: false };
  showAt("/copy/p1");
  expect(await screen.findByText(/You can come back to it/)).toBeInTheDocument();
});

it("is closed for everybody else, in the same words", async () => {
  for (const [status, code] of [
    [403, "not_the_candidate"],
    [404, "no_such_seat"],
  ] as const) {
    server.replies["GET /api/seats/p1/released"] = () => refusal(status, code, "secret words of the server");
    showAt("/copy/p1");
    expect((await screen.findAllByRole("heading", { name: "This is not open here" })).length).toBeGreaterThan(0);
    expect(screen.queryByText(/secret words/)).not.toBeInTheDocument();
  }
});
