/**
 * The features of the parser, after Zhang and Nivre (2011), with the marker of a phrase (its preposition or conjunction),
 * agreement and punctuation added. `parser-features.ts` explains the names.
 */
export const PARSER_ROWS: readonly string[] = [
  // single words
  ...[
    'S0.w S0.t',
    'S0.w',
    'S0.t',
    'S1.w S1.t',
    'S1.w',
    'S1.t',
    'N0.w N0.t',
    'N0.w',
    'N0.t',
    'N1.w N1.t',
    'N1.w',
    'N1.t',
  ],
  ...['N2.w N2.t', 'N2.t', 'S2.w S2.t', 'S2.t', 'S0.x S0.q', 'S1.x S1.q', 'N0.x N0.q'],
  // S0 with N0
  ...['S0.w S0.t N0.w N0.t', 'S0.w S0.t N0.w', 'S0.w N0.w N0.t', 'S0.w S0.t N0.t', 'S0.t N0.w N0.t', 'S0.w N0.w'],
  ...['S0.t N0.t', 'N0.t N1.t', 'S0.q N0.q'],
  // S1 with S0
  ...['S1.w S1.t S0.w S0.t', 'S1.w S1.t S0.w', 'S1.w S0.w S0.t', 'S1.w S1.t S0.t', 'S1.t S0.w S0.t', 'S1.w S0.w'],
  ...['S1.t S0.t', 'S1.q S0.q', 'S1.t N0.t', 'S1.w N0.t', 'S1.t N0.w', 'S1.w N0.w'],
  // three and four words
  ...['N0.t N1.t N2.t', 'S0.t N0.t N1.t', 'S1.t S0.t N0.t', 'S1.w S0.t N0.t', 'S1.t S0.w N0.t', 'S1.t S0.t N0.w'],
  ...['S2.t S1.t S0.t', 'S1.t S0.t N0.t N1.t', 'S2.q S1.q S0.q N0.q', 'S0.w N0.t N1.t', 'S0.t N0.w N1.t'],
  // children
  ...['S0.t S0l.t N0.t', 'S0.t S0r.t N0.t', 'S0.t N0.t N0l.t', 'S1.t S1r.t S0.t', 'S1.t S1l.t S0.t', 'S1.t S0.t S0l.t'],
  ...['S1.t S0.t S0r.t', 'S0l.w S0l.d', 'S0l.t S0l.d', 'S0r.w S0r.d', 'S0r.t S0r.d', 'S1r.w S1r.d', 'S1r.t S1r.d'],
  ...['S1l.w S1l.d', 'S1l.t S1l.d', 'N0l.w N0l.d', 'N0l.t N0l.d', 'S0.t S0l.d S0l2.d', 'S0.t S0r.d S0r2.d'],
  ...['S1.t S1r.d S1r2.d', 'N0.t N0l.d N0l2.d', 'S1.t S1r.d S0.t', 'S1.t S1l.d S0.t', 'S0.t S0l.d N0.t'],
  // how far apart
  ...['S0.w gap0', 'S0.t gap0', 'N0.w gap0', 'N0.t gap0', 'S0.w N0.w gap0', 'S0.t N0.t gap0', 'S1.w gap1', 'S1.t gap1'],
  ...[
    'S0.w gap1',
    'S0.t gap1',
    'S1.t S0.t gap1',
    'S0.t N0.t brk0',
    'S1.t S0.t brk1',
    'S1.t S0.t N0.t brk',
    'S1.w S0.t brk1',
  ],
  // how many children, and which
  ...[
    'S0.w S0.vr',
    'S0.t S0.vr',
    'S0.w S0.vl',
    'S0.t S0.vl',
    'S1.w S1.vr',
    'S1.t S1.vr',
    'S1.t S1.vl',
    'N0.w N0.vl',
    'N0.t N0.vl',
  ],
  ...[
    'S0.w S0.dr',
    'S0.t S0.dr',
    'S0.w S0.dl',
    'S0.t S0.dl',
    'S1.w S1.dr',
    'S1.t S1.dr',
    'S1.t S1.dl',
    'N0.w N0.dl',
    'N0.t N0.dl',
  ],
  ...['S1.t S1.dr S0.t', 'S0.t S0.dl N0.t', 'S0.t S0.dr N0.t', 'S1.t S1.dr S0.t S0.cw'],
  // prepositions and conjunctions
  ...['S1.w S0.cw S0.t', 'S1.t S0.cw S0.t', 'S1.w S0.cw S0.w', 'S1.t S0.cw S0.w', 'S0.cw S0.t N0.t', 'S1.cw S1.t S0.t'],
  ...['S1.cw S0.cw S1.t S0.t', 'S0.w N0.cw N0.t', 'S0.t N0.cw N0.t', 'S0.t N0.cw N0.w'],
  // neighbours in the sentence
  ...['S0.before S0.t S0.after', 'N0.before N0.t', 'S0.q S0.x N0.q', 'S1.q S0.x S0.q', 'S1.x S1.q S0.q'],
  // agreement
  ...['S0.t N0.t S0.m N0.m', 'S1.t S0.t S1.m S0.m', 'S1.t N0.t S1.m N0.m'],
]
