import type { JSX } from 'preact'

interface Props {
  /** What it does, for those who hear the page and those who point at it. */
  readonly label: string
  readonly sign: string
  readonly off?: boolean
  readonly onUse: () => void
}

/** A small button that shows a sign. */
export function SignButton({ label, sign, off = false, onUse }: Props): JSX.Element {
  return (
    <button type="button" class="button" aria-label={label} title={label} disabled={off} onClick={onUse}>
      {sign}
    </button>
  )
}
