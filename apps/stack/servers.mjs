// `npm run servers -- <command …>`: runs a command with fresh private test servers (TEST_DATABASE_URL, TEST_REDIS_URL); without a command until Ctrl-C.
import { spawn } from 'node:child_process';
import { command, line } from './lib/say.mjs';
import { startTestServers } from './lib/test-servers.mjs';

await command(async () => {
  const servers = await startTestServers();
  for (const [name, value] of Object.entries(servers.env)) line(`${name}=${value}`);
  const [file, ...args] = process.argv.slice(2);
  const child = file && spawn(file, args, { stdio: 'inherit', env: { ...process.env, ...servers.env } });
  const told = new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        child?.kill('SIGTERM');
        if (!child) done(0);
      });
    }
  });
  const keepAlive = setInterval(() => {}, 60_000);
  const code = await (child
    ? new Promise((done) => child.once('close', (c) => done(c ?? 1)).once('error', () => done(127)))
    : told);
  clearInterval(keepAlive);
  await servers.stop();
  return code;
});
