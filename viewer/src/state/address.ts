import type { Language } from '../messages/messages.ts'
import { type State, TABS } from './state.ts'

/** The part of the state that stands in the address, so that a view can be linked and gone back to. */
export type Address = Pick<State, 'tab' | 'selected' | 'language'>

/** The state as the fragment of an address: `#view=events&at=evt-…&lang=fr`. */
export function writeAddress({ tab, selected, language }: Address): string {
  const fields = new URLSearchParams({ view: tab, ...(selected === undefined ? {} : { at: selected }), lang: language })
  return `#${fields}`
}

/** What a fragment says; what it does not say, or says wrongly, is taken from the fallback. */
export function readAddress(fragment: string, fallback: Address): Address {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''))
  const language = fields.get('lang')
  return {
    tab: TABS.find(tab => tab === fields.get('view')) ?? fallback.tab,
    selected: fields.get('at') ?? undefined,
    language: isLanguage(language) ? language : fallback.language,
  }
}

function isLanguage(text: string | null): text is Language {
  return text === 'en' || text === 'fr'
}
