/** Untrusted texts that would do harm if a report showed them as they are. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '</code></td></table><h1>x</h1>',
  '::error::owned',
  '\n::error::owned',
  '\r\n\r\n::stop-commands::x',
  '##[error]owned',
  '@octocat #1 **bold** `code`',
  '``` | a | b |',
  '](javascript:alert(1)) [x](https://attacker.example)',
  '{0} {{1}} \\[x](0)',
  'a\u202etxt.exe \u2066 \u200b \u2028 \u0000 \u001b[31m',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  'x'.repeat(10_000)
]
