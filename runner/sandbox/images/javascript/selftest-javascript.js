// Ends as its input asks: the self-test of the language.
const [word, first, second] = require("fs").readFileSync(0, "utf8").split(/\s+/);
if (word === "wa") console.log(Number(first) + Number(second) + 1);
else if (word === "tle") for (;;);
else if (word === "mle") for (const kept = []; ; ) kept.push(new Uint8Array(1 << 20).fill(1));
else if (word === "ole") for (;;) console.log("and so on");
else if (word === "rte") process.exit(3);
else console.log(Number(first) + Number(second));
