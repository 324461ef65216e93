// The review queue: one thing at a time, by keyboard alone, with a way back, and honest about itself.
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import type { Due, Queue } from "../../api/practiceTypes";
import { CARD, DAY, dueOf, practise, PROBLEM_DUE, queueOf } from "../../testing/fakePractice";
import { FakeServer, refusal } from "../../testing/fakeServer";
import { showAt } from "../../testing/showAt";

const OTHER = dueOf({
  item: "concept:leak",
  title: "Leaks",
  card: { ...CARD, id: "leak", ask: "How does a target leak into features?", problem: null },
});
let server: FakeServer;
let queue: Queue;

/** The server takes a rating and leaves its item out from then on. */
function rates(item: string, days: number, leech = false) {
  const line = `POST /api/practice/reviews/${encodeURIComponent(item)}`;
  server.replies[line] = () => {
    queue = { ...queue, due: queue.due.filter((each) => each.item !== item), today: queue.today + 1 };
    return { review: `r-${item}`, item, due_at: 0, days, leech };
  };
  return line;
}

beforeEach(() => {
  server = new FakeServer().install();
  practise(server);
  queue = queueOf({ due: [dueOf(), OTHER] });
  server.replies["GET /api/practice/reviews"] = () => queue;
});

describe("a card", () => {
  it("is turned by space and rated by a number, each with when it comes back", async () => {
    const line = rates("concept:bias-variance", 4);
    const user = showAt("/practice/review");
    expect(await screen.findByRole("heading", { name: CARD.ask })).toBeInTheDocument();
    expect(screen.queryByText(CARD.answer)).not.toBeInTheDocument();
    await user.keyboard("3");
    expect(server.bodiesOf(line)).toEqual([]);
    await user.keyboard(" ");
    expect(screen.getByText(CARD.answer)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Practise it in a problem" })).toHaveAttribute(
      "href",
      "/problems/two-costs",
    );
    const buttons = within(screen.getByRole("group", { name: "How well did you know it?" })).getAllByRole("button");
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      "Again 1later today",
      "Hard 2tomorrow",
      "Good 3in 4 days",
      "Easy 4in 11 days",
    ]);
    await user.keyboard("3");
    expect(await screen.findByRole("heading", { name: "How does a target leak into features?" })).toBeInTheDocument();
    expect(server.bodiesOf(line)).toEqual([{ rating: "good", seconds: expect.any(Number) as number }]);
    expect(screen.getByText(/Bias and variance: Good, back in 4 days/)).toBeInTheDocument();
  });

  it("counts on, and ends by saying when the next one is due", async () => {
    rates("concept:bias-variance", 4);
    rates("concept:leak", 1);
    const user = showAt("/practice/review");
    expect(await screen.findByText("1 of 2")).toBeInTheDocument();
    await user.keyboard(" 3");
    expect(await screen.findByText("2 of 2")).toBeInTheDocument();
    queue = { ...queue, next_at: new Date().setHours(12, 0, 0, 0) + DAY };
    await user.keyboard(" 2");
    expect(await screen.findByRole("heading", { name: "Nothing is due now" })).toBeInTheDocument();
    const tomorrow = new Date(Date.now() + DAY).toLocaleDateString("en-GB", {
      weekday: "long",
      day: "numeric",
      month: "long",
    });
    expect(screen.getByText(`2 reviews done today. The next one is due on ${tomorrow}.`)).toBeInTheDocument();
  });

  it("comes back first when its rating is undone", async () => {
    rates("concept:bias-variance", 4);
    server.replies[`DELETE /api/practice/reviews/${encodeURIComponent("r-concept:bias-variance")}`] = () =>
      (queue = queueOf({ due: [OTHER, dueOf()] }));
    const user = showAt("/practice/review");
    await screen.findByRole("heading", { name: CARD.ask });
    await user.keyboard(" 1");
    await screen.findByRole("heading", { name: "How does a target leak into features?" });
    await user.keyboard("u");
    expect(await screen.findByRole("heading", { name: CARD.ask })).toBeInTheDocument();
    expect(screen.getByText("1 of 2")).toBeInTheDocument();
    expect(screen.queryByText(CARD.answer)).not.toBeInTheDocument();
  });

  it("stays on show when its rating was refused, with the reason", async () => {
    server.replies[`POST /api/practice/reviews/${encodeURIComponent("concept:bias-variance")}`] = () =>
      refusal(409, "not_due", "It was rated in another tab.");
    const user = showAt("/practice/review");
    await screen.findByRole("heading", { name: CARD.ask });
    await user.keyboard(" 1");
    expect(await screen.findByText("It was rated in another tab.")).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: CARD.ask })).toBeInTheDocument();
  });
});

