import type { JSX } from 'preact'
import type { Document } from '../../../src/model.ts'
import { CATEGORY_SHAPES, type Category, categoryOf } from '../model/category.ts'
import type { Library } from '../model/library.ts'
import type { Page } from '../page.ts'
import { CategoryIcon } from '../parts/icon.tsx'
import { Limited } from '../parts/limited.tsx'
import { DocumentLine } from './document-line.tsx'

interface Props {
  readonly page: Page
}

const ARTICLES_SHOWN = 12

/** What there is to see, for a reader who has chosen nothing yet. */
export function Overview({ page }: Props): JSX.Element {
  const { library, text } = page
  const { documents, problems } = library.index.knowledge
  const agencies = [...new Set(documents.flatMap(({ agency }) => agency ?? []))]
  return (
    <>
      <h2 class="claim" tabIndex={-1}>
        {text.overview}
      </h2>
      <p class="muted">
        {text.relationCount(library.charts.entities.edges.size)}
        {agencies.length > 0 && <>, {text.reportedBy(agencies.join(', '))}</>}
      </p>
      <ul class="counts">
        {countCategories(library).map(([category, count]) => (
          <li key={category}>
            <CategoryIcon category={category} /> <b>{count}</b> {text.categories[category]}
          </li>
        ))}
      </ul>
      <p>{text.hint}</p>
      <h3>{text.articles(documents.length)}</h3>
      <Limited
        items={documents}
        first={ARTICLES_SHOWN}
        words={text}
        row={document => <DocumentRow key={document.id} page={page} document={document} />}
      />
      {problems.length > 0 && <h3>{text.problems}</h3>}
      <Limited
        items={problems}
        first={ARTICLES_SHOWN}
        words={text}
        row={({ uri, message }) => (
          <li key={uri}>
            {uri}: {message}
          </li>
        )}
      />
    </>
  )
}

function DocumentRow({ page, document }: Props & { readonly document: Document }): JSX.Element {
  const read = (): void => page.act({ type: 'read', passage: { document: document.id, start: 0, end: 0, marks: [] } })
  return (
    <li>
      <button type="button" class="row" onClick={read}>
        <DocumentLine page={page} document={document} />
      </button>
    </li>
  )
}

function countCategories({ charts }: Library): readonly (readonly [Category, number])[] {
  const nodes = [...charts.events.nodes.values()].map(categoryOf)
  const categories = Object.keys(CATEGORY_SHAPES) as Category[]
  return categories
    .map(category => [category, nodes.filter(each => each === category).length] as const)
    .filter(([, count]) => count > 0)
}
