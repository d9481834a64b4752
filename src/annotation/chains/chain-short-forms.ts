import type { Mention } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { nestings } from '../names/nested-names.ts'
import type { ChainContext, Link } from './chains.ts'
import { rowsByNoun } from './reference-nouns.ts'

/**
 * « le tribunal de commerce » is the « tribunal de commerce de Tarbes » where the text names no other: a body named by
 * its noun alone is the one whose name goes on after that with « de »; « la Cour » also the « Cour constitutionnelle ».
 * « Smer » is « Smer-SD », and « Jolo » the « île de Jolo » in which it stands.
 */
export function linkShortForms(context: ChainContext): Link[] {
  return [...nounsAlone(context), ...withoutInitials(context), ...calledSo(context)]
}

function nounsAlone({ mentions, nameWords, language }: ChainContext): Link[] {
  const rows = rowsByNoun(language.heads)
  const names = new Map<string, Mention>()
  for (const mention of mentions)
    if (isBody(mention)) names.set(fold(mention.name), names.get(fold(mention.name)) ?? mention)
  const all = [...names]
  return all.flatMap(([short, part]) => {
    const isNoun = rows.has(part.name.toLowerCase())
    if (!isNoun && part.origin.rule !== 'institution' && part.origin.rule !== 'gazetteer-name') return []
    const wholes = all.filter(
      ([name]) => name.startsWith(`${short} `) && (isNoun || nameWords.particles.has(nextWord(name, short))),
    )
    const [whole] = wholes
    return whole && wholes.length === 1 ? [{ left: whole[1].id, right: part.id, rule: 'short-form' }] : []
  })
}

function isBody({ form, type, kind }: Mention): boolean {
  return form === 'name' && (type === 'organisation' || kind === 'site')
}

function nextWord(name: string, short: string): string {
  return name.slice(short.length + 1).split(/(?<=')| /, 1)[0] ?? ''
}

/** « Smer » of « Smer-SD »: the name without the initials behind its hyphen, unless it is made of initials itself. */
function withoutInitials({ mentions }: ChainContext): Link[] {
  const bodies = mentions.filter(({ form, type }) => form === 'name' && type === 'organisation')
  const byName = new Map(bodies.map(mention => [mention.name, mention]))
  return [...byName.values()].flatMap(whole => {
    const short = /^(\p{Lu}\p{Ll}+)-\p{Lu}{2,}$/u.exec(whole.name)?.[1]
    const part = short === undefined ? undefined : byName.get(short)
    return part ? [{ left: whole.id, right: part.id, rule: 'short-form' }] : []
  })
}

/** « île de Jolo »: the name at its end means the same, unless it is that of a town. */
function calledSo({ mentions, view, language }: ChainContext): Link[] {
  return nestings(mentions).flatMap(({ inner, outer }) => {
    const isCalled = language.institutions.called.includes(view.lower(view.indexOf(outer.start)))
    const isSame = isCalled && inner.end === outer.end && inner.type === outer.type && inner.kind !== 'country'
    return isSame ? [{ left: outer.id, right: inner.id, rule: 'called-so' }] : []
  })
}
