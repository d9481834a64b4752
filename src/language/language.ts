import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../errors.ts'
import { ONTOLOGY, type Ontology } from '../ontology/ontology.ts'
import { type Calendar, loadCalendar } from './calendar.ts'
import { dataDirectory, readData } from './data.ts'
import type { Engine } from './engine/engine.ts'
import type { EventTable } from './event-table.ts'
import { type Furniture, loadFurniture } from './furniture.ts'
import { loadGazetteer } from './gazetteer.ts'
import type { Gazetteer } from './gazetteer-entry.ts'
import type { CertaintyWords } from './lexicons/certainty.ts'
import type { HeadWords } from './lexicons/heads.ts'
import type { InstitutionLexicon } from './lexicons/institutions.ts'
import type { PatternTable } from './lexicons/patterns.ts'
import type { SpeechLexicon } from './lexicons/speech.ts'
import type { StanceWords } from './lexicons/stances.ts'
import type { TitleLexicon } from './lexicons/titles.ts'
import type { TopicWords } from './lexicons/topics.ts'
import type { WordLists } from './lexicons/words.ts'
import type { Recogniser } from './names/recogniser.ts'
import { readModels } from './read-models.ts'

/** All that Relata knows of one language, loaded once and shared by all documents. Each field is one file of the pack. */
export interface Language {
  /** BCP 47. */
  readonly code: string
  readonly engine: Engine
  readonly recogniser: Recogniser
  readonly words: WordLists
  readonly titles: TitleLexicon
  readonly speech: SpeechLexicon
  readonly stances: StanceWords
  readonly institutions: InstitutionLexicon
  readonly certainty: CertaintyWords
  readonly patterns: PatternTable
  readonly events: EventTable
  /** What its patterns may tell. */
  readonly ontology: Ontology
  readonly topics: TopicWords
  readonly heads: HeadWords
  readonly gazetteer: Gazetteer
  readonly calendar: Calendar
  readonly furniture: Furniture
}

const loaded = new Map<string, Language>()

/** Whether there is a pack for a language. */
export function hasLanguage(code: string): boolean {
  return /^[a-z]{2,3}$/.test(code) && existsSync(join(dataDirectory(), 'languages', code))
}

/**
 * The language pack of a code, read from `data/languages/<code>` at the first call.
 * @throws InputError where there is no such pack; DataError where one of its files is broken.
 */
export function loadLanguage(code: string): Language {
  const known = loaded.get(code)
  if (known) return known
  if (!hasLanguage(code)) {
    throw new InputError(
      `language: no pack for "${code}". Packs stand in data/languages; choose one of them with --language.`,
    )
  }
  const language = readPack(code)
  loaded.set(code, language)
  return language
}

function readPack(code: string): Language {
  const folder = `languages/${code}`
  return {
    code,
    ...readModels(code),
    words: readData(`${folder}/words.json`),
    titles: readData(`${folder}/titles.json`),
    speech: readData(`${folder}/speech.json`),
    stances: readData(`${folder}/stances.json`),
    institutions: readData(`${folder}/institutions.json`),
    certainty: readData(`${folder}/certainty.json`),
    patterns: readData(`${folder}/patterns.json`),
    events: readData(`${folder}/events.json`),
    ontology: ONTOLOGY,
    topics: readData(`${folder}/topics.json`),
    heads: readData(`${folder}/heads.json`),
    gazetteer: loadGazetteer(code),
    calendar: loadCalendar(code),
    furniture: loadFurniture(code),
  }
}
