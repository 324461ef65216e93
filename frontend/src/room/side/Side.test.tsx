// What an interviewer writes beside the room: notes that a slip does not lose, and the scorecard as it grows.
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import type { MyScorecard } from "../../api/scoreTypes";
import { interviewOf } from "../../testing/fakeInterviews";
import { emptyScorecard, START } from "../../testing/fakeScorecards";
import { enter, wideScreen } from "../testing/enter";

beforeEach(wideScreen);

const NOTE = { id: "n1", at: START + 30_000, text: "asked for the size", by: "Dana", mine: true };

it("brings a note back that was deleted by a slip", async () => {
  const visit = await enter("interviewer");
  let notes = [NOTE];
  const turn = (left: (typeof NOTE)[]) => () => {
    notes = left;
    return NOTE;
  };
  visit.http.replies["GET /api/seats/i1/notes"] = () => ({ notes });
  visit.http.replies["DELETE /api/seats/i1/notes/n1"] = turn([]);
  visit.http.replies["POST /api/seats/i1/notes/n1/restore"] = turn([NOTE]);
  visit.http.replies["POST /api/seats/i1/notes"] = turn([NOTE]);
  await visit.user.type(await screen.findByLabelText("Private note"), "asked for the size{Enter}");
  await visit.user.click(await screen.findByRole("button", { name: "Delete this note" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Delete this note" })).not.toBeInTheDocument());
  await visit.user.click(await screen.findByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("button", { name: "Delete this note" })).toBeInTheDocument();
});

it("fills in the same scorecard as its page, with evidence from now", async () => {
  const visit = await enter("interviewer");
  let mine = emptyScorecard();
  const { replies } = visit.http;
  replies["GET /api/interviews/iv"] = () => interviewOf({ id: "iv", state: "live", started_at: START });
  replies["GET /api/interviews/iv/scorecard"] = () => mine;
  replies["PUT /api/interviews/iv/scorecard"] = (body) => {
    mine = { ...mine, card: (body as MyScorecard).card, revision: mine.revision + 1 };
    return mine;
  };
  await visit.user.click(await screen.findByRole("tab", { name: "Score" }));
  const row = within(await screen.findByRole("article", { name: "Approach" }));
  await visit.user.click(row.getByRole("button", { name: /^2:/ }));
  const before = Date.now();
  await visit.user.type(row.getByLabelText("Evidence for Approach"), "one way alone");
  await visit.user.click(row.getByRole("button", { name: "Add evidence for Approach" }));
  await waitFor(() => expect(mine.card.dimensions.approach.evidence).toHaveLength(1));
  expect(mine.card.dimensions.approach.rating).toBe(2);
  expect(mine.card.dimensions.approach.evidence[0]?.at).toBeGreaterThan(before - 60_000);
});
