// Two numbers on one line, and their sum.
const [a, b] = require("fs").readFileSync(0, "latin1").trim().split(/\s+/).map(Number);
console.log(String(a + b));
