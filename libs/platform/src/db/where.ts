/** Builds the condition of a list from parts; values always travel as parameters. Empty means every row the caller may see. */
export class Where {
  private readonly parts: string[] = [];
  readonly params: unknown[] = [];

  /** Adds a condition with its parameters. */
  and(sql: string, ...params: unknown[]): this {
    this.parts.push(sql);
    this.params.push(...params);
    return this;
  }

  /** Adds `column IN (values)`; no values means no row. */
  andIn(column: string, values: readonly unknown[]): this {
    if (values.length === 0) return this.and('1 = 0');
    return this.and(`${column} IN (?)`, values);
  }

  get sql(): string {
    return this.parts.length === 0 ? '1 = 1' : this.parts.map((part) => `(${part})`).join(' AND ');
  }
}
