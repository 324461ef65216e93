class Notebook {
  constructor(title, rows) {
    Object.assign(this, { title, rows });
  }

  async rename(title) {
    const before = this.title;
    this.title = title;
    return before;
  }

  echo(number) {
    return number;
  }

  addRow(row) {
    this.rows.push(row);
    return this.rows;
  }

  best() {
    return this.rows.length === 0 ? null : [this.rows.length, this.title];
  }

  clear() {
    this.rows.length = 0;
  }
}
