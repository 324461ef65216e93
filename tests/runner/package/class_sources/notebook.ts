class Notebook {
  constructor(
    private title: string,
    private rows: bigint[][],
  ) {}

  rename(title: string): string {
    const before = this.title;
    this.title = title;
    return before;
  }

  echo(number: number): number {
    return number;
  }

  addRow(row: bigint[]): bigint[][] {
    this.rows.push(row);
    return this.rows;
  }

  best(): [bigint, string] | null {
    return this.rows.length === 0 ? null : [BigInt(this.rows.length), this.title];
  }

  clear(): void {
    this.rows.length = 0;
  }
}
