/** Letters of the plane of tags: no program shows them but in the flags of regions, which need six at the most. */
const TAGS = /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,6}\u{E007F})|[\u{E0000}-\u{E007F}]+/gu

/** A text without what no reader of the page sees, and how many places were hidden. */
export interface Seen {
  readonly text: string
  readonly hidden: number
}

/** The text without comments of HTML (`<!-- … -->`) and letters that are never shown. A comment that never ends is a text. */
export function withoutHidden(text: string): Seen {
  let seen = ''
  let hidden = 0
  let at = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open + 4)
    if (close < 0) break
    seen += text.slice(at, open)
    at = close + 3
    hidden++
  }
  const shown = (seen + text.slice(at)).replace(TAGS, (_, flag: string | undefined) => {
    if (flag === undefined) hidden++
    return flag ?? ''
  })
  return { text: shown, hidden }
}
