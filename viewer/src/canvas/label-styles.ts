/** How a kind of label is written: heights in CSS pixels, weights of its font as it stands and as it stands out. */
export const LABEL_STYLES = {
  node: { font: 13, line: 16, weight: 500, strong: 700, padding: 0 },
  edge: { font: 11.5, line: 15, weight: 400, strong: 650, padding: 8 },
} as const

export type LabelKind = keyof typeof LABEL_STYLES

/** Width in CSS pixels of the line round a name that keeps it readable over edges. */
export const HALO = 4
