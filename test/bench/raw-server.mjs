// The baseline of http.bench.mjs: node:http and mysql2, nothing else. Runs the given statements, sends the given answer as JSON.
import { createServer } from 'node:http';
import mysql from 'mysql2/promise';

const { url, port, statements, json } = JSON.parse(process.env.RAW);
const pool = mysql.createPool({ uri: url, connectionLimit: 20, timezone: 'Z', dateStrings: ['DATE'] });
createServer(async (_request, response) => {
  for (const { text, prepared } of statements) await (prepared ? pool.execute(text) : pool.query(text));
  const body = JSON.stringify(json);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}).listen(port, '127.0.0.1');
