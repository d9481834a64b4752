/** How a flag is written; one without a `value` is a switch. */
export interface Flag {
  readonly short?: string
  readonly value?: string
  readonly summary: string
}

/** Every flag of every verb: one name means one thing everywhere. */
const FLAGS = {
  out: { short: 'o', value: 'FILE', summary: 'write there instead; - is standard output' },
  date: { value: 'YYYY-MM-DD', summary: 'the day of publication, where the article does not say it' },
  language: { value: 'CODE', summary: 'the language of the articles, instead of what is detected' },
  ontology: { value: 'FILE', summary: 'relations and events of your own' },
  patterns: {
    value: 'FILE',
    summary: 'patterns of your own, which tell relations and events of the tables or your own',
  },
  port: { value: 'N', summary: 'the port to listen on; a busy one gives way to the next free' },
  'no-open': { summary: 'do not open a browser' },
  format: { value: 'NAME', summary: 'the file format' },
  view: { value: 'NAME', summary: 'entities (who is linked to whom) or events (what happened, who said what)' },
  subject: { value: 'NAME', summary: 'who or what the claims start from, by any form of the name' },
  relation: { value: 'NAME', summary: 'one relation, such as met_with; several with commas' },
  object: { value: 'NAME', summary: 'who or what the claims lead to' },
  status: { value: 'NAME', summary: 'asserted, planned, former, possible, alleged or denied' },
  since: { value: 'DATE', summary: 'nothing that is over before that day, month or year' },
  until: { value: 'DATE', summary: 'nothing that begins after that day, month or year' },
  source: { value: 'NAME', summary: 'who says so: a speaker, body, agency or outlet' },
  limit: { value: 'N', summary: 'how many ways to show' },
  json: { summary: 'print JSON for other programs' },
  misses: { summary: 'list what was missed or wrong, each with its sentence' },
  corpora: { value: 'DIR', summary: 'the folder that holds the corpora' },
  help: { short: 'h', summary: 'tell more about the verb' },
} as const

export type FlagName = keyof typeof FLAGS

/** Whether a flag of that name exists. */
export function isFlagName(name: string): name is FlagName {
  return Object.hasOwn(FLAGS, name)
}

/** The row of a flag. */
export function flag(name: FlagName): Flag {
  return FLAGS[name]
}
