import type { GithubFaultHook } from '../../emulator/github/server.js'
import type { IssueState } from '../../src/releases/issue-responses.js'
import type { SubjectView } from '../../src/report/watch/subject-view.js'
import { isThreat } from '../../src/results/verdict.js'
import type { Change } from '../../src/results/watch.js'
import type { Random } from './schedules/random.js'
import {
  killAt,
  LABEL,
  stateText,
  viewOf,
  watched,
  type startIssues,
  type VerdictSetup
} from './watched-issues.js'

type World = Awaited<ReturnType<typeof startIssues>>
type Verdicts = readonly VerdictSetup[]

const VERDICTS: readonly [VerdictSetup, ...VerdictSetup[]] = [
  { status: 'known' },
  { status: 'suspicious', engines: ['x'] },
  { status: 'malicious', engines: ['x'] },
  { status: 'malicious', engines: ['x', 'y'] },
  { status: 'malicious', engines: ['x'], accepted: true }
]

/** Returns how a verdict differs from the reported one, as the watch does. */
function changeOf(now: VerdictSetup, before: VerdictSetup | undefined): Change | null {
  const rank = (verdict?: VerdictSetup) =>
    ['suspicious', 'malicious'].indexOf(verdict?.status ?? '') + 1
  const missing = (all: VerdictSetup, other?: VerdictSetup) =>
    (all.engines ?? []).filter(engine => !(other?.engines ?? []).includes(engine))
  const enginesAdded = missing(now, before)
  const enginesRemoved = before ? missing(before, now) : []
  const change = (kind: Change['kind']) => ({ kind, before: null, enginesAdded, enginesRemoved })
  if (rank(now) > 0 && rank(before) === 0) return change('flagged')
  if (rank(now) === 0 && rank(before) > 0) return change('cleared')
  if (rank(now) !== rank(before)) return change(rank(now) > rank(before) ? 'worse' : 'better')
  return enginesAdded.length + enginesRemoved.length > 0 ? change('engines') : null
}

function viewFrom(verdicts: Verdicts, reported: Verdicts): SubjectView {
  return viewOf(
    verdicts.map((verdict, at) => ({
      ...watched(`file${at}`, verdict),
      change: changeOf(verdict, reported[at])
    }))
  )
}

const isFlagged = (view: SubjectView) =>
  view.samples.some(sample => isThreat(sample) && !sample.verdict.accepted)

const isWorse = (view: SubjectView) =>
  view.samples.some(
    ({ change }) =>
      change && (['flagged', 'worse'].includes(change.kind) || change.enginesAdded.length > 0)
  )

/** Does something that people do to an issue. Returns a line that they added to its body. */
function actAsPerson(
  { github: { issues } }: World,
  random: Random,
  day: number
): string | undefined {
  const issue = issues.all[0]
  if (!issue || random.chance(0.5)) return undefined
  const { number } = issue
  const line = `by a person on day ${day}`
  const body = issue.body ?? ''
  const actions = {
    close: () => issues.close(number),
    reopen: () => issues.reopen(number),
    delete: () => {
      issues.delete(number)
    },
    label: () => {
      if (issues.labels.find(LABEL)) issues.deleteLabel(LABEL)
    },
    before: () => issues.edit(number, { body: `${line}\n${body}` }),
    after: () => issues.edit(number, { body: `${body}\n${line}\n` }),
    comment: () => issues.addComment(number, { body: line })
  }
  const action = random.pick(Object.keys(actions) as [keyof typeof actions])
  actions[action]()
  return action === 'before' || action === 'after' ? line : undefined
}

/** Kills the run at one of its next writes, before or after GitHub processes it. */
function killAtWrite(random: Random) {
  let left = random.integer(1, 2)
  const when = random.pick<'late' | 'accepted'>(['late', 'accepted'])
  return killAt(({ method }) => method !== 'GET' && --left === 0, when)
}

