import type { SyntaxView } from '../../annotation/syntax/syntax-view.ts'
import type { DateReading, Status } from '../../model.ts'
import { interval } from '../../text/edtf.ts'
import { certaintyOf } from '../certainty.ts'
import type { ClaimContext } from '../context.ts'

/**
 * How firmly a word tells an event: a verb by its own form; a noun by the verb through which the event happens, by its
 * adjectives (« prochain ») and by what it is said of (« candidat à l’élection »).
 */
export function statusOfWord({ syntax, language }: ClaimContext, word: number): Status {
  const { certainty, events, patterns } = language
  const { upos, head = -1, relation = '' } = syntax.words[word] ?? {}
  if (upos === 'VERB') return certaintyOf(syntax, word, certainty)
  const lemmaAt = (at: number): string => syntax.words[at]?.lemma ?? ''
  const below = syntax.children(word)
  if (below.some(at => events.future.includes(lemmaAt(at)))) return 'planned'
  if (COMPLEMENT.has(relation) && namesBefore(syntax, word, head).some(at => events.ahead.includes(lemmaAt(at))))
    return 'planned'
  const happens = events.happening.includes(lemmaAt(head)) || patterns.support.includes(lemmaAt(head))
  const clause = below.find(at => syntax.words[at]?.relation === 'acl' && events.happening.includes(lemmaAt(at)))
  if (clause !== undefined) return certaintyOf(syntax, clause, certainty)
  return happens && HAPPENING.test(relation) ? certaintyOf(syntax, head, certainty) : 'asserted'
}

/** How many words before an event may lead to it: « candidat de la droite et du centre à l’élection ». */
const NEAR = 8

/** The word above and the words of the noun phrase before an event, back to a verb or a mark. */
function namesBefore(syntax: SyntaxView, word: number, head: number): number[] {
  const before: number[] = []
  for (let at = word - 1; at >= Math.max(0, word - NEAR); at--) {
    if (PHRASE_END.has(syntax.words[at]?.upos ?? '')) break
    before.push(at)
  }
  return [head, ...before]
}

const PHRASE_END: ReadonlySet<string> = new Set(['VERB', 'PUNCT', 'AUX'])

const COMPLEMENT: ReadonlySet<string> = new Set(['nmod', 'obl'])

const HAPPENING = /^(?:nsubj|obj)/

/** What lies after the day of the article is planned, what lies before it has happened. */
export function statusAt({ document }: ClaimContext, status: Status, date: DateReading | undefined): Status {
  const when = date && interval(date.edtf)
  const now = document.published && interval(document.published.edtf)
  if (!when || !now) return status
  if (status === 'asserted' && when.from > now.to) return 'planned'
  return status === 'planned' && when.to < now.from ? 'asserted' : status
}
