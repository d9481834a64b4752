import type { JSX } from 'preact'
import type { Document } from '../../../src/model.ts'
import { formatDate } from '../model/dates.ts'
import { nodeName } from '../model/names.ts'
import type { Page } from '../page.ts'

interface Props {
  readonly page: Page
  readonly document: Document
}

/** Where a document comes from, on one line: its name, its outlet and agency, its day, the language it was written in. */
export function DocumentLine({ page, document }: Props): JSX.Element {
  const { library, language, text } = page
  const { id, publisher, agency, published, translatedFrom } = document
  const languages = new Intl.DisplayNames([language], { type: 'language' })
  const parts = [
    nodeName(library, id, language),
    publisher,
    agency,
    published && text.published(formatDate(published.edtf, language)),
    translatedFrom && text.translatedFrom(languages.of(translatedFrom) ?? translatedFrom),
  ]
  return (
    <span class="document-line" dir="auto">
      {parts.filter(part => part).join(' · ')}
    </span>
  )
}
