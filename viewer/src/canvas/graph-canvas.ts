/** The only file that knows sigma: it draws a scene, and says what the reader points at and chooses. */
import { createEdgeCurveProgram } from '@sigma/edge-curve'
import Sigma from 'sigma'
import { createEdgeArrowProgram, EdgeRectangleProgram, NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { Settings } from 'sigma/settings'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { Direction, GraphCanvas, OnCanvas, ZoomStep } from './canvas.ts'
import { drawSvg } from './draw-svg.ts'
import { type DrawnGraph, type EdgeAttributes, type NodeAttributes, toGraph } from './drawn-graph.ts'
import { isSameLayout, kept, told } from './emphasis.ts'
import { flatten } from './flatten.ts'
import { type Frame, frameOf, hit, middle } from './frame.ts'
import type { Point } from './geometry.ts'
import { labelRuler, paintLabels } from './paint.ts'
import { readPalette } from './palette.ts'
import type { Scene } from './scene.ts'
import { shapeDefinition, type Uniform } from './shape-shader.ts'
import { edgeAfter, nextNode } from './steps.ts'
import { type Focus, type NodeStyle, styleOfEdge, styleOfNode } from './styles.ts'

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
  /** The node whose edges the keyboard goes through. */
  walked: string | undefined
  /** Whether the pointer has moved a node since it went down: its going up is then no click. */
  moved: boolean
  resting: ReturnType<typeof setTimeout> | undefined
}

/** How long a pointer must rest, in milliseconds, before its surroundings light up: crossing the picture does not flicker. */
const HOVER_DELAY = 40
/** The lower right corner, where the zoom buttons lie. */
const CORNER = { halfWidth: 26, halfHeight: 85 }
const ARROW_HEAD = { lengthToThicknessRatio: 5, widenessToThicknessRatio: 4 }

/** Draws scenes into an element and keeps to its size; needs WebGL. */
export function createGraphCanvas(container: HTMLElement, onCanvas: OnCanvas): GraphCanvas {
  const stage: Stage = {
    container,
    scene: { nodes: [], edges: [], hidden: new Set(), selected: new Set() },
    focus: { palette: readPalette(container), selected: new Set(), pointed: undefined, kept: undefined },
    frame: { nodes: [], edges: [], labels: new Map() },
    scale: 1,
    dragged: undefined,
    walked: undefined,
    moved: false,
    resting: undefined,
  }
  const sigma: DrawnSigma = new Sigma(toGraph(stage.scene), container, settings(stage))
  adapt(stage, sigma)
  const observer = new ResizeObserver(() => adapt(stage, sigma))
  observer.observe(container)
  sigma.on('afterRender', () => paint(stage, sigma))
  listenToPointer(stage, sigma, onCanvas)
  return {
    draw: scene => draw(stage, sigma, scene),
    reveal: key => reveal(stage, sigma, key),
    zoom: step => zoom(sigma, step),
    point(key) {
      clearTimeout(stage.resting)
      lightUp(stage, sigma, key)
    },
    next: direction => next(stage, sigma, direction),
    nextEdge: () => nextEdge(stage),
    image: () => image(stage, sigma),
    drawing: () => drawSvg(stage.frame, stage.focus, sigma.getDimensions()),
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

/** Fits sizes to the canvas and to how closely the layout stands on it: small pictures of much have small nodes. */
function adapt(stage: Stage, sigma: DrawnSigma): void {
  const { clientWidth, clientHeight } = stage.container
  const side = Math.min(clientWidth, clientHeight)
  sigma.setSetting('stagePadding', Math.min(80, Math.max(36, side / 8)))
  sigma.resize().refresh()
  const pixelsPerUnit = sigma.getGraphToViewportRatio() * sigma.getCamera().getState().ratio
  stage.scale = Math.min(1.25, Math.max(0.3, Math.min(side / 560, pixelsPerUnit * 0.85)))
  sigma.refresh()
}

function draw(stage: Stage, sigma: DrawnSigma, scene: Scene): void {
  const before = stage.scene
  stage.scene = scene
  stage.focus = { ...stage.focus, selected: scene.selected }
  if (scene.nodes === before.nodes && scene.edges === before.edges) {
    sigma.refresh({ skipIndexation: true })
    return
  }
  stage.focus = { ...stage.focus, pointed: undefined, kept: undefined }
  if (!isSameLayout(sigma.getGraph() as DrawnGraph, scene)) {
    sigma.setCustomBBox(null)
    showAll(sigma)
  }
  sigma.setGraph(toGraph(scene, sigma.getGraph() as DrawnGraph))
  adapt(stage, sigma)
}

function paint(stage: Stage, sigma: DrawnSigma): void {
  const context = sigma.getCanvases()['labels']?.getContext('2d')
  if (!context) return
  const { palette, pointed, kept } = stage.focus
  const { width, height } = sigma.getDimensions()
  stage.frame = frameOf(stage.scene, {
    width,
    height,
    taken: [{ x: width - CORNER.halfWidth, y: height - CORNER.halfHeight, ...CORNER }],
    project(node) {
      const { x, y } = sigma.getGraph().getNodeAttributes(node.key)
      const { size } = styleOfNode(node, stage.focus)
      return { ...sigma.graphToViewport({ x, y }), radius: sigma.scaleSize(size * stage.scale) }
    },
    measure: labelRuler(context, palette),
    forced: told(stage.scene, pointed),
    kept,
  })
  paintLabels(context, stage.frame, stage.focus)
}

function listenToPointer(stage: Stage, sigma: DrawnSigma, { choose, move }: OnCanvas): void {
  const release = (): void => {
    const { dragged } = stage
    stage.dragged = undefined
    if (dragged === undefined || !stage.moved || !sigma.getGraph().hasNode(dragged)) return
    const { x, y } = sigma.getGraph().getNodeAttributes(dragged)
    move(dragged, { x, y })
  }
  sigma.on('enterNode', ({ node }) => point(stage, sigma, node))
  sigma.on('leaveNode', () => point(stage, sigma, undefined))
  sigma.on('leaveStage', () => point(stage, sigma, undefined))
  sigma.on('clickNode', ({ node }) => {
    if (!stage.moved) choose(node)
  })
  sigma.on('clickStage', ({ event }) => choose(hit(stage.frame, event)))
  sigma.on('downNode', ({ node }) => {
    stage.dragged = node
    stage.moved = false
    // Without a fixed box the whole picture would shrink and grow under the pointer.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox())
  })
  sigma.on('upNode', release)
  sigma.on('upStage', release)
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (stage.dragged === undefined) return pointAtEdge(stage, sigma, event)
    stage.moved = true
    sigma.getGraph().mergeNodeAttributes(stage.dragged, sigma.viewportToGraph(event))
    preventSigmaDefault()
    event.original.preventDefault()
  })
}

