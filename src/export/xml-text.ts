/** What may stand in XML 1.0 as text: pure functions from strings to strings. */

// Lone surrogates are found as such since the flag u takes pairs together; C1 controls are allowed in XML 1.0.
const FORBIDDEN = /(?![\t\n\r\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu

/** The text without what XML 1.0 forbids, control characters and lone surrogates, and how many there were. */
export function clean(text: string): { readonly text: string; readonly removed: number } {
  let removed = 0
  const kept = text.replace(FORBIDDEN, () => {
    removed++
    return ''
  })
  return { text: kept, removed }
}

/**
 * Clean text as the content of an element: as it is, or in CDATA where it has a character that begins markup. Entities
 * are avoided since some readers lose the blanks between them.
 */
export function content(text: string): string {
  if (!/[&<]|\]\]>/.test(text)) return text
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

/** Clean text between the double quotes of an attribute. */
export function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
