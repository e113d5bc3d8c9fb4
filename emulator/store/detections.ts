import { type Scanner, scannerNamed, SCANNERS } from './scanners.js'

/** What one antivirus scanner found in a sample. */
export interface Detection {
  /** The name of the scanner. Can be one that the emulator doesn't know. */
  readonly engine: string
  readonly label: string
}

/** Returns the detections of the most sensitive scanners, each with a label of its own. */
export function usualDetections(count: number, threatName = 'Emulated'): readonly Detection[] {
  const family = threatName.split('.').at(-1) ?? threatName
  return scannersFor(count, []).map(({ name, label }) => ({
    engine: name,
    label: label.replace('*', family)
  }))
}

/** Returns this many different scanners, of which the first have these detections. */
export function scannersFor(count: number, detections: readonly Detection[]): readonly Scanner[] {
  const extra = Array.from({ length: count }, (_, index) => `scanner_${index + 1}`)
  const names = [...detections.map(({ engine }) => engine), ...SCANNERS.map(({ name }) => name)]
  return [...new Set([...names, ...extra])].slice(0, count).map(scannerNamed)
}
