// What nginx does before several API processes, small: node proxy.mjs <port> <backend port …>. Round robin; a backend that refuses the
// connection is passed over, so a killed process costs only the requests it had already taken.
import { createServer, request } from 'node:http';

const [port, ...backends] = process.argv.slice(2).map(Number);
let turn = 0;

createServer((incoming, answer) => {
  const chunks = [];
  incoming.on('data', (chunk) => chunks.push(chunk));
  incoming.on('end', () => forward(incoming, Buffer.concat(chunks), answer, backends.length));
}).listen(port, '127.0.0.1', () => process.stdout.write('proxy runs\n'));

function forward(incoming, body, answer, triesLeft) {
  const backend = backends[turn++ % backends.length];
  const outgoing = request({ host: '127.0.0.1', port: backend, method: incoming.method, path: incoming.url, headers: { ...incoming.headers, 'x-forwarded-for': '127.0.0.1' } }, (reply) => {
    answer.writeHead(reply.statusCode, reply.headers);
    reply.pipe(answer);
    reply.on('error', () => answer.destroy());
  });
  outgoing.on('error', (error) => {
    if (error.code === 'ECONNREFUSED' && triesLeft > 1) return forward(incoming, body, answer, triesLeft - 1);
    if (answer.headersSent) return answer.destroy();
    answer.writeHead(502, { 'content-type': 'text/plain' }).end();
  });
  outgoing.end(body);
}
