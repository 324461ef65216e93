// Writes src/api/schema.d.ts from the server's OpenAPI document; with --check, only says whether it is stale.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const target = new URL("../src/api/schema.d.ts", import.meta.url);
const command = process.env.SANDGLASS ?? new URL("../../.venv/bin/sandglass", import.meta.url).pathname;
const document = JSON.parse(execFileSync(command, ["openapi"], { encoding: "utf8", maxBuffer: 1 << 26 }));
const fresh = `// The server's API, generated whole by \`npm run types\`, which is why it is long; not edited by hand.\n${astToString(await openapiTS(document))}`;

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== fresh) {
    console.error("src/api/schema.d.ts is stale: run `npm run types` in frontend/ and commit what it writes.");
    process.exit(1);
  }
  console.log("src/api/schema.d.ts is up to date.");
} else {
  writeFileSync(target, fresh);
  console.log("Wrote src/api/schema.d.ts.");
}
