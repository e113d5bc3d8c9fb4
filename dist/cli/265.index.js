export const id = 265;
export const ids = [265];
export const modules = {

/***/ 9265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeQualityReport: () => (/* binding */ codeQualityReport)
/* harmony export */ });
/* unused harmony export codeQualityFindings */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _results_own_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9824);
/* harmony import */ var _results_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1999);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8488);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11);
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3563);






/** The severities of findings, from the highest to the lowest. */
const SEVERITIES = ['blocker', 'major', 'minor', 'info'];
/** Maximum length of each part of a description, in characters. */
const MAX_PART_LENGTH = 300;
/** Maximum number of findings. The results file has all of them. */
const MAX_FINDINGS = 1000;
/** The verdicts in GitLab's Code Quality format, which merge requests show. */
const codeQualityReport = {
    name: 'Code Quality report',
    pathOf: _results_own_files_js__WEBPACK_IMPORTED_MODULE_1__/* .codeQualityPath */ .Cj,
    textOf: samples => `${JSON.stringify(codeQualityFindings(samples), null, 1)}\n`
};
/**
 * Returns a finding for each malicious or suspicious file, and for each file without a proven
 * verdict, because GitLab shows a finding as resolved if it's missing.
 */
function codeQualityFindings(samples) {
    const rank = ({ severity }) => SEVERITIES.indexOf(severity);
    const findings = samples.flatMap(findingsOf).toSorted((a, b) => rank(a) - rank(b));
    const omitted = findings.slice(MAX_FINDINGS);
    const [first] = omitted;
    if (!first)
        return findings;
    const more = {
        ...first,
        description: `The results file has ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .quantity */ .au)(omitted.length, 'more finding')}, which this report omits.`,
        check_name: 'spectra-intelligence/more-findings',
        fingerprint: digestOf(['more-findings'])
    };
    return [...findings.slice(0, MAX_FINDINGS), more];
}
function findingsOf(sample) {
    const kind = kindOf(sample);
    if (!kind)
        return [];
    const { check, severity, title } = kind;
    // Each part is truncated, so that long labels leave room for the reason of an exception.
    const details = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictLines */ .rz)(sample).map(line => (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)(line, MAX_PART_LENGTH));
    const description = [title, details.join('; ')].filter(Boolean).join(': ');
    return sample.files.map(file => ({
        description,
        check_name: `spectra-intelligence/${check}`,
        // Without the description, which can change with each scan. With the severity, so that GitLab
        // shows a finding as new when its exception expires.
        fingerprint: digestOf([check, severity, (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .contentAndName */ .cz)(sample.sha256, file)]),
        severity,
        location: { path: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .messageText */ .Lo)(file), lines: { begin: 1 } }
    }));
}
/** Returns how to report a sample; undefined if its verdict is neither a threat nor missing. */
function kindOf(sample) {
    if ((0,_results_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isThreat */ .ff)(sample)) {
        const { status, accepted } = sample.verdict;
        const severity = status === 'malicious' ? 'blocker' : 'major';
        return { check: status, severity: accepted ? 'info' : severity, title: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .threatTitle */ .fZ)(status) };
    }
    if (!(0,_results_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnproven */ .Eq)(sample))
        return undefined;
    const status = sample.verdict?.status ?? '';
    return {
        check: 'no-verdict',
        severity: 'minor',
        title: `No verdict from Spectra Intelligence (${status})`
    };
}
/** Returns the digest of a list of texts. */
function digestOf(texts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(texts)).digest('hex');
}


/***/ }),

/***/ 325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ engineCount),
/* harmony export */   Nr: () => (/* binding */ enginesText),
/* harmony export */   OC: () => (/* binding */ engineName),
/* harmony export */   Rr: () => (/* binding */ engineNumbers),
/* harmony export */   pR: () => (/* binding */ detectionText),
/* harmony export */   u_: () => (/* binding */ historyText),
/* harmony export */   vW: () => (/* binding */ MAX_NAMED)
/* harmony export */ });
/* harmony import */ var _results_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8488);


/** Maximum number of engines that a text names. The results file has all of them. */
const MAX_NAMED = 3;
/**
 * Returns how many engines flag a sample; undefined if that is not known. The numbers of the scan
 * (TCA-0103) are used if it names the engines, even if those of the verdict (TCA-0101) differ.
 */
