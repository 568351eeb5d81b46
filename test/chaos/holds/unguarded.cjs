// For the control run only: takes the row locks out of every statement. Together with the dropped keys nothing guards the rooms.
const { dirname, join } = require('node:path');

// the package exports no inner file, so it is taken by its place on disk
const Base = require(join(dirname(require.resolve('mysql2/package.json')), 'lib/base/connection.js'));

const query = Base.prototype.query;
Base.prototype.query = function unguarded(sql, ...rest) {
  if (typeof sql === 'string') return query.call(this, sql.replace(/ FOR UPDATE/g, ''), ...rest);
  if (sql && typeof sql.sql === 'string') sql.sql = sql.sql.replace(/ FOR UPDATE/g, '');
  return query.call(this, sql, ...rest);
};
