/** What the page shares with the browser round it: the address, the keyboard and the language of the document. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Language } from './messages/messages.ts'
import { readAddress, writeAddress } from './state/address.ts'
import type { Move } from './state/history.ts'
import type { State } from './state/state.ts'

type Act = (move: Move) => void

/** Keeps the address in step with the state: every view can be linked, and the back button goes from card to card. */
export function useAddress(state: State, act: Act): void {
  const address = writeAddress(state)
  const latest = useRef(state)
  const place = useRef<string>(undefined)
  latest.current = state
  // Before the paint: what is seen is what can be linked.
  useLayoutEffect(() => {
    const here = placeOf(state)
    if (location.hash === address) place.current = here
    if (location.hash === address) return
    // A filter is no place to go back to: it has its own undo.
    if (location.hash === '' || place.current === here) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    place.current = here
  }, [address])
  useEffect(() => {
    const follow = (): void => act({ type: 'go', address: readAddress(location.hash, latest.current) })
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [act])
}

function placeOf({ tab, selected, path, language }: State): string {
  return JSON.stringify([tab, selected, path, language])
}

/** `/` goes to the search, `?` lists the keys, Escape leaves what was opened last, Ctrl Z and Ctrl Shift Z undo and redo. */
export function useKeys(act: Act): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const move = moveOf(event)
      if (move === undefined) return
      if (event.key !== 'Escape') event.preventDefault()
      if (move === 'search') document.getElementById('search')?.focus()
      else act(move)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [act])
}

/** What a key means; all but Escape only while nobody writes. */
function moveOf(event: KeyboardEvent): Move | 'search' | undefined {
  if (event.key === 'Escape') return { type: 'step back' }
  if (isWriting(event.target)) return undefined
  if (!isCommand(event)) return PLAIN_KEYS[event.key]
  const key = event.key.toLowerCase()
  if (key === 'z') return { type: event.shiftKey ? 'redo' : 'undo' }
  return key === 'y' ? { type: 'redo' } : undefined
}

const PLAIN_KEYS: Readonly<Record<string, Move | 'search'>> = {
  '/': 'search',
  '?': { type: 'overlay', overlay: 'keys' },
}

function isCommand({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey
}

/** Tells the browser and screen readers the language of the interface. */
export function useLanguage(language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
}

function isWriting(target: EventTarget | null): boolean {
  return (target instanceof HTMLInputElement && target.type !== 'range') || target instanceof HTMLTextAreaElement
}
