import os from 'node:os'

import { spread } from './measure.mjs'

/**
 * What a contestant used: medians of its runs, in seconds.
 * @typedef {object} Cost
 * @property {string} what the work
 * @property {string} who
 * @property {number} seconds elapsed time
 * @property {number} client processor time of the contestant's own processes
 * @property {number} sink processor time of the sink during the runs
 * @property {number} least elapsed time if both kept all cores busy
 */

const CORES = os.availableParallelism()

/**
 * @param {string} what
 * @param {string} who
 * @param {readonly { seconds: number, clientSeconds: number, sinkSeconds?: number }[]} runs
 * @returns {Cost}
 */
export function costOf(what, who, runs) {
  const time = spread(runs.map(run => run.seconds)).median
  const client = spread(runs.map(run => run.clientSeconds)).median
  const sink = spread(runs.map(run => run.sinkSeconds ?? 0)).median
  return { what, who, seconds: time, client, sink, least: (client + sink) / CORES }
}

/**
 * Explains why a goal can't be reached with the processor time that was used.
 * @param {Cost} cost
 * @param {number} goalSeconds
 * @returns {string | undefined} undefined if it can be reached
 */
export function coreLimit({ seconds: clock, client, sink, least }, goalSeconds) {
  if (!(least > goalSeconds)) return undefined
  const needed = sink > 0 ? `${seconds(client)} and the sink's ${seconds(sink)}` : seconds(client)
  return `Out of reach on ${CORES} cores with this much processor time: the action's ${needed} take at least ${seconds(least)}. The goal is ${seconds(goalSeconds)}, and the run took ${seconds(clock)}.`
}

/** @param {number} value */
export function seconds(value) {
  return `${value.toFixed(2)} s`
}
