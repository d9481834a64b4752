import { defineConfig, type UserConfig, type UserConfigFnObject } from 'vite'

const ONE_FILE = {
  format: 'iife',
  inlineDynamicImports: true,
  entryFileNames: 'page.js',
  assetFileNames: 'page[extname]',
} as const

/** In the mode `page` all code comes as one script and one style sheet, to stand inside a single file. */
const config: UserConfigFnObject = defineConfig(
  ({ mode }): UserConfig => ({
    base: './',
    build: {
      outDir: mode === 'page' ? '../dist/viewer-page' : '../dist/viewer',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      ...(mode === 'page' ? { cssCodeSplit: false, rollupOptions: { output: ONE_FILE } } : {}),
    },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  }),
)

export default config
