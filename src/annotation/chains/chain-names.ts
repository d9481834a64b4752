import type { Mention } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { mayBeSamePerson, type PersonName, splitPersonName } from '../../text/person-name.ts'
import type { ChainContext, Link } from './chains.ts'

/**
 * The same name is the same thing (« russe » and « Russie » have one canonical name); a part of a person's name is that
 * person where only one person of the document bears it.
 */
export function linkNames({ mentions, nameWords }: ChainContext): Link[] {
  const firstByName = new Map<string, Mention>()
  const links: Link[] = []
  for (const mention of mentions) {
    if (mention.form !== 'name' && mention.form !== 'adjective') continue
    const key = `${mention.type} ${fold(mention.name)}`
    const known = firstByName.get(key)
    if (known) links.push({ left: known.id, right: mention.id, rule: 'same-name' })
    else firstByName.set(key, mention)
  }
  const people = [...firstByName.values()]
    .filter(mention => mention.type === 'person')
    .map(mention => ({ mention, name: splitPersonName(mention.name, nameWords) }))
  return [...links, ...people.flatMap(person => linkPart(person, people) ?? [])]
}

/** A person of the document by the parts of the name. */
interface Person {
  readonly mention: Mention
  readonly name: PersonName
}

/** The one person of the document whose name says more and contradicts nothing, or bears the same family name alone. */
function linkPart(part: Person, people: readonly Person[]): Link | undefined {
  const others = people.filter(other => other !== part)
  const fuller = others.filter(other => isPart(part, other))
  const alone = others.find(other => other.name.given === '' && mayBeSamePerson(part.name, other.name))
  const [whole = part.name.given === '' ? alone : undefined] = fuller
  if (!whole || fuller.length > 1) return undefined
  return { left: whole.mention.id, right: part.mention.id, rule: 'part-of-name' }
}

/** « Macron » and « E. Macron » are parts of « Emmanuel Macron », « Mesnil » is one of « Walter de Mesnil ». */
function isPart(part: Person, whole: Person): boolean {
  const longer = whole.name.given.length > part.name.given.length
  if (longer && mayBeSamePerson(part.name, whole.name)) return true
  const [few, many] = [wordsOf(part.mention), wordsOf(whole.mention)]
  return few.length < many.length && few.at(-1) === many.at(-1) && few.every(word => many.includes(word))
}

function wordsOf(mention: Mention): string[] {
  return fold(mention.name).split(' ')
}