describe("a problem", () => {
  beforeEach(() => {
    queue = queueOf({ due: [PROBLEM_DUE] });
  });

  it("leads to where it is solved, says what it was like, and marks what the facts suggest", async () => {
    showAt("/practice/review");
    expect(await screen.findByRole("link", { name: "Solve it again" })).toHaveAttribute("href", "/problems/two-costs");
    expect(
      screen.getByText("Since the last review: Solved in 14 of 20 minutes, 1 hint, 2 submissions."),
    ).toBeInTheDocument();
    expect(screen.getByText("This time in another language.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^Hard/ })).toHaveAttribute("aria-pressed", "true");
  });

  it("takes what is proposed by Enter, and any other by its number", async () => {
    const line = rates("problem:two-costs", 2);
    const user = showAt("/practice/review");
    await screen.findByRole("link", { name: "Solve it again" });
    await user.keyboard("{Enter}");
    await waitFor(() => expect(server.bodiesOf(line)).toMatchObject([{ rating: "hard" }]));
  });

  it("may be rated otherwise", async () => {
    const line = rates("problem:two-costs", 5);
    const user = showAt("/practice/review");
    await user.click(await screen.findByRole("button", { name: /^Good/ }));
    await waitFor(() => expect(server.bodiesOf(line)).toMatchObject([{ rating: "good" }]));
  });
});

it("lets rest what keeps slipping, says so, and wakes it when asked", async () => {
  const slipping: Due = dueOf({ leech: true });
  queue = queueOf({ due: [slipping] });
  rates("concept:bias-variance", 1, true);
  server.replies[`POST /api/practice/reviews/${encodeURIComponent("concept:bias-variance")}/wake`] = () =>
    (queue = queueOf({ due: [slipping] }));
  const user = showAt("/practice/review");
  expect(await screen.findByText(/keeps slipping. Try it another way/)).toBeInTheDocument();
  await screen.findByRole("button", { name: /^Show the answer/ });
  queue = { ...queue, resting: [{ item: slipping.item, deck: "concept", title: slipping.title }] };
  await user.keyboard(" 1");
  expect(await screen.findByText(/keeps slipping and rests now/)).toBeInTheDocument();
  const resting = await screen.findByRole("region", { name: "1 thing resting" });
  await user.click(within(resting).getByRole("button", { name: "Wake it" }));
  expect(await screen.findByRole("heading", { name: CARD.ask })).toBeInTheDocument();
});

it("asks for one deck when narrowed to it", async () => {
  const asked: string[] = [];
  server.replies["GET /api/practice/reviews"] = (_, request) => {
    asked.push(new URL(request.url).search);
    return queue;
  };
  const user = showAt("/practice/review");
  await user.click(await screen.findByRole("button", { name: "Questions" }));
  await waitFor(() => expect(asked).toEqual(["", "?deck=prompt"]));
  expect(location.search).toBe("?deck=prompt");
});

it("says what will be here while there is nothing yet, and never claims too much", async () => {
  queue = queueOf();
  showAt("/practice/review");
  expect(await screen.findByRole("heading", { name: "Nothing to review yet" })).toBeInTheDocument();
  expect(screen.getByText(/That it fits coding skill is not shown/)).toBeInTheDocument();
});
