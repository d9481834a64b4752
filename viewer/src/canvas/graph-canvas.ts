/** The only file that knows sigma: it draws a scene, and says what the reader points at and chooses. */
import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { createEdgeArrowProgram, EdgeRectangleProgram, NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { Settings } from 'sigma/settings'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { kept } from './emphasis.ts'
import { type Frame, frameOf, hit, middle } from './frame.ts'
import type { Point } from './geometry.ts'
import { labelRuler, paintLabels } from './paint.ts'
import { readPalette } from './palette.ts'
import type { DrawnEdge, DrawnNode, Scene } from './scene.ts'
import { FRAGMENT_SHADER, VERTEX_SHADER } from './shape-shader.ts'
import { type Focus, type NodeStyle, styleOfEdge, styleOfNode } from './styles.ts'

/** A canvas that shows one scene at a time. */
export interface GraphCanvas {
  draw(scene: Scene): void
  /** Moves the view so that a node is well inside it. */
  reveal(key: string): void
  zoom(step: ZoomStep): void
  /** Takes the colours of the theme of the moment. */
  repaint(): void
  /** The middle of a node or edge in CSS pixels of the window; nothing while it is out of view. */
  position(key: string): Point | undefined
  close(): void
}

export type ZoomStep = 'in' | 'out' | 'all'

/** Called with the key that the reader chose, or with nothing where it was the empty ground. */
export type OnChoose = (key: string | undefined) => void

interface NodeAttributes {
  x: number
  y: number
  size: number
  drawn: DrawnNode
}

interface EdgeAttributes {
  drawn: DrawnEdge
}

type DrawnGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>
type DrawnSigma = Sigma<NodeAttributes, EdgeAttributes>

/** What changes while the canvas lives. */
interface Stage {
  readonly container: HTMLElement
  scene: Scene
  focus: Focus
  frame: Frame
  /** Nodes are drawn smaller on a small canvas. */
  scale: number
  dragged: string | undefined
  resting: ReturnType<typeof setTimeout> | undefined
}

/** How long a pointer must rest, in milliseconds, before its surroundings light up: crossing the picture does not flicker. */
const HOVER_DELAY = 40
const ARROW_HEAD = { lengthToThicknessRatio: 5, widenessToThicknessRatio: 4 }

/** Draws scenes into an element and keeps to its size; needs WebGL. */
export function createGraphCanvas(container: HTMLElement, onChoose: OnChoose): GraphCanvas {
  const stage: Stage = {
    container,
    scene: { nodes: [], edges: [], hidden: new Set(), selected: undefined },
    focus: { palette: readPalette(container), selected: undefined, pointed: undefined, kept: undefined },
    frame: { nodes: [], edges: [], labels: new Map() },
    scale: 1,
    dragged: undefined,
    resting: undefined,
  }
  const sigma: DrawnSigma = new Sigma(toGraph(stage.scene), container, settings(stage))
  adapt(stage, sigma)
  const observer = new ResizeObserver(() => adapt(stage, sigma))
  observer.observe(container)
  sigma.on('afterRender', () => paint(stage, sigma))
  listenToPointer(stage, sigma, onChoose)
  return {
    draw: scene => draw(stage, sigma, scene),
    reveal: key => reveal(stage, sigma, key),
    zoom: step => zoom(sigma, step),
    repaint() {
      stage.focus = { ...stage.focus, palette: readPalette(container) }
      sigma.refresh()
    },
    position(key) {
      const place = middle(stage.frame, key)
      const { left, top } = container.getBoundingClientRect()
      return place && { x: left + place.x, y: top + place.y }
    },
    close() {
      clearTimeout(stage.resting)
      observer.disconnect()
      sigma.kill()
    },
  }
}

function settings(stage: Stage): Partial<Settings<NodeAttributes, EdgeAttributes>> {
  return {
    allowInvalidContainer: true,
    defaultNodeType: 'shape',
    nodeProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: {
      line: EdgeRectangleProgram,
      arrow: createEdgeArrowProgram(ARROW_HEAD),
      curve: createEdgeCurveProgram(),
      'curved-arrow': createEdgeCurveProgram({ arrowHead: { extremity: 'target', ...ARROW_HEAD } }),
    },
    // Labels are ours: sigma's run along the edges, cover one another and know no dark theme.
    renderLabels: false,
    renderEdgeLabels: false,
    defaultDrawNodeHover: () => undefined,
    zIndex: true,
    minEdgeThickness: 1.2,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    nodeReducer: (key, { x, y, drawn }) => {
      const style = styleOfNode(drawn, stage.focus)
      return { x, y, ...style, size: style.size * stage.scale, hidden: stage.scene.hidden.has(key) }
    },
    edgeReducer: (key, { drawn }) => {
      return { ...styleOfEdge(drawn, stage.focus), hidden: stage.scene.hidden.has(key) }
    },
  }
}

/** The scene as a graph; a node that was there before stays where the reader dragged it. */
function toGraph({ nodes, edges }: Scene, before?: DrawnGraph): DrawnGraph {
  const graph: DrawnGraph = new MultiDirectedGraph()
  for (const drawn of nodes) {
    const { x, y } = before?.hasNode(drawn.key) ? before.getNodeAttributes(drawn.key) : drawn
    graph.addNode(drawn.key, { x, y, size: drawn.size, drawn })
  }
  for (const drawn of edges) graph.addDirectedEdgeWithKey(drawn.key, drawn.source, drawn.target, { drawn })
  return graph
}

function adapt(stage: Stage, sigma: DrawnSigma): void {
  const { clientWidth, clientHeight } = stage.container
  const side = Math.min(clientWidth, clientHeight)
  stage.scale = Math.min(1.25, Math.max(0.6, side / 560))
  sigma.setSetting('stagePadding', Math.min(80, Math.max(36, side / 8)))
  sigma.resize().scheduleRefresh()
}

function draw(stage: Stage, sigma: DrawnSigma, scene: Scene): void {
  const changed = scene.nodes !== stage.scene.nodes || scene.edges !== stage.scene.edges
  stage.scene = scene
  stage.focus = { ...stage.focus, selected: scene.selected }
  if (changed) {
    stage.focus = { ...stage.focus, pointed: undefined, kept: undefined }
    sigma.setCustomBBox(null)
    sigma.setGraph(toGraph(scene, sigma.getGraph() as DrawnGraph))
  } else {
    sigma.refresh({ skipIndexation: true })
  }
}

function paint(stage: Stage, sigma: DrawnSigma): void {
  const context = sigma.getCanvases()['labels']?.getContext('2d')
  if (!context) return
  const { palette, selected, pointed, kept } = stage.focus
  stage.frame = frameOf(stage.scene, {
    ...sigma.getDimensions(),
    project({ key }) {
      const { x, y, size } = sigma.getGraph().getNodeAttributes(key)
      return { ...sigma.graphToViewport({ x, y }), radius: sigma.scaleSize(size * stage.scale) }
    },
    measure: labelRuler(context, palette),
    forced: new Set([selected, pointed].filter(key => key !== undefined)),
    kept,
  })
  paintLabels(context, stage.frame, stage.focus)
}

function listenToPointer(stage: Stage, sigma: DrawnSigma, onChoose: OnChoose): void {
  const release = (): void => {
    stage.dragged = undefined
  }
  sigma.on('enterNode', ({ node }) => point(stage, sigma, node))
  sigma.on('leaveNode', () => point(stage, sigma, undefined))
  sigma.on('leaveStage', () => point(stage, sigma, undefined))
  sigma.on('clickNode', ({ node }) => onChoose(node))
  sigma.on('clickStage', ({ event }) => onChoose(hit(stage.frame, event)))
  sigma.on('downNode', ({ node }) => {
    stage.dragged = node
    // Without a fixed box the whole picture would shrink and grow under the pointer.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox())
  })
  sigma.on('upNode', release)
  sigma.on('upStage', release)
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (stage.dragged === undefined) return pointAtEdge(stage, sigma, event)
    sigma.getGraph().mergeNodeAttributes(stage.dragged, sigma.viewportToGraph(event))
    preventSigmaDefault()
    event.original.preventDefault()
  })
}

