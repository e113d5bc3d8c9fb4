import { describe, expect, it } from '@jest/globals'

import { kindOf } from '../../src/report/detection-label.js'

describe('kind of a label', () => {
  // Labels as the engines write them.
  it.each([
    'Gen:Variant.Razy.1234',
    'Gen:Trojan.ProcessHijack.cqX@aaG5Soe',
    'Generic.mg.3133c2231fcee5d6',
    'Generic.ml',
    'Trojan.GenericKD.46542',
    'Win32:Malware-gen',
    'Trojan.Gen.2',
    'Trj/Genetic.gen',
    'Generic Suspicious',
    'HEUR:Trojan.Win32.Generic',
    'HEUR/APC',
    'Trojan:Win32/Wacatac.B!ml',
    'Malware.AI.4098645872',
    'W32.AIDetectMalware',
    'malware (ai score=75)',
    'MachineLearning/Anomalous.100%',
    'ML.Attribute.HighConfidence',
    'ML/PE-A',
    'win/malicious_confidence_100',
    'malware.confidence_100',
    'malicious (moderate confidence)',
    'Malicious.moderate.ml.score',
    'Malicious-High',
    'Static AI - Suspicious PE',
    'DFI - Malicious PE',
    'BehavesLike.Win32.Dropper.jc',
    'Artemis!3133C2231FCE (trojan)',
    'AboveThreshold563.008318',
    'Trojan.Malware.300983.susgen',
    'WS.Reputation.1',
    'Unsafe',
    'Detected',
    'trojan',
    'Trojan (0055e3ef1)',
    '100',
    ''
  ])('%j names no malware', label => {
    expect(kindOf(label)).toBe('heuristic')
  })

  it.each([
    '[TROJAN] Trojan/Win32.Toxic.R150440',
    'Ransom:Win32/Tocrypt.B',
    'Ransom-Tox!11B48E409D96 (trojan)',
    'Troj/ToxKrypt-A',
    'Trojan.Encoder.1155',
    'TROJ_CRYPTOX.T',
    'W32/Filecoder.JKUY-0927',
    'Ransom.Tocrypt!8.53B6',
    'Win.Trojan.Powp-13',
    'Backdoor.Win32.Agent.genome',
    'Eicar-Test-Signature',
    'EICAR Test File (not a virus)'
  ])('%j names malware', label => {
    expect(kindOf(label)).toBe('named')
  })

  it.each([
    'PUA.Win.Packer.Upx-49',
    'PUP.Optional.Bundler',
    'Riskware (0040eff71)',
    'not-a-virus:HEUR:RemoteAdmin.Win32.Generic',
    'Gen:Variant.Adware.Razy.1'
  ])('%j is unwanted software', label => {
    expect(kindOf(label)).toBe('unwanted')
  })
})
