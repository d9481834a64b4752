import type { MentionId, Title } from '../../model.ts'
import { firstStartingAt } from '../../text/span.ts'
import type { ChainContext, Link } from './chains.ts'

/**
 * « le président russe » is the person whom the text names with that office; « le responsable du Kremlin » the one whom
 * it names with any office there. Where the text names several, the nearest before; where it names none, nobody. « Le
 * policier » without a body is no doctor who works somewhere: where one relation has many offices, the noun is the same.
 */
export function linkTitles({ view, mentions, titles }: ChainContext): Link[] {
  const nameOf = new Map(mentions.map(mention => [mention.id, mention.name]))
  const held = titles.filter(title => title.holder !== undefined)
  const nounOf = ({ head }: Title): string => view.lower(view.indexOf(head.start))
  // « La chancelière a reçu la première ministre X »: who comes behind in the sentence is somebody else.
  const sentenceOf = ({ start }: Title): number => firstStartingAt(view.sentences, start + 1)
  const isApart = (title: Title) => (other: Title) =>
    other.start < title.start || sentenceOf(other) !== sentenceOf(title)
  return titles.flatMap(title => {
    const alike = MANY.has(title.relation) && title.of.length === 0
    const others = alike ? held.filter(other => nounOf(other) === nounOf(title)) : held
    const holder = title.description && findHolder(title, others.filter(isApart(title)), nameOf)
    return holder && title.description ? [{ left: holder, right: title.description, rule: 'title-of-holder' }] : []
  })
}

/** The relations in which people stand by many offices. */
const MANY: ReadonlySet<string> = new Set(['works_for', 'member_of', 'head_of'])

function findHolder(
  title: Title,
  held: readonly Title[],
  nameOf: ReadonlyMap<MentionId, string>,
): MentionId | undefined {
  const bodies = bodiesOf(title, nameOf)
  const sameOffice = held.filter(other => other.relation === title.relation && other.status === title.status)
  if (bodies.length === 0) return only(sameOffice)
  const sameBody = (other: Title): boolean => bodiesOf(other, nameOf).some(body => bodies.includes(body))
  return nearest(title, sameOffice.filter(sameBody)) ?? (isVague(title) ? only(held.filter(sameBody)) : undefined)
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
