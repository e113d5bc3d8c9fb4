/**
 * What a label says: `named` malware, a `heuristic` or generic rule that names none, or software
 * that is only `unwanted`, such as adware.
 */
export type LabelKind = 'named' | 'heuristic' | 'unwanted'

/** Words for potentially unwanted software. */
const UNWANTED = new Set(['pua', 'pup', 'pus', 'riskware', 'adware', 'grayware', 'unwanted'])

/** Words for detections by heuristics, machine learning, reputation, or generic rules. */
const HEURISTIC = new Set([
  ...['heur', 'heuristic', 'heuristics', 'behaves', 'behavior', 'behavioral', 'probably'],
  ...['gen', 'generic', 'generik', 'genetic', 'susgen', 'variant', 'artemis', 'reputation'],
  ...['ai', 'ml', 'dfi', 'confidence', 'score', 'threshold', 'anomalous'],
  ...['suspicious', 'suspect', 'susp', 'unsafe']
])

/** Words in labels of all kinds. A label that has no other words names no malware. */
const COMMON = new Set([
  ...['detected', 'infected', 'malicious', 'malware', 'threat', 'trojan', 'virus'],
  ...['high', 'medium', 'moderate', 'low', 'file', 'pe', 'win']
])

/** Classifies the label of an engine by its words. */
export function kindOf(label: string): LabelKind {
  const words = wordsIn(label)
  if (/not-a-virus/i.test(label) || words.some(word => UNWANTED.has(word))) return 'unwanted'
  const isVague = words.some(word => HEURISTIC.has(word)) || words.every(word => COMMON.has(word))
  return isVague ? 'heuristic' : 'named'
}

/** Returns the words of a label such as `BehavesLike.Win32.Dropper`, in lowercase. */
function wordsIn(label: string): string[] {
  return (
    label
      // Numbers of signatures, such as 0055e3ef1.
      .replace(/\b[\da-f]*\d[\da-f]*\b/gi, ' ')
      .replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean)
  )
}
