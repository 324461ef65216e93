// Recording the microphone in this browser: asks for it, records, and hands over what was said as one sound.
import { useEffect, useRef, useState } from "react";

export type RecorderState =
  { kind: "idle" } | { kind: "asking" } | { kind: "recording"; since: number } | { kind: "refused"; words: string };

export interface Sound {
  sound: Blob;
  seconds: number;
}

/** Whether this browser can record at all; pages that came over plain http from elsewhere may not. */
export function canRecord(): boolean {
  return typeof MediaRecorder === "function" && "mediaDevices" in navigator;
}

export function useRecorder(onSound: (sound: Sound) => void) {
  const [state, setState] = useState<RecorderState>({ kind: "idle" });
  const recorder = useRef<MediaRecorder | null>(null);
  const heard = useRef(onSound);
  useEffect(() => {
    heard.current = onSound;
  });
  useEffect(() => () => recorder.current?.stop(), []);

  const start = async () => {
    setState({ kind: "asking" });
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const since = Date.now();
      recorder.current = record(stream, (sound) => {
        heard.current({ sound, seconds: Math.max(1, Math.round((Date.now() - since) / 1000)) });
        setState({ kind: "idle" });
      });
      setState({ kind: "recording", since });
    } catch (error) {
      setState({ kind: "refused", words: refusalWords(error) });
    }
  };
  const stop = () => {
    recorder.current?.stop();
    recorder.current = null;
  };
  return { state, start: () => void start(), stop };
}

/** Records a stream until it is stopped, then lets the microphone go. */
function record(stream: MediaStream, onEnd: (sound: Blob) => void): MediaRecorder {
  const parts: Blob[] = [];
  const recorder = new MediaRecorder(stream);
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.onstop = () => {
    for (const track of stream.getTracks()) track.stop();
    onEnd(new Blob(parts, { type: recorder.mimeType }));
  };
  recorder.start();
  return recorder;
}

function refusalWords(error: unknown): string {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError") return "The browser did not give the microphone. Allow it for this page, or write.";
  if (name === "NotFoundError") return "No microphone was found. Plug one in, or write your answer.";
  return "The microphone could not be used. Close other programs that use it, or write your answer.";
}
