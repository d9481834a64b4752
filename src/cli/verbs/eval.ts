import { InputError } from '../../errors.ts'
import { corpusJson, corpusTable } from '../../evaluation/corpus-table.ts'
import { evaluateArticle } from '../../evaluation/evaluate.ts'
import { type Corpus, findCorpora } from '../../evaluation/find-corpora.ts'
import { type Measured, measureCorpus } from '../../evaluation/measure-corpus.ts'
import { addNameScores } from '../../evaluation/name-spans.ts'
import { addScores, EMPTY_SCORE, type Score } from '../../evaluation/score.ts'
import { faultList, scoreTable } from '../../evaluation/table.ts'
import type { Io } from '../io.ts'
import { readingOptions } from '../load.ts'
import type { Call, Verb } from '../verb.ts'

/** All that was measured: articles together, each corpus by itself. */
interface Measures {
  readonly articles: Score
  readonly corpora: readonly Measured[]
}

export const evalVerb: Verb = {
  name: 'eval',
  summary:
    'measure what is found against the right answer: articles (x.txt beside x.json), CoNLL-U, brat, IOB columns, coreference, POPCORN, RELX, times',
  usage: '<file | folder…> [--misses] [--json]',
  flags: ['misses', 'json', 'language', 'ontology', 'patterns'],
  examples: [
    'eval tests/articles/gold-fr',
    'eval tests/articles/gold-fr/01-macron-dementi.txt --misses',
    'eval corpora/ud-french-gsd/fr_gsd-ud-test.conllu',
    'eval corpora/fr-coref/democrat_dem1921/dem1921_sg.dev.conll --misses',
    'eval corpora/popcorn-fr/train.json corpora/relx/RELX_fr.txt',
    'eval tests/phrases/duckling-fr.jsonl --misses',
    'eval corpora/winer-fr/2017/10 corpora/winer-fr/2017/11 --json',
  ],
  run: async (call, io) => {
    const { inputs, switches } = call
    if (inputs.length === 0) throw new InputError('eval: no articles given. Write: relata eval tests/articles/gold-fr')
    const measures = await measureAll(findCorpora(inputs), call, io)
    io.out(switches.has('json') ? `${JSON.stringify(asJson(measures), undefined, 2)}\n` : asTables(measures, call))
    return 0
  },
}

async function measureAll(found: readonly Corpus[], call: Call, io: Io): Promise<Measures> {
  const options = readingOptions(call)
  let articles = EMPTY_SCORE
  const corpora: Measures['corpora'][number][] = []
  for (const corpus of found) {
    if (corpus.kind !== 'articles') {
      io.err(`reading ${corpus.path}\n`)
      corpora.push(await measureCorpus(corpus, options.language))
      continue
    }
    for (const pair of corpus.pairs) {
      io.err(`reading ${pair.text}\n`)
      articles = addScores(articles, await evaluateArticle(pair, options))
    }
  }
  return { articles, corpora }
}

function asTables({ articles, corpora }: Measures, { switches }: Call): string {
  const tables = withSum(corpora).map(corpusTable)
  if (articles.articles > 0) tables.unshift(scoreTable(articles))
  if (switches.has('misses'))
    tables.unshift(faultList([...articles.faults, ...corpora.flatMap(({ faults }) => faults)]))
  return tables.join('\n')
}

/** The corpora, and all corpora of names together where there are several. */
function withSum(corpora: Measures['corpora']): Measures['corpora'] {
  const names = corpora.filter(measured => measured.kind === 'names')
  if (names.length < 2) return corpora
  const documents = names.reduce((sum, measured) => sum + measured.documents, 0)
  return [
    ...corpora,
    { kind: 'names', path: 'names together', documents, raw: addNameScores(names.map(({ raw }) => raw)), faults: [] },
  ]
}

/** The score of the articles, where there are any, and the corpora, where there are any. */
function asJson({ articles, corpora }: Measures): unknown {
  return {
    ...(articles.articles > 0 ? articles : {}),
    ...(corpora.length > 0 ? { corpora: withSum(corpora).map(corpusJson) } : {}),
  }
}
