// A Map remembers the order of insertion: whoever is used is taken out and put in again.
class FeatureCache {
  constructor(capacity) {
    this.capacity = capacity;
    this.rows = new Map();
  }

  get(user) {
    const row = this.rows.get(user);
    if (row === undefined) return null;
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
