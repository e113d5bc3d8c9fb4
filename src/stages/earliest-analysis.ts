import { DAY } from '../http/clock.js'
import type { Log } from '../platform/log.js'
import type { SampleResult } from '../results/schema.js'
import { STATES } from '../results/state.js'
import type { SpectraClient } from '../spectra/client.js'

const NO_DATE =
  "The service's responses have no date, so no analysis can be matched to this run: samples in which no threat is found stay pending."
const CLOCKS_DIFFER =
  "The clocks of the service and this machine differ by more than a day. Only analyses after the later of the two times count; check this machine's clock if samples stay pending."

/**
 * Returns a function that computes the earliest time of an analysis that counts for a result, by
 * the service's clock, in milliseconds: -Infinity if any analysis counts, NaN if none can.
 * @param log receives a warning if responses have no date or the clocks differ
 */
export function createEarliestAnalysis(
  spectra: Pick<SpectraClient, 'acceptedAt'>,
  log: Pick<Log, 'warning'>
): (result: SampleResult) => number {
  let hasWarned = false
  const warnOnce = (text: string) => {
    if (!hasWarned) log.warning(text)
    hasWarned = true
  }
  return result => {
    // This run requested no analysis, so the latest one counts, regardless of its age.
    if (!STATES[result.state].startsAnalysis) return -Infinity
    const here = Date.parse(result.finished ?? '')
    const accepted = spectra.acceptedAt(result)
    if (Number.isNaN(accepted)) warnOnce(NO_DATE)
    const differ = accepted !== undefined && Math.abs(accepted - here) > DAY
    if (differ) warnOnce(CLOCKS_DIFFER)
    const last = differ ? Math.max(accepted, here) : accepted
    // Any attempt may have started the analysis, even one of an earlier run.
    const first = result.state === 'submitted' ? Date.parse(result.metadataFirstSent ?? '') : NaN
    // If neither is known, use the time of the machine that submitted the sample.
    const since = last ?? (Number.isNaN(first) ? here : first)
    // The service's times are in whole seconds.
    return Math.floor((first < since ? first : since) / 1000) * 1000
  }
}
