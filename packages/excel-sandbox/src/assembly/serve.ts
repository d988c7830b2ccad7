import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { SANDBOX_NAMES } from '../sandbox-file';

export interface ServeOptions {
  readonly folder: string;
  /** 0 for any free port. */
  readonly port: number;
}

export interface Serving {
  /** The address of the sandbox's page. */
  readonly url: string;
  readonly port: number;
  /** Stops the server and closes open connections. */
  close(): Promise<void>;
}

/** The port is in use, or the system doesn't let this user have it. */
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

/** Not reachable from other computers: the page opens files of its user. */
const LOCALHOST = '127.0.0.1';

const PAGE = `/${SANDBOX_NAMES.page}`;
const OFFICE_JS = `/${SANDBOX_NAMES.officeJs}`;

/**
 * Serves a sandbox to this computer's browsers, with the installed office.js.
 *
 * @throws a {@link PortUnavailableError} if the port can't be used
 */
export async function serve({ folder, port }: ServeOptions): Promise<Serving> {
  // `dev` reads files on each request, so that a new build is visible without a restart.
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
