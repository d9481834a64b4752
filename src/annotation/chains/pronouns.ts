import type { Language } from '../../language/language.ts'
import type { Document, Mention } from '../../model.ts'
import { makeMention } from '../mention.ts'
import { isNominalSubject } from '../syntax/subjects.ts'
import type { SyntaxView } from '../syntax/syntax-view.ts'

/** « il », « elle » as the subject of a clause that is about somebody. */
export function findPronouns(document: Document, syntax: SyntaxView, language: Language): Mention[] {
  return syntax.words.flatMap((word, at) => {
    if (word.upos !== 'PRON') return []
    const last = word.form.toLowerCase().slice(word.form.lastIndexOf('-') + 1)
    if (!language.words.thirdPersons.includes(last) || last.endsWith('s')) return []
    if (!isNominalSubject(syntax, at) || isImpersonal(syntax, word.head, language)) return []
    const name = document.text.slice(word.start, word.end)
    return [
      makeMention(document, word, { type: 'person', form: 'pronoun', name, confidence: 0.6, rule: 'subject-pronoun' }),
    ]
  })
}

/** « il faut », « il s’agit », « il est probable que »: the pronoun stands for nobody. */
function isImpersonal(syntax: SyntaxView, head: number, { words }: Language): boolean {
  const { lemma = '', upos = '' } = syntax.words[head] ?? {}
  if (words.impersonal.includes(lemma)) return true
  const isThere = syntax.children(head).some(child => syntax.words[child]?.form.toLowerCase() === 'y')
  if (isThere && words.existing.includes(lemma)) return true
  return upos === 'ADJ' && syntax.child(head, 'ccomp', 'csubj', 'xcomp') !== undefined
}
