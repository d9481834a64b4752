import { type GazetteerMatch, isGivenName } from '../../language/gazetteer-match.ts'
import type { Language } from '../../language/language.ts'
import { recogniseNames } from '../../language/names/recogniser.ts'
import type { Annotated, Range } from '../../model.ts'
import { isCapitalised } from '../../text/characters.ts'
import { groupBy } from '../../text/group.ts'
import type { TokenView } from '../syntax/token-view.ts'
import type { TitleNoun } from '../titles/title-nouns.ts'
import type { RecognisedName } from './name-choice.ts'

/**
 * What the recogniser finds in the paragraphs, as ranges of tokens of the document, without what belongs to no name: an
 * article, the noun of what is named (« association Emmaüs »), the portfolio of a minister.
 */
export function recognise(
  { sentences, tokens }: Annotated<'sentences' | 'tokens'>,
  view: TokenView,
  known: readonly GazetteerMatch[],
  nouns: readonly TitleNoun[],
  language: Language,
): RecognisedName[] {
  const paragraphs = [...groupBy(sentences, sentence => sentence.block).values()].map((group): Range => {
    return [group[0]?.tokens[0] ?? 0, group.at(-1)?.tokens[1] ?? 0]
  })
  const texts = paragraphs.map(range => tokens.slice(...range).map(token => token.text))
  const byLast = new Map(nouns.map(noun => [noun.end - 1, noun]))
  const offices = insideOffices(nouns, language)
  const employers = new Map(known.filter(({ form }) => form === 'name').map(match => [match.first, match]))
  const bodies = new Map(known.filter(isBody).map(match => [match.first, match]))
  const countries = new Map(known.filter(isCountry).map(match => [match.first, match]))
  const parties = new Map(known.filter(isParty).map(match => [match.first, match]))
  const places = new Set(known.flatMap(({ end, form }) => (form === 'name' ? [end - 1] : [])))
  const demonyms = new Map(known.filter(({ form }) => form !== 'name').map(match => [match.first, match.end]))
  return recogniseNames(language.recogniser, texts).flatMap((names, index) => {
    const offset = paragraphs[index]?.[0] ?? 0
    return withForenames(view, names, offset, { places, offices: new Set(nouns.map(({ end }) => end)) }, language)
      .map(({ first, end, type }) => ({ first: first + offset, end: end + offset, type }))
      .flatMap(name => withoutBreak(view, name, language))
      .flatMap(name => withoutEmployer(view, name, employers.get(name.first), language))
      .map(name => withoutNoun(view, withoutArticle(view, name, language), language))
      .map(name => withoutDemonym(name, demonyms))
      .map(name => withoutPlace(view, name, bodies.get(name.first), language))
      .map(name => withoutSide(view, name, countries.get(name.first)))
      .flatMap(name => withoutLeader(view, name, parties.get(name.first), language))
      .flatMap(name => (isPortfolio(view, name, byLast, language) ? countryBehind(view, name, language) : [name]))
      .filter(name => !(name.type === 'ORG' && offices.has(name.first)))
  })
}

/** « l’attaquant de Chelsea Olivier Giroud »: what is known as a body or town before a first name is no part of the person’s. */
function withoutEmployer(
  view: TokenView,
  name: RecognisedName,
  known: GazetteerMatch | undefined,
  { gazetteer, words }: Language,
): RecognisedName[] {
  if (name.type !== 'PER' || !known || known.end > name.end - 2) return [name]
  const isFirstName = isGivenName(gazetteer, view.tokens[known.end]?.text ?? '')
  const isBoth = isGivenName(gazetteer, view.tokens[name.first]?.text ?? '')
  if (!isFirstName || isBoth || !words.of.includes(view.lower(name.first - 1))) return [name]
  const type = known.entry.type === 'organisation' ? 'ORG' : 'LOC'
  return [
    { first: name.first, end: known.end, type },
    { first: known.end, end: name.end, type: 'PER' },
  ]
}

/** « Conseil, Jan Peeters », « Mouvement) Jan Peeters »: what ends before a comma or bracket, and the person whose first name follows. */
function withoutBreak(view: TokenView, name: RecognisedName, { gazetteer }: Language): RecognisedName[] {
  const { first, end, type } = name
  if (type !== 'ORG' && type !== 'LOC') return [name]
  for (let at = first + 1; at < end - 2; at++) {
    const isBreak = view.lower(at) === ',' || view.lower(at) === ')'
    const rest = view.tokens.slice(at + 1, end).map(({ text }) => text)
    if (!isBreak || !isGivenName(gazetteer, rest[0] ?? '') || !rest.every(isCapitalised)) continue
    return [
      { first, end: at, type },
      { first: at + 1, end, type: 'PER' },
    ]
  }
  return [name]
}

