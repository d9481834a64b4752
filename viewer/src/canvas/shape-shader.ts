/**
 * The two shaders that draw a node as one of `SHAPES`, by signed distance (Inigo Quilez, « 2D distance functions »).
 * Distances are in radii of the node. The same numbers as in `shapes.ts` choose the outline.
 */

/** Places one triangle around the node, wide enough for every outline and its rim. */
const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_place;
varying float v_pixel;
varying float v_shape;

const float bias = 255.0 / 254.0;
const float reach = 3.2;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 corner = reach * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + radius * corner, 1)).xy, 0, 1);
  v_place = corner;
  v_pixel = u_correctionRatio * 2.0 / max(radius, 0.000001);
  v_shape = a_shape;
  v_rim = a_rim;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_rim.a *= bias;
}
`

/** Fills the outline and draws a rim of two pixels round it, so that edges do not run into the node. */
const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_place;
varying float v_pixel;
varying float v_shape;

float box(vec2 p, vec2 size) {
  vec2 d = abs(p) - size;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

float triangle(vec2 p) {
  const float k = 1.7320508;
  p.y += 0.12;
  p.x = abs(p.x) - 1.1;
  p.y = p.y + 1.1 / k;
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.2, 0.0);
  return -length(p) * sign(p.y);
}

float hexagon(vec2 p) {
  p = abs(p);
  return max(p.y, p.x * 0.8660254 + p.y * 0.5) - 0.96;
}

float cross(vec2 p) {
  return min(box(p, vec2(0.38, 1.05)), box(p, vec2(1.05, 0.38)));
}

float outline(vec2 p) {
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return box(p, vec2(0.8)) - 0.06;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - 1.2) * 0.7071068;
  if (v_shape < 3.5) return triangle(p);
  if (v_shape < 4.5) return hexagon(p);
  if (v_shape < 5.5) return cross(p);
  if (v_shape < 6.5) return box(p, vec2(1.04, 0.52)) - 0.06;
  return box(p, vec2(0.68, 0.99)) - 0.06;
}

void main() {
  float distance = outline(v_place);
  #ifdef PICKING_MODE
  gl_FragColor = distance > 2.0 * v_pixel ? vec4(0.0) : v_color;
  #else
  float rim = smoothstep(-0.5, 0.5, distance / v_pixel);
  float gone = smoothstep(1.5, 2.5, distance / v_pixel);
  gl_FragColor = mix(mix(v_color, v_rim, rim), vec4(0.0), gone);
  #endif
}
`

/** Names of what all nodes share. */
export type Uniform = 'u_sizeRatio' | 'u_correctionRatio' | 'u_matrix'

interface Attribute {
  name: string
  size: number
  type: number
  normalized?: boolean
}

interface ShapeDefinition {
  VERTICES: number
  VERTEX_SHADER_SOURCE: string
  FRAGMENT_SHADER_SOURCE: string
  METHOD: number
  UNIFORMS: Uniform[]
  ATTRIBUTES: Attribute[]
  CONSTANT_ATTRIBUTES: Attribute[]
  CONSTANT_DATA: number[][]
}

/** The numbers by which WebGL calls things. */
type Constants = Pick<WebGLRenderingContext, 'FLOAT' | 'UNSIGNED_BYTE' | 'TRIANGLES'>

/** What the graphics card is told: the shaders, and what each node gives them, in this order. */
export function shapeDefinition({ FLOAT, UNSIGNED_BYTE, TRIANGLES }: Constants): ShapeDefinition {
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
