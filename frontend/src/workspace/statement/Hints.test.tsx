// Hints: none is shown before it is asked for, and they come one after the other.
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";

import { newQueryClient } from "../../api/queries";
import { FakeServer, refusal } from "../../testing/fakeServer";
import Hints from "./Hints";

const TEXTS = ["Look at the ends.", "Keep a set."];
let server: FakeServer;
let taken: { text: string; at: number }[];

beforeEach(() => {
  server = new FakeServer().install();
  taken = [];
  server.replies["GET /api/hints/two-costs"] = () => ({ total: TEXTS.length, taken });
  TEXTS.forEach((text, at) => {
    server.replies[`PUT /api/hints/two-costs/${at}`] = () => {
      taken = [...taken, { text, at }];
      return { total: TEXTS.length, taken };
    };
  });
});

function show() {
  render(
    <QueryClientProvider client={newQueryClient()}>
      <Hints problem="two-costs" />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

it("come one after the other, until there are no more", async () => {
  const user = show();
  await user.click(await screen.findByRole("button", { name: "Show a hint" }));
  expect(await screen.findByText("Look at the ends.")).toBeInTheDocument();
  expect(screen.queryByText("Keep a set.")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Show the next hint" }));
  expect(await screen.findByText("Keep a set.")).toBeInTheDocument();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

it("are there again after a reload", async () => {
  taken = [{ text: "Look at the ends.", at: 0 }];
  show();
  expect(await screen.findByText("Look at the ends.")).toBeInTheDocument();
  expect(screen.getByText("1 more")).toBeInTheDocument();
});

it("say what went wrong, and can be asked for again", async () => {
  const put = server.replies["PUT /api/hints/two-costs/0"];
  server.replies["PUT /api/hints/two-costs/0"] = () => refusal(409, "hint_order", "Take the milder hints first.");
  const user = show();
  await user.click(await screen.findByRole("button", { name: "Show a hint" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Take the milder hints first.");
  if (put) server.replies["PUT /api/hints/two-costs/0"] = put;
  await user.click(screen.getByRole("button", { name: "Show a hint" }));
  expect(await screen.findByText("Look at the ends.")).toBeInTheDocument();
});

it("are not spoken of where a problem has none", async () => {
  server.replies["GET /api/hints/two-costs"] = () => ({ total: 0, taken: [] });
  show();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.queryByText("Hints")).not.toBeInTheDocument();
});
