// Collects rows per table and writes them in large statements; a transaction holds about 20,000 rows.
const CHUNK = 1000;

export class Sink {
  rows = new Map();
  counts = {};
  open = 0;

  constructor(db) {
    this.db = db;
  }

  /** Rows of one table always have the same columns in the same order. */
  async add(table, row) {
    let list = this.rows.get(table);
    if (!list) this.rows.set(table, (list = []));
    list.push(row);
    if (list.length >= CHUNK) await this.write(table);
  }

  async write(table) {
    const list = this.rows.get(table);
    if (!list?.length) return;
    if (this.open === 0) await this.db.query('begin');
    const columns = Object.keys(list[0]);
    await this.db.query(`insert into ${table} (${columns.join(', ')}) values ?`, [list.map((row) => columns.map((c) => row[c]))]);
    this.counts[table] = (this.counts[table] ?? 0) + list.length;
    this.open += list.length;
    this.rows.set(table, []);
    if (this.open >= 20_000) await this.commit();
  }

  async commit() {
    if (this.open) await this.db.query('commit');
    this.open = 0;
  }

  async end() {
    for (const table of this.rows.keys()) await this.write(table);
    await this.commit();
  }

  summary() {
    return Object.entries(this.counts)
      .map(([table, n]) => `${table} ${n}`)
      .join(', ');
  }
}
