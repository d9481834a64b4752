import type { Language } from '../../language/language.ts'
import type { Title } from '../../model.ts'
import { afterBracket } from '../syntax/brackets.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { beforeAsides } from './title-holder.ts'

/** « X, président de A et maire de B », « X, président de A, maire de B »: titles without article are one person’s. */
export function shareHolders(view: TokenView, language: Language, titles: readonly Title[]): Title[] {
  const shared: Title[] = []
  for (const title of titles) {
    const before = shared.at(-1)
    const isOpen = !title.holder && !title.description && !title.plural
    const holder = before && isOpen && isJoined(view, language, before, title) ? before.holder : undefined
    shared.push(holder ? { ...title, holder } : title)
    if (!before || !title.holder) continue
    if (isLedBy(view, before, title)) shared[shared.length - 2] = { ...before, holder: title.holder }
    if (isOfAnother(view, language, before, title)) {
      const { holder: other, ...bare } = title
      const { description: _, ...outer } = before
      shared.splice(-2, 2, { ...outer, holder: other }, bare)
    }
  }
  return shared.map((title, index) => withBodyOf(view, language, title, shared[index + 1]))
}

/** « le conseiller du président turc, X »: the name behind the comma is that of the first office, which is of the second. */
function isOfAnother(view: TokenView, { words }: Language, before: Title, title: Title): boolean {
  const holder = title.holder && view.mention(title.holder)
  const first = view.indexOf(title.start)
  const lead = words.of.includes(view.lower(first)) ? first : first - 1
  const from = view.after(before.head)
  const isNested = words.of.includes(view.lower(lead)) && lead >= from && lead - from <= 1
  const isTaken = before.holder !== undefined && before.holder !== title.holder
  if (!holder || isTaken || before.plural || title.plural || !isNested) return false
  const at = view.indexOf(holder.start)
  return at > view.after(title.head) && view.lower(at - 1) === ',' && (lead === from || view.word(from)?.upos === 'ADJ')
}

/** « le fondateur et patron de X », « président et cofondateur de X »: the body of the second is that of the first as well. */
function withBodyOf(view: TokenView, language: Language, title: Title, next: Title | undefined): Title {
  const isShared =
    next !== undefined &&
    title.of.length === 0 &&
    next.of.length > 0 &&
    title.plural === next.plural &&
    JOINT.has(title.relation) &&
    (JOINT.has(next.relation) || (title.relation === 'founded' && next.relation === 'member_of')) &&
    title.relation !== next.relation &&
    language.words.and.includes(view.lower(view.after(title.head))) &&
    view.indexOf(next.head.start) - view.after(title.head) <= 2 &&
    !isDetermined(view, next)
  return isShared ? { ...title, of: next.of } : title
}

/** Offices that one person often has in one body. */
const JOINT: ReadonlySet<string> = new Set(['founded', 'president_of', 'head_of'])

/** « Le patron de A, ancien président de B, X »: the name behind the second title is that of the first as well. */
function isLedBy(view: TokenView, before: Title, title: Title): boolean {
  const holder = title.holder && view.mention(title.holder)
  const isBehind = holder ? holder.start > title.head.end : false
  return (
    isBehind &&
    !before.holder &&
    !title.plural &&
    !before.plural &&
    view.lower(view.indexOf(title.start) - 1) === ',' &&
    afterBracket(view, view.after(before)) === view.indexOf(title.start) - 1 &&
    !isDetermined(view, title) &&
    !before.inverse
  )
}

/** Whether an article or the like opens a title. */
function isDetermined(view: TokenView, { start }: Title): boolean {
  return view.word(view.indexOf(start))?.upos === 'DET'
}

/** Whether a title goes on what the one before says of a person: with « et », or with a comma in the apposition of a name. */
function isJoined(view: TokenView, language: Language, before: Title, title: Title): boolean {
  const joint = beforeAsides(view, view.indexOf(title.start), language) - 1
  const from = view.after(before)
  if (from !== joint && afterBracket(view, from) !== joint) return false
  const holder = before.holder && view.mention(before.holder)
  const isApposed = holder ? holder.end <= before.start : false
  return language.words.and.includes(view.lower(joint)) || (view.lower(joint) === ',' && isApposed)
}