function engineNumbers(verdict) {
    const { scan, enginesMatched, enginesAsked } = verdict;
    if (scan && (scan.detections.length > 0 || !enginesMatched)) {
        const { detections, enginesAsked: asked, vendorsMatched: vendors } = scan;
        return { matched: detections.length, asked, vendors };
    }
    if (enginesMatched === null || enginesAsked === null)
        return undefined;
    return { matched: enginesMatched, asked: enginesAsked };
}
/**
 * Returns a text such as `3 of 47 engines (2 vendors)`; empty if the numbers are not known, and if
 * no engine flags a sample that a dynamic analysis flags.
 */
function engineCount(verdict) {
    const numbers = engineNumbers(verdict);
    if (!numbers || (numbers.matched === 0 && (0,_results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isFoundDynamically */ .ou)(verdict)))
        return '';
    const { matched, asked, vendors = matched } = numbers;
    const ofVendors = vendors === matched ? '' : ` (${vendors} vendor${vendors === 1 ? '' : 's'})`;
    return `${matched} of ${asked} engines${ofVendors}`;
}
/**
 * Returns which engines flag a malicious or suspicious sample, such as `flagged by 2 of 47 engines:
 * Bitdefender (Gen:Variant.Tox), Ikarus (Trojan.Tox)`. Empty if the latest scan is not known.
 * @param mark applied to untrusted names and labels
 */
function enginesText(verdict, mark = (text) => text) {
    const { scan, classifiedBy } = verdict;
    if (!scan)
        return '';
    const named = scan.detections.map(one => mark(detectionText(one)));
    if (named.length > 0)
        return `flagged by ${engineCount(verdict)}: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(named, MAX_NAMED)}`;
    if (verdict.enginesMatched)
        return engineCount(verdict);
    if (!classifiedBy || (0,_results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isFoundDynamically */ .ou)(verdict))
        return 'no engine flags it';
    return `no engine flags it; classified by ${mark(classifiedBy)}`;
}
/** Returns an engine with its label, such as `Bitdefender (Gen:Variant.Tox)`. */
function detectionText(detection) {
    return `${engineName(detection)} (${detection.label})`;
}
/** Returns the vendor of an engine, and the name of the engine if that differs. */
function engineName({ engine, vendor }) {
    const [short, shortVendor] = [engine, vendor].map(lettersIn);
    if (short === shortVendor)
        return vendor;
    return short?.includes(shortVendor ?? '') ? engine : `${vendor} ${engine}`;
}
function lettersIn(name) {
    return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
/**
 * Returns how a verdict changed since earlier runs, such as `no threats found on 2026-01-10,
 * malicious since 2026-02-01`. Empty if earlier runs recorded no other status.
 */
function historyText({ verdict, history = [] }) {
    if (!verdict)
        return '';
    const { status } = verdict;
    const before = history.findLastIndex(past => past.status !== status);
    const earlier = history[before];
    if (!earlier)
        return '';
    if (!_results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk[status].isProven)
        return `earlier verdict: ${datedStatus(earlier)}`;
    const since = history[before + 1]?.on ?? verdict.checkedOn;
    return [datedStatus(earlier), since && `${status} since ${dateOf(since)}`]
        .filter(Boolean)
        .join(', ');
}
function datedStatus({ status, on }) {
    return `${status} on ${dateOf(on)}`;
}
function dateOf(time) {
    return time.slice(0, 10);
}


/***/ }),

/***/ 11:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ messageText),
/* harmony export */   cz: () => (/* binding */ contentAndName),
/* harmony export */   fZ: () => (/* binding */ threatTitle)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8488);

/** Maximum length of a message, in characters. */
const MAX_MESSAGE_LENGTH = 2000;
/** Returns untrusted text as a single line of limited length, for files that other tools show. */
function messageText(text) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralize */ .YI)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text, MAX_MESSAGE_LENGTH));
}
/** Returns a short text about a malicious or suspicious file, without its name. */
function threatTitle(status) {
    return `Spectra Intelligence classifies this file as ${status}`;
}
/** Returns what identifies a finding: the content of a file and its name. */
function contentAndName(sha256, file) {
    return `${sha256 ?? ''}:${file}`;
}


/***/ }),

