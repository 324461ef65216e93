// Says how much the workspace loads first, gzipped, fonts apart; fails when that is above the budget.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const BUDGET_KB = 300;
const FIRST_LOAD = ["index.html", "src/workspace/Workspace.tsx", "src/workspace/editor/CodeEditor.ts"];
const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));

/** Every script and style sheet that the entry pulls in before it can run. */
function filesOf(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const sheet of chunk.css ?? []) seen.add(sheet);
  for (const next of chunk.imports ?? []) filesOf(next, seen);
  return seen;
}

const files = new Set(FIRST_LOAD.flatMap((key) => [...filesOf(key)]));
let total = gzipSync(readFileSync(new URL("index.html", dist))).length;
for (const file of [...files].sort()) {
  const size = gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
  total += size;
  console.log(`${(size / 1000).toFixed(1).padStart(7)} kB  ${file}`);
}
console.log(`${(total / 1000).toFixed(1).padStart(7)} kB  workspace first load, gzipped (budget ${BUDGET_KB} kB)`);
if (total > BUDGET_KB * 1000) process.exit(1);
