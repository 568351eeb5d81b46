import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A wire between the product and one of its servers that can be cut and mended. */
export interface Wire {
  /** The server's URL with the wire's own address in it. */
  url: string;
  /** Ends all connections and refuses new ones, as a killed server does. */
  cut(): Promise<void>;
  /** Lets connections through again, under the same address. */
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Lays a wire to the server of a URL. */
export async function layWire(target: string): Promise<Wire> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const open = (at: number): Promise<Server> =>
    new Promise((resolve) => {
      const server = createServer((near) => {
        const far = connect(Number(port), hostname);
        for (const socket of [near, far]) {
          sockets.add(socket);
          socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
        }
        near.pipe(far).pipe(near);
        near.on('close', () => far.destroy());
        far.on('close', () => near.destroy());
      }).listen(at, '127.0.0.1', () => resolve(server));
    });
  let server: Server | null = await open(0);
  const { port: ownPort } = server.address() as AddressInfo;
  const cut = async () => {
    const closing = server;
    server = null;
    if (!closing) return;
    const closed = new Promise<void>((resolve) => closing.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String(ownPort);
  return {
    url: url.toString(),
    cut,
    mend: async () => {
      server ??= await open(ownPort);
    },
    close: cut,
  };
}
