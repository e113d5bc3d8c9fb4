// Loaded into the measured process (`node --import`). When it exits, its resource usage is written
// to file descriptor 3.
import { writeSync } from 'node:fs'

process.on('exit', () => {
  writeSync(3, JSON.stringify(process.resourceUsage()))
})
