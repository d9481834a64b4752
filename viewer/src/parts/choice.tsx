import type { JSX } from 'preact'

interface Props<T extends string> {
  readonly label: string
  readonly value: T
  /** What can be chosen, each with what it is called. */
  readonly options: readonly (readonly [T, string])[]
  readonly onChoose: (value: T) => void
}

/** One of a few, from a list that unfolds. */
export function Choice<T extends string>({ label, value, options, onChoose }: Props<T>): JSX.Element {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={event => onChoose(event.currentTarget.value as T)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
