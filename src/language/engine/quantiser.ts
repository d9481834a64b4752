/**
 * How a weight becomes one signed byte. `linear` has equal steps; `mu-law` has steps that grow with the weight, which
 * keeps the many small weights of a perceptron apart. Neither clips: `max` is the largest weight of the model.
 */
export interface Quantiser {
  readonly kind: 'linear' | 'mu-law'
  readonly max: number
}

const LEVELS = 127
const KNEE = 0.5

const CURVES: Record<
  Quantiser['kind'],
  {
    to(share: number, max: number): number
    from(level: number, max: number): number
  }
> = {
  linear: {
    to: (weight, max) => weight / max,
    from: (level, max) => level * max,
  },
  'mu-law': {
    to: (weight, max) => Math.log1p(weight / KNEE) / Math.log1p(max / KNEE),
    from: (level, max) => KNEE * Math.expm1(level * Math.log1p(max / KNEE)),
  },
}

/** The signed level in [-127, 127] of a weight; 0 where it is too small to keep. */
export function quantise(quantiser: Quantiser, weight: number): number {
  const { to } = CURVES[quantiser.kind]
  return Math.sign(weight) * Math.round(LEVELS * to(Math.abs(weight), quantiser.max))
}

/** The weight of each of the 256 bytes that a signed level may be. */
export function levelWeights(quantiser: Quantiser): Float64Array {
  const { from } = CURVES[quantiser.kind]
  return Float64Array.from({ length: 256 }, (_, byte) => {
    const level = byte < 128 ? byte : byte - 256
    return Math.sign(level) * from(Math.abs(level) / LEVELS, quantiser.max)
  })
}
