import { describe, expect, test } from 'vitest'
import { normaliseText } from '../../src/text/normalise.ts'

describe('normaliseText', () => {
  const rows: readonly [name: string, text: string, kept: string][] = [
    ['line ends of Windows and of old Macs', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['line and paragraph separators', 'a\u2028b\u2029c\u0085d\fe', 'a\nb\nc\nd\ne'],
    ['decomposed accents', 'de\u0301cembre', 'décembre'],
    ['a soft hyphen', 'Heli\u00ADkopter', 'Helikopter'],
    ['an accent after a soft hyphen', 'e\u00AD\u0301', 'é'],
    ['a byte order mark, zero-width spaces and direction marks', '\uFEFFA\u200Bb\u2060c\u200E', 'Abc'],
    ['joiners between Latin letters', 'Pou\u200Dtine', 'Poutine'],
    ['joiners in Persian', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['joiners in emoji', '👩\u200D💻', '👩\u200D💻'],
    ['no-break blanks', '« oui », 5 €', '« oui », 5 €'],
  ]
  test.each(rows)('%s', (_name, text, kept) => {
    expect(normaliseText(text)).toEqual({ text: kept, warnings: [] })
  })

  test('control characters are removed and counted', () => {
    expect(normaliseText('a\u0000b\u0007c\td')).toEqual({
      text: 'abc\td',
      warnings: ['text: 2 control character(s) removed.'],
    })
  })
})
