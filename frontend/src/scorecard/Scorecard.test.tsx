// The page of a scorecard: filled in with evidence, locked when nothing is missing, then compared and decided.
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import type { Interview } from "../api/interviewTypes";
import type { MyScorecard, ScorecardList } from "../api/scoreTypes";
import { interviewOf, OWNER } from "../testing/fakeInterviews";
import { COMPARED, emptyScorecard, FACTS, START } from "../testing/fakeScorecards";
import { FakeServer, refusal } from "../testing/fakeServer";
import { showAt } from "../testing/showAt";
import { withDimension } from "./marks";

const DONE = { state: "done", started_at: START, ended_at: START + 3_600_000 } as const;
let server: FakeServer;
let interview: Interview;
let mine: MyScorecard;
let list: ScorecardList;

beforeEach(() => {
  server = new FakeServer().install();
  interview = interviewOf(DONE);
  mine = emptyScorecard();
  list = COMPARED;
  const { replies } = server;
  replies["GET /api/account"] = () => ({ set_up: true, oidc: false, account: OWNER });
  replies["GET /api/interviews/i1"] = () => interview;
  replies["GET /api/interviews/i1/facts"] = () => FACTS;
  replies["GET /api/interviews/i1/notes"] = () => ({
    notes: [
      {
        id: "n1",
        at: START + 30_000,
        text: "asked for the size",
        by: "Dana",
        mine: true,
        changed_at: 1,
        deleted: false,
      },
    ],
  });
  replies["GET /api/prompts"] = () => ({
    prompts: [],
    anchors: [
      { rating: 1, meaning: "no" },
      { rating: 4, meaning: "yes" },
    ],
  });
  replies["GET /api/interviews/i1/scorecard"] = () => mine;
  replies["PUT /api/interviews/i1/scorecard"] = (body) => {
    const { card } = body as MyScorecard;
    mine = { ...mine, card, revision: mine.revision + 1 };
    return mine;
  };
  replies["GET /api/interviews/i1/scorecards"] = () =>
    mine.locked_at === null ? refusal(403, "lock_first", "Lock your own scorecard first.") : list;
});

const asked = (path: string) => server.asked.filter(({ line }) => line === `GET /api/interviews/i1${path}`).length;

