import type { JSX } from 'preact'
import { SHAPES } from '../canvas/shapes.ts'
import { CATEGORY_SHAPES, type Category } from '../model/category.ts'

/** The outline and colour of a category, as the canvas draws it. */
export function CategoryIcon({ category }: { readonly category: Category }): JSX.Element {
  return (
    <svg class={`icon ${category}`} viewBox="-13 -13 26 26" aria-hidden="true">
      <path d={SHAPES[CATEGORY_SHAPES[category]].path} />
    </svg>
  )
}
