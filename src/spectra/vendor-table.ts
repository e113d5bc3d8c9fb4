/** A vendor of antivirus engines. */
export interface Vendor {
  /** As shown in reports. */
  readonly name: string
  /** Names of its engines in TCA-0103, in lowercase and without endings such as `_online`. */
  readonly engines: readonly string[]
  /** Web page or email address for false positives; absent if none was found. */
  readonly reporting?: string
}

/** When the addresses were checked. Vendors move these pages, so an address may be outdated. */
export const CHECKED_ON = '2026-11-26'

/**
 * Vendors of engines that Spectra Intelligence uses or used. The addresses are from archived copies
 * of the vendors' pages, or else from https://github.com/yaronelh/False-Positive-Center.
 */
export const VENDORS: readonly Vendor[] = [
  { name: 'AhnLab', engines: ['ahnlab'], reporting: 'v3sos@ahnlab.com' },
  {
    name: 'Avast',
    engines: ['avast', 'avg'],
    reporting: 'https://www.avast.com/report-false-positive'
  },
  {
    name: 'Avira',
    engines: ['antivir', 'avira'],
    reporting: 'https://www.avira.com/en/analysis/submit'
  },
  {
    name: 'Bitdefender',
    engines: ['bitdefender'],
    reporting: 'https://www.bitdefender.com/consumer/support/answer/29358/'
  },
  { name: 'Carbon Black', engines: ['carbonblack'] },
  { name: 'ClamAV', engines: ['clamav'], reporting: 'https://www.clamav.net/reports/fp' },
  { name: 'CrowdStrike', engines: ['crowdstrike'], reporting: 'VTscanner@crowdstrike.com' },
  { name: 'Doctor Web', engines: ['drweb'], reporting: 'https://vms.drweb.com/sendvirus/' },
  {
    name: 'Elastic',
    engines: ['elastic', 'endgame'],
    reporting: 'https://discuss.elastic.co/t/submitting-false-positives/232322'
  },
  {
    name: 'ESET',
    engines: ['eset', 'esetnod32', 'nod32'],
    reporting: 'https://support.eset.com/kb141'
  },
  { name: 'FFRI', engines: ['ffri'] },
  {
    name: 'Fortinet',
    engines: ['fortinet', 'ensilo'],
    reporting: 'submitvirus@fortinet.com'
  },
  {
    name: 'G DATA',
    engines: ['gdata'],
    reporting: 'https://www.gdata.de/help-en/general/GeneralInformation/submitFileAppURL/'
  },
  { name: 'Ikarus', engines: ['ikarus'], reporting: 'fp@ikarus.at' },
  {
    name: 'K7 Computing',
    engines: ['k7computing'],
    reporting: 'reportfp@labs.k7computing.com'
  },
  { name: 'Kaspersky', engines: ['kaspersky'], reporting: 'https://opentip.kaspersky.com/' },
  {
    name: 'Malwarebytes',
    engines: ['malwarebytes'],
    reporting: 'https://forums.malwarebytes.com/forum/122-false-positives/'
  },
  {
    name: 'McAfee',
    engines: ['mcafee', 'mcafeegwedition'],
    reporting: 'https://www.mcafee.com/en-us/consumer-support/dispute-detection-allowlisting.html'
  },
  {
    name: 'Microsoft',
    engines: ['microsoft'],
    reporting: 'https://www.microsoft.com/en-us/wdsi/filesubmission'
  },
  { name: 'Panda', engines: ['panda'], reporting: 'falsepositives@pandasecurity.com' },
  {
    name: 'Quick Heal',
    engines: ['quickheal'],
    reporting: 'https://techsupport.quickheal.com/report-an-issue/false-positive'
  },
  { name: 'Rising', engines: ['rising'], reporting: 'fp@rising.com.cn' },
  { name: 'SentinelOne', engines: ['sentinelone'], reporting: 'report@sentinelone.com' },
  { name: 'SonicWall', engines: ['sonicwall'] },
  {
    name: 'Sophos',
    engines: ['sophos', 'sophos_susi', 'invincea'],
    reporting: 'https://support.sophos.com/support/s/filesubmission'
  },
  { name: 'Symantec', engines: ['symantec'], reporting: 'https://symsubmit.symantec.com/' },
  {
    name: 'Trellix',
    engines: ['trellix', 'fireeye'],
    reporting: 'datasubmission@trellix.com'
  },
  {
    name: 'Trend Micro',
    engines: ['trendmicro'],
    reporting: 'https://www.trendmicro.com/en_us/about/legal/detection-reevaluation.html'
  },
  // Varist continues Cyren's engines, which include Command and F-Prot.
  {
    name: 'Varist',
    engines: ['varist', 'cyren', 'command', 'f_prot'],
    reporting: 'support@varist.com'
  },
  {
    name: 'VIPRE',
    engines: ['vipre', 'sunbelt'],
    reporting: 'https://helpdesk.vipre.com/hc/en-us/requests/new'
  },
  { name: 'VirusBlokAda', engines: ['vba32'], reporting: 'feedback@anti-virus.by' },
  { name: 'WatchGuard', engines: ['watchguard'] }
]
