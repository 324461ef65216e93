// The contents page: lists, narrows, can be used by keyboard alone, and says what is wrong when it is empty.
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";

import { newQueryClient } from "../api/queries";
import { FakeServer, refusal } from "../testing/fakeServer";
import ProblemList from "./ProblemList";
import { someOf } from "./ProblemRow";

let server: FakeServer;

beforeEach(() => {
  history.replaceState(null, "", "/");
  server = new FakeServer().install();
});

function show() {
  render(
    <QueryClientProvider client={newQueryClient()}>
      <ProblemList />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

it("shows each problem as a way to its workspace, with where one stands", async () => {
  show();
  const row = await screen.findByRole("link", { name: /Masked mean/ });
  expect(row).toHaveAttribute("href", "/problems/masked-mean");
  expect(row).toHaveAccessibleName(/^Solved Masked mean Machine learning Easy 12 min/);
  expect(screen.getByText("2 problems, 1 solved")).toBeInTheDocument();
});

it("names a few of a problem's languages and counts the others", () => {
  expect(someOf(["Python", "C++20", "Go"])).toBe("Python · C++20 · Go");
  expect(someOf(["Python", "C++20", "Go", "R", "Lua"])).toBe("Python · C++20 · 3 more");
});

it("narrows as one types and keeps it in the address", async () => {
  const user = show();
  await screen.findByRole("link", { name: /Masked mean/ });
  await user.keyboard("/");
  await user.keyboard("costs");
  expect(screen.queryByRole("link", { name: /Masked mean/ })).not.toBeInTheDocument();
  expect(location.search).toBe("?q=costs");
});

it("opens with the filters of its address", async () => {
  history.replaceState(null, "", "/?track=machine-learning");
  show();
  await screen.findByRole("link", { name: /Masked mean/ });
  expect(screen.queryByRole("link", { name: /Two costs/ })).not.toBeInTheDocument();
  expect(screen.getByRole("combobox", { name: "Track" })).toHaveValue("machine-learning");
});

it("leads from the search field through the rows and back by arrows", async () => {
  const user = show();
  await screen.findByRole("link", { name: /Masked mean/ });
  await user.keyboard("/{ArrowDown}{ArrowDown}");
  expect(screen.getByRole("link", { name: /Masked mean/ })).toHaveFocus();
  await user.keyboard("{ArrowUp}{ArrowUp}");
  expect(screen.getByRole("searchbox")).toHaveFocus();
});

it("offers to clear filters that nothing fits", async () => {
  history.replaceState(null, "", "/?q=nothing+like+it");
  const user = show();
  await user.click(await screen.findByRole("button", { name: "Clear the filters" }));
  expect(await screen.findByRole("link", { name: /Two costs/ })).toBeInTheDocument();
});

it("says what the server said when the list is refused", async () => {
  server.replies["GET /api/problems"] = () => refusal(400, "odd", "The list is being rebuilt.");
  show();
  expect(await screen.findByText("The list is being rebuilt.")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Try again" })).toBeInTheDocument();
});
