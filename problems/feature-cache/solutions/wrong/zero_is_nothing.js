// Wrong: takes a row of 0 for no row.
class FeatureCache {
  constructor(capacity) {
    this.capacity = capacity;
    this.rows = new Map();
  }

  get(user) {
    const row = this.rows.get(user);
    if (!row) return null;
    this.rows.delete(user);
    this.rows.set(user, row);
    return row;
  }

  put(user, row) {
    this.rows.delete(user);
    this.rows.set(user, row);
    if (this.rows.size > this.capacity) this.rows.delete(this.rows.keys().next().value);
  }

  forget(user) {
    return this.rows.delete(user);
  }
}
