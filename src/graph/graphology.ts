/**
 * The algorithms of graphology, with their true types: the packages are CommonJS whose function is the module itself,
 * but their declarations speak of a default export.
 */
import louvainModule from 'graphology-communities-louvain'
import forceAtlas2Module from 'graphology-layout-forceatlas2'

/** Communities of a graph by modularity. */
export const louvain: typeof louvainModule.default = louvainModule as unknown as typeof louvainModule.default

/** Places of nodes by forces; also infers its settings from a number of nodes. */
export const forceAtlas2: typeof forceAtlas2Module.default =
  forceAtlas2Module as unknown as typeof forceAtlas2Module.default
