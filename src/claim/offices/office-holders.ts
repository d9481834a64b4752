import { listedAfter, participantsOf } from '../../annotation/syntax/participants.ts'
import type { Mention, Title } from '../../model.ts'
import { fits } from '../../ontology/fits.ts'
import { RELATIONS } from '../../ontology/ontology.ts'
import { type ClaimContext, isNamed } from '../context.ts'

/**
 * Who holds an office, as far as the text names them: those whom its words tell, or else « X et Y sont membres de Z », « le
 * pays, membre de Z », which may be bodies and countries as well.
 */
export function holdersOf(context: ClaimContext, title: Title): Mention[] {
  const own = title.holders ?? [title.holder ?? title.description ?? []].flat()
  const ids = own.length > 0 ? own : [...told(context, title), ...namedBehind(context, title)]
  return ids.flatMap(id => (isNamed(context, id) ? (context.mention(id) ?? []) : []))
}

/** Of whom a noun of an office is told by « être », or by standing behind a noun. */
function told(context: ClaimContext, title: Title): Mention['id'][] {
  const { syntax } = context
  const noun = syntax.headOf(title.head)
  if (noun === undefined || syntax.hasFeature(syntax.child(noun, 'det') ?? -1, 'Definite=Def')) return []
  const { relation = '', head = -1 } = syntax.words[noun] ?? {}
  const isCopular = syntax.child(noun, 'cop') !== undefined
  const subject = isCopular ? syntax.child(noun, 'nsubj') : undefined
  const above =
    relation === 'acl' && subject !== undefined && syntax.hasFeature(subject, 'PronType=Rel') ? head : subject
  const word = isCopular ? above : relation === 'appos' && head < noun ? head : undefined
  if (word === undefined) return []
  const allowed = RELATIONS[title.relation][title.inverse ? 'object' : 'subject']
  return participantsOf(context, word).filter(id => {
    const mention = context.mention(id)
    return mention !== undefined && mention.form !== 'adjective' && fits(allowed, mention.type, mention.kind)
  })
}

/** « Les membres de Y sont A et B »: whom the words behind « être » name. */
function namedBehind({ view, language }: ClaimContext, title: Title): Mention['id'][] {
  const at = view.after(title)
  const mention = view.word(at)?.upos === 'AUX' ? view.mentionAt(at + 1) : undefined
  if (!title.plural || mention?.type !== 'person' || mention.form !== 'name') return []
  return [mention.id, ...listedAfter(view, mention.id, language)]
}
