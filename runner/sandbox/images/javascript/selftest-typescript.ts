// Ends as its input asks: the self-test of the language.
import { readFileSync } from "fs";

const [word, first, second]: string[] = readFileSync(0, "utf8").split(/\s+/);
const sum: number = Number(first) + Number(second);
if (word === "wa") console.log(sum + 1);
else if (word === "tle") for (;;);
else if (word === "mle") for (const kept: Uint8Array[] = []; ; ) kept.push(new Uint8Array(1 << 20).fill(1));
else if (word === "ole") for (;;) console.log("and so on");
else if (word === "rte") process.exit(3);
else console.log(sum);
