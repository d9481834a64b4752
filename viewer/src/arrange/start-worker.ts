/** The text of the script that this is a part of, where it stands inside the page. */
const ownScript = 'document' in globalThis ? document.currentScript?.textContent : undefined

/**
 * A worker that lays out graphs. In a page that is a single file it is made of the script of the page itself, which finds
 * that it has no document and does the worker's part.
 */
export function startWorker(): Worker {
  if (import.meta.env.MODE !== 'page') return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  return new Worker(URL.createObjectURL(new Blob([ownScript ?? ''], { type: 'text/javascript' })))
}
