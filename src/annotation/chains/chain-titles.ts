import type { MentionId, Title } from '../../model.ts'
import { firstStartingAt } from '../../text/span.ts'
import type { ChainContext, Link } from './chains.ts'

/**
 * « le président russe » is the person whom the text names with that office; « le responsable du Kremlin » the one whom
 * it names with any office there. Where the text names several, the nearest before; where it names none, nobody. « Le
 * policier » without a body is no doctor who works somewhere: where one relation has many offices, the noun is the same.
 */
export function linkTitles({ view, mentions, titles, language }: ChainContext): Link[] {
  const nameOf = new Map(mentions.map(mention => [mention.id, mention.name]))
  const held = titles.filter(title => title.holder !== undefined)
  const nounOf = ({ head }: Title): string => view.lower(view.indexOf(head.start))
  // « La chancelière a reçu la première ministre X »: who comes behind in the sentence is somebody else.
  const sentenceOf = ({ start }: Title): number => firstStartingAt(view.sentences, start + 1)
  const isApart = (title: Title) => (other: Title) =>
    other.start < title.start || sentenceOf(other) !== sentenceOf(title)
  return titles.flatMap(title => {
    if (!title.description) return []
    const noun = nounOf(title)
    const others = held.filter(isApart(title))
    const alike = MANY.has(title.relation) ? others.filter(other => nounOf(other) === noun) : others
    const there = others.filter(other => sharesBody(title, other, nameOf))
    const isLeader = language.titles.leading.includes(noun)
    const holder =
      findHolder(title, alike, there) ??
      (isVague(title) ? only(there) : isLeader ? only(there.filter(leads(title))) : undefined) ??
      only(others.filter(other => nounOf(other) === noun && isFuller(title, other)))
    return holder ? [{ left: holder, right: title.description, rule: 'title-of-holder' }] : []
  })
}

/** The relations in which people stand by many offices. */
const MANY: ReadonlySet<string> = new Set(['works_for', 'member_of', 'head_of'])

/** Who has the same office, of the same body where the text tells one. */
function findHolder(title: Title, alike: readonly Title[], there: readonly Title[]): MentionId | undefined {
  const sameOffice = alike.filter(other => other.relation === title.relation && other.status === title.status)
  return title.of.length === 0
    ? only(sameOffice)
    : nearest(
        title,
        sameOffice.filter(other => there.includes(other)),
      )
}

/** « le sénateur X. Le sénateur du Vermont »: the office that somebody has, with the body that was not told before. */
function isFuller(title: Title, other: Title): boolean {
  const isSame = other.relation === title.relation && other.status === title.status
  return isSame && MANY.has(title.relation) && title.of.length > 0 && other.of.length === 0 && other.start < title.start
}

/** « le dirigeant turc »: those who lead, whom the text names elsewhere with the office itself. */
function leads(title: Title): (other: Title) => boolean {
  return other => LED.has(other.relation) && other.status === title.status
}

const LED: ReadonlySet<string> = new Set(['president_of', 'prime_minister_of', 'head_of'])

function sharesBody(title: Title, other: Title, nameOf: ReadonlyMap<MentionId, string>): boolean {
  const bodies = bodiesOf(title, nameOf)
  return bodiesOf(other, nameOf).some(body => bodies.includes(body))
}

/** « responsable », « diplomate »: says that somebody works there, not in which office. */
function isVague(title: Title): boolean {
  return title.relation === 'works_for'
}

function bodiesOf(title: Title, nameOf: ReadonlyMap<MentionId, string>): string[] {
  return title.of.map(id => nameOf.get(id) ?? id)
}

function only(titles: readonly Title[]): MentionId | undefined {
  const holders = new Set(titles.map(title => title.holder))
  return holders.size === 1 ? titles[0]?.holder : undefined
}

function nearest(title: Title, others: readonly Title[]): MentionId | undefined {
  return (others.findLast(other => other.start < title.start) ?? others[0])?.holder
}
