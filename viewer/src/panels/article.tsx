import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { nodeName } from '../model/names.ts'
import { type Mark, type Passage, stretches } from '../model/passage.ts'
import type { Page } from '../page.ts'
import { MarkedText } from '../parts/marked-text.tsx'
import { DocumentLine } from './document-line.tsx'

interface Props {
  readonly page: Page
  readonly passage: Passage
}

/** A whole article, scrolled to a passage that stands out in it. */
export function Article({ page, passage }: Props): JSX.Element | null {
  const { library, language, text } = page
  const sentence = useRef<HTMLElement>(null)
  // Before the first paint, so that nobody sees the top of the article first.
  useLayoutEffect(() => sentence.current?.scrollIntoView({ block: 'center' }), [passage])
  const document = library.index.documents.get(passage.document)
  if (!document) return <p>{text.gone}</p>
  const marks: readonly Mark[] = [{ start: passage.start, end: passage.end, role: 'sentence' }, ...passage.marks]
  return (
    <>
      <h2 class="claim" tabIndex={-1} dir="auto">
        {nodeName(library, document.id, language)}
      </h2>
      <p class="muted">
        <DocumentLine page={page} document={document} />
      </p>
      <div class="article" lang={document.language}>
        {stretches(document).map(block => (
          <p key={block.start} class={block.kind} dir="auto">
            <MarkedText text={document.text} span={block} marks={marks} words={text} sentenceRef={sentence} />
          </p>
        ))}
      </div>
    </>
  )
}
