/** A colour between two of the form `#rrggbb`: the first at 0, the second at 1. */
export function mix(from: string, to: string, part: number): string {
  const channels = [1, 3, 5].map(i => {
    const [a, b] = [channel(from, i), channel(to, i)]
    return Math.round(a + (b - a) * part)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}

function channel(colour: string, start: number): number {
  return Number.parseInt(colour.slice(start, start + 2), 16)
}