/** « l’Élysée », « Pour Fillon »: what leads to a name, with a capital at the head of a sentence. */
function withoutArticle(view: TokenView, name: RecognisedName, { speech, words }: Language): RecognisedName {
  const first = view.lower(name.first)
  const leads = [...speech.viewpoint, ...words.in, ...words.small].includes(first)
  if (name.type === 'PER' && name.end - name.first > 1 && leads) return { ...name, first: name.first + 1 }
  const elided = /^\p{Ll}+['’]$/u.test(view.tokens[name.first]?.text ?? '') && name.end - name.first > 1
  return elided ? { ...name, first: name.first + 1 } : name
}

/** « Amadou Mame Diop », « la ministre Brune Poirson »: what stands right before a person that the recogniser saw a part of. */
function withForenames(
  view: TokenView,
  names: readonly RecognisedName[],
  offset: number,
  { places, offices }: { readonly places: ReadonlySet<number>; readonly offices: ReadonlySet<number> },
  { gazetteer }: Language,
): readonly RecognisedName[] {
  const ends = new Set(names.map(({ end }) => end))
  return names.map(name => {
    const before = view.tokens[name.first + offset - 1]
    const at = name.first + offset - 1
    const isFree = name.type === 'PER' && name.first > 0 && !places.has(at) && !ends.has(name.first)
    if (!isFree || before === undefined || !isCapitalised(before.text)) return name
    const isForename = offices.has(at) || (view.word(at)?.upos === 'PROPN' && isGivenName(gazetteer, before.text))
    return isForename ? { ...name, first: name.first - 1 } : name
  })
}

/** « la Britannique Jo Cox »: where somebody comes from is no part of the name. */
function withoutDemonym(name: RecognisedName, demonyms: ReadonlyMap<number, number>): RecognisedName {
  const end = demonyms.get(name.first)
  return end !== undefined && name.end - end > 1 && name.type !== 'ORG' ? { ...name, first: end, type: 'PER' } : name
}

/** « association Emmaüs », « ONG Oxfam »: the noun says what is named and belongs to no name. */
function withoutNoun(view: TokenView, name: RecognisedName, { institutions }: Language): RecognisedName {
  const leads = name.type === 'ORG' && institutions.generic.includes(view.tokens[name.first]?.text ?? '')
  return leads && isCapitalised(view.tokens[name.first + 1]?.text ?? '') && name.end > name.first + 1
    ? { ...name, first: name.first + 1 }
    : name
}

function isBody({ entry, form }: GazetteerMatch): boolean {
  return form === 'name' && entry.kind === 'international'
}

/** « l’Union africaine en Somalie »: what is known ends where a place follows that is not its own. */
function withoutPlace(
  view: TokenView,
  name: RecognisedName,
  body: GazetteerMatch | undefined,
  { words }: Language,
): RecognisedName {
  const goesOn = body !== undefined && body.end < name.end && words.in.includes(view.lower(body.end))
  return goesOn ? { ...name, end: body.end } : name
}

function isCountry({ entry, form }: GazetteerMatch): boolean {
  return form === 'name' && entry.kind === 'country'
}

function isParty({ entry, form }: GazetteerMatch): boolean {
  return form === 'name' && entry.kind === 'party'
}

/** « l’Italie centrale »: a side of a country in small letters is no name of its own. */
function withoutSide(view: TokenView, name: RecognisedName, country: GazetteerMatch | undefined): RecognisedName {
  const isSide = country !== undefined && country.end === name.end - 1 && view.word(name.end - 1)?.upos === 'ADJ'
  const side = view.tokens[name.end - 1]?.text ?? ''
  return isSide && side === side.toLowerCase() ? { ...name, end: country.end } : name
}

/** « le Parti socialiste d’Ousmane Tanor Dieng »: a party that is known, and who leads it. */
function withoutLeader(
  view: TokenView,
  name: RecognisedName,
  party: GazetteerMatch | undefined,
  { words }: Language,
): RecognisedName[] {
  if (!party || party.end + 2 >= name.end || !words.of.includes(view.lower(party.end))) return [name]
  const isLeader = view.tokens.slice(party.end + 1, name.end).every(({ text }) => isCapitalised(text))
  return isLeader
    ? [
        { ...name, end: party.end },
        { ...name, first: party.end + 1, type: 'PER' },
      ]
    : [name]
}

/** How many words may stand between a minister and the last of his portfolios. */
const PORTFOLIOS = 12

/** « le ministre de l’Intérieur », « la ministre du Logement et de l’Habitat durable »: capitals in a portfolio name no body. */
function isPortfolio(
  view: TokenView,
  { first, end, type }: RecognisedName,
  offices: ReadonlyMap<number, TitleNoun>,
  { titles, words }: Language,
): boolean {
  if (type !== 'ORG') return false
  let at = first - 1
  while (words.of.includes(view.lower(at)) || words.articles.includes(view.lower(at))) at--
  // « Immigration, Réfugiés et Citoyenneté Canada » is the name of a body.
  if (view.lower(first + 1) === ',' && isCapitalised(view.tokens[first + 2]?.text ?? '') && end > first + 2)
    return false
  const isLed = titles.ministers.includes(view.lower(at)) || view.word(at)?.upos === 'ADJ'
  if (isLed && titles.portfolioWords.includes(view.lower(first))) return true
  const isAcronym = end - first === 1 && /^\p{Lu}+$/u.test(view.tokens[first]?.text ?? '')
  if (at === first - 1 || isAcronym) return false
  for (const last = first - PORTFOLIOS; at > last && !offices.has(at); at--)
    if (!PORTFOLIO.has(view.word(at)?.upos ?? '') && view.lower(at) !== ',') return false
  return offices.get(at)?.relation === 'minister_of'
}

const PORTFOLIO: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'CCONJ', 'DET', 'NOUN', 'PROPN'])

/** « Culture du Québec »: whose the portfolio is, where the name goes on to it. */
function countryBehind(view: TokenView, { first, end }: RecognisedName, { words }: Language): RecognisedName[] {
  for (let at = end - 1; at > first; at--)
    if (words.of.includes(view.lower(at - 1)) && isCapitalised(view.tokens[at]?.text ?? ''))
      return [{ first: at, end, type: 'LOC' }]
  return []
}

/** « le chef de l’État français »: the tokens of an office of a state behind its first word, where no name begins. */
function insideOffices(nouns: readonly TitleNoun[], { titles }: Language): ReadonlySet<number> {
  const national = nouns.filter(({ relation }) => relation !== undefined && titles.national.includes(relation))
  return new Set(
    national.flatMap(({ first, end }) => Array.from({ length: end - first - 1 }, (_, at) => first + 1 + at)),
  )
}
