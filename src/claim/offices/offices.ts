import type { Mention, Title } from '../../model.ts'
import { fits } from '../../ontology/fits.ts'
import { RELATIONS } from '../../ontology/ontology.ts'
import { type ClaimContext, isNamed } from '../context.ts'
import { type Draft, endOf } from '../draft.ts'
import { isKin } from './kin.ts'
import { bodyAround } from './office-bodies.ts'
import { holdersOf } from './office-holders.ts'
import { statusOf } from './office-status.ts'

/** « le porte-parole de l’ONU, X »: a title with a body and a person is a claim that he holds the office. */
export function findOffices(context: ClaimContext): Draft[] {
  return context.annotated.titles.flatMap(title => {
    if (isKin(title)) return []
    return holdersOf(context, title).flatMap(holder =>
      isToldBetter(context, title, holder) ? [] : readOffice(context, title, holder),
    )
  })
}

/** « le Premier ministre éthiopien X. Le dirigeant éthiopien »: the vaguer office says no more than the one before. */
function isToldBetter(
  { annotated, chainOf, nameOf, view, language }: ClaimContext,
  title: Title,
  holder: Mention,
): boolean {
  if (!title.description || !language.titles.leading.includes(view.lower(view.indexOf(title.head.start)))) return false
  const chain = chainOf(holder.id)
  const bodies = new Set(title.of.map(nameOf))
  return annotated.titles.some(
    other =>
      other.holder !== undefined &&
      EXACT.has(other.relation) &&
      chain.includes(other.holder) &&
      other.of.some(id => bodies.has(nameOf(id))),
  )
}

const EXACT: ReadonlySet<string> = new Set(['president_of', 'prime_minister_of'])

function readOffice(context: ClaimContext, title: Title, person: Mention): Draft[] {
  const evidence = context.sentenceAt(title)
  if (!evidence) return []
  const named = namedBodies(context, title)
  const around = named.length > 0 ? undefined : bodyAround(context, title, evidence)
  const bodies = around && isBody(title, around) ? [around] : named
  const common = {
    status: statusOf(context, title),
    qualifiers: { title: context.document.text.slice(title.head.start, title.head.end) },
    trigger: title.head,
    evidence,
  }
  const offices = bodies.map(body => {
    const [subject, object] = title.inverse ? [body, person] : [person, body]
    const ends = { subject: endOf(subject), object: endOf(object) }
    const confidence = title.holder && !around ? 0.9 : 0.7
    const rule = around ? 'title-with-body-before' : title.holder ? 'title-with-name' : 'title-of-known-person'
    return { ...common, ...ends, relation: title.relation, confidence, rule }
  })
  const parties = title.parties.flatMap(id => context.mention(id) ?? [])
  const memberships = parties.map(party => {
    const ends = { subject: endOf(person), object: endOf(party) }
    return { ...common, ...ends, relation: 'member_of', confidence: 0.8, rule: 'party-beside-title' } as const
  })
  return [...offices, ...memberships].filter(
    ({ subject, object }) => context.chainOf(subject.node) !== context.chainOf(object.node),
  )
}

/** The bodies that an office may be of: the first that fits with those joined to it, a body before a people (« le président américain de la FIFA »). */
function namedBodies(context: ClaimContext, title: Title): Mention[] {
  const { view, language } = context
  const fitting = title.of
    .flatMap(id => context.mention(id) ?? [])
    .filter(mention => isNamed(context, mention.id) && isBody(title, mention))
  const isOfBody = BODIES.has(title.relation) && fitting.some(({ type }) => type === 'organisation')
  const [first, ...more] = isOfBody
    ? fitting.filter(({ form, kind }) => form !== 'adjective' || kind === 'party')
    : fitting
  if (!first) return []
  const bodies = [first]
  for (const body of more) {
    const joint = view.lower(view.after(bodies.at(-1) ?? first))
    if (joint !== ',' && !language.words.and.includes(joint)) break
    bodies.push(body)
  }
  return bodies
}

/** Offices of which a country beside a body is only where the holder comes from. */
const BODIES: ReadonlySet<string> = new Set(['president_of', 'head_of', 'member_of', 'works_for', 'founded'])

function isBody(title: Title, mention: Mention): boolean {
  const { subject, object } = RELATIONS[title.relation]
  return fits(title.inverse ? subject : object, mention.type, mention.kind)
}
