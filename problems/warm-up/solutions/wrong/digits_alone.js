// Wrong: takes the digits out of the line and loses the signs on the way.
const words = require("fs").readFileSync(0, "latin1").match(/\d+/g);
console.log(String(Number(words[0]) + Number(words[1])));
