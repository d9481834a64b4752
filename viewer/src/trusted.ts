/**
 * The page accepts no text as code or markup (Trusted Types). Where a worker comes from is the one thing that the browser
 * asks about: only a file of the viewer, or what a script of this page made itself, is let through.
 */
interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): unknown
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    if (url.startsWith('blob:') || url.startsWith(`${location.origin}/`)) return url
    throw new TypeError(`not a script of this page: ${url}`)
  },
})
