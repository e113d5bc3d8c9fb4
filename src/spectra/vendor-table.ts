/** A vendor of antivirus engines. */
export interface Vendor {
  /** As shown in reports. */
  readonly name: string
  /** Names of its engines in TCA-0103, in lowercase and without suffixes such as `_online`. */
  readonly engines: readonly string[]
}

/** Vendors of engines that Spectra Intelligence uses or used. */
export const VENDORS: readonly Vendor[] = [
  { name: 'AhnLab', engines: ['ahnlab'] },
  { name: 'Avast', engines: ['avast', 'avg'] },
  { name: 'Avira', engines: ['antivir', 'avira'] },
  { name: 'Bitdefender', engines: ['bitdefender'] },
  { name: 'Carbon Black', engines: ['carbonblack'] },
  { name: 'ClamAV', engines: ['clamav'] },
  { name: 'CrowdStrike', engines: ['crowdstrike'] },
  { name: 'Doctor Web', engines: ['drweb'] },
  { name: 'Elastic', engines: ['endgame', 'elastic'] },
  { name: 'ESET', engines: ['esetnod32', 'eset', 'nod32'] },
  { name: 'FFRI', engines: ['ffri'] },
  { name: 'Fortinet', engines: ['fortinet', 'ensilo'] },
  { name: 'G DATA', engines: ['gdata'] },
  { name: 'Ikarus', engines: ['ikarus'] },
  { name: 'K7 Computing', engines: ['k7computing'] },
  { name: 'Kaspersky', engines: ['kaspersky'] },
  { name: 'Malwarebytes', engines: ['malwarebytes'] },
  { name: 'McAfee', engines: ['mcafee', 'mcafeegwedition'] },
  { name: 'Microsoft', engines: ['microsoft'] },
  { name: 'Panda', engines: ['panda'] },
  { name: 'Quick Heal', engines: ['quickheal'] },
  { name: 'Rising', engines: ['rising'] },
  { name: 'SentinelOne', engines: ['sentinelone'] },
  { name: 'SonicWall', engines: ['sonicwall'] },
  { name: 'Sophos', engines: ['sophos', 'sophos_susi', 'invincea'] },
  { name: 'Symantec', engines: ['symantec'] },
  { name: 'Trellix', engines: ['fireeye', 'trellix'] },
  { name: 'Trend Micro', engines: ['trendmicro'] },
  // Cyren's engines (Command, F-Prot) continue as Varist.
  { name: 'Varist', engines: ['varist', 'cyren', 'command', 'f_prot'] },
  { name: 'VIPRE', engines: ['sunbelt', 'vipre'] },
  { name: 'VirusBlokAda', engines: ['vba32'] },
  { name: 'WatchGuard', engines: ['watchguard'] }
]
