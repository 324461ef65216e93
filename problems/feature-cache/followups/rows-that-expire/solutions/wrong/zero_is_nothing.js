// Wrong: takes a row of 0 for no row.
class ExpiringCache {
  constructor(capacity, lifetime) {
    this.capacity = capacity;
    this.lifetime = lifetime;
    this.now = 0;
    this.rows = new Map();
    this.births = new Map();
  }

  get(user) {
    const row = this.rows.get(user);
    if (!row) return null;
    this.rows.delete(user);
    this.rows.set(user, row);
    return row;
  }

  put(user, row) {
    this.drop(user);
    this.rows.set(user, row);
    this.births.set(user, this.now);
    if (this.rows.size > this.capacity) this.drop(this.rows.keys().next().value);
  }

  tick(seconds) {
    this.now += seconds;
    for (const [user, born] of this.births) {
      if (this.now - born < this.lifetime) return;
      this.drop(user);
    }
  }

  drop(user) {
    this.rows.delete(user);
    this.births.delete(user);
  }

  count() {
    return this.rows.size;
  }
}
