/** Canvases of one size laid over one another on a coloured ground, as a PNG. Rejects where the browser cannot write one. */
export function flatten(layers: readonly HTMLCanvasElement[], ground: string): Promise<Blob> {
  const sheet = document.createElement('canvas')
  sheet.width = Math.max(1, ...layers.map(({ width }) => width))
  sheet.height = Math.max(1, ...layers.map(({ height }) => height))
  const context = sheet.getContext('2d')
  if (!context) return Promise.reject(new Error('no canvas to draw on'))
  context.fillStyle = ground
  context.fillRect(0, 0, sheet.width, sheet.height)
  for (const layer of layers) {
    if (layer.width > 0 && layer.height > 0) context.drawImage(layer, 0, 0, sheet.width, sheet.height)
  }
  return new Promise((resolve, reject) => {
    sheet.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png')
  })
}
