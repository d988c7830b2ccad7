import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

/** What to serve, and where. */
export interface ServeOptions {
  /** The folder with the built sandbox. */
  readonly folder: string;
  /** The port; 0 for any free one. */
  readonly port: number;
}

/** A server that is running. */
export interface Serving {
  /** The address of the sandbox's page. */
  readonly url: string;
  readonly port: number;
  /** Stops it, open connections too. */
  close(): Promise<void>;
}

/** Another program answers at that port already, or the system gives it to nobody without rights. */
export class PortUnavailableError extends Error {
  override readonly name = 'PortUnavailableError';

  constructor(
    readonly port: number,
    readonly reason: 'taken' | 'not-allowed',
    options: ErrorOptions,
  ) {
    super(`Port ${port} is ${reason === 'taken' ? 'taken' : 'not allowed'}`, options);
  }
}

/** Reachable from this machine only: the page opens files of its user. */
const LOCALHOST = '127.0.0.1';

const PAGE = '/sandbox.html';

/** Where the pages look for office.js: it is served from its package, as it was installed. */
const OFFICE_JS = '/office-js';

/**
 * Serves a folder with the built sandbox to this machine's browsers, with office.js beside it; throws a {@link PortUnavailableError} where
 * the port can't be had.
 */
export async function serve({ folder, port }: ServeOptions): Promise<Serving> {
  // `dev` reads each file when it is asked for, so that a new build shows without a new start.
  const files = sirv(folder, { dev: true });
  const office = sirv(path.dirname(require.resolve('@microsoft/office-js/dist/office.js')), { dev: true });

  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url === '/' || url.startsWith('/?')) {
      response.writeHead(302, { location: `${PAGE}${url.slice(1)}` }).end();
    } else if (url.startsWith(`${OFFICE_JS}/`)) {
      request.url = url.slice(OFFICE_JS.length);
      office(request, response, () => answerNotFound(response));
    } else {
      files(request, response, () => answerNotFound(response));
    }
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new PortUnavailableError(port, 'taken', { cause: error }));
      else if (error.code === 'EACCES') reject(new PortUnavailableError(port, 'not-allowed', { cause: error }));
      else reject(error);
    });
    server.listen(port, LOCALHOST, resolve);
  });

  const address = server.address() as AddressInfo;
  return {
    url: `http://${LOCALHOST}:${address.port}/`,
    port: address.port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

function answerNotFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
}
