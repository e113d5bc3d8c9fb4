// The package has no types. These cover what the scripts use.
declare module '@vercel/ncc' {
  export default function ncc(
    entry: string,
    options: Readonly<Record<string, unknown>>
  ): Promise<{
    readonly code: string
    /** The other files, by name. */
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
  }>
}
