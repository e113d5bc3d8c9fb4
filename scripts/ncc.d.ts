// The package has no types of its own. These are for what the scripts use.
declare module '@vercel/ncc' {
  export default function ncc(
    entry: string,
    options: Readonly<Record<string, unknown>>
  ): Promise<{
    readonly code: string
    /** The other files, by their names. */
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
  }>
}
