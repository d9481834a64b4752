/**
 * The state of an arc-hybrid parser (Kuhlmann et al. 2011). Words count from 1; 0 is the root, at the bottom of the
 * stack. `head` and `label` are -1 until an arc is drawn; children are 0 where there are none.
 */
export interface ParserState {
  readonly words: number
  readonly stack: Int32Array
  stackSize: number
  /** The first word of the buffer; `words + 1` once it is empty. */
  next: number
  /** Whether the last action shifted, so that the top of the stack is new there. */
  hasShifted: boolean
  readonly head: Int32Array
  readonly label: Int32Array
  /** The outermost child on either side, and the one before it. */
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array
  /** Hash of the labels of the children on either side, in any order. */
  readonly leftLabels: Uint32Array
  readonly rightLabels: Uint32Array
  /** The last child that marks what the word is to its head: preposition, conjunction. */
  readonly marker: Int32Array
}

/** How actions are numbered: 0 shifts, then one LEFT a label, then one RIGHT a label. */
export interface Actions {
  readonly labels: readonly string[]
  readonly root: number
  /** Whether a label marks its head, by number. */
  readonly marks: readonly boolean[]
}

/** Which kinds of action a state allows, as bits. */
export const LEGAL = { shift: 1, left: 2, right: 4 } as const

const MARKS: ReadonlySet<string> = new Set(['case', 'mark', 'cc'])
const MOST_CHILDREN = 7

/** The actions over these labels, one of which must be `root`. */
export function actionsOf(labels: readonly string[]): Actions {
  return { labels, root: labels.indexOf('root'), marks: labels.map(label => MARKS.has(label)) }
}

/** The state before the first action. */
export function startState(words: number): ParserState {
  const array = () => new Int32Array(words + 2)
  return {
    words,
    stack: array(),
    stackSize: 1,
    next: 1,
    hasShifted: false,
    head: array().fill(-1),
    label: array().fill(-1),
    left: array(),
    left2: array(),
    right: array(),
    right2: array(),
    leftCount: new Uint8Array(words + 2),
    rightCount: new Uint8Array(words + 2),
    leftLabels: new Uint32Array(words + 2),
    rightLabels: new Uint32Array(words + 2),
    marker: array(),
  }
}

/** Whether every word has its head. */
export function isFinal(state: ParserState): boolean {
  return state.stackSize === 1 && state.next > state.words
}

/** What the state allows. Only the last word of all may hang on the root, so that a tree has one root. */
export function legalKinds(state: ParserState): number {
  const { stackSize } = state
  const buffer = state.next <= state.words
  const shift = buffer ? LEGAL.shift : 0
  const left = stackSize > 1 && buffer ? LEGAL.left : 0
  const right = stackSize > 2 || (stackSize === 2 && !buffer) ? LEGAL.right : 0
  return shift | left | right
}

/** Whether the state allows more than one action; the last word of all can but become the root. */
export function hasChoice(state: ParserState): boolean {
  const legal = legalKinds(state)
  return legal !== LEGAL.shift && !(legal === LEGAL.right && state.stackSize === 2)
}

/** Carries out an action. */
export function applyAction(state: ParserState, action: number, actions: Actions): void {
  state.hasShifted = action === 0
  if (state.hasShifted) {
    state.stack[state.stackSize++] = state.next++
    return
  }
  const labels = actions.labels.length
  const child = state.stack[--state.stackSize] as number
  if (action <= labels) addArc(state, state.next, child, action - 1, actions)
  else addArc(state, state.stack[state.stackSize - 1] as number, child, action - 1 - labels, actions)
}

function addArc(state: ParserState, head: number, child: number, label: number, actions: Actions): void {
  state.head[child] = head
  state.label[child] = label
  if (actions.marks[label]) state.marker[head] = child
  const sign = Math.imul(label + 1, 0x9e3779b1)
  if (child < head) {
    state.left2[head] = state.left[head] as number
    state.left[head] = child
    state.leftCount[head] = Math.min(MOST_CHILDREN, (state.leftCount[head] as number) + 1)
    state.leftLabels[head] = (state.leftLabels[head] as number) + sign
  } else {
    state.right2[head] = state.right[head] as number
    state.right[head] = child
    state.rightCount[head] = Math.min(MOST_CHILDREN, (state.rightCount[head] as number) + 1)
    state.rightLabels[head] = (state.rightLabels[head] as number) + sign
  }
}
