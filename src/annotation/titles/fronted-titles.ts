import type { Language } from '../../language/language.ts'
import type { Mention, Sentence, Title } from '../../model.ts'
import { bracketEnd, isOpening } from '../syntax/brackets.ts'
import { isNominalSubject } from '../syntax/subjects.ts'
import type { SyntaxView } from '../syntax/syntax-view.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { beforeAsides } from './title-holder.ts'

/** What such titles are read from: every mention of a person found so far, by token and by tree. */
interface FrontContext {
  readonly view: TokenView
  readonly syntax: SyntaxView
  readonly language: Language
}

/**
 * « Fils de A et frère de B, il … », « Député de C depuis 2014, puis ministre, X a … », « Maire de D, l’homme politique … »:
 * titles without article that stand before the subject of a sentence are those of the subject.
 */
export function frontTitles(context: FrontContext, titles: readonly Title[]): Title[] {
  const subjects = new Map<Sentence, Mention | undefined>()
  return titles.map(title => {
    const sentence = isFront(context, title) ? context.view.sentenceOf(context.view.indexOf(title.start)) : undefined
    if (!sentence) return title
    if (!subjects.has(sentence)) subjects.set(sentence, subjectBehindComma(context, sentence))
    const subject = subjects.get(sentence)
    return subject && subject.start > title.end ? { ...title, holder: subject.id } : title
  })
}

/** Whether an office that is nobody’s so far begins a sentence, or goes on behind a comma, « et » or « puis ». */
function isFront({ view, language }: FrontContext, title: Title): boolean {
  if (title.holder || title.description || title.plural) return false
  const first = view.indexOf(title.start)
  if (view.word(first)?.upos === 'DET') return false
  const before = beforeAsides(view, first, language) - 1
  const opening = view.sentenceOf(first)?.tokens[0] ?? 0
  return before < opening || view.lower(before) === ',' || GOING_ON.has(view.word(before)?.upos ?? '')
}

/** « et », « puis ». */
const GOING_ON: ReadonlySet<string> = new Set(['CCONJ', 'ADV'])

/** How many tokens may stand before the subject. */
const FAR = 50

/** The person right behind the first comma who is the subject of what follows, with no verb in its own form before. */
function subjectBehindComma(context: FrontContext, { tokens: [first, end] }: Sentence): Mention | undefined {
  const { view } = context
  for (let at = first; at < Math.min(end, first + FAR); at++) {
    if (isOpening(view, at)) at = bracketEnd(view, at) ?? at
    if (view.word(at)?.feats.includes('VerbForm=Fin')) return undefined
    const subject = view.lower(at) === ',' ? subjectAt(context, at + 1) : undefined
    if (subject) return subject
  }
  return undefined
}

/** How many words of a title may lead to a name: « le général X ». */
const LEAD = 4

function subjectAt({ view, syntax }: FrontContext, from: number): Mention | undefined {
  for (let at = from; at < from + LEAD; at++) {
    const mention = view.mentionAt(at)
    if (mention)
      return mention.type === 'person' && isActing({ view, syntax }, mention, at > from) ? mention : undefined
    if (!LEADING.has(view.word(at)?.upos ?? '') || (at === from && view.word(at)?.upos !== 'DET')) return undefined
  }
  return undefined
}

const LEADING: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN'])

/** Is a subject by tree, or stands right before a verb. */
function isActing({ view, syntax }: Pick<FrontContext, 'view' | 'syntax'>, mention: Mention, isLed: boolean): boolean {
  const head = syntax.headOf(mention) ?? -1
  if (isNominalSubject(syntax, head)) return true
  const above = syntax.words[head]?.head ?? -1
  if (isLed && isNominalSubject(syntax, above)) return true
  return ACTING.has(view.word(view.after(mention))?.upos ?? '')
}

const ACTING: ReadonlySet<string> = new Set(['AUX', 'PRON', 'VERB'])
