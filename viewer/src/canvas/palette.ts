import type { Tone } from './scene.ts'

/** The colours of the canvas, `#rrggbb`, and its font: those of the style sheet, so that a theme is told once. */
export interface Palette {
  readonly background: string
  readonly ink: string
  readonly muted: string
  readonly edge: string
  readonly accent: string
  readonly tones: Readonly<Record<Tone, string>>
  readonly font: string
}

/** The palette as it stands where the element is, in the theme of the moment. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  return {
    background: colour('background'),
    ink: colour('ink'),
    muted: colour('muted'),
    edge: colour('edge'),
    accent: colour('accent'),
    tones: {
      person: colour('person'),
      place: colour('place'),
      organisation: colour('organisation'),
      agency: colour('agency'),
      event: colour('event'),
      topic: colour('topic'),
      statement: colour('statement'),
      document: colour('document'),
    },
    font: style.fontFamily,
  }
}
