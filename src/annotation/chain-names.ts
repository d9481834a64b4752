import type { Mention } from '../model.ts'
import { fold } from '../text/fold.ts'
import type { ChainContext, Link } from './chains.ts'

/**
 * The same name is the same thing (« russe » and « Russie » have one canonical name); a part of a person's name is that
 * person where only one person of the document bears it.
 */
export function linkNames({ mentions }: ChainContext): Link[] {
  const firstByName = new Map<string, Mention>()
  const links: Link[] = []
  for (const mention of mentions) {
    if (mention.form !== 'name' && mention.form !== 'adjective') continue
    const key = `${mention.type} ${fold(mention.name)}`
    const known = firstByName.get(key)
    if (known) links.push({ left: known.id, right: mention.id, rule: 'same-name' })
    else firstByName.set(key, mention)
  }
  const people = [...firstByName.values()].filter(mention => mention.type === 'person')
  return [...links, ...people.flatMap(person => linkPart(person, people) ?? [])]
}

function linkPart(part: Mention, people: readonly Mention[]): Link | undefined {
  const words = wordsOf(part)
  const wholes = people.filter(person => person !== part && isPart(words, wordsOf(person)))
  const [whole] = wholes
  if (!whole || wholes.length > 1) return undefined
  return { left: whole.id, right: part.id, rule: 'part-of-name' }
}

/** Every word of the part is in the whole, and the family name, which comes last, is the same. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.at(-1) === whole.at(-1) && part.every(word => whole.includes(word))
}

function wordsOf(mention: Mention): string[] {
  return fold(mention.name).split(' ')
}
