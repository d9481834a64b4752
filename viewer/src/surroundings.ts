/** What the page shares with the browser round it: the address, the keyboard and the language of the document. */
import { useEffect, useRef } from 'preact/hooks'
import type { Language } from './messages/messages.ts'
import { readAddress, writeAddress } from './state/address.ts'
import type { State } from './state/state.ts'
import type { Action } from './state/update.ts'

type Act = (action: Action) => void

/** Keeps the address in step with the state, so that every view can be linked and the back button works. */
export function useAddress(state: State, act: Act): void {
  const address = writeAddress(state)
  const latest = useRef(state)
  latest.current = state
  useEffect(() => {
    if (location.hash === '') history.replaceState(null, '', address)
    else if (location.hash !== address) history.pushState(null, '', address)
  }, [address])
  useEffect(() => {
    const follow = (): void => act({ type: 'go', address: readAddress(location.hash, latest.current) })
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [act])
}

/** `/` goes to the search, Escape leaves what was opened last. */
export function useKeys(act: Act): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape') act({ type: 'step back' })
      if (event.key !== '/' || isWriting(event.target)) return
      event.preventDefault()
      document.getElementById('search')?.focus()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [act])
}

/** Tells the browser and screen readers the language of the interface. */
export function useLanguage(language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
