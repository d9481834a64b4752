import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { InputError } from '../errors.ts'
import type { ViewerPayload } from '../export/payload.ts'
import { type Asset, readAssets } from './assets.ts'
import { HEADERS, isOwnHost } from './headers.ts'

/** Where the viewer listens. */
export interface ServeOptions {
  /** The first port to try, 0 for any; a busy one gives way to the next free. */
  readonly port?: number
  readonly host?: string
  /** The folder of the built viewer, where it is not the package's own. */
  readonly directory?: string
}

/** A running viewer: its address, and the way to stop it. */
export interface ServedViewer {
  readonly url: string
  close(): Promise<void>
}

const DEFAULT_PORT = 4173
const PORTS_TRIED = 100

/**
 * Serves the viewer and its data until it is closed, on this machine only unless another host is given.
 * @throws InputError where the viewer is not built or the address cannot be used.
 */
export async function serveViewer(payload: ViewerPayload, options: ServeOptions = {}): Promise<ServedViewer> {
  const { port = DEFAULT_PORT, host = '127.0.0.1' } = options
  const data: Asset = { mediaType: 'application/json; charset=utf-8', body: Buffer.from(JSON.stringify(payload)) }
  const files = new Map(readAssets(options.directory)).set('/data.json', data)
  const server = createServer((request, response) => answer(request, response, { files, host }))
  const bound = await listen(server, port, host)
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`,
    close: () => close(server),
  }
}

interface Site {
  readonly files: ReadonlyMap<string, Asset>
  readonly host: string
}

function answer(request: IncomingMessage, response: ServerResponse, { files, host }: Site): void {
  const asset = files.get((request.url ?? '/').split('?', 1)[0] ?? '/')
  if (!isOwnHost(request.headers.host, host)) refuse(response, 421, 'This host is not served here.')
  else if (request.method !== 'GET' && request.method !== 'HEAD')
    refuse(response, 405, 'Only GET and HEAD are answered.')
  else if (!asset) refuse(response, 404, 'There is nothing at this address.')
  else send(response, 200, asset)
}

function refuse(response: ServerResponse, status: number, message: string): void {
  send(response, status, { mediaType: 'text/plain; charset=utf-8', body: Buffer.from(`${message}\n`) })
}

/** Node leaves the body out by itself where the request was HEAD. */
function send(response: ServerResponse, status: number, { mediaType, body }: Asset): void {
  response.writeHead(status, {
    ...HEADERS,
    allow: 'GET, HEAD',
    'content-type': mediaType,
    'content-length': body.length,
  })
  response.end(body)
}

/** Listens on the first free port from `port` on, and says which. */
async function listen(server: Server, port: number, host: string): Promise<number> {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new InputError(`port: not a port, got "${port}". Give a whole number from 0 to 65535.`)
  }
  const last = port === 0 ? 0 : Math.min(port + PORTS_TRIED, 65535)
  for (let tried = port; tried <= last; tried++) {
    const bound = await tryPort(server, tried, host)
    if (bound !== undefined) return bound
  }
  throw new InputError(`port: all from ${port} to ${last} are busy. Give another with --port, or 0 for any.`)
}

/** The port listened on, or nothing where it is busy. */
function tryPort(server: Server, port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      const message = `port: cannot listen on ${host}:${port} (${error.code ?? error.message}). Give another host or port.`
      if (error.code === 'EADDRINUSE') resolve(undefined)
      else reject(new InputError(message, { cause: error }))
    }
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      const address = server.address()
      resolve(address !== null && typeof address === 'object' ? address.port : port)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}
