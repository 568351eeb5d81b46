// Runs a command to its end, keeping what it printed.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const running = new Set();
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** Ends every command that still runs (with its own children): called when the launcher is told to stop. */
export function endCommands() {
  for (const child of running) {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // gone
    }
  }
}

/** → {code, out}. `show` also passes the output through to the terminal; `limit` ms ends it (code null, late: true). */
export function exec(file, args, { cwd, env, show = false, input, limit } = {}) {
  return new Promise((done) => {
    const child = spawn(file, args, {
      cwd,
      env,
      detached: true,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    running.add(child);
    let out = '';
    let late = false;
    const timer =
      limit &&
      setTimeout(() => {
        late = true;
        process.kill(-child.pid, 'SIGKILL');
      }, limit);
    const take = (stream) => (chunk) => {
      out = (out + chunk).slice(-400_000);
      if (show) stream.write(chunk);
    };
    const finish = (code) => {
      clearTimeout(timer);
      running.delete(child);
      done({ code, out: out.replace(colours, ''), late });
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.once('error', (error) => {
      out += error.message;
      finish(127);
    });
    child.once('close', finish);
    if (input !== undefined) child.stdin.end(input);
  });
}

const extra = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin', '/usr/bin', '/usr/libexec'];

/** Full path of the first of these programs that is on PATH (or in the usual server folders). */
export function which(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...extra].filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // next
      }
    }
  }
  return undefined;
}
