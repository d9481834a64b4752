import type { ComponentChildren, JSX } from 'preact'
import type { Statement } from '../../../src/model.ts'
import { categoryOf } from '../model/category.ts'
import { formatDate } from '../model/dates.ts'
import { findNode } from '../model/library.ts'
import { nodeName, relationName, shorten } from '../model/names.ts'
import { type DatedLink, type Link, nodeFacts } from '../model/node-facts.ts'
import type { Passage } from '../model/passage.ts'
import type { Page } from '../page.ts'
import { CategoryIcon } from '../parts/icon.tsx'
import { Limited } from '../parts/limited.tsx'
import { MarkedText } from '../parts/marked-text.tsx'
import type { Shown } from '../shown.ts'
import type { State } from '../state/state.ts'
import { InPicture } from './in-picture.tsx'

interface Props {
  readonly page: Page
  readonly node: string
  readonly state: State
  readonly shown: Shown
}

const ROWS_SHOWN = 8
const SENTENCES_SHOWN = 5

/** What is known of a node: its names, its relations by kind, what it said, and the sentences that name it. */
export function NodeCard({ page, node, state, shown }: Props): JSX.Element {
  const { library, language, text } = page
  const found = findNode(library, node)
  if (!found) return <p>{text.gone}</p>
  const category = categoryOf(found)
  const { relations, events, timeline, statements, sentences } = nodeFacts(library, node)
  const forms = found.forms.filter(form => form !== found.label)
  return (
    <>
      <h2 class="claim" tabIndex={-1} dir="auto">
        <CategoryIcon category={category} /> {nodeName(library, node, language)}
      </h2>
      <p class="muted">{text.category[category]}</p>
      <InPicture page={page} node={node} state={state} shown={shown} />
      {forms.length > 0 && <Words title={text.forms} words={forms} />}
      {found.sameAs.length > 0 && <Words title={text.identifiers} words={found.sameAs} />}
      <h3>{text.relations}</h3>
      {relations.length === 0 && <p class="muted">{text.noRelations}</p>}
      {relations.map(({ key, links }) => (
        <Links key={key} page={page} links={links} />
      ))}
      {events.length > 0 && <h3>{text.events}</h3>}
      <Links page={page} links={events} />
      {timeline.length > 1 && <Dates page={page} dates={timeline} />}
      {statements.length > 0 && <h3>{text.quotations}</h3>}
      <Statements page={page} statements={statements} />
      {sentences.length > 0 && <h3>{text.sentences(sentences.length)}</h3>}
      <Sentences page={page} sentences={sentences} />
    </>
  )
}

function Words({ title, words }: { readonly title: string; readonly words: readonly string[] }): JSX.Element {
  return (
    <>
      <h3>{title}</h3>
      <ul class="chips">
        {words.map(word => (
          <li key={word} class="chip">
            <bdi>{word}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}

function Links({ page, links }: { readonly page: Page; readonly links: readonly Link[] }): JSX.Element {
  const { library, language, text } = page
  return (
    <Limited
      items={links}
      first={ROWS_SHOWN}
      words={text}
      row={link => {
        const { key, attributes } = link.edge
        const { status } = attributes
        // An event has its date in its name.
        const date = library.index.events.has(link.other) ? undefined : attributes.date
        return (
          <LinkRow key={key} page={page} link={link}>
            {status !== 'asserted' && text.statuses[status]} {date && formatDate(date, language, 'short')}
          </LinkRow>
        )
      }}
    />
  )
}

/** What happened when, the earliest first. */
function Dates({ page, dates }: { readonly page: Page; readonly dates: readonly DatedLink[] }): JSX.Element {
  return (
    <>
      <h3>{page.text.inTime}</h3>
      <Limited
        items={dates}
        first={ROWS_SHOWN}
        words={page.text}
        row={({ date, link }) => (
          <LinkRow key={`${date} ${link.edge.key}`} page={page} link={link}>
            {formatDate(date, page.language, 'short')}
          </LinkRow>
        )}
      />
    </>
  )
}

/** A link as the claim reads, with the node of the card left out: « préside Russie », « Dmitri Peskov travaille pour ». */
function LinkRow({
  page,
  link,
  children,
}: {
  readonly page: Page
  readonly link: Link
  readonly children: ComponentChildren
}): JSX.Element {
  const { library, language, open } = page
  const name = <b dir="auto">{nodeName(library, link.other, language)}</b>
  const verb = <span class="muted">{relationName(library, link.edge.attributes, language)}</span>
  return (
    <li>
      <button type="button" class="row" onClick={() => open(link.edge.key)}>
        <span>
          {link.outgoing ? verb : name} {link.outgoing ? name : verb}
        </span>
        <span class="note">{children}</span>
      </button>
    </li>
  )
}

function Statements({
  page,
  statements,
}: {
  readonly page: Page
  readonly statements: readonly Statement[]
}): JSX.Element {
  return (
    <Limited
      items={statements}
      first={SENTENCES_SHOWN}
      words={page.text}
      row={({ id, text }) => (
        <li key={id}>
          <button type="button" class="row" dir="auto" onClick={() => page.open(id)}>
            «&nbsp;{shorten(text, 140)}&nbsp;»
          </button>
        </li>
      )}
    />
  )
}

function Sentences({ page, sentences }: { readonly page: Page; readonly sentences: readonly Passage[] }): JSX.Element {
  const { library, text, act } = page
  return (
    <Limited
      items={sentences}
      first={SENTENCES_SHOWN}
      words={text}
      row={passage => {
        const document = library.index.documents.get(passage.document)
        return (
          <li key={`${passage.document} ${passage.start}`} class="evidence">
            <blockquote lang={document?.language} dir="auto">
              <MarkedText text={document?.text ?? ''} span={passage} marks={passage.marks} words={text} />
            </blockquote>
            <p class="origin">
              <button type="button" class="link" onClick={() => act({ type: 'read', passage })}>
                {text.openInArticle}
              </button>
            </p>
          </li>
        )
      }}
    />
  )
}
