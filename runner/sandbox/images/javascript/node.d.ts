// What TypeScript knows of Node: what programs for standard input use; every other module may be used unchecked.

interface Buffer extends Uint8Array {
  toString(encoding?: string, start?: number, end?: number): string;
}

interface Timer {
  ref(): this;
  unref(): this;
}

interface WriteStream {
  write(chunk: string | Uint8Array, done?: () => void): boolean;
  end(chunk?: string | Uint8Array): void;
}

interface ReadStream extends AsyncIterable<string> {
  setEncoding(encoding: string): this;
  resume(): this;
  on(event: "data", listener: (chunk: string) => void): this;
  on(event: string, listener: (...values: any[]) => void): this;
}

declare const Buffer: {
  from(data: string | ArrayLike<number> | ArrayBuffer, encoding?: string): Buffer;
  alloc(size: number, fill?: string | number): Buffer;
  concat(parts: readonly Uint8Array[], size?: number): Buffer;
  byteLength(text: string, encoding?: string): number;
};

declare const console: Record<
  "log" | "error" | "warn" | "info" | "debug" | "trace" | "table" | "dir" | "time" | "timeEnd" | "assert" | "count",
  (...values: any[]) => void
>;

declare const process: {
  argv: string[];
  env: Record<string, string | undefined>;
  exitCode: number | undefined;
  stdin: ReadStream;
  stdout: WriteStream;
  stderr: WriteStream;
  exit(code?: number): never;
  nextTick(task: (...values: any[]) => void, ...values: any[]): void;
  on(event: string, listener: (...values: any[]) => void): void;
  hrtime: { (since?: [number, number]): [number, number]; bigint(): bigint };
  memoryUsage(): { rss: number; heapTotal: number; heapUsed: number };
  uptime(): number;
};

declare const performance: { now(): number };
declare const module: { exports: any };
declare const exports: any;
declare function require(name: "fs" | "node:fs"): typeof import("fs");
declare function require(name: "readline" | "node:readline"): typeof import("readline");
declare function require(name: string): any;
declare function setTimeout(task: (...values: any[]) => void, ms?: number, ...values: any[]): Timer;
declare function setInterval(task: (...values: any[]) => void, ms?: number, ...values: any[]): Timer;
declare function setImmediate(task: (...values: any[]) => void, ...values: any[]): Timer;
declare function clearTimeout(timer: Timer | undefined): void;
declare function clearInterval(timer: Timer | undefined): void;
declare function queueMicrotask(task: () => void): void;
declare function structuredClone<T>(value: T): T;

declare class TextEncoder {
  encode(text?: string): Uint8Array;
}

declare class TextDecoder {
  constructor(encoding?: string);
  decode(data?: Uint8Array): string;
}

declare module "fs" {
  export function readFileSync(path: string | number, encoding: string | { encoding: string }): string;
  export function readFileSync(path: string | number): Buffer;
  export function writeFileSync(path: string | number, data: string | Uint8Array): void;
  export function readSync(fd: number, buffer: Uint8Array, offset?: number, length?: number, at?: number | null): number;
  export function writeSync(fd: number, data: string | Uint8Array, offset?: number, length?: number): number;
  export function closeSync(fd: number): void;
}

declare module "readline" {
  export interface Interface extends AsyncIterable<string> {
    on(event: "line", listener: (line: string) => void): this;
    on(event: "close", listener: () => void): this;
    close(): void;
  }
  export function createInterface(options: { input: ReadStream; [option: string]: any }): Interface;
}

declare module "node:fs" {
  export * from "fs";
}

declare module "node:readline" {
  export * from "readline";
}

declare module "*";
