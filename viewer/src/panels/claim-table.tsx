import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Claim } from '../../../src/model.ts'
import { relationIn } from '../../../src/ontology/ontology.ts'
import type { Column } from '../messages/messages.ts'
import { formatDate } from '../model/dates.ts'
import { findEdge } from '../model/library.ts'
import { nodeName } from '../model/names.ts'
import type { Item, Picture } from '../model/picture.ts'
import type { Page } from '../page.ts'

interface Props {
  readonly page: Page
  readonly picture: Picture
  readonly hidden: ReadonlySet<string>
  readonly selected: string | undefined
  readonly notice: string | undefined
  readonly onDrawn: () => void
}

const COLUMNS: readonly Column[] = ['subject', 'relation', 'object', 'status', 'date', 'place', 'source', 'document']
const MOST_ROWS = 1000

/** Every claim as a row. It is the way without WebGL, and for those who hear the page. */
export function ClaimTable({ page, picture, hidden, selected, notice, onDrawn }: Props): JSX.Element {
  const { library, text } = page
  const columns = columnsOf(page)
  useEffect(onDrawn, [onDrawn])
  const items = picture.items.filter(({ key }) => !hidden.has(key))
  const open = new Set<string>(selected === undefined ? [] : (findEdge(library, selected)?.attributes.claims ?? []))
  return (
    <div class="table-box">
      {notice !== undefined && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <table>
        <caption>{text.tableCaption(items.length)}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {text.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.slice(0, MOST_ROWS).map(item => (
            <Row key={item.key} page={page} item={item} columns={columns} open={open.has(item.key)} />
          ))}
        </tbody>
      </table>
      {items.length > MOST_ROWS && <p class="notice">{text.more(items.length - MOST_ROWS)}</p>}
    </div>
  )
}

/** The article is told only where there are several. */
function columnsOf({ library }: Page): readonly Column[] {
  return COLUMNS.filter(column => column !== 'document' || library.index.documents.size > 1)
}

interface RowProps {
  readonly page: Page
  readonly item: Item
  readonly columns: readonly Column[]
  readonly open: boolean
}

function Row({ page, item, columns, open }: RowProps): JSX.Element {
  const { library } = page
  const edge = library.edgeOfClaim.get(item.key as Claim['id'])
  const cells = cellsOf(page, item)
  return (
    <tr aria-current={open ? 'true' : undefined}>
      {columns.map(column => {
        const cell = cells[column]
        if (column === 'subject') return <th key={column} scope="row" dir="auto" children={cell} />
        if (column !== 'relation') return <td key={column} class={column} dir="auto" children={cell} />
        return (
          <td key={column}>
            <button type="button" class="link" disabled={edge === undefined} onClick={() => edge && page.open(edge)}>
              {cell}
            </button>
          </td>
        )
      })}
    </tr>
  )
}

function cellsOf({ library, language, text }: Page, item: Item): Readonly<Record<Column, string>> {
  const claim = library.index.claims.get(item.key as Claim['id'])
  const place = claim?.place && library.index.things.get(claim.place)
  const named = (key: string | undefined): string => (key === undefined ? '' : nodeName(library, key, language))
  return {
    subject: named(item.ends[0]),
    relation: relationIn(library.index.ontology, item.relation).reads[language],
    object: named(item.ends[1]),
    status: text.statuses[item.status],
    date: item.date === undefined ? '' : formatDate(item.date, language, 'short'),
    place: named(place),
    source: item.sources.join(' → '),
    document: named(claim?.evidence.document),
  }
}
