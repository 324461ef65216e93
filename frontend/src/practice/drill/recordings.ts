// Recordings of spoken answers, kept in this browser alone: they are never sent anywhere.

const DATABASE = "sandglass-recordings";
const STORE = "recordings";

export interface Recording {
  id: string;
  prompt: string;
  /** When it was made, epoch ms. */
  at: number;
  seconds: number;
  sound: Blob;
}

/** Where recordings are kept. */
export interface RecordingShelf {
  keep(recording: Recording): Promise<void>;
  /** Those of one question, newest first. */
  of(prompt: string): Promise<Recording[]>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** The shelf of this browser; null where it has none. */
export function shelfHere(): RecordingShelf | null {
  return "indexedDB" in globalThis ? new BrowserShelf(indexedDB) : null;
}

class BrowserShelf implements RecordingShelf {
  constructor(private readonly store: IDBFactory) {}

  async keep(recording: Recording): Promise<void> {
    await this.#with("readwrite", (rows) => rows.put(recording));
  }

  async of(prompt: string): Promise<Recording[]> {
    const all = (await this.#with("readonly", (rows) => rows.getAll())) as Recording[];
    return all.filter((each) => each.prompt === prompt).sort((one, other) => other.at - one.at);
  }

  async remove(id: string): Promise<void> {
    await this.#with("readwrite", (rows) => rows.delete(id));
  }

  async clear(): Promise<void> {
    await this.#with("readwrite", (rows) => rows.clear());
  }

  /** Opens, asks one thing, and closes once it is on disk. */
  async #with(mode: IDBTransactionMode, ask: (rows: IDBObjectStore) => IDBRequest): Promise<unknown> {
    const database = await this.#open();
    try {
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction(STORE, mode);
        const request = ask(transaction.objectStore(STORE));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = () => reject(transaction.error ?? new Error("the browser kept nothing"));
      });
    } finally {
      database.close();
    }
  }

  #open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const opening = this.store.open(DATABASE, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: "id" });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error("the browser opened no store"));
    });
  }
}
