import { fold } from './fold.ts'

/** A name of a person in its two parts; either may be empty. */
export interface PersonName {
  readonly given: string
  readonly family: string
}

/** What belongs to names of people in some language, folded: « de », « van » — « sergent », « docteur ». */
export interface NameWords {
  readonly particles: ReadonlySet<string>
  readonly ranks: ReadonlySet<string>
}

/**
 * The given and the family name. A particle begins the family name (« Caroline van den Brul »), unless it comes first
 * with two words or more behind it: then it is a given name (« Van Maximilian Carlson »). A rank belongs to neither.
 */
export function splitPersonName(name: string, { particles, ranks }: NameWords): PersonName {
  const words = name.split(/\s+/).filter(word => word !== '')
  while (words.length > 1 && ranks.has(fold(words[0] ?? '').replace('.', ''))) words.shift()
  const isParticle = (word: string): boolean => particles.has(fold(word))
  if (words.length === 1 || (words.length === 2 && isParticle(words[0] ?? '')))
    return { given: '', family: words.join(' ') }
  const particle = words.findIndex((word, index) => index > 0 && isParticle(word))
  const family = particle > 0 && particle < words.length - 1 ? particle : words.length - 1
  return { given: words.slice(0, family).join(' '), family: words.slice(family).join(' ') }
}

/** Whether two names may be one person's: the same family name, and given names of which none contradicts the other. */
export function mayBeSamePerson(a: PersonName, b: PersonName): boolean {
  if (fold(a.family) !== fold(b.family)) return false
  if (a.given === '' || b.given === '') return true
  const [left, right] = [fold(a.given).split(/[ -]/), fold(b.given).split(/[ -]/)]
  const length = Math.min(left.length, right.length)
  return left.slice(0, length).every((word, index) => agree(word, right[index] ?? ''))
}

/** « e. » and « emmanuel » agree. */
function agree(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long || (/^\p{L}\.?$/u.test(short) && long.startsWith(short.charAt(0)))
}
