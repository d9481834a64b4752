import type { Claim, Document, Mention, NodeId } from '../model.ts'
import { fits } from '../ontology/fits.ts'
import { type Ontology, relationIn } from '../ontology/ontology.ts'
import { contains } from '../text/span.ts'
import { isCarrier } from './speech/carriers.ts'

/** What the gate knows of the ends of a claim. */
export interface GateContext {
  readonly document: Document
  readonly ontology: Ontology
  mention(id: NodeId): Mention | undefined
  /** Whether the text says who or what a mention is: its chain holds a name. */
  isNamed(id: NodeId): boolean
}

/** A reason to refuse, or `undefined`; the first that applies is given. */
type Check = (context: GateContext, claim: Claim) => string | undefined

/** The laws that every claim keeps, whoever made it. */
const CHECKS: readonly Check[] = [
  quoteStands,
  endsInside,
  knownRelation,
  endsFit,
  endsNamed,
  carriersTakeNoPart,
  notItself,
]

/** Why a claim may not pass, or `undefined` where it may. */
export function refuse(context: GateContext, claim: Claim): string | undefined {
  for (const check of CHECKS) {
    const reason = check(context, claim)
    if (reason) return reason
  }
  return undefined
}

function quoteStands({ document }: GateContext, { evidence }: Claim): string | undefined {
  const stands = evidence.quote !== '' && document.text.slice(evidence.start, evidence.end) === evidence.quote
  return stands ? undefined : 'the quote is not the text at its position'
}

function endsInside(context: GateContext, { subject, object, evidence }: Claim): string | undefined {
  for (const [node, span] of [
    [subject, evidence.subject],
    [object, evidence.object],
  ] as const) {
    if (!contains(evidence, span)) return `an end of the claim (${node}) stands outside its evidence`
    const mention = context.mention(node)
    if (mention && !contains(evidence, mention)) return `the mention ${node} stands outside the evidence`
  }
  return contains(evidence, evidence.trigger) ? undefined : 'the trigger stands outside the evidence'
}

function knownRelation({ ontology }: GateContext, { relation }: Claim): string | undefined {
  return Object.hasOwn(ontology.relations, relation) ? undefined : `the ontology has no relation "${relation}"`
}

function endsFit(context: GateContext, { relation, subject, object }: Claim): string | undefined {
  const { subject: domain, object: range } = relationIn(context.ontology, relation)
  if (!fitsNode(context, domain, subject)) return `${relation}: its subject must be one of ${domain.join(', ')}`
  if (!fitsNode(context, range, object)) return `${relation}: its object must be one of ${range.join(', ')}`
  return undefined
}

function fitsNode(context: GateContext, allowed: readonly string[], node: NodeId): boolean {
  if (node.startsWith('men-')) {
    const mention = context.mention(node)
    return mention !== undefined && fits(allowed, mention.type, mention.kind)
  }
  return allowed.includes(NODE_TYPES[node.slice(0, 3)] ?? '')
}

function endsNamed(context: GateContext, { subject, object }: Claim): string | undefined {
  const unnamed = [subject, object].some(node => node.startsWith('men-') && !context.isNamed(node))
  return unnamed ? 'the text does not name one of its ends' : undefined
}

const NODE_TYPES: Readonly<Record<string, string>> = { doc: 'document', evm: 'event', stm: 'statement' }

/** Of what happens, but for relations that name the kind of who carries: « Le Monde interviewed X ». */
function carriersTakeNoPart(context: GateContext, { relation, subject, object }: Claim): string | undefined {
  const { event, subject: domain, object: range } = relationIn(context.ontology, relation)
  if (event === undefined) return undefined
  const takesPart = ([node, allowed]: readonly [NodeId, readonly string[]]): boolean => {
    const mention = context.mention(node)
    return mention !== undefined && isCarrier(mention) && !allowed.includes(`${mention.type}/${mention.kind}`)
  }
  const carrier = (
    [
      [subject, domain],
      [object, range],
    ] as const
  ).some(takesPart)
  return carrier ? 'an agency or outlet carries a fact and takes no part in it' : undefined
}

function notItself(_: GateContext, { subject, object }: Claim): string | undefined {
  return subject === object ? 'a claim joins two things, not one with itself' : undefined
}
