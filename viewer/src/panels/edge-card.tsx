import type { ComponentChildren, JSX } from 'preact'
import { conflictsOf } from '../model/conflicts.ts'
import { formatDate } from '../model/dates.ts'
import type { Edge } from '../model/library.ts'
import { relationName } from '../model/names.ts'
import { type Source, type Testimony, testimoniesOf } from '../model/testimony.ts'
import type { Page } from '../page.ts'
import { Limited } from '../parts/limited.tsx'
import { NodeLink } from '../parts/node-link.tsx'
import { Evidence } from './evidence.tsx'

interface Props {
  readonly page: Page
  readonly edge: Edge
}

const SENTENCES_SHOWN = 20

/** What an edge says as a sentence, who says so, and every sentence where it is written. */
export function EdgeCard({ page, edge }: Props): JSX.Element {
  const { library, language, text } = page
  const testimonies = testimoniesOf(library, edge)
  return (
    <>
      <h2 class="claim" tabIndex={-1}>
        <NodeLink page={page} node={edge.source} /> <em>{relationName(library, edge.attributes, language)}</em>{' '}
        <NodeLink page={page} node={edge.target} />
      </h2>
      <Chips page={page} edge={edge} testimonies={testimonies} />
      <Conflicts page={page} edge={edge} />
      <h3>{text.whoSays}</h3>
      {chainsOf(testimonies).map(chain => (
        <Chain key={chain.map(({ name }) => name).join('→')} page={page} chain={chain} />
      ))}
      <h3>{text.whereWritten(testimonies.length)}</h3>
      <Limited
        items={testimonies}
        first={SENTENCES_SHOWN}
        words={text}
        row={testimony => <Evidence key={testimony.key} page={page} testimony={testimony} />}
      />
    </>
  )
}

/** What other claims say of the same, side by side with who says it. */
function Conflicts({ page, edge }: Props): JSX.Element | null {
  const { library, language, text, open } = page
  const others = conflictsOf(library, edge)
  if (others.length === 0) return null
  return (
    <>
      <h3>{text.inConflict}</h3>
      <ul class="conflicts">
        {[edge, ...others].map(({ key, attributes }) => {
          const { status, date, quote, source } = attributes
          return (
            <li key={key} aria-current={key === edge.key ? 'true' : undefined}>
              <button type="button" class="row" disabled={key === edge.key} onClick={() => open(key)}>
                <b class={`status ${status}`}>
                  {text.conflict(text.statuses[status], date === undefined ? '' : formatDate(date, language, 'short'))}
                </b>
                <span dir="auto">{quote}</span>
                <span class="note">{source}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

interface ChipsProps extends Props {
  readonly testimonies: readonly Testimony[]
}

function Chips({ page, edge, testimonies }: ChipsProps): JSX.Element {
  const { language, text } = page
  const { status, date, place } = edge.attributes
  const qualifiers = new Map(testimonies.flatMap(({ qualifiers }) => Object.entries(qualifiers).map(pair)))
  return (
    <ul class="chips">
      <Chip kind={`status ${status}`}>{text.statuses[status]}</Chip>
      {date !== undefined && <Chip>{formatDate(date, language)}</Chip>}
      {place !== undefined && (
        <Chip label={text.place}>
          <bdi>{place}</bdi>
        </Chip>
      )}
      {[...qualifiers.values()].map(([name, value]) => (
        <Chip key={`${name} ${value}`} label={text.qualifiers[name] ?? name}>
          <bdi>{value}</bdi>
        </Chip>
      ))}
    </ul>
  )
}

function pair([name, value]: [string, string]): [string, [string, string]] {
  return [`${name} ${value}`, [name, value]]
}

interface ChipProps {
  readonly kind?: string
  readonly label?: string
  readonly children: ComponentChildren
}

function Chip({ kind = '', label, children }: ChipProps): JSX.Element {
  return (
    <li class={`chip ${kind}`} title={label}>
      {label !== undefined && <span class="unseen">{label}: </span>}
      {children}
    </li>
  )
}

/** The different chains of those who say it. */
function chainsOf(testimonies: readonly Testimony[]): readonly (readonly Source[])[] {
  return [...new Map(testimonies.map(({ sources }) => [sources.map(({ name }) => name).join('→'), sources])).values()]
}

interface ChainProps {
  readonly page: Page
  readonly chain: readonly Source[]
}

function Chain({ page, chain }: ChainProps): JSX.Element {
  if (chain.length === 0) return <p class="muted">{page.text.nobodySays}</p>
  return (
    <ol class="chain">
      {chain.map(({ name, key }) => (
        <li key={name} dir="auto">
          {key === undefined ? name : <NodeLink page={page} node={key} />}
        </li>
      ))}
    </ol>
  )
}
