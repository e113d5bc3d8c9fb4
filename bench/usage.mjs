// Loaded into a process that is measured (`node --import`): tells at its end, on descriptor 3, what
// the process used.
import { writeSync } from 'node:fs'

process.on('exit', () => {
  writeSync(3, JSON.stringify(process.resourceUsage()))
})
