// A card that is filled in from two places: nothing is lost, and what shows is what was meant.
import { expect, test } from "vitest";

import { ApiFault } from "../api/fault";
import type { Card, MyScorecard } from "../api/scoreTypes";
import { emptyScorecard } from "../testing/fakeScorecards";
import { CardKeeper } from "./CardKeeper";
import { withDimension, withEvidence } from "./marks";

/** A server with one card, which refuses what was made from an older one. */
class Server {
  kept: MyScorecard = emptyScorecard();
  down = false;
  puts = 0;

  fetch = (): Promise<MyScorecard> => (this.down ? Promise.reject(offline()) : Promise.resolve(this.kept));

  put = async (revision: number, card: Card): Promise<MyScorecard> => {
    this.puts += 1;
    await Promise.resolve();
    if (this.down) throw offline();
    if (revision !== this.kept.revision) throw new ApiFault(409, "other_revision", "Load it again.");
    this.kept = { ...this.kept, card, revision: revision + 1 };
    return this.kept;
  };
}

const offline = () => new ApiFault(0, "offline", "The server does not answer.");
const rate = (rating: number) => (card: Card) => withDimension(card, "approach", (mark) => ({ ...mark, rating }));
const sum = (words: string) => (card: Card) => ({ ...card, summary: words });

async function keeping(): Promise<[CardKeeper, Server]> {
  const server = new Server();
  const keeper = new CardKeeper(server);
  await keeper.load();
  return [keeper, server];
}

test("a change shows before it is kept, and is kept", async () => {
  const [keeper, server] = await keeping();
  keeper.change(rate(3));
  expect(keeper.current().scorecard?.card.dimensions.approach.rating).toBe(3);
  expect(server.kept.card.dimensions.approach.rating).toBeNull();
  await keeper.settled();
  expect(server.kept.card.dimensions.approach.rating).toBe(3);
  expect(keeper.current()).toMatchObject({ saving: false, error: null });
});

test("changes that follow each other are kept in their order", async () => {
  const [keeper, server] = await keeping();
  for (const rating of [1, 2, 3, 4]) keeper.change(rate(rating));
  keeper.change(sum("done"));
  await keeper.settled();
  expect(server.kept.card).toMatchObject({ summary: "done", dimensions: { approach: { rating: 4 } } });
});

test("what was changed elsewhere meanwhile stays", async () => {
  const [keeper, server] = await keeping();
  server.kept = { ...server.kept, card: sum("from the room")(server.kept.card), revision: 7 };
  keeper.change(rate(2));
  await keeper.settled();
  expect(server.kept.card).toMatchObject({ summary: "from the room", dimensions: { approach: { rating: 2 } } });
  expect(keeper.current().scorecard?.card).toEqual(server.kept.card);
});

test("a change whose answer got lost is made once", async () => {
  const server = new Server();
  let lost = false;
  const put = async (revision: number, card: Card) => {
    const kept = await server.put(revision, card);
    if (lost) return kept;
    lost = true;
    throw offline();
  };
  const keeper = new CardKeeper({ fetch: server.fetch, put });
  await keeper.load();
  const piece = { at: 5, text: "asked for the size" };
  keeper.change((card) => withDimension(card, "approach", (mark) => withEvidence(mark, piece)));
  await keeper.settled();
  keeper.change(rate(2));
  await keeper.settled();
  expect(server.kept.card.dimensions.approach).toMatchObject({ rating: 2, evidence: [piece] });
});

test("an answer that comes late does not bring the older card back", async () => {
  const server = new Server();
  const answers: (() => void)[] = [];
  const fetch = () => {
    const { kept } = server;
    return new Promise<MyScorecard>((resolve) => answers.push(() => resolve(kept)));
  };
  const keeper = new CardKeeper({ fetch, put: server.put });
  keeper.take(await server.fetch());
  const late = keeper.load();
  keeper.change(rate(3));
  await keeper.settled();
  for (const answer of answers) answer();
  await late;
  expect(keeper.current().scorecard?.card.dimensions.approach.rating).toBe(3);
});

test("what could not be kept stays on show, and goes with the next change", async () => {
  const [keeper, server] = await keeping();
  server.down = true;
  keeper.change(rate(2));
  await keeper.settled();
  expect(keeper.current().error).toBeInstanceOf(ApiFault);
  expect(keeper.current().scorecard?.card.dimensions.approach.rating).toBe(2);
  server.down = false;
  keeper.change(sum("back"));
  await keeper.settled();
  expect(server.kept.card).toMatchObject({ summary: "back", dimensions: { approach: { rating: 2 } } });
  expect(keeper.current().error).toBeNull();
});

test("it does not ask for ever when somebody else always comes first", async () => {
  const [keeper, server] = await keeping();
  const { put } = server;
  server.put = (revision, card) => {
    server.kept = { ...server.kept, revision: server.kept.revision + 1 };
    return put(revision, card);
  };
  const again = new CardKeeper(server);
  await again.load();
  again.change(rate(1));
  await again.settled();
  expect(server.puts).toBe(5);
  expect(keeper.current().error).toBeNull();
});
