import type { GazetteerMatch } from '../../language/gazetteer-match.ts'
import type { NameSpan } from '../../language/names/labels.ts'
import type { EntityType, Range, Span } from '../../model.ts'
import type { MentionFields } from '../mention.ts'

/** A name before it is placed in its document. */
export interface FoundName {
  readonly span: Span
  readonly fields: MentionFields
}

/** A name that the recogniser found: tokens `first` to `end` (half-open) of the document. */
export type RecognisedName = NameSpan

interface Choice {
  readonly range: Range
  readonly fields: MentionFields
}

const TYPES: Readonly<Record<string, EntityType>> = { PER: 'person', LOC: 'place', ORG: 'organisation' }

/** Kinds that the gazetteer is believed about even where the recogniser sees no name. */
const BELIEVED: ReadonlySet<string> = new Set([
  'country',
  'agency',
  'media',
  'international',
  'government',
  'company',
  'party',
  'military',
  'team',
  'university',
  'ngo',
  'court',
])

/**
 * What each stretch of tokens names. The recogniser knows the sentence, the gazetteer the thing: where both see the same
 * stretch, a person stays a person unless it is a body that bears no family name of the text, and all else is what the
 * gazetteer knows; where one sees more, the longer stands. A town that only the gazetteer knows must be led to by a
 * preposition or be a capital by itself.
 */
export function chooseName(
  recognised: readonly RecognisedName[],
  known: readonly GazetteerMatch[],
  textOf: (range: Range) => string,
  isLed: (match: GazetteerMatch) => boolean,
): Choice[] {
  const entries = new Map(known.map(match => [match.first, match]))
  const families = familyNames(recognised, textOf)
  const fromRecogniser = recognised.flatMap(name => {
    const type = TYPES[name.type]
    const match = entries.get(name.first)
    const wider = known.some(
      other => other.first <= name.first && name.end <= other.end && size(other) > size(name) && isSure(other),
    )
    if (!type || wider || !/\p{Lu}/u.test(textOf([name.first, name.end]))) return []
    const isFamily = type === 'person' && size(name) === 1 && families.has(textOf([name.end - 1, name.end]))
    if (match && match.end === name.end && (type !== 'person' || (isBody(match) && !isFamily)))
      return [fromEntry(match)]
    return [fromName(name, type, textOf)]
  })
  const covered = (match: GazetteerMatch): boolean =>
    fromRecogniser.some(({ range: [first, end] }) => first < match.end && match.first < end)
  const fromGazetteer = known
    .filter(match => (isSure(match) || (isPlace(match) && isLed(match))) && !covered(match))
    .map(fromEntry)
  return [...fromRecogniser, ...fromGazetteer]
}

/** The last words of the longer names of people: « Bolloré » where the text names « Vincent Bolloré ». */
function familyNames(recognised: readonly RecognisedName[], textOf: (range: Range) => string): ReadonlySet<string> {
  const people = recognised.filter(name => name.type === 'PER' && size(name) > 1)
  return new Set(people.map(({ end }) => textOf([end - 1, end])))
}

/** A body that the gazetteer is sure of, or one of several words: « Boko Haram » is nobody’s name. */
function isBody(match: GazetteerMatch): boolean {
  const { type, ambiguous } = match.entry
  return type === 'organisation' && (isSure(match) || (!ambiguous && size(match) > 1))
}

function size({ first, end }: { readonly first: number; readonly end: number }): number {
  return end - first
}

function isSure({ entry, form, others }: GazetteerMatch): boolean {
  if (entry.ambiguous) return false
  return form !== 'name' || (BELIEVED.has(entry.kind) && others.length === 0)
}

function isPlace({ entry, form, others }: GazetteerMatch): boolean {
  return entry.type === 'place' && !entry.ambiguous && form === 'name' && others.length === 0
}

function fromEntry(match: GazetteerMatch): Choice {
  return { range: [match.first, match.end], fields: entryFields(match) }
}

/** What a gazetteer says of the words that name one of its entries. */
export function entryFields({ entry, form: by }: GazetteerMatch): MentionFields {
  const { type, kind, name, sameAs } = entry
  const form = by === 'name' ? 'name' : 'adjective'
  return { type, kind, form, name, sameAs, confidence: 0.9, rule: `gazetteer-${by}` }
}

function fromName({ first, end }: RecognisedName, type: EntityType, textOf: (range: Range) => string): Choice {
  return {
    range: [first, end],
    fields: { type, form: 'name', name: textOf([first, end]), confidence: 0.8, rule: 'recogniser' },
  }
}
