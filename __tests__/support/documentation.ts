import { readdirSync, readFileSync } from 'node:fs'

/** All pages of the documentation. */
export const pages = [...readdirSync('.'), ...readdirSync('docs').map(name => `docs/${name}`)]
  .filter(file => file.endsWith('.md'))
  .map(file => ({ file, text: readFileSync(file, 'utf8') }))

/** The pages about the command line and the systems that use it. */
export const otherSystems = ['command-line', 'gitlab', 'jenkins', 'azure-pipelines'].map(
  name => `docs/${name}.md`
)

/** The pages whose YAML examples are workflows of GitHub Actions or exceptions files. */
export const workflowPages = pages.filter(({ file }) => !otherSystems.includes(file))

/**
 * Returns the text of a page.
 * @throws {Error} if the page does not exist
 */
export function page(file: string): string {
  const found = pages.find(one => one.file === file)
  if (!found) throw new Error(`The documentation has no page ${file}`)
  return found.text
}

/** Returns the rows of all tables below a heading of the second level. */
export function rowsBelow(text: string, title: string): string[][] {
  return rowsOf(text.split(/^## /m).find(part => part.startsWith(`${title}\n`)) ?? '')
}

/** Returns the table rows that begin with code, as cells without backticks. */
export function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .filter(line => line.startsWith('| `'))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim().replace(/^`(.*)`$/, '$1'))
    )
}

/** Whether a YAML example is an exceptions file instead of a workflow or a list of steps. */
export function isExceptionsFile(text: string): boolean {
  return text.startsWith('- sha256:')
}

/** Returns the YAML code blocks of a page, each with the line at which it starts. */
export function yamlBlocksOf(text: string): { text: string; line: number }[] {
  return [...text.matchAll(/^```ya?ml\n([^]*?)^```$/gm)].map(({ 1: block = '', index }) => ({
    text: block,
    line: text.slice(0, index).split('\n').length
  }))
}
