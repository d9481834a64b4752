import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataError, InputError } from '../../errors.ts'
import { dataDirectory } from '../../language/data.ts'
import { type ModelPart, packModel } from '../../language/engine/model-file.ts'
import type { Io } from '../io.ts'
import { corporaFolder } from '../train/corpora.ts'
import { readNameCorpus, trainNamesFile } from '../train/train-names-file.ts'
import { trainSyntaxFile } from '../train/train-syntax-file.ts'
import type { Verb } from '../verb.ts'

export const trainVerb: Verb = {
  name: 'train',
  summary: 'train the models of a language anew from its corpora, and print their scores on held-out data',
  usage: '<language> --corpora DIR [-o DIR]',
  flags: ['corpora', 'out'],
  examples: ['train fr --corpora corpora', 'train fr --corpora corpora -o trial'],
  run: async ({ inputs, values }, io) => {
    const code = packCode(inputs)
    const training = { code, folder: corporaFolder(values.corpora), log: (line: string) => io.err(`${line}\n`) }
    const out = outFolder(values.out ?? join(dataDirectory(), 'languages', code))
    // A broken corpus is told before minutes of training, and the file, whose parts belong together, is written at the end.
    const corpus = readNameCorpus(training)
    const syntax = trainSyntaxFile(training)
    const names = trainNamesFile(training, corpus, lexiconOf(syntax))
    writeModel(join(out, 'model.bin'), [...syntax, ...names], io)
    return 0
  },
}

/** Training reads the files of the pack that are written by hand, so that there must be one. */
function packCode(inputs: readonly string[]): string {
  const [code, ...more] = inputs
  if (code === undefined || more.length > 0 || !/^[a-z]{2,3}$/.test(code)) {
    throw new InputError(
      `train: one language is needed, got "${inputs.join(' ')}". Write: relata train fr --corpora DIR`,
    )
  }
  if (!existsSync(join(dataDirectory(), 'languages', code, 'corpora.json'))) {
    throw new InputError(
      `train: no pack that says what to train on, got "${code}". Write data/languages/${code} first.`,
    )
  }
  return code
}

function outFolder(folder: string): string {
  if (existsSync(folder)) return folder
  throw new InputError(`--out: no such folder, got "${folder}". Make it, or choose another place.`)
}

function lexiconOf(parts: readonly ModelPart[]): ModelPart {
  const lexicon = parts.find(part => part.header.name === 'lexicon')
  if (!lexicon) throw new DataError('model.bin: has no part "lexicon". Name a lexicon in corpora.json.')
  return lexicon
}

/** Writes the model file and prints the held-out scores that its headers hold. */
function writeModel(path: string, parts: readonly ModelPart[], io: Io): void {
  const model = packModel(parts)
  writeFileSync(path, model)
  io.out(`${path}: ${model.length} bytes\n`)
  for (const { header } of parts) {
    for (const [name, value] of Object.entries(header.scores)) io.out(`  ${name.padEnd(52)}${value.toFixed(2)}\n`)
  }
}
