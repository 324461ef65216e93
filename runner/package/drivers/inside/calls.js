// How the JavaScript driver plays the calls of a class: they are read ahead, each result is written after its call.

/** Reads the calls, each with the number of its method; of a method are known its name, what it gives, what it takes. */
function readCalls(reader, methods) {
  const calls = [];
  for (let left = reader.whole(); left > 0; left -= 1) {
    const number = reader.whole();
    const args = [];
    for (let i = 2; i < methods[number].length; i += 1) args.push(reader.value(methods[number][i]));
    calls.push({ number, args });
  }
  return calls;
}

/** An argument as people write it. */
function written(value) {
  return typeof value === "bigint" ? `${value}` : quoted(value);
}

/** A call as people write it; what cannot be shown is left out. */
function callText(name, args) {
  let text = "";
  try {
    for (let i = 0; i < args.length; i += 1) text += `${i === 0 ? "" : ", "}${written(args[i])}`;
  } catch {
    text = "…";
  }
  return `${name}(${text.length <= 80 ? text : `${slice(text, 0, 80)}…`})`;
}

/** What to throw on where a call failed: a sentence of ours says where, before another error it is said. */
function failedIn(error, call) {
  if (typeof error?.refusal === "string") return { refusal: `Call ${call}: ${error.refusal}` };
  say(`In call ${call}:`);
  return error;
}

/** Makes an object, calls its methods and returns the tokens of what they gave; awaits what has to be awaited. */
function play(made, values, calls, methods) {
  const own = new made(...values);
  for (let i = 0; i < methods.length; i += 1) {
    if (typeof own[methods[i][0]] !== "function") throw { refusal: `Define a method named ${methods[i][0]}.` };
  }
  const total = calls.length;
  let text = `${total}`;
  const from = (start) => {
    for (let at = start; at < total; at += 1) {
      const { number, args } = calls[at];
      const name = methods[number][0];
      const gives = methods[number][1];
      const failed = (error) => {
        throw failedIn(error, `${at + 1}, ${callText(name, args)}`);
      };
      try {
        const answer = own[name](...args);
        if (answer instanceof Promise) {
          const went = (settled) => {
            if (gives !== null) text += ` ${tokens(settled, gives)}`;
          };
          return then(then(then(answer, went), undefined, failed), () => from(at + 1));
        }
        if (gives !== null) text += ` ${tokens(answer, gives)}`;
      } catch (error) {
        failed(error);
      }
    }
    return text;
  };
  return from(0);
}
