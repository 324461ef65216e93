// The stock y-websocket client in a room: joins with a ticket, types where it is told to, and says what it has.
// Usage: node stock_client.mjs MODULES SERVER ROOM TICKET ROOT; takes lines "type TEXT" and "end", prints one JSON line
// per change.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

const [modules, server, room, ticket, root] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const Y = require("yjs");
const { WebsocketProvider } = require("y-websocket");
const WebSocket = require("ws");

const doc = new Y.Doc();
const text = doc.getText(root);
const say = (facts) => process.stdout.write(`${JSON.stringify(facts)}\n`);
const provider = new WebsocketProvider(server, `${room}/live`, doc, {
  WebSocketPolyfill: WebSocket,
  params: { ticket },
  disableBc: true,
});
provider.awareness.setLocalStateField("user", { name: "whatever I like", color: "#123456" });
provider.on("sync", (synced) => say({ synced, text: text.toString() }));
provider.on("connection-close", (event) => say({ closed: event?.code ?? null }));
text.observe(() => say({ text: text.toString() }));
provider.awareness.on("change", () =>
  say({ names: [...provider.awareness.getStates().values()].map((state) => state.user?.name) }),
);

for await (const line of createInterface({ input: process.stdin })) {
  if (line === "end") break;
  const words = line.slice("type ".length);
  for (const letter of words) text.insert(text.length, letter);
}
provider.destroy();
process.exit(0);
