import { isMapping, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { convertToIfCondition } from '@actions/workflow-parser/model/converter/if-condition'
import type { TemplateContext } from '@actions/workflow-parser/templates/template-context'
import type { MappingToken } from '@actions/workflow-parser/templates/tokens/mapping-token'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'

/** A job of a workflow. Tokens are parts of the file that may contain expressions. */
export interface Job {
  /** `env` of the workflow and of the job, which takes precedence. */
  readonly envs: readonly TemplateToken[]
  readonly strategy: TemplateToken | undefined
  readonly steps: readonly Step[]
}

export interface Step {
  readonly id: string | undefined
  readonly name: TemplateToken | undefined
  /** An expression that includes a status function. */
  readonly condition: string
  readonly continueOnError: TemplateToken | undefined
  readonly env: TemplateToken | undefined
  readonly uses: string | undefined
  readonly inputs: TemplateToken | undefined
  readonly run: TemplateToken | undefined
  readonly shell: string | undefined
}

/** Keys of a step that this runner supports. Others are errors. */
const STEP_KEYS = ['id', 'name', 'if', 'continue-on-error', 'env', 'uses', 'with', 'run', 'shell']

/**
 * Parses a job of a workflow with GitHub's own parser.
 * @throws if the workflow is invalid, or has no such job, or needs an unsupported feature
 */
export function jobOf(content: string, id: string): Job {
  const { value, context } = parseWorkflow(
    { name: 'workflow.yml', content },
    new NoOperationTraceWriter()
  )
  const [error] = context.errors.getErrors()
  if (error || !value)
    throw new Error(`The workflow is invalid: ${error?.message ?? 'it is empty'}`)

  const root = mapping(value)
  const job = mapping(mapping(root.find('jobs')).find(id))
  const shell = shellOf(job) ?? shellOf(root)
  return {
    envs: [root, job].flatMap(token => token.find('env') ?? []),
    strategy: job.find('strategy'),
    steps: Array.from(job.find('steps')?.assertSequence('steps') ?? [], step =>
      stepOf(mapping(step), shell, context)
    )
  }
}

function stepOf(step: MappingToken, shell: string | undefined, context: TemplateContext): Step {
  const unknown = Array.from(step, ({ key }) => key.toString()).filter(
    key => !STEP_KEYS.includes(key)
  )
  if (unknown.length > 0)
    throw new Error(`This runner does not support ${unknown.join(', ')} in a step`)
  return {
    id: literal(step.find('id')),
    name: step.find('name'),
    condition: conditionOf(step.find('if'), context),
    continueOnError: step.find('continue-on-error'),
    env: step.find('env'),
    uses: literal(step.find('uses')),
    inputs: step.find('with'),
    run: step.find('run'),
    shell: literal(step.find('shell')) ?? shell
  }
}

function conditionOf(token: TemplateToken | undefined, context: TemplateContext): string {
  if (!token) return 'success()'
  const condition = convertToIfCondition(context, token)
  if (!condition) throw new Error('The `if` of a step is not a condition')
  return condition.expression
}

function shellOf(token: MappingToken): string | undefined {
  const defaults = token.find('defaults')
  const run = defaults && mapping(defaults).find('run')
  return run && literal(mapping(run).find('shell'))
}

function literal(token: TemplateToken | undefined): string | undefined {
  return token?.assertString('a value without expressions').value
}

function mapping(token: TemplateToken | undefined): MappingToken {
  if (!token || !isMapping(token))
    throw new Error('The workflow does not have this job, or a part of it is not a mapping')
  return token
}