/** A transient error in one of the next requests, which a run has to overcome. */
function transientFault(random: Random): GithubFaultHook {
  let left = random.integer(1, 5)
  const when = random.pick<'late' | 'accepted'>(['late', 'accepted'])
  return () => {
    if (--left !== 0) return undefined
    return random.chance(0.5) ? { kind: 'reset', when } : { kind: 'answer', status: 502, when }
  }
}

interface IssueFacts {
  readonly state: IssueState
  /** What the comments of the watch report. */
  readonly comments: readonly string[]
  /** Whether the body shows the current state. */
  readonly isCurrent: boolean
  /** The lines of people that the body still has. */
  readonly lines: readonly string[]
}

interface Facts {
  readonly failures: readonly string[]
  readonly issues: readonly IssueFacts[]
}

/** A watch over many days, with a model of what is expected, which doesn't know how it works. */
export class IssueSequence {
  private verdicts: Verdicts = [{ status: 'known' }, { status: 'known' }]
  /** The baseline of the watch. */
  private reported = this.verdicts
  private numbers: Record<string, number> = {}
  /** What the issue last reported. */
  private last = viewFrom(this.verdicts, [])
  private hasIssue = false
  /** What the comments are expected to report. */
  private comments: string[] = []
  /** Lines that people added to the body. */
  private lines: string[] = []

  constructor(
    private readonly world: World,
    private readonly random: Random
  ) {}

  /** Plays a day. Returns what is there after it, and what the model expects. */
  async play(day: number): Promise<{ actual: Facts; expected: Facts }> {
    const { random, world } = this
    this.verdicts = this.verdicts.map(verdict =>
      random.chance(0.35) ? random.pick(VERDICTS) : verdict
    )
    const view = viewFrom(this.verdicts, this.reported)
    const line = actAsPerson(world, random, day)
    if (line) this.lines.push(line)
    const [before] = world.github.issues.all
    if (!before) this.forgetIssue()
    // Without its number and its label, an issue is only found before another one is opened.
    if (before?.labels.includes(LABEL) && random.chance(0.2)) this.numbers = {}
    const failures = await this.runOnce(view)
    const expected = this.expect(view, before?.state)
    this.reported = this.verdicts
    this.last = view
    return { actual: this.facts(view, failures), expected }
  }

  private forgetIssue(): void {
    this.hasIssue = false
    this.comments = []
    this.lines = []
  }

  /** Runs until a run completes: some are killed, and others get a transient error. */
  private async runOnce(view: SubjectView): Promise<string[]> {
    const { random, numbers } = this
    while (random.chance(0.4)) await this.world.run([view], { numbers, ...killAtWrite(random) })
    const fault = random.chance(0.3) ? transientFault(random) : undefined
    const result = await this.world.run([view], { numbers, ...(fault && { fault }) })
    for (const { subject, number } of result.issues) this.numbers = { [subject]: number }
    return result.failures.map(({ message }) => message)
  }

  private facts(view: SubjectView, failures: string[]): Facts {
    const issues = this.world.github.issues.all.map(({ state, comments, body }) => ({
      state,
      comments: comments.flatMap(one => /(?<=^<!-- spectra-watch.*\n\w+: ).*/.exec(one.body) ?? []),
      isCurrent: body?.includes(`${stateText(view)}\n`) ?? false,
      lines: this.lines.filter(line => body?.split('\n').includes(line))
    }))
    return { failures, issues }
  }

  private expect(view: SubjectView, before: IssueState | undefined): Facts {
    const isExisting = this.hasIssue
    this.hasIssue ||= isFlagged(view)
    let isOpen = before === undefined || before === 'open'
    const text = stateText(view)
    if (isExisting && text !== stateText(this.last)) {
      const reopens = isFlagged(view) && (isWorse(view) || !isFlagged(this.last))
      if (isOpen || reopens) {
        this.comments.push(text)
        isOpen = isFlagged(view)
      }
    }
    const issue: IssueFacts = {
      state: isOpen ? 'open' : 'closed',
      comments: [...this.comments],
      isCurrent: true,
      lines: [...this.lines]
    }
    return { failures: [], issues: this.hasIssue ? [issue] : [] }
  }
}
