/**
 * Every type that crosses a folder, in the order of the flow:
 *
 *   source → document → annotation → claim → entity → graph → export · query · view
 *
 * Plain, readonly, serialisable. Ids are hashes of content, so that the same input gives the same bytes.
 * The names of types and relations are those of the tables in `data/ontology`, which is all that this file imports.
 */
import type entityTypes from '../data/ontology/entity-types.json'
import type eventTypes from '../data/ontology/event-types.json'
import type relations from '../data/ontology/relations.json'

export type EntityType = keyof typeof entityTypes
export type EventType = keyof typeof eventTypes
export type RelationName = keyof typeof relations

/** The name of a relation or event that a user adds: `press:interviewed`. The colon keeps it apart from those of the tables. */
export type UserName = `${string}:${string}`

export type DocumentId = `doc-${string}`
export type MentionId = `men-${string}`
export type EventMentionId = `evm-${string}`
export type StatementId = `stm-${string}`
export type ClaimId = `clm-${string}`
export type EntityId = `ent-${string}`
export type EventId = `evt-${string}`

/** Half-open interval of UTF-16 code units into `document.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

// ── ontology ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A text in each language of the interface. */
export type Labels = Readonly<Record<'en' | 'fr', string>>

/** What a relation may join and how it reads. `subject` and `object` list types, or `type/kind` where only that kind fits. */
export interface RelationDefinition {
  readonly subject: readonly string[]
  readonly object: readonly string[]
  readonly reads: Labels
  readonly symmetric?: boolean
  /** Whether it holds for a time, so that its date is an interval: « since 2012 ». */
  readonly lasting?: boolean
  readonly inverse?: string
  readonly qualifiers?: readonly string[]
  /** The ends (`subject`, `object`) at which a capital means the government of its country: « Moscou a condamné … ». */
  readonly governments?: readonly string[]
  /** The event from which the relation may be derived. */
  readonly event?: string
}

/** Who may have a part in an event, and what it is called. */
export interface EventDefinition {
  readonly roles: readonly string[]
  /** The types, or types and kinds (`place/country`), of who may be in a role; anybody may be in a role that is not here. */
  readonly allowed?: Readonly<Record<string, readonly string[]>>
  readonly label: Labels
}

/** The relations and events that a user adds to the tables. */
export interface UserTypes {
  readonly relations: Readonly<Record<UserName, RelationDefinition>>
  readonly events: Readonly<Record<UserName, EventDefinition>>
}

// ── source ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What was found at an address, before it is understood. */
export interface Source {
  /** The path as the user gave it, with forward slashes, or an absolute URL. */
  readonly uri: string
  readonly mediaType: string
  readonly body: Uint8Array
}

// ── document ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A block is a stretch of the text with one purpose; blocks follow one another and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** `dateline` is the line that dates the article, `agency` the line that credits who carried it. */
export type BlockKind = 'title' | 'heading' | 'dateline' | 'paragraph' | 'caption' | 'agency' | 'boilerplate'

/** A date in EDTF (ISO 8601-2) with the rule that read it and, where the text says it, the words. */
export interface DateReading {
  readonly edtf: string
  readonly rule: string
  readonly span?: Span
}

/** An article as text. The text never changes after reading: every span of every layer points into it. */
export interface Document {
  readonly id: DocumentId
  readonly uri: string
  readonly text: string
  /** BCP 47, `und` where it could not be told. */
  readonly language: string
  readonly title?: string
  readonly publisher?: string
  /** The news agency that the text credits, by its canonical name. */
  readonly agency?: string
  /** BCP 47 code of the language that the text says it was translated from. */
  readonly translatedFrom?: string
  readonly authors: readonly string[]
  readonly published?: DateReading
  readonly blocks: readonly Block[]
  /** What was repaired or looks wrong, in sentences for the user. */
  readonly warnings: readonly string[]
}

// ── annotation ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Half-open range of indices into another layer. */
export type Range = readonly [first: number, end: number]

