import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Claim } from '../../../src/model.ts'
import { relationIn } from '../../../src/ontology/ontology.ts'
import type { Column } from '../messages/messages.ts'
import { formatDate } from '../model/dates.ts'
import { findEdge } from '../model/library.ts'
import { nodeName } from '../model/names.ts'
import type { Item } from '../model/picture.ts'
import { type Row, type Sorting, sortedRows, turned } from '../model/rows.ts'
import type { Page } from '../page.ts'

interface Props {
  readonly page: Page
  readonly items: readonly Item[]
  readonly selected: string | undefined
  readonly notice: string | undefined
  readonly onDrawn: () => void
}

const COLUMNS: readonly Column[] = ['subject', 'relation', 'object', 'status', 'date', 'place', 'source', 'document']
const MOST_ROWS = 1000

/** Every claim as a row. It is the way without WebGL, and for those who hear the page. */
export function ClaimTable({ page, items, selected, notice, onDrawn }: Props): JSX.Element {
  const { library, text } = page
  const columns = columnsOf(page)
  const [sorting, setSorting] = useState<Sorting<Column>>()
  const [words, setWords] = useState('')
  useEffect(onDrawn, [onDrawn])
  const all = useMemo(() => items.map(item => rowOf(page, item)), [page, items])
  const rows = useMemo(() => sortedRows(all, words, sorting, page.language), [all, words, sorting, page.language])
  const open = new Set<string>(selected === undefined ? [] : (findEdge(library, selected)?.attributes.claims ?? []))
  return (
    <div class="table-box">
      {notice !== undefined && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <input
        class="row-filter"
        type="text"
        placeholder={text.filterRows}
        aria-label={text.filterRows}
        value={words}
        onInput={event => setWords(event.currentTarget.value)}
      />
      <table>
        <caption aria-live="polite">{text.tableCaption(rows.length)}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <Heading key={column} page={page} column={column} sorting={sorting} onSort={setSorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map(row => (
            <TableRow key={row.key} page={page} row={row} columns={columns} open={open.has(row.key)} />
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && <p class="notice">{text.more(rows.length - MOST_ROWS)}</p>}
    </div>
  )
}

/** The article is told only where there are several. */
function columnsOf({ library }: Page): readonly Column[] {
  return COLUMNS.filter(column => column !== 'document' || library.index.documents.size > 1)
}

interface HeadingProps {
  readonly page: Page
  readonly column: Column
  readonly sorting: Sorting<Column> | undefined
  readonly onSort: (sorting: Sorting<Column> | undefined) => void
}

function Heading({ page, column, sorting, onSort }: HeadingProps): JSX.Element {
  const { text } = page
  const order = sorting?.column === column ? sorting.order : undefined
  return (
    <th scope="col" aria-sort={order ?? 'none'}>
      <button
        type="button"
        class="link"
        title={text.sortBy(text.columns[column])}
        onClick={() => onSort(turned(sorting, column))}
      >
        {text.columns[column]} <span aria-hidden="true">{order && (order === 'ascending' ? '↑' : '↓')}</span>
      </button>
    </th>
  )
}

interface RowProps {
  readonly page: Page
  readonly row: Row<Column>
  readonly columns: readonly Column[]
  readonly open: boolean
}

function TableRow({ page, row, columns, open }: RowProps): JSX.Element {
  const edge = page.library.edgeOfClaim.get(row.key as Claim['id'])
  return (
    <tr aria-current={open ? 'true' : undefined}>
      {columns.map(column => {
        const cell = row.cells[column]
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

function rowOf({ library, language, text }: Page, item: Item): Row<Column> {
  const claim = library.index.claims.get(item.key as Claim['id'])
  const place = claim?.place && library.index.things.get(claim.place)
  const named = (key: string | undefined): string => (key === undefined ? '' : nodeName(library, key, language))
  return {
    key: item.key,
    cells: {
      subject: named(item.ends[0]),
      relation: relationIn(library.index.ontology, item.relation).reads[language],
      object: named(item.ends[1]),
      status: text.statuses[item.status],
      date: item.date === undefined ? '' : formatDate(item.date, language, 'short'),
      place: named(place),
      source: [...item.speakers, ...item.sources].join(' → '),
      document: named(claim?.evidence.document),
    },
    // As text, dates of EDTF lie as in time.
    ranks: { date: item.date ?? '' },
  }
}
