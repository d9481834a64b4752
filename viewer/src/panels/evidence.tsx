import type { JSX } from 'preact'
import type { DateReading, Document } from '../../../src/model.ts'
import type { Messages } from '../messages/messages.ts'
import type { Testimony } from '../model/testimony.ts'
import type { Page } from '../page.ts'
import { MarkedText } from '../parts/marked-text.tsx'
import { DocumentLine } from './document-line.tsx'

interface Props {
  readonly page: Page
  readonly testimony: Testimony
}

/** One sentence with its subject, object and trigger marked, and how each thing was read from it. */
export function Evidence({ page, testimony }: Props): JSX.Element {
  const { act, language, text } = page
  const { document, passage, date, origin, confidence } = testimony
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  return (
    <li class="evidence">
      <blockquote lang={document.language} dir="auto">
        <MarkedText text={document.text} span={passage} marks={passage.marks} words={text} />
      </blockquote>
      <p class="muted">
        {date && <>{dateLine(date, document, text)} </>}
        {text.foundBy(origin.rule, triggerWords(testimony))}
        {confidence !== undefined && <> {text.confidence(number.format(confidence))}</>}
      </p>
      <p class="origin">
        <button type="button" class="link" onClick={() => act({ type: 'read', passage })}>
          {text.openInArticle}
        </button>
        <DocumentLine page={page} document={document} />
      </p>
    </li>
  )
}

/** The words that say it, as they stand in the text. */
function triggerWords({ document, passage }: Testimony): string | undefined {
  const trigger = passage.marks.find(({ role }) => role === 'trigger')
  return trigger && document.text.slice(trigger.start, trigger.end)
}

function dateLine({ rule, span }: DateReading, { text }: Document, words: Messages): string {
  return span ? words.dateRead(text.slice(span.start, span.end), rule) : words.dateInferred(rule)
}