describe("filling in", () => {
  it("says what to look for in the problems that were asked, where that is known", async () => {
    showAt("/interviews/i1/scorecard");
    const testing = await screen.findByRole("article", { name: "Testing" });
    expect(within(testing).getByText("Strong: Tries the ends.")).toBeInTheDocument();
    const approach = screen.getByRole("article", { name: "Approach" });
    expect(within(approach).queryByText("What to look for")).not.toBeInTheDocument();
  });

  it("keeps a rating at once, and takes it away when it is pressed again", async () => {
    const user = showAt("/interviews/i1/scorecard");
    const steps = within(await screen.findByRole("group", { name: "Rating: Approach" }));
    await user.click(steps.getByRole("button", { name: /^3:/ }));
    expect(await screen.findByText("approach at 3")).toBeInTheDocument();
    await waitFor(() => expect(mine.card.dimensions.approach.rating).toBe(3));
    await user.click(steps.getByRole("button", { name: /^3:/ }));
    await waitFor(() => expect(mine.card.dimensions.approach.rating).toBeNull());
  });

  it("keeps how sure one is of a rating, and forgets it with the rating", async () => {
    const user = showAt("/interviews/i1/scorecard");
    const row = within(await screen.findByRole("article", { name: "Approach" }));
    expect(row.queryByRole("group", { name: "How sure: Approach" })).not.toBeInTheDocument();
    await user.click(row.getByRole("button", { name: /^3:/ }));
    await user.click(row.getByRole("button", { name: "fairly sure" }));
    await waitFor(() => expect(mine.card.dimensions.approach).toMatchObject({ rating: 3, confidence: "mid" }));
    await user.click(row.getByRole("button", { name: /^3:/ }));
    await waitFor(() => expect(mine.card.dimensions.approach).toMatchObject({ rating: null, confidence: null }));
  });

  it("takes evidence with its moment, and a note in its own words", async () => {
    const user = showAt("/interviews/i1/scorecard");
    const row = within(await screen.findByRole("article", { name: "Testing" }));
    const add = row.getByRole("button", { name: "Add evidence for Testing" });
    await row.findByRole("option", { name: "0:30 note: asked for the size" });
    await user.type(row.getByLabelText("Evidence for Testing"), "ran the samples");
    expect(add).toBeDisabled();
    await user.selectOptions(
      row.getByLabelText("When: Testing"),
      await row.findByRole("option", { name: "1:00 hint given" }),
    );
    await user.click(add);
    await user.selectOptions(row.getByLabelText("When: Testing"), "0:30 note: asked for the size");
    await user.click(add);
    await waitFor(() =>
      expect(mine.card.dimensions.testing.evidence).toEqual([
        { at: START + 30_000, text: "asked for the size" },
        { at: START + 60_000, text: "ran the samples" },
      ]),
    );
    expect(row.getByRole("link", { name: "1:00 in the replay" })).toHaveAttribute(
      "href",
      "/interviews/i1/replay?at=60000",
    );
    await user.click(row.getByRole("button", { name: "Remove this evidence: ran the samples" }));
    await waitFor(() => expect(mine.card.dimensions.testing.evidence).toHaveLength(1));
  });

  it("never asks for others' scorecards before the lock", async () => {
    showAt("/interviews/i1/scorecard");
    expect(await screen.findByText("What the record says")).toBeInTheDocument();
    expect(asked("/scorecards")).toBe(0);
  });

  it("says when something was not kept, and keeps it on the page", async () => {
    const put = server.replies["PUT /api/interviews/i1/scorecard"];
    server.replies["PUT /api/interviews/i1/scorecard"] = () => {
      throw new TypeError("no network");
    };
    const user = showAt("/interviews/i1/scorecard");
    await user.type(await screen.findByLabelText("In a few words"), "A clear thread.");
    await user.tab();
    expect(await screen.findByText(/still on this page/)).toBeInTheDocument();
    expect(screen.getByLabelText("In a few words")).toHaveValue("A clear thread.");
    if (put) server.replies["PUT /api/interviews/i1/scorecard"] = put;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(mine.card.summary).toBe("A clear thread."));
  });
});

describe("locking", () => {
  it("says what is missing first", async () => {
    mine = {
      ...mine,
      card: withDimension(mine.card, "approach", (mark) => ({ ...mark, rating: 3 })),
      missing: [{ subject: "approach", message: "Approach is rated 3 without any evidence." }],
    };
    const user = showAt("/interviews/i1/scorecard");
    await user.click(await screen.findByRole("button", { name: "Lock the scorecard" }));
    expect(await screen.findByText("Approach is rated 3 without any evidence.")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Lock it" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Back to the scorecard" }));
    expect(await screen.findByText("This rating needs a piece of evidence.")).toBeInTheDocument();
  });

  it("stops asking for evidence as soon as there is some, before the server has answered", async () => {
    server.replies["PUT /api/interviews/i1/scorecard"] = () => {
      throw new TypeError("no network");
    };
    mine = {
      ...mine,
      card: withDimension(mine.card, "testing", (mark) => ({ ...mark, rating: 3 })),
      missing: [{ subject: "testing", message: "Testing is rated 3 without any evidence." }],
    };
    const user = showAt("/interviews/i1/scorecard");
    await user.click(await screen.findByRole("button", { name: "Lock the scorecard" }));
    await user.click(await screen.findByRole("button", { name: "Back to the scorecard" }));
    const row = within(screen.getByRole("article", { name: "Testing" }));
    expect(row.getByText("This rating needs a piece of evidence.")).toBeInTheDocument();
    await user.selectOptions(row.getByLabelText("When: Testing"), "0:30 note: asked for the size");
    await user.click(row.getByRole("button", { name: "Add evidence for Testing" }));
    expect(row.queryByText("This rating needs a piece of evidence.")).not.toBeInTheDocument();
  });

  it("waits for the end of the interview", async () => {
    interview = interviewOf({ state: "live", started_at: START });
    const user = showAt("/interviews/i1/scorecard");
    await user.click(await screen.findByRole("button", { name: "Lock the scorecard" }));
    expect(await screen.findByText("A scorecard is locked when the interview is over.")).toBeInTheDocument();
    expect(asked("/facts")).toBe(0);
  });

  it("opens the comparison", async () => {
    server.replies["POST /api/interviews/i1/scorecard/lock"] = () => (mine = { ...mine, id: "c0", locked_at: 5 });
    const user = showAt("/interviews/i1/scorecard");
    await user.click(await screen.findByRole("button", { name: "Lock the scorecard" }));
    await user.click(await screen.findByRole("button", { name: "Lock it" }));
    expect(await screen.findByRole("heading", { name: "All raters" })).toBeInTheDocument();
    expect(server.bodiesOf("POST /api/interviews/i1/scorecard/lock")).toEqual([{ revision: 0 }]);
    expect(screen.queryByRole("button", { name: "Lock the scorecard" })).not.toBeInTheDocument();
  });
});

