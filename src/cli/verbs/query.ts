import { InputError } from '../../errors.ts'
import type { Span, Status } from '../../model.ts'
import { match, type Pattern } from '../../query/match.ts'
import type { Match } from '../../query/resolved.ts'
import { interval } from '../../text/edtf.ts'
import { claimParagraph } from '../claim-text.ts'
import type { FlagName } from '../flags.ts'
import { loadKnowledge, READING_FLAGS } from '../load.ts'
import { choiceValue } from '../parse.ts'
import { relationName } from '../relation-name.ts'
import { count } from '../summary.ts'
import type { Call, Verb } from '../verb.ts'

const STATUSES: readonly Status[] = ['asserted', 'planned', 'former', 'possible', 'alleged', 'denied']

export const queryVerb: Verb = {
  name: 'query',
  summary: 'list the claims that fit, each with its sentence and who says so',
  usage: '<store | article…> [--subject NAME] [--relation NAME] [--object NAME] …',
  flags: ['subject', 'relation', 'object', 'status', 'since', 'until', 'source', 'json', ...READING_FLAGS],
  examples: [
    'query graph.relata --relation met_with --since 2023',
    'query article.txt --subject ONU --json',
    'query graph.relata --source TASS --status denied',
  ],
  run: async (call, io) => {
    const pattern = patternOf(call)
    const knowledge = await loadKnowledge('query', call, io)
    if (knowledge.documents.length === 0) return 1
    const matches = match(knowledge, pattern)
    if (call.switches.has('json')) io.out(`${JSON.stringify(matches.map(jsonRow), undefined, 2)}\n`)
    else io.out(matches.map(({ claim }) => claimParagraph(knowledge, claim)).join('\n'))
    io.err(
      matches.length === 0
        ? 'Nothing fits. Leave out a flag to ask for more.\n'
        : `${count(matches.length, 'claim')}\n`,
    )
    return matches.length === 0 ? 1 : 0
  },
}

/** What the flags ask for; a wrong one is told before anything is read. */
function patternOf(call: Call): Pattern {
  const { subject, object, source, relation } = call.values
  const status = choiceValue(call, 'status', STATUSES)
  const since = dateValue(call, 'since')
  const until = dateValue(call, 'until')
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(object === undefined ? {} : { object }),
    ...(source === undefined ? {} : { source }),
    ...(relation === undefined
      ? {}
      : { relation: relation.split(',').map(name => relationName(name.trim(), '--relation')) }),
    ...(status === undefined ? {} : { status }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  }
}

function dateValue({ values }: Call, name: FlagName): string | undefined {
  const date = values[name]
  if (date === undefined || interval(date)) return date
  throw new InputError(`--${name}: not a date, got "${date}". Write it as 2023, 2023-12 or 2023-12-07.`)
}

/** A match with names beside ids, so that a program need look nothing up; spans are pairs as in the JSON export. */
function jsonRow({ claim, subject, object, attribution, document }: Match): unknown {
  const { id, relation, status, date, qualifiers, evidence, confidence, origin } = claim
  const { start, end, quote } = evidence
  return {
    id,
    subject,
    relation,
    object,
    status,
    date: date?.edtf,
    qualifiers,
    attribution: attribution.map(entity => entity.name),
    document: document.uri,
    evidence: {
      start,
      end,
      quote,
      subject: pair(evidence.subject),
      object: pair(evidence.object),
      trigger: pair(evidence.trigger),
    },
    confidence,
    rule: origin.rule,
  }
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end]
}
