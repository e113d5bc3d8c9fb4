import { readFileSync } from 'node:fs'

import { parseAllDocuments } from 'yaml'

/** An input of the GitLab component. */
export interface ComponentInput {
  readonly description: string
  /** `string` if it's missing. */
  readonly type?: 'string' | 'number'
  /** Required if it's missing. */
  readonly default?: string | number
  readonly options?: readonly unknown[]
}

/** The text of the GitLab component. */
export const componentText = readFileSync('templates/submit/template.yml', 'utf8')

const [header, body] = parseAllDocuments(componentText).map(part => part.toJS() as unknown)

/** The inputs of the GitLab component. */
export const componentInputs = (
  header as { spec: { inputs: Readonly<Record<string, ComponentInput>> } }
).spec.inputs

/** The job of the GitLab component, before GitLab inserts the inputs. */
export const componentJob = Object.values(
  body as Record<
    string,
    {
      variables: Record<string, string>
      script: string[]
      artifacts: { paths: string[]; reports: Record<string, string> }
    }
  >
)[0]
