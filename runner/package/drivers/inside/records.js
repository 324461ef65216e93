// How the JavaScript driver makes and reads records: plain objects, whose name and fields are known from their types.

/** Reads a record; each field is a pair of a name and a type, after the record's name. */
function readRecord(reader, fields) {
  const record = {};
  for (const [name, type] of fields.slice(1)) record[name] = reader.value(type);
  return record;
}

/** The tokens of a record's fields; what else an object has does not count. */
function recordTokens(value, type, or, place, key) {
  let names = "";
  for (let i = 2; i < type.length; i += 1) names += `${i === 2 ? "" : ", "}${type[i][0]}`;
  if (value === null || typeof value !== "object" || isArray(value)) {
    refuse(`${type[1]}${or}, an object with ${names}`, value, place, key);
  }
  const here = { within: place, key, shape: "record" };
  let text = "";
  for (let i = 2; i < type.length; i += 1) {
    const name = type[i][0];
    text += `${i === 2 ? "" : " "}${tokens(value[name], type[i][1], here, name)}`;
  }
  return text;
}
