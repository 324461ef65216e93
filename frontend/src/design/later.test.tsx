// Parts that come later: something stands in their place, they are drawn at once when they are there, and faults show.
import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";

import { Crash } from "../Crash";
import { later } from "./later";

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;
const found = () => Promise.resolve({ default: Greeting });

it("shows what stands in its place, then the part with its properties", async () => {
  const Part = later(found, <p>bones</p>);
  render(<Part name="Mina" />);
  expect(screen.getByText("bones")).toBeInTheDocument();
  expect(await screen.findByText("Hello Mina")).toBeInTheDocument();
  expect(screen.queryByText("bones")).not.toBeInTheDocument();
});

it("is drawn at once when it was fetched before, and is fetched once", async () => {
  const load = vi.fn(found);
  const Part = later(load, <p>bones</p>);
  await Promise.all([Part.fetch(), Part.fetch()]);
  render(<Part name="Mina" />);
  expect(screen.getByText("Hello Mina")).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(1);
});

it("breaks the page when it cannot be fetched, and is asked for again the next time", async () => {
  const load = vi.fn(found).mockRejectedValueOnce(new Error("gone"));
  const Part = later(load);
  const quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { unmount } = render(
    <Crash>
      <Part name="Mina" />
    </Crash>,
  );
  expect(await screen.findByText("This page stopped working")).toBeInTheDocument();
  quiet.mockRestore();
  unmount();
  render(<Part name="Mina" />);
  expect(await screen.findByText("Hello Mina")).toBeInTheDocument();
});
