import type { InputReader } from './reader.js'
import { isRepository } from './release.js'
import { distinctSecrets } from './secrets.js'
import type { IssueInputs } from './watch-inputs.js'

/** Maximum length of a label on GitHub, in characters. */
const MAX_LABEL_LENGTH = 50

/** Maximum number of labels. */
const MAX_LABELS = 20

/**
 * Reads the inputs about issues, and checks what GitHub needs to write them.
 * @param repository the repository of the releases
 */
export function readIssue(reader: InputReader, dryRun: boolean, repository: string): IssueInputs {
  const issue = reader.flag('issue')
  // Outside GitHub Actions, the run itself has no repository on GitHub.
  const issueRepository = reader.platform.githubRepository || repository
  if (!issue) return { issue, issueRepository, issueLabels: [] }
  if (!dryRun) {
    checkToken(reader)
    // The repository of a release is already checked.
    if (!reader.text('release') || issueRepository !== repository) {
      checkRepository(reader, issueRepository)
    }
  }
  return { issue, issueRepository, issueLabels: readLabels(reader) }
}

function checkToken(reader: InputReader): void {
  if (!reader.secret('github-token')) {
    const name = reader.nameOf('github-token')
    // Only GitHub Actions provides a default token.
    const advice = reader.platform.githubRepository
      ? `remove ${name} to use the default, or set it`
      : 'set it'
    reader.problems.push(
      `issue is "true", but ${name} is empty: ${advice} to a token with the permission "issues: write".`
    )
  }
}

function checkRepository({ problems }: InputReader, repository: string): void {
  if (!isRepository(repository)) {
    problems.push(`repository is "${repository}": with issue, it must have the form owner/name.`)
  }
}

/** Reads the labels: one per line, or separated by commas, which labels can't contain. */
function readLabels(reader: InputReader): string[] {
  const { problems } = reader
  const value = reader.text('issue-labels')
  const secret = distinctSecrets(reader).find(({ isIn }) => isIn(value))
  if (secret) {
    problems.push(`issue-labels contains the value of ${secret.input}: remove it.`)
    return []
  }
  const labels = uniqueLabels(value.split(/[\r\n,]/).map(label => label.trim()))
  if (labels.length === 0) {
    problems.push(`issue-labels is "${value}": it must contain at least one label.`)
  } else if (labels.length > MAX_LABELS) {
    problems.push(`issue-labels has ${labels.length} labels: at most ${MAX_LABELS} are allowed.`)
  }
  for (const label of labels) {
    const { length } = Array.from(label)
    if (length <= MAX_LABEL_LENGTH) continue
    problems.push(
      `issue-labels has the label "${label}", which has ${length} characters: GitHub allows at most ${MAX_LABEL_LENGTH}.`
    )
  }
  return labels
}

/** Returns the labels that are not empty, each once. GitHub ignores their case. */
function uniqueLabels(labels: readonly string[]): string[] {
  const unique = new Map<string, string>()
  for (const label of labels) {
    const key = label.toLowerCase()
    if (label && !unique.has(key)) unique.set(key, label)
  }
  return [...unique.values()]
}
