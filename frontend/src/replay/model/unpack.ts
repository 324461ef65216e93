// The changes of the document taken out of the replay: base64 of a zlib stream of lib0's numbers and bytes.
import type { ReplayUpdates, Update } from "./types";

export async function unpack({ data, count }: ReplayUpdates): Promise<Update[]> {
  const bytes = await inflate(bytesOf(data));
  const found: Update[] = [];
  let place = 0;
  let at = 0;
  const number = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[place];
      if (byte === undefined) throw new Error("The changes end too early.");
      place += 1;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  while (place < bytes.length) {
    at += number();
    const person = number();
    const length = number();
    found.push({ at, by: person === 0 ? null : person - 1, bytes: bytes.subarray(place, place + length) });
    place += length;
  }
  if (found.length !== count) throw new Error("The changes are not as many as the document says.");
  return found;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (packed.length === 0) return packed;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
