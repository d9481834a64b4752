import type { Mention } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { mayBeSamePerson, type PersonName, splitPersonName } from '../../text/person-name.ts'
import type { ChainContext, Link } from './chains.ts'

/**
 * The same name is the same thing (« russe » and « Russie » have one canonical name); a part of a person's name is that
 * person where only one person of the document bears it, or one is named whole more often than all others who do.
 */
export function linkNames({ mentions, nameWords }: ChainContext): Link[] {
  const firstByName = new Map<string, Mention>()
  const counts = new Map<Mention, number>()
  const links: Link[] = []
  for (const mention of mentions) {
    if (mention.form !== 'name' && mention.form !== 'adjective') continue
    const key = `${mention.type} ${fold(mention.name)}`
    const known = firstByName.get(key)
    counts.set(known ?? mention, (counts.get(known ?? mention) ?? 0) + 1)
    if (known) links.push({ left: known.id, right: mention.id, rule: 'same-name' })
    else firstByName.set(key, mention)
  }
  const people = [...firstByName.values()]
    .filter(mention => mention.type === 'person')
    .map(mention => {
      const name = splitPersonName(mention.name, nameWords)
      return { mention, name, words: wordsOf(name, nameWords.particles), times: counts.get(mention) ?? 0 }
    })
  return [...links, ...people.flatMap(person => linkPart(person, people) ?? [])]
}

/** A person of the document by the parts of the name, and how often it is written so. */
interface Person {
  readonly mention: Mention
  readonly name: PersonName
  readonly words: readonly string[]
  readonly times: number
}

/** The person of the document whose name says more and contradicts nothing, or bears the same family name alone. */
function linkPart(part: Person, people: readonly Person[]): Link | undefined {
  const others = people.filter(other => other !== part)
  const fuller = others.filter(other => isPart(part, other))
  const alone = others.find(other => other.name.given === '' && mayBeSamePerson(part.name, other.name))
  const holding = fuller.length > 0 ? fuller : others.filter(other => isWithin(part, other))
  const whole = holding.length > 0 ? foremost(holding) : part.name.given === '' ? alone : undefined
  return whole && { left: whole.mention.id, right: part.mention.id, rule: 'part-of-name' }
}

/** « Macron » and « E. Macron » are parts of « Emmanuel Macron », « Mesnil » is one of « Walter de Mesnil ». */
function isPart(part: Person, whole: Person): boolean {
  const longer = whole.name.given.length > part.name.given.length
  if (longer && mayBeSamePerson(part.name, whole.name)) return true
  const [few, many] = [part.words, whole.words]
  return few.length < many.length && few.at(-1) === many.at(-1) && few.every(word => many.includes(word))
}

/** « Giscard » of « Valéry Giscard d’Estaing », « Christina » of « Christina Grimmie », « Carrie Lam » of « Carrie Lam Cheng ». */
function isWithin({ words: few }: Person, { words: many }: Person): boolean {
  return few.length < many.length && few.every(word => many.includes(word))
}

/** The one of them, or the one whose whole name stands more often than those of all the others together. */
function foremost(people: readonly Person[]): Person | undefined {
  const all = people.reduce((sum, { times }) => sum + times, 0)
  return people.length === 1 ? people[0] : people.find(({ times }) => times * 2 > all)
}

/** The words of a name without rank, folded; what clings to one as a particle apart from it: « al-Jaber » is « jaber ». */
function wordsOf({ given, family }: PersonName, particles: ReadonlySet<string>): string[] {
  return fold(`${given} ${family}`)
    .split(' ')
    .map(word => {
      const dash = word.indexOf('-')
      return dash > 0 && particles.has(word.slice(0, dash)) ? word.slice(dash + 1) : word
    })
}
