import { createLog, type Log } from '../../src/platform/log.js'

/** Returns a log, and the lines that it wrote, each with its kind. */
export function recordingLog(): { log: Log; lines: string[] } {
  const lines: string[] = []
  const print = (kind: string) => (text: string) => {
    lines.push(`${kind}${text}`)
  }
  const log = createLog(text => text, {
    info: print(''),
    notice: print('notice '),
    warning: print('warning '),
    error: print('error '),
    setFailed: print('failed '),
    startGroup: print('group '),
    endGroup: () => undefined,
    debug: print('debug ')
  })
  return { log, lines }
}
