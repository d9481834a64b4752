import type { JSX } from 'preact'
import { categoryOf } from '../model/category.ts'
import { findNode } from '../model/library.ts'
import { nodeName } from '../model/names.ts'
import type { Page } from '../page.ts'
import { CategoryIcon } from './icon.tsx'

interface Props {
  readonly page: Page
  readonly node: string
  readonly icon?: boolean
}

/** The name of a node, which opens its card. */
export function NodeLink({ page, node, icon = false }: Props): JSX.Element {
  const found = findNode(page.library, node)
  return (
    <button type="button" class="link" dir="auto" onClick={() => page.open(node)}>
      {icon && found && <CategoryIcon category={categoryOf(found)} />}
      {nodeName(page.library, node, page.language)}
    </button>
  )
}
