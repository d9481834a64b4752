import type { JSX } from 'preact'
import type { Path, Step } from '../../../src/query/paths.ts'
import { nodeName, relationName } from '../model/names.ts'
import type { Page } from '../page.ts'
import { NodeLink } from '../parts/node-link.tsx'
import type { PathEnds } from '../state/state.ts'

interface Props {
  readonly page: Page
  readonly path: PathEnds
  readonly ways: readonly Path[]
}

/** How two nodes are linked: the shortest ways, each step with who says so. */
export function PathCard({ page, path, ways }: Props): JSX.Element {
  const { library, language, text, act } = page
  const name = (key: string): string => nodeName(library, key, language)
  if (path.to === undefined) {
    return (
      <>
        <h2 class="claim" tabIndex={-1}>
          {text.paths}
        </h2>
        <p role="status">{text.pathChoose(name(path.from))}</p>
      </>
    )
  }
  return (
    <>
      <h2 class="claim" tabIndex={-1}>
        {text.pathBetween(name(path.from), name(path.to))}
      </h2>
      <label class="check">
        <input
          type="checkbox"
          checked={path.independent}
          onChange={event => act({ type: 'find path', path: { ...path, independent: event.currentTarget.checked } })}
        />
        {text.pathIndependent}
      </label>
      {ways.length === 0 && <p class="muted">{text.pathNone}</p>}
      {ways.map(way => (
        <Way key={way.nodes.map(({ id }) => id).join(' ')} page={page} way={way} />
      ))}
    </>
  )
}

function Way({ page, way }: { readonly page: Page; readonly way: Path }): JSX.Element {
  const [start] = way.nodes
  return (
    <section class="way">
      <h3>{page.text.pathSteps(way.steps.length)}</h3>
      {start && <NodeLink page={page} node={start.id} />}
      <ol>
        {way.steps.map(step => (
          <StepRow key={step.to.id} page={page} step={step} />
        ))}
      </ol>
    </section>
  )
}

/** Each relation of a step opens the card with its sentences. */
function StepRow({ page, step }: { readonly page: Page; readonly step: Step }): JSX.Element {
  const { library, language, open } = page
  return (
    <li>
      {step.edges.map(edge => (
        <button key={edge.id} type="button" class="row" onClick={() => open(edge.id)}>
          <span>
            <span aria-hidden="true">{edge.forward ? '↓' : '↑'}</span> {relationName(library, edge, language)}
          </span>
          <span class="note">{edge.source}</span>
        </button>
      ))}
      <NodeLink page={page} node={step.to.id} />
    </li>
  )
}