/** What the text writes as one, usually one word; « du » holds two. `words` are indices into the words layer. */
export interface Token extends Span {
  readonly text: string
  readonly words: Range
}

/**
 * A syntactic word of Universal Dependencies. The words of a contraction (« du » = de + le) share the span of their
 * token.
 */
export interface Word extends Span {
  readonly form: string
  readonly lemma: string
  /** Universal part of speech. */
  readonly upos: string
  /** `Gender=Fem|Number=Sing`, empty where nothing is known. */
  readonly feats: string
  /** Index of its head in the words layer; -1 for the root of a sentence. */
  readonly head: number
  /** Universal relation to the head, with few subtypes (`nsubj:pass`, `obl:agent`, `flat:name`). */
  readonly relation: string
}

/** `tokens` and `words` are indices into those layers; `block` is an index into `document.blocks`. */
export interface Sentence extends Span {
  readonly tokens: Range
  readonly words: Range
  readonly block: number
}

/** How a mention refers: by name (« Angela Merkel »), by adjective (« russe »), by office, or by pronoun. */
export type MentionForm = 'name' | 'adjective' | 'description' | 'pronoun'

/** Who made a thing: which extractor, which version, which rule. */
export interface Origin {
  readonly extractor: string
  readonly version: string
  readonly rule: string
}

/** A stretch of text that refers to somebody or something. */
export interface Mention extends Span {
  readonly id: MentionId
  readonly document: DocumentId
  readonly type: EntityType
  readonly kind?: string
  readonly form: MentionForm
  /** What it is called: the words themselves, or the canonical name where a gazetteer knows one (« russe » → « Russie »). */
  readonly name: string
  /** Identifiers such as `iso3166:RU`, only where a gazetteer gives them. */
  readonly sameAs: readonly string[]
  /** In [0, 1]. */
  readonly confidence: number
  readonly origin: Origin
}

/** An office that names a person, with or without the name beside it: « le porte-parole de l’ONU, X ». */
export interface Title extends Span {
  /** The noun of the office: « porte-parole ». */
  readonly head: Span
  readonly relation: RelationName
  /** « fils de X »: the relation leads from X to the holder. */
  readonly inverse: boolean
  readonly status: Status
  /** The bodies or countries of the office; empty where the text names none. */
  readonly of: readonly MentionId[]
  /** Parties named beside it that are the holder’s and not led: « le maire LR », « la candidate démocrate ». */
  readonly parties: readonly MentionId[]
  /** The person named beside it. */
  readonly holder?: MentionId
  /** The people named beside a plural: « les députés A et B ». */
  readonly holders?: readonly MentionId[]
  /** The description mention that stands for the holder where no name stands beside it. */
  readonly description?: MentionId
  /** « les présidents »: several people at once. */
  readonly plural: boolean
}

/** Words reported as said by somebody. */
export interface Quotation extends Span {
  readonly direct: boolean
  /** Lemma of the verb of saying, or the preposition (« selon »). */
  readonly verb: string
  /** The words that attribute it: « a déclaré le porte-parole ». */
  readonly cue: Span
  readonly speaker?: MentionId
  /** To whom, in the words of the text. */
  readonly to?: string
}

/** Mentions of one document that refer to the same thing, with the rule that joined each to the chain. */
export interface Chain {
  readonly mentions: readonly MentionId[]
  readonly links: readonly {
    readonly left: MentionId
    readonly right: MentionId
    readonly rule: string
  }[]
}

/** The layers that annotation lays over a document, in the order in which they are made. */
export interface Layers {
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly mentions: readonly Mention[]
  readonly titles: readonly Title[]
  readonly chains: readonly Chain[]
  readonly dates: readonly DateReading[]
  readonly quotations: readonly Quotation[]
}

/** A document with just the layers named: the type of a stage says what it needs. */
export type Annotated<L extends keyof Layers> = {
  readonly document: Document
} & Pick<Layers, L>

// ── claim ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Status = 'asserted' | 'planned' | 'former' | 'possible' | 'alleged' | 'denied'

