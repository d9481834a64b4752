import { DataError } from '../../errors.ts'

/** One reading of a form: its tag as in `tagLabel`, its features as in Universal Dependencies. */
export interface LexiconEntry {
  readonly form: string
  readonly lemma: string
  readonly tag: string
  readonly feats: string
}

/** What each category of Lefff 3.4 is in Universal Dependencies; a category that is not here is left out. */
const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  v: ['VERB'],
  auxAvoir: ['AUX'],
  auxEtre: ['AUX'],
  nc: ['NOUN'],
  adj: ['ADJ'],
  np: ['PROPN'],
  adv: ['ADV'],
  advneg: ['ADV'],
  prep: ['ADP'],
  csu: ['SCONJ'],
  que: ['SCONJ'],
  coo: ['CCONJ'],
  det: ['DET'],
  pro: ['PRON'],
  ce: ['PRON'],
  cln: ['PRON'],
  cla: ['PRON'],
  cld: ['PRON'],
  clr: ['PRON'],
  cll: ['PRON'],
  clg: ['PRON'],
  pri: ['PRON'],
  prel: ['PRON'],
  pres: ['INTJ'],
}

/** The categories whose lemma in Lefff is the name of a class (« cln »), not a word. */
const FORM_IS_LEMMA: ReadonlySet<string> = new Set(['PRON', 'DET', 'SCONJ'])

/** Letters of Lefff's verb codes: `PS13s` is present of indicative or subjunctive, first or third person singular. */
const TENSES: Readonly<Record<string, readonly [form: string, feats: string]>> = {
  W: ['Inf', 'VerbForm=Inf'],
  G: ['Part', 'Tense=Pres|VerbForm=Part'],
  K: ['Part', 'Tense=Past|VerbForm=Part'],
  P: ['Fin', 'Mood=Ind|Tense=Pres|VerbForm=Fin'],
  F: ['Fin', 'Mood=Ind|Tense=Fut|VerbForm=Fin'],
  I: ['Fin', 'Mood=Ind|Tense=Imp|VerbForm=Fin'],
  J: ['Fin', 'Mood=Ind|Tense=Past|VerbForm=Fin'],
  C: ['FinCnd', 'Mood=Cnd|Tense=Pres|VerbForm=Fin'],
  Y: ['FinImp', 'Mood=Imp|Tense=Pres|VerbForm=Fin'],
  S: ['FinSub', 'Mood=Sub|Tense=Pres|VerbForm=Fin'],
  T: ['FinSub', 'Mood=Sub|Tense=Imp|VerbForm=Fin'],
}

/** Forms that no newspaper of our day prints (« vous chantâtes », « que je chantasse ») and that would fill the table. */
const OBSOLETE = /^(J1?2?[12]p|T(1|2|12)[sp]|T3p)$/

const NUMBERS: Readonly<Record<string, string>> = { s: 'Number=Sing', p: 'Number=Plur' }
const GENDERS: Readonly<Record<string, string>> = { m: 'Gender=Masc', f: 'Gender=Fem' }

/**
 * The entries of the Lefff lexicon (`lefff-3.4.mlex`: form, category, lemma, code, tab-separated).
 * @throws DataError naming the line that has no four columns.
 */
export function parseLefff(content: string, path: string): readonly LexiconEntry[] {
  const entries: LexiconEntry[] = []
  content.split('\n').forEach((line, i) => {
    if (line === '') return
    const columns = line.split('\t')
    const [form, category, lemma, code] = columns
    if (form === undefined || category === undefined || lemma === undefined || code === undefined) {
      throw new DataError(`${path}:${i + 1}: not four columns, got "${line}". Correct the line.`)
    }
    if (!/^\p{L}[\p{L}'’-]*$/u.test(form) || OBSOLETE.test(code)) return
    for (const upos of categoriesOf(category, lemma)) {
      for (const { tag, feats } of readCode(code, upos)) {
        entries.push({ form, lemma: FORM_IS_LEMMA.has(upos) ? form : lemma, tag, feats })
      }
    }
  })
  return entries.map(feminineLemma(entries))
}

/** In treebanks the lemma of « actrices » is « actrice », not « acteur »: a feminine noun is its own lemma. */
function feminineLemma(entries: readonly LexiconEntry[]): (entry: LexiconEntry) => LexiconEntry {
  const singular = new Map<string, string>()
  for (const { form, lemma, tag, feats } of entries) {
    if (tag === 'NOUN' && feats === 'Gender=Fem|Number=Sing') singular.set(lemma, form)
  }
  return entry => {
    if (entry.tag !== 'NOUN' || !entry.feats.startsWith('Gender=Fem')) return entry
    return { ...entry, lemma: singular.get(entry.lemma) ?? entry.lemma }
  }
}

function categoriesOf(category: string, lemma: string): readonly string[] {
  if (category === 'v' && (lemma === 'être' || lemma === 'avoir')) return ['AUX', 'VERB']
  return CATEGORIES[category] ?? []
}

function readCode(code: string, upos: string): readonly { tag: string; feats: string }[] {
  const match = /^([WGKPFIJCYST]*)([123]*)([mf]?)([sp]?)/.exec(code)
  const [, tenses = '', persons = '', gender = '', number = ''] = match ?? []
  const agreement = [GENDERS[gender], NUMBERS[number], persons.length === 1 ? `Person=${persons}` : ''].filter(Boolean)
  if (upos !== 'VERB' && upos !== 'AUX') return [{ tag: upos, feats: agreement.join('|') }]
  return [...tenses].flatMap(letter => {
    const tense = TENSES[letter]
    if (!tense) return []
    const [form, feats] = tense
    return [{ tag: `${upos}.${form}`, feats: [...agreement, ...feats.split('|')].sort().join('|') }]
  })
}