describe("after the lock", () => {
  beforeEach(() => {
    mine = { ...mine, id: "c0", locked_at: 5, revision: 1 };
  });

  it("shows every rating, mean and range, and where raters part", async () => {
    showAt("/interviews/i1/scorecard");
    const row = within(await screen.findByRole("row", { name: /^Approach and alternatives/ }));
    expect(row.getAllByRole("cell").map((cell) => cell.textContent)).toEqual(["1", "4", "2.50"]);
    const section = screen.getByRole("region", { name: "All raters" });
    expect(section).toHaveTextContent("Mean 2.50, from 1.00 to 4.00 over 2 raters");
    expect(section).toHaveTextContent("1 scorecard is still open");
    expect(screen.getByRole("heading", { name: "Talk about the evidence" })).toBeInTheDocument();
    expect(screen.getByText("seen by 1")).toBeInTheDocument();
  });

  it("adds beside the card, with a new rating only of something", async () => {
    server.replies["POST /api/interviews/i1/scorecard/later"] = () => mine;
    const user = showAt("/interviews/i1/scorecard");
    await user.type(await screen.findByLabelText("Add something beside it"), "we talked");
    expect(screen.queryByLabelText("How you rate it now")).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText("What it is about"), "approach");
    await user.selectOptions(screen.getByLabelText("How you rate it now"), "now 2");
    await user.click(screen.getByRole("button", { name: "Add it" }));
    await waitFor(() =>
      expect(server.bodiesOf("POST /api/interviews/i1/scorecard/later")).toEqual([
        { subject: "approach", rating: 2, text: "we talked" },
      ]),
    );
  });

  it("asks why when one decides against the scorecards", async () => {
    server.replies["PUT /api/interviews/i1/decision"] = (body) => ({
      decision: { ...(body as object), by: "Dana", at: 6, mean: 2.5, low: 1, high: 4, side: "yes" },
      before: [],
    });
    const user = showAt("/interviews/i1/scorecard");
    await user.click(await screen.findByRole("radio", { name: "No" }));
    await user.type(screen.getByLabelText("Reason"), "too little");
    expect(screen.getByRole("button", { name: "Keep the decision" })).toBeDisabled();
    await user.type(screen.getByLabelText(/point to yes/), "another role");
    await user.click(screen.getByRole("button", { name: "Keep the decision" }));
    expect(await screen.findByText("another role")).toBeInTheDocument();
    expect(server.bodiesOf("PUT /api/interviews/i1/decision")).toEqual([
      { human: "no", reason: "too little", departs_because: "another role" },
    ]);
  });

  it("leaves the decision to whoever planned the interview", async () => {
    interview = interviewOf({ ...DONE, mine: false });
    showAt("/interviews/i1/scorecard");
    expect(await screen.findByText("Whoever planned the interview decides.")).toBeInTheDocument();
    expect(screen.queryByRole("radio")).not.toBeInTheDocument();
  });
});