/** Where the text says it: position *and* quote, `document.text.slice(start, end) === quote`. */
export interface Evidence extends Span {
  readonly document: DocumentId
  readonly quote: string
  readonly subject: Span
  readonly object: Span
  readonly trigger: Span
}

/** What a claim may be about. */
export type NodeId = MentionId | EventMentionId | StatementId | DocumentId

/** A fact about a text: it says that the subject stands in the relation to the object. Claims never change. */
export interface Claim {
  readonly id: ClaimId
  readonly relation: RelationName | UserName
  readonly subject: NodeId
  readonly object: NodeId
  readonly status: Status
  readonly date?: DateReading
  readonly place?: MentionId
  /** Names as in `data/ontology/relations.json`: `title`, `office`, `mode`, `metonym` … */
  readonly qualifiers: Readonly<Record<string, string>>
  /** Who says so, the nearest first: speaker → body → agency. */
  readonly attribution: readonly MentionId[]
  readonly evidence: Evidence
  /** In [0, 1]. */
  readonly confidence: number
  readonly origin: Origin
}

/** A happening as one sentence tells it. */
export interface EventMention {
  readonly id: EventMentionId
  readonly document: DocumentId
  readonly type: EventType | UserName
  readonly status: Status
  readonly date?: DateReading
  readonly place?: MentionId
  readonly roles: readonly {
    readonly role: string
    readonly mention: MentionId
  }[]
  readonly trigger: Span
  readonly sentence: Span
  readonly origin: Origin
}

/** What a speaker said; `start` and `end` are those of the words said. */
export interface Statement extends Span {
  readonly id: StatementId
  readonly document: DocumentId
  readonly speaker: MentionId
  readonly verb: string
  readonly direct: boolean
  readonly text: string
  readonly to?: string
}

/** All that one extractor found in one document, and what the gate refused. */
export interface Extraction {
  readonly document: Document
  readonly mentions: readonly Mention[]
  readonly chains: readonly Chain[]
  readonly events: readonly EventMention[]
  readonly statements: readonly Statement[]
  readonly claims: readonly Claim[]
  readonly rejected: readonly Rejection[]
}

/** A claim that the gate refused, and why. */
export interface Rejection {
  readonly claim: Claim
  readonly reason: string
}

// ── entity ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Whether two mentions are the same thing. A person's judgement outranks ours. */
export interface Judgement {
  readonly left: MentionId
  readonly right: MentionId
  readonly verdict: 'same' | 'different' | 'unsure'
  /** In [0, 1]. */
  readonly score: number
  readonly reasons: readonly string[]
  readonly by: string
}

/** A cluster of mentions, computed from judgements. */
export interface Entity {
  readonly id: EntityId
  readonly type: EntityType
  readonly kind?: string
  readonly name: string
  /** Every form in which the texts name it, pronouns left out; the name itself first where a text has it. */
  readonly names: readonly string[]
  readonly sameAs: readonly string[]
  readonly mentions: readonly MentionId[]
}

/** A cluster of event mentions: two sentences on one meeting make one event. */
export interface Event {
  readonly id: EventId
  readonly type: EventType | UserName
  readonly status: Status
  readonly date?: string
  readonly place?: EntityId
  readonly roles: readonly {
    readonly role: string
    readonly entity: EntityId
  }[]
  readonly mentions: readonly EventMentionId[]
  readonly claims: readonly ClaimId[]
}

/** A document or a part of it that could not be read; the others went on. */
export interface Problem {
  readonly uri: string
  readonly message: string
}

/** All that is known. Every graph, table, file and picture is a pure function of it. */
export interface Knowledge {
  readonly documents: readonly Document[]
  readonly mentions: readonly Mention[]
  readonly eventMentions: readonly EventMention[]
  readonly statements: readonly Statement[]
  readonly claims: readonly Claim[]
  readonly rejected: readonly Rejection[]
  readonly judgements: readonly Judgement[]
  readonly entities: readonly Entity[]
  readonly events: readonly Event[]
  readonly problems: readonly Problem[]
  /** What a user added to the tables of relations and events when it was built. */
  readonly types?: UserTypes
}
