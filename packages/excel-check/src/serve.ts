import { createServer } from 'node:https';
import type { ServerOptions } from 'node:https';
import sirv from 'sirv';

export interface Serving {
  readonly url: string;
  /** Stops the server and closes open connections. */
  close(): Promise<void>;
}

/** Not reachable from other computers. */
const LOCALHOST = 'localhost';

/**
 * Serves a folder to this computer over HTTPS, which Excel requires.
 *
 * @param certificate Key and certificate for `localhost`.
 * @throws Node's error if the port can't be used.
 */
export async function serve(folder: string, port: number, certificate: ServerOptions): Promise<Serving> {
  const files = sirv(folder, { dev: true });
  const server = createServer(certificate, (request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOCALHOST, resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `https://${LOCALHOST}:${actual}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
