// A map to rows that stand in two rings, one in the order of use and one in the order of age.
class Link {
  before: Link = this;
  after: Link = this;

  constructor(readonly kept: Row | null = null) {}

  leave(): void {
    this.before.after = this.after;
    this.after.before = this.before;
  }

  join(head: Link): void {
    this.before = head.before;
    this.after = head;
    this.before.after = this;
    head.before = this;
  }
}

class Row {
  readonly use = new Link(this);
  readonly age = new Link(this);

  constructor(
    readonly user: number,
    readonly row: number,
    readonly born: number,
  ) {}
}

class ExpiringCache {
  private now = 0;
  private uses = new Link();
  private ages = new Link();
  private rows = new Map<number, Row>();

  constructor(
    private capacity: number,
    private lifetime: number,
  ) {}

  get(user: number): number | null {
    const found = this.rows.get(user);
    if (found === undefined) return null;
    found.use.leave();
    found.use.join(this.uses);
    return found.row;
  }

  put(user: number, row: number): void {
    this.drop(this.rows.get(user));
    if (this.rows.size === this.capacity) this.drop(this.uses.after.kept);
    const made = new Row(user, row, this.now);
    made.use.join(this.uses);
    made.age.join(this.ages);
    this.rows.set(user, made);
  }

  tick(seconds: number): void {
    this.now += seconds;
    for (let one = this.ages.after.kept; one && this.now - one.born >= this.lifetime; one = this.ages.after.kept) {
      this.drop(one);
    }
  }

  count(): number {
    return this.rows.size;
  }

  private drop(one: Row | null | undefined): void {
    if (!one) return;
    one.use.leave();
    one.age.leave();
    this.rows.delete(one.user);
  }
}
