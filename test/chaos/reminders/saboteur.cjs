// Loaded into a worker with --require, for single scenarios only; the product has no switch for any of this.
//   CHAOS_SKEW_MS    the clock of the whole process (also of Bull) goes wrong by so much
//   CHAOS_STALL_MS   the worker stops that long between reading what it holds and writing the notifications
//   CHAOS_UNFENCED   lease, row lock and "is it still due" are taken out of the statements (control)
//   CHAOS_NO_SWEEP   the sweeper never gets its lease (control)
//   CHAOS_REFUSE     so many of a hundred statements on reminders are answered as a database under stress does: 1213, 1205 or 1020
//   CHAOS_ERRORS     a file that keeps the number of every error the database (or this program) gave
const { dirname, join } = require('node:path');

const { appendFileSync } = require('node:fs');

const { CHAOS_SKEW_MS, CHAOS_STALL_MS, CHAOS_UNFENCED, CHAOS_NO_SWEEP, CHAOS_REFUSE, CHAOS_ERRORS } = process.env;
const STRESS = [1213, 1205, 1020];

if (CHAOS_SKEW_MS) {
  const Real = Date;
  const skew = Number(CHAOS_SKEW_MS);
  globalThis.Date = class Skewed extends Real {
    constructor(...parts) {
      if (parts.length === 0) super(Real.now() + skew);
      else super(...parts);
    }
    static now() {
      return Real.now() + skew;
    }
  };
}

const rewritten = (sql, values) => {
  if (CHAOS_NO_SWEEP && Array.isArray(values) && values.includes('reminders-sweeper')) return 'DO 0';
  if (!CHAOS_UNFENCED || !sql.includes('reminders_reminder')) return sql;
  return sql.replace(' AND lease_until > NOW(6) AND due_at <= NOW(6) FOR UPDATE', '').replace(/(WHERE id IN \(.*\)) AND lease_token = .*$/s, '$1');
};

// the package exports no inner file, so it is taken by its place on disk
const Base = require(join(dirname(require.resolve('mysql2/package.json')), 'lib/base/connection.js'));
const query = Base.prototype.query;
Base.prototype.query = function sabotaged(sql, values, done) {
  const text = typeof sql === 'string' ? sql : sql.sql;
  const own = typeof values === 'function' ? undefined : (values ?? sql.values);
  const changed = rewritten(text, own);
  const asked = typeof sql === 'string' ? changed : changed === text ? sql : Object.assign(sql, { sql: changed });
  const [params, last] = typeof values === 'function' ? [undefined, values] : [values, done];
  const counted = (error, ...rest) => {
    if (error?.errno && CHAOS_ERRORS) appendFileSync(CHAOS_ERRORS, `${error.errno}\n`);
    return last?.(error, ...rest);
  };
  if (CHAOS_REFUSE && text.includes('reminders_') && Math.random() * 100 < Number(CHAOS_REFUSE)) {
    const errno = STRESS[Math.floor(Math.random() * STRESS.length)];
    setImmediate(() => counted(Object.assign(new Error(`refused on purpose, ${errno}`), { errno })));
    return undefined;
  }
  const go = () => query.call(this, asked, params, CHAOS_ERRORS && last ? counted : last);
  if (CHAOS_STALL_MS && text.startsWith('INSERT IGNORE INTO reminders_notification')) {
    setTimeout(go, Number(CHAOS_STALL_MS));
    return undefined;
  }
  return go();
};
