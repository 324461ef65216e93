// A map to the nodes of a ring: before its head is who was used last, after it who was used longest ago.
class Row {
  before: Row = this;
  after: Row = this;

  constructor(
    public user: number,
    public row: number,
  ) {}

  leave(): void {
    this.before.after = this.after;
    this.after.before = this.before;
  }

  join(head: Row): void {
    this.before = head.before;
    this.after = head;
    this.before.after = this;
    head.before = this;
  }
}

class FeatureCache {
  private head = new Row(-1, -1);
  private kept = new Map<number, Row>();

  constructor(private capacity: number) {}

  get(user: number): number | null {
    const found = this.kept.get(user);
    if (found === undefined) return null;
    found.leave();
    found.join(this.head);
    return found.row;
  }

  put(user: number, row: number): void {
    this.forget(user);
    if (this.kept.size === this.capacity) this.forget(this.head.after.user);
    const made = new Row(user, row);
    made.join(this.head);
    this.kept.set(user, made);
  }

  forget(user: number): boolean {
    this.kept.get(user)?.leave();
    return this.kept.delete(user);
  }
}
