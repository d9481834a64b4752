/** Subtypes of relations that readers of the tree need; any other is cut to its universal part, so that treebanks agree. */
const KEPT_SUBTYPES: ReadonlySet<string> = new Set(['nsubj:pass', 'obl:agent', 'flat:name'])

/** The relation as the parser learns it: universal, plus `nsubj:pass`, `obl:agent` and `flat:name`. */
export function relationLabel(deprel: string): string {
  return KEPT_SUBTYPES.has(deprel) ? deprel : universalRelation(deprel)
}

/** The relation without its subtype: `obl:mod` → `obl`. */
export function universalRelation(deprel: string): string {
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}

/** The value of one feature of a `Gender=Fem|Number=Sing` list, empty where it is absent. */
function featureValue(feats: string, name: string): string {
  const field = feats.split('|').find(item => item.startsWith(`${name}=`))
  return field ? field.slice(name.length + 1) : ''
}

/**
 * The tag that the tagger learns: part of speech, form and mood of a verb, kind of a pronoun, determiner or adverb:
 * `VERB.Fin`, `VERB.FinSub`, `VERB.Part`, `DET.Art`, `PRON.Rel`. Treebanks differ on the rest.
 */
export function tagLabel(upos: string, feats: string): string {
  const verbForm = featureValue(feats, 'VerbForm')
  if (verbForm) return `${upos}.${verbForm}${MARKED_MOODS[featureValue(feats, 'Mood')] ?? ''}`
  if (!WITH_KIND.has(upos)) return upos
  const kind = featureValue(feats, 'PronType') || (featureValue(feats, 'Poss') ? 'Prs' : '')
  return kind ? `${upos}.${kind}` : upos
}

const MARKED_MOODS: Readonly<Record<string, string>> = { Sub: 'Sub', Cnd: 'Cnd', Imp: 'Imp' }
const WITH_KIND: ReadonlySet<string> = new Set(['PRON', 'DET', 'ADV'])

/** The part of speech of a tag: `VERB.Fin` → `VERB`. */
export function tagUpos(tag: string): string {
  const dot = tag.indexOf('.')
  return dot < 0 ? tag : tag.slice(0, dot)
}
