// Ports: is one free, find a free one, remember the private servers' ports between starts.
import { connect, createServer } from 'node:net';
import { readJson, writeJson } from './files.mjs';

const tryListen = (port, host) =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', (error) => done(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT' ? port : error.code));
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => done(taken));
    });
  });

/** undefined when free, else the reason ('EADDRINUSE', 'EACCES'). Looks at every address, as the API listens on all. */
export async function portTrouble(port) {
  for (const host of ['0.0.0.0', '::', '127.0.0.1']) {
    const got = await tryListen(port, host);
    if (typeof got === 'string') return got;
  }
  return undefined;
}

export const freePort = () => tryListen(0, '127.0.0.1');

/** The remembered port of a private server when it is still free, else a new one, remembered. */
export async function keptPort(inst, name) {
  const kept = readJson(inst.ports, {});
  if (kept[name] && !(await portTrouble(kept[name]))) return kept[name];
  kept[name] = await freePort();
  writeJson(inst.ports, kept);
  return kept[name];
}

/** Connects, sends `hello` (may be empty), gives the first bytes of the answer; '' when nobody answers within `ms`. */
export const knock = (port, hello = '', ms = 1000, host = '127.0.0.1') =>
  new Promise((done) => {
    const socket = connect({ port, host });
    const finish = (answer) => {
      socket.destroy();
      done(answer);
    };
    socket.setTimeout(ms, () => finish(''));
    socket.on('error', () => finish(''));
    socket.on('connect', () => hello && socket.write(hello));
    socket.on('data', (data) => finish(data.toString('latin1')));
    socket.on('close', () => done(''));
  });