/***/ 3563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ briefDetails),
/* harmony export */   FI: () => (/* binding */ sortByVerdict),
/* harmony export */   Ui: () => (/* binding */ untrustedText),
/* harmony export */   VU: () => (/* binding */ unprovenText),
/* harmony export */   du: () => (/* binding */ suspiciousText),
/* harmony export */   fb: () => (/* binding */ verdictCountsText),
/* harmony export */   iA: () => (/* binding */ minuteOf),
/* harmony export */   mC: () => (/* binding */ verdictDetails),
/* harmony export */   qS: () => (/* binding */ statusText),
/* harmony export */   qX: () => (/* binding */ countVerdicts),
/* harmony export */   rz: () => (/* binding */ verdictLines)
/* harmony export */ });
/* unused harmony export acceptedText */
/* harmony import */ var _results_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8488);
/* harmony import */ var _detection_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(325);



/** Maximum number of samples with details in a warning. The runner truncates long ones. */
const MAX_DETAILED = 10;
/** Maximum length of a sample's details in a text about several samples. In characters. */
const MAX_BRIEF_LENGTH = 300;
/** All verdict statuses, the most important first. */
const STATUSES = Object.keys(_results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk).toSorted((a, b) => _results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk[a].rank - _results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk[b].rank);
/** Returns the samples with the worst verdicts first. Otherwise, the order stays the same. */
function sortByVerdict(samples) {
    const rank = ({ verdict }) => (verdict ? _results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk[verdict.status].rank : STATUSES.length);
    return samples.toSorted((a, b) => rank(a) - rank(b));
}
/** Returns the number of samples with each verdict, worst first; empty if there are no verdicts. */
function countVerdicts(samples) {
    return STATUSES.map((status) => [
        status,
        samples.filter(({ verdict }) => verdict?.status === status).length
    ]).filter(([, number]) => number > 0);
}
/** Returns the counts as a list such as `2 malicious (1 accepted), 3 pending`. */
function verdictCountsText(samples) {
    const accepted = new Map(countVerdicts(samples.filter(({ verdict }) => verdict?.accepted)));
    return countVerdicts(samples)
        .map(([status, number]) => {
        const part = accepted.get(status);
        if (part === undefined)
            return `${number} ${status}`;
        return `${number} ${status} (${part === number ? 'accepted' : `${part} accepted`})`;
    })
        .join(', ');
}
/** Returns the status of a verdict, and whether an exception accepts it. */
function statusText({ status, accepted }) {
    return accepted ? `${status}, accepted` : status;
}
/** Returns a text such as `accepted until 2027-01-31: reason`; empty if it is not accepted. */
function acceptedText({ accepted }) {
    return accepted ? `accepted until ${accepted.until}: ${accepted.reason}` : '';
}
/**
 * Returns what is known about a sample's verdict as one text, such as `Win32.Ransomware.Tox, level
 * 5 of 5; flagged by 2 of 47 engines: …; first seen 2026-01-10, …`.
 */
function verdictDetails(sample) {
    return verdictLines(sample).join('; ');
}
/** Returns the same text, truncated so that an annotation has room for several samples. */
function briefDetails(sample) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(verdictDetails(sample), MAX_BRIEF_LENGTH);
}
/** Returns the same text as one line each for the threat, the engines, and other topics. */
function verdictLines(sample) {
    const { verdict } = sample;
    if (!verdict)
        return [];
    const lines = [
        threatText(verdict),
        verdict.reason ?? '',
        (0,_detection_text_js__WEBPACK_IMPORTED_MODULE_1__/* .enginesText */ .Nr)(verdict) || (0,_detection_text_js__WEBPACK_IMPORTED_MODULE_1__/* .engineCount */ .MS)(verdict),
        datesText(verdict),
        (0,_detection_text_js__WEBPACK_IMPORTED_MODULE_1__/* .historyText */ .u_)(sample),
        acceptedText(verdict)
    ];
    // A line break in a label must not look like another line of an annotation.
    return lines.filter(Boolean).map(_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralize */ .YI);
}
function threatText(verdict) {
    const { threat, level, trust } = verdict;
    return [
        threat,
        (0,_results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isThreat */ .ff)({ verdict }) && level !== null && `level ${level} of 5`,
        trust !== null && `trust factor ${trust} of 5 (0 is the most trusted)`
    ]
        .filter(Boolean)
        .join(', ');
}
function datesText({ firstSeen, analyzedOn, scan }) {
    const firstScanned = scan?.firstScannedOn;
    return [
        firstSeen && `first seen ${firstSeen.slice(0, 10)}`,
        !firstSeen && firstScanned && `first scanned ${firstScanned.slice(0, 10)}`,
        analyzedOn && `analyzed ${minuteOf(analyzedOn)}`,
        // Engines that are named may be those of an earlier scan.
        scan && scan.scannedOn !== analyzedOn && `scanned ${minuteOf(scan.scannedOn)}`
    ]
        .filter(Boolean)
        .join(', ');
}
/** Returns an ISO 8601 time as `2026-01-31 12:00 UTC`. */
function minuteOf(time) {
    return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}
