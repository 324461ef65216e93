// Two queues, of all uses and of all births: what a later use or birth of the same user has overtaken is passed over.
class ExpiringCache {
  constructor(capacity, lifetime) {
    this.capacity = capacity;
    this.lifetime = lifetime;
    this.now = 0;
    this.rows = new Map();
    this.uses = { all: [], next: 0 };
    this.births = { all: [], next: 0 };
  }

  use(user, kept) {
    kept.used = this.uses.all.push([user, kept]);
  }

  get(user) {
    const kept = this.rows.get(user);
    if (kept === undefined) return null;
    this.use(user, kept);
    return kept.row;
  }

  put(user, row) {
    const kept = { row, born: this.now, used: 0 };
    this.rows.set(user, kept);
    this.use(user, kept);
    this.births.all.push([user, kept]);
    while (this.rows.size > this.capacity) {
      const [oldest, then] = this.uses.all[this.uses.next++];
      if (then.used === this.uses.next && this.rows.get(oldest) === then) this.rows.delete(oldest);
    }
  }

  tick(seconds) {
    this.now += seconds;
    const { all } = this.births;
    while (this.births.next < all.length && this.now - all[this.births.next][1].born >= this.lifetime) {
      const [user, kept] = all[this.births.next++];
      if (this.rows.get(user) === kept) this.rows.delete(user);
    }
  }

  count() {
    return this.rows.size;
  }
}
