import { join, relative } from 'node:path'
import { writePage } from '../../export/page.ts'
import { viewerPayload } from '../../export/payload.ts'
import { dataDirectory } from '../../language/data.ts'
import type { Knowledge } from '../../model.ts'
import { readPageParts } from '../../server/assets.ts'
import { serveViewer } from '../../server/serve.ts'
import type { Io } from '../io.ts'
import { loadKnowledge, READING_FLAGS } from '../load.ts'
import { writeResult } from '../output.ts'
import { numberValue } from '../parse.ts'
import { summary } from '../summary.ts'
import type { ExitCode, Verb } from '../verb.ts'

const LAST_PORT = 65_535

export const viewVerb: Verb = {
  name: 'view',
  summary: 'show the graph in the browser, with the sentence behind every edge, or write it as one HTML file',
  usage: '[store | article…] [--port N | -o PAGE.html]',
  flags: ['port', 'no-open', 'out', ...READING_FLAGS],
  examples: ['view', 'view graph.relata --port 8080', 'view article.txt --no-open', 'view article.txt -o page.html'],
  run: async (call, io) => {
    const port = numberValue(call, 'port', [0, LAST_PORT])
    const inputs = call.inputs.length === 0 ? [sampleArticle()] : call.inputs
    const knowledge = await loadKnowledge('view', { ...call, inputs }, io)
    if (knowledge.documents.length === 0) return 1
    if (call.values.out !== undefined) return writeFile(knowledge, call.values.out, io)
    const served = await serveViewer(viewerPayload(knowledge), port === undefined ? {} : { port })
    // From here on the person may end it, also before the browser is open.
    const { stopped } = io
    io.out(`${summary(knowledge)}${served.url}\n`)
    io.err('Press Ctrl+C to end.\n')
    if (!call.switches.has('no-open')) await io.openBrowser?.(served.url)
    await stopped
    await served.close()
    return 0
  },
}

/** The page and its data as one file that needs neither server nor network. */
function writeFile(knowledge: Knowledge, file: string, io: Io): ExitCode {
  writeResult(file, writePage(viewerPayload(knowledge), readPageParts()), io)
  io.err(summary(knowledge))
  return 0
}

/** The article that comes with the package, as a path from where the person stands. */
function sampleArticle(): string {
  return relative('.', join(dataDirectory(), 'articles', 'poutine-raissi-moscou.txt'))
}