/** Lists suspicious samples, as a warning: their files, then what is known about each sample. */
function suspiciousText(samples) {
    const names = samples.flatMap(({ files }) => files);
    return [
        `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .quantity */ .au)(samples.length, 'suspicious sample')}: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(names, 10)}`,
        ...samples
            .slice(0, MAX_DETAILED)
            .map(sample => `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(sample.files, 3)}: ${briefDetails(sample)}`)
    ].join('\n');
}
/** Lists the samples that are known from an untrusted source; undefined if there are none. */
function untrustedText(samples) {
    const untrusted = samples.filter(({ verdict }) => verdict && (0,_results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isUntrusted */ .fb)(verdict));
    if (untrusted.length === 0)
        return undefined;
    const names = untrusted.flatMap(({ files }) => files);
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .quantity */ .au)(untrusted.length, 'sample')} known from an untrusted source (trust factor 4 or 5): ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(names, 10)}`;
}
/** Lists samples without a proven verdict, as a warning. */
function unprovenText(samples) {
    const names = samples.flatMap(({ files }) => files);
    return `No verdict for ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .quantity */ .au)(samples.length, 'sample')}: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(names, 10)}. A missing verdict does not mean that a file is clean.`;
}


/***/ }),

/***/ 1999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ isUnproven),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   dc: () => (/* binding */ DYNAMIC_ANALYSIS),
/* harmony export */   fb: () => (/* binding */ isUntrusted),
/* harmony export */   ff: () => (/* binding */ isThreat),
/* harmony export */   lT: () => (/* binding */ isBlocked),
/* harmony export */   ou: () => (/* binding */ isFoundDynamically)
/* harmony export */ });
const VERDICTS = {
    malicious: { rank: 0, isProven: true, isThreat: true, icon: '🛑' },
    suspicious: { rank: 1, isProven: true, isThreat: true, icon: '⚠️' },
    pending: { rank: 2, isProven: false, isThreat: false, icon: '⏳' },
    unavailable: { rank: 3, isProven: false, isThreat: false, icon: '❔' },
    'no threats found': { rank: 4, isProven: true, isThreat: false, icon: '▫️' },
    known: { rank: 5, isProven: true, isThreat: false, icon: '☑️' }
};
/** `classifiedBy` of a verdict that comes from a dynamic analysis. */
const DYNAMIC_ANALYSIS = 'dynamic analysis';
/** Whether a sample is malicious or suspicious, even if an exception accepts it. */
function isThreat(sample) {
    return sample.verdict !== null && VERDICTS[sample.verdict.status].isThreat;
}
/** Whether a malicious or suspicious verdict comes from a dynamic analysis. */
function isFoundDynamically({ status, classifiedBy }) {
    return VERDICTS[status].isThreat && classifiedBy === DYNAMIC_ANALYSIS;
}
/**
 * Whether a sample's verdict fails the step: it isn't accepted, and `fail-on` includes it.
 * `fail-on: suspicious` includes malicious samples.
 */
function isBlocked(sample, failOn) {
    if (!isThreat(sample) || sample.verdict.accepted)
        return false;
    const { rank } = VERDICTS[sample.verdict.status];
    return failOn.some(status => rank <= VERDICTS[status].rank);
}
/** Whether a verdict was requested, but no analysis is proven. */
function isUnproven({ verdict }) {
    return verdict !== null && !VERDICTS[verdict.status].isProven;
}
/** Known files are presumed benign, but a trust factor of 4 or 5 means an untrusted source. */
function isUntrusted({ trust }) {
    return trust !== null && trust >= 4;
}


/***/ })

};