/** Edges and labels are asked only where no node lies under the pointer: sigma tells of nodes by itself. */
function pointAtEdge(stage: Stage, sigma: DrawnSigma, { x, y }: Point): void {
  if (stage.frame.nodes.some(node => Math.hypot(x - node.x, y - node.y) <= node.radius)) return
  point(stage, sigma, hit(stage.frame, { x, y }))
}

function point(stage: Stage, sigma: DrawnSigma, key: string | undefined): void {
  clearTimeout(stage.resting)
  stage.resting = setTimeout(() => lightUp(stage, sigma, key), HOVER_DELAY)
}

function lightUp(stage: Stage, sigma: DrawnSigma, key: string | undefined): void {
  if (key === stage.focus.pointed || stage.dragged !== undefined) return
  stage.focus = { ...stage.focus, pointed: key, kept: kept(stage.scene, key) }
  stage.container.style.cursor = key === undefined ? '' : 'pointer'
  sigma.refresh({ skipIndexation: true })
}

function next(stage: Stage, sigma: DrawnSigma, direction: Direction): string | undefined {
  const { width, height } = sigma.getDimensions()
  const from = stage.focus.pointed ?? [...stage.focus.selected][0]
  return nextNode(stage.frame, from, direction, { x: width / 2, y: height / 2 })
}

function nextEdge(stage: Stage): string | undefined {
  const { pointed } = stage.focus
  const isNode = stage.scene.nodes.some(({ key }) => key === pointed)
  if (isNode) stage.walked = pointed
  return stage.walked === undefined ? undefined : edgeAfter(stage.scene, stage.walked, isNode ? undefined : pointed)
}

/** What is in view, drawn anew first: what WebGL has shown it does not keep. */
function image(stage: Stage, sigma: DrawnSigma): Promise<Blob> {
  sigma.refresh({ skipIndexation: true })
  return flatten(Object.values(sigma.getCanvases()), stage.focus.palette.background)
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

/** Moves the view at once, and ends a movement that is under way. */
function showAll(sigma: DrawnSigma): void {
  const whole = { x: 0.5, y: 0.5, ratio: 1 }
  void sigma.getCamera().animate(whole, { duration: 1 })
  sigma.getCamera().setState(whole)
}

/** Milliseconds of a movement of the camera: one, the least that sigma can count, for readers who asked for stillness. */
function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 250
}

/** Draws a node in the outline of its type, all of them in one call to the graphics card. */
class ShapeProgram extends NodeProgram<Uniform, NodeAttributes, EdgeAttributes> {
  override getDefinition(): ReturnType<NodeProgram<Uniform>['getDefinition']> {
    return shapeDefinition(WebGLRenderingContext)
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
