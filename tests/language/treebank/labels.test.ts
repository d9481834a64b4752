import { expect, test } from 'vitest'
import { relationLabel, tagLabel, tagUpos } from '../../../src/language/treebank/labels.ts'

test.each([
  ['obl:mod', 'obl'],
  ['obl:agent', 'obl:agent'],
  ['nsubj:pass', 'nsubj:pass'],
  ['nsubj:caus', 'nsubj'],
  ['flat:name', 'flat:name'],
  ['flat:foreign', 'flat'],
  ['root', 'root'],
])('the relation %s is learnt as %s', (deprel, label) => {
  expect(relationLabel(deprel)).toBe(label)
})

test.each([
  ['VERB', 'Mood=Ind|Number=Sing|VerbForm=Fin', 'VERB.Fin'],
  ['AUX', 'Mood=Cnd|VerbForm=Fin', 'AUX.FinCnd'],
  ['VERB', 'Gender=Masc|Tense=Past|VerbForm=Part', 'VERB.Part'],
  ['DET', 'Number=Sing|Poss=Yes', 'DET.Prs'],
  ['PRON', 'PronType=Rel', 'PRON.Rel'],
  ['NOUN', 'Gender=Fem', 'NOUN'],
])('%s with %s is learnt as %s', (upos, feats, label) => {
  expect(tagLabel(upos, feats)).toBe(label)
  expect(tagUpos(label)).toBe(upos)
})
