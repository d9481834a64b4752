import type { EventMention } from '../../model.ts'

/** Who takes which part in an event. */
export type Role = EventMention['roles'][number]
