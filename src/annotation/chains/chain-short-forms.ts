import type { Mention } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import type { ChainContext, Link } from './chains.ts'
import { rowsByNoun } from './reference-nouns.ts'

/**
 * « le tribunal de commerce » is the « tribunal de commerce de Tarbes » where the text names no other: a body named by
 * its noun alone is the one whose name goes on after that with « de »; « la Cour » also the « Cour constitutionnelle ».
 */
export function linkShortForms({ mentions, nameWords, language }: ChainContext): Link[] {
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
