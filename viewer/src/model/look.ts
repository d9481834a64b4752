/** What the colour and the size of a node tell. */
export interface Look {
  readonly colour: 'type' | 'community'
  readonly size: 'relations' | 'evidence'
}

export const COLOURS: readonly Look['colour'][] = ['type', 'community']
export const SIZES: readonly Look['size'][] = ['relations', 'evidence']

export const PLAIN_LOOK: Look = { colour: 'type', size: 'relations' }
