import { GROUP_TONES, type Tone, TYPE_TONES } from './scene.ts'

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
    tones: Object.fromEntries([...TYPE_TONES, ...GROUP_TONES].map(tone => [tone, colour(tone)])) as Palette['tones'],
    font: style.fontFamily,
  }
}