/** Edges and labels are asked only where no node lies under the pointer: sigma tells of nodes by itself. */
function pointAtEdge(stage: Stage, sigma: DrawnSigma, event: Point): void {
  const { pointed } = stage.focus
  const onNode = stage.frame.nodes.some(({ x, y, radius }) => Math.hypot(event.x - x, event.y - y) <= radius)
  const key = onNode ? pointed : hit(stage.frame, event)
  if (!onNode) point(stage, sigma, key)
}

function point(stage: Stage, sigma: DrawnSigma, key: string | undefined): void {
  clearTimeout(stage.resting)
  stage.resting = setTimeout(() => {
    if (key === stage.focus.pointed || stage.dragged !== undefined) return
    stage.focus = { ...stage.focus, pointed: key, kept: kept(stage.scene, key) }
    stage.container.style.cursor = key === undefined ? '' : 'pointer'
    sigma.refresh({ skipIndexation: true })
  }, HOVER_DELAY)
}

function reveal(stage: Stage, sigma: DrawnSigma, key: string): void {
  const { width, height } = sigma.getDimensions()
  const place = middle(stage.frame, key)
  const inside = place && place.x > 40 && place.y > 40 && place.x < width - 40 && place.y < height - 40
  const data = sigma.getNodeDisplayData(key)
  if (data && !inside) void sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: duration() })
}

function zoom(sigma: DrawnSigma, step: ZoomStep): void {
  const camera = sigma.getCamera()
  const options = { duration: duration() }
  if (step === 'in') void camera.animatedZoom(options)
  if (step === 'out') void camera.animatedUnzoom(options)
  if (step === 'all') void camera.animatedReset(options)
}

/** Milliseconds of a movement of the camera: none for readers who asked for stillness. */
function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250
}

type Uniform = 'u_sizeRatio' | 'u_correctionRatio' | 'u_matrix'

/** Draws a node in the outline of its type, all of them in one call to the graphics card. */
class ShapeProgram extends NodeProgram<Uniform, NodeAttributes, EdgeAttributes> {
  override getDefinition(): ReturnType<NodeProgram<Uniform>['getDefinition']> {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS: ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'],
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_rim', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    }
  }

  override processVisibleItem(id: number, start: number, node: NodeDisplayData & NodeStyle): void {
    this.array.set([node.x, node.y, node.size, node.shape, floatColor(node.color), floatColor(node.rim), id], start)
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio)
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio)
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
  }
}
