// Frames of the live connection as bytes: Yjs' own kinds, and one more that carries JSON.
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { applyAwarenessUpdate, type Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import { messageYjsSyncStep2, readSyncMessage, writeSyncStep1, writeUpdate } from "y-protocols/sync";
import type { Doc } from "yjs";

import type { ClientMessage, ServerMessage } from "./messages";

const SYNC = 0;
const AWARENESS = 1;
const DENIED = 2;
const QUERY_AWARENESS = 3;
const CONTROL = 100;

function frame(kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, kind);
    write(encoder);
  });
}

/** Asks for what is missing here. */
export const askState = (doc: Doc) => frame(SYNC, (encoder) => writeSyncStep1(encoder, doc));
export const updateFrame = (update: Uint8Array) => frame(SYNC, (encoder) => writeUpdate(encoder, update));
export const askAwareness = () => frame(QUERY_AWARENESS, () => undefined);

export const awarenessFrame = (awareness: Awareness, clients: number[]) =>
  frame(AWARENESS, (encoder) => encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, clients)));

export const controlFrame = (message: ClientMessage) =>
  frame(CONTROL, (encoder) => encoding.writeVarString(encoder, JSON.stringify(message)));

/** Where what a frame says goes. */
export interface Hearing {
  doc: Doc;
  awareness: Awareness;
  /** What changes that came from the server carry as their origin. */
  origin: unknown;
  onControl: (message: ServerMessage) => void;
  onDenied: (reason: string) => void;
  /** The document now has everything that the server had. */
  onSynced: () => void;
}

/** Takes in one frame; returns what to answer, if anything. Throws on bytes that are no frame. */
export function hearFrame(data: Uint8Array, hearing: Hearing): Uint8Array | null {
  const decoder = decoding.createDecoder(data);
  switch (decoding.readVarUint(decoder)) {
    case SYNC:
      return hearSync(decoder, hearing);
    case AWARENESS:
      applyAwarenessUpdate(hearing.awareness, decoding.readVarUint8Array(decoder), hearing.origin);
      return null;
    case DENIED:
      decoding.readVarUint(decoder);
      hearing.onDenied(decoding.readVarString(decoder));
      return null;
    case QUERY_AWARENESS:
      return awarenessFrame(hearing.awareness, [hearing.awareness.clientID]);
    case CONTROL:
      hearing.onControl(JSON.parse(decoding.readVarString(decoder)) as ServerMessage);
      return null;
    default:
      // A kind that a newer server knows; what is not understood changes nothing.
      return null;
  }
}

function hearSync(decoder: decoding.Decoder, { doc, origin, onSynced }: Hearing): Uint8Array | null {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, SYNC);
  const kind = readSyncMessage(decoder, encoder, doc, origin);
  if (kind === messageYjsSyncStep2) onSynced();
  return encoding.length(encoder) > 1 ? encoding.toUint8Array(encoder) : null;
}
