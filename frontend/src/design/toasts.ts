// Short notes that come and go by themselves, each with at most one thing to do.

export interface Toast {
  id: number;
  text: string;
  action?: { label: string; run: () => void };
}

/** Holds the notes on show; framework-free, read through `subscribe` and `current`. */
export class Toasts {
  #toasts: readonly Toast[] = [];
  #listeners = new Set<() => void>();
  #next = 1;

  current = (): readonly Toast[] => this.#toasts;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  show(text: string, action?: Toast["action"]): number {
    const id = this.#next++;
    const toast = action ? { id, text, action } : { id, text };
    this.#set([...this.#toasts.slice(-2), toast]);
    return id;
  }

  dismiss(id: number): void {
    this.#set(this.#toasts.filter((toast) => toast.id !== id));
  }

  #set(toasts: readonly Toast[]): void {
    this.#toasts = toasts;
    for (const listener of this.#listeners) listener();
  }
}
