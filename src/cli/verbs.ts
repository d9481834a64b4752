import type { Verb } from './verb.ts'
import { buildVerb } from './verbs/build.ts'
import { evalVerb } from './verbs/eval.ts'
import { exportVerb } from './verbs/export.ts'
import { helpVerb } from './verbs/help.ts'
import { pathVerb } from './verbs/path.ts'
import { queryVerb } from './verbs/query.ts'
import { trainVerb } from './verbs/train.ts'
import { versionVerb } from './verbs/version.ts'
import { viewVerb } from './verbs/view.ts'
import { whyVerb } from './verbs/why.ts'
import { whyNotVerb } from './verbs/why-not.ts'

/** Every verb, in the order in which help shows them. */
export const VERBS: readonly Verb[] = [
  buildVerb,
  viewVerb,
  exportVerb,
  queryVerb,
  pathVerb,
  whyVerb,
  whyNotVerb,
  evalVerb,
  trainVerb,
  helpVerb(() => VERBS),
  versionVerb,
]
