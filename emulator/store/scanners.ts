/** An antivirus scanner of the service. */
export interface Scanner {
  readonly name: string
  readonly version: string
  /** How old its definitions are at the time of a scan, in hours. */
  readonly definitionsAge: number
  /** Its label for a malware family, with `*` for the name of the family. */
  readonly label: string
}

/**
 * The scanners with the names of the service, most sensitive first. Some are variants from the same
 * vendor, such as `kaspersky` and `kaspersky_online`.
 */
export const SCANNERS: readonly Scanner[] = (
  [
    ['kaspersky', '21.3.10.391', 6, 'HEUR:Trojan.Win32.*.gen'],
    ['bitdefender', '7.141118', 4, 'Gen:Variant.*.4112'],
    ['ahnlab', 'ahnscan-console.zip', 11, '[TROJAN] Trojan/Win32.*.R150440'],
    ['kaspersky_online', '1.0', 1, 'UDS:DangerousObject.Multi.Generic'],
    ['ikarus', '6.3.30.0', 9, 'Trojan.Win32.*'],
    ['sentinelone', '24.3.2.7', 130, 'Static AI - Suspicious PE'],
    ['crowdstrike', '1.0', 190, 'win/malicious_confidence_90% (D)'],
    ['crowdstrike_online', '1.0', 0, 'win/malicious_confidence_100% (W)'],
    ['microsoft', '1.1.24090.11', 3, 'Trojan:Win32/*!ml'],
    ['microsoft_online', '1.1.24090.11', 1, 'Trojan:Win32/*.A!cl'],
    ['eset', '3.1.2.0', 7, 'a variant of Win32/*.A'],
    ['avast', '24.9.9452', 5, 'Win32:*-A [Trj]'],
    ['avg', '24.9.9452', 5, 'Win32:*-A [Trj]'],
    ['avira', '8.3.74.16', 8, 'TR/*.ojvrf'],
    ['gdata', '27.38491', 10, 'Win32.Trojan.*.B'],
    ['emsisoft', '2024.8.0.61147', 12, 'Trojan.*.4112 (B)'],
    ['fsecure', '18.10.1547.307', 14, 'Trojan.TR/*.ojvrf'],
    ['mcafee', '6.0.6.653', 20, 'RDN/Generic.*'],
    ['mcafee_beta', '6.0.6.653', 2, '*!C2D4AA2E2F11'],
    ['mcafee_online', '1.0', 0, 'Artemis!C2D4AA2E2F11'],
    ['sophos', '3.85.1', 13, 'Mal/*-A'],
    ['sophos_online', '1.0', 1, 'Mal/Generic-S'],
    ['symantec', '1.22.0.0', 16, 'Trojan.Gen.2'],
    ['symantec_online', '1.0', 2, 'ML.Attribute.HighConfidence'],
    ['trendmicro', '24.550.1002', 22, 'Trojan.Win32.*.SM'],
    ['trendmicro_consumer', '24.550.1002', 21, 'TROJ_*.SM'],
    ['fortinet', '7.0.30.0', 6, 'W32/*.A!tr'],
    ['drweb', '7.0.65.5230', 3, 'Trojan.*.71432'],
    ['varist', '6.6.1.3', 15, 'W32/*.A.gen!Eldorado'],
    ['quickheal', '22.00', 26, 'Trojan.*.S20481'],
    ['k7computing', '12.196.53931', 17, 'Trojan ( 0058*1 )'],
    ['panda', '4.6.4.2', 28, 'Trj/*.A'],
    ['rising', '25.0.0.28', 8, 'Trojan.*!8.1F2A (CLOUD)'],
    ['watchguard', '4.0.1', 30, 'Trojan/Win32.*'],
    ['malwarebytes', '4.5.5.54', 18, 'Trojan.*'],
    ['antiy', '3.0', 33, 'Trojan/Win32.*'],
    ['vba32', '5.3.2', 44, 'Trojan.*.gen'],
    ['clamav', '1.4.1', 19, 'Win.Trojan.*-9876543-0'],
    ['sunbelt', '3.9.2671.2', 61, 'Trojan.Win32.*!BT'],
    ['zoner', '2.2.2.0', 840, 'Trojan.Win32.*']
  ] as const
).map(([name, version, definitionsAge, label]) => ({ name, version, definitionsAge, label }))

const byName = new Map(SCANNERS.map(scanner => [scanner.name, scanner]))

/** Returns this scanner, or one with default values if it's unknown. */
export function scannerNamed(name: string): Scanner {
  return byName.get(name) ?? { name, version: '1.0', definitionsAge: 24, label: 'Trojan.*' }
}
