export const id = 686;
export const ids = [686];
export const modules = {

/***/ 325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ engineCount),
/* harmony export */   Nr: () => (/* binding */ enginesText),
/* harmony export */   OC: () => (/* binding */ engineName),
/* harmony export */   Rr: () => (/* binding */ engineNumbers),
/* harmony export */   SE: () => (/* binding */ MOST_NAMED),
/* harmony export */   pR: () => (/* binding */ detectionText),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var _results_dynamic_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9499);
/* harmony import */ var _results_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1999);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8488);



/** Maximum number of engines that a text names. The results file has all of them. */
const MOST_NAMED = 3;
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
    if (!numbers || (numbers.matched === 0 && (0,_results_dynamic_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isFoundDynamically */ .o)(verdict)))
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
        return `flagged by ${engineCount(verdict)}: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(named, MOST_NAMED)}`;
    if (verdict.enginesMatched)
        return engineCount(verdict);
    if (!classifiedBy || (0,_results_dynamic_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isFoundDynamically */ .o)(verdict))
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
    if (!_results_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk[status].isProven)
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
const MOST_DETAILED = 10;
/** Maximum length of a sample's details in a text about several samples. In characters. */
const LONGEST_BRIEF = 300;
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
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(verdictDetails(sample), LONGEST_BRIEF);
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
            .slice(0, MOST_DETAILED)
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

/***/ 894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y$: () => (/* binding */ worstClassification),
/* harmony export */   nV: () => (/* binding */ hasReport),
/* harmony export */   rO: () => (/* binding */ threatRank),
/* harmony export */   rq: () => (/* binding */ wasStarted),
/* harmony export */   sS: () => (/* binding */ ANALYSIS_STATES),
/* harmony export */   vL: () => (/* binding */ NO_ANALYSIS),
/* harmony export */   wS: () => (/* binding */ analysesOf),
/* harmony export */   zO: () => (/* binding */ archiveAnalysis)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8488);

const ANALYSIS_STATES = {
    /** The report was read. */
    finished: { isRunning: false, rank: 4, icon: '✅', listed: 'finished' },
    /** The service accepted the start. */
    running: { isRunning: true, rank: 3, icon: '⏳', listed: 'still running' },
    /** The start was sent, but its response was lost or can't be read. It is not sent again. */
    unconfirmed: { isRunning: false, rank: 2, icon: '❔', listed: 'not confirmed' },
    /** The service refused the start, or the analysis failed. */
    failed: { isRunning: false, rank: 1, icon: '❌', listed: 'failed' },
    /** The run ended before the start was sent. */
    'not-started': { isRunning: false, rank: 0, icon: '⏸️', listed: 'not started' }
};
/** Initial field values of an analysis. */
const NO_ANALYSIS = {
    state: 'not-started',
    analysisId: null,
    classification: null,
    riskScore: null,
    signatures: [],
    warnings: [],
    finished: null,
    reason: null
};
/** All classifications, the worst first. */
const CLASSIFICATIONS = ['malicious', 'suspicious', 'no threats found'];
/** Whether an analysis has a report with a recognized classification. */
function hasReport({ state, classification }) {
    return state === 'finished' && classification !== null;
}
/** Whether the service has or may have accepted an analysis, which is then never started again. */
function wasStarted({ requested }) {
    return requested !== null;
}
/** Returns the analyses of a sample; empty if it isn't analyzed dynamically. */
function analysesOf({ dynamicAnalysis = [] }) {
    return dynamicAnalysis;
}
/** Returns the worst classification; null if there is none. */
function worstClassification(analyses) {
    const found = new Set(analyses.map(({ classification }) => classification));
    return CLASSIFICATIONS.find(one => found.has(one)) ?? null;
}
/** Returns the severity of the classification, the worst being highest; 0 if it is not a threat. */
function threatRank({ classification }) {
    if (classification === null || classification === 'no threats found')
        return 0;
    return CLASSIFICATIONS.length - CLASSIFICATIONS.indexOf(classification);
}
/**
 * Returns the analysis of an archive, which combines those of its files: the worst classification
 * counts, and if a file has no report, neither does the archive.
 */
function archiveAnalysis({ platform, requested }, files) {
    const missing = files.filter(file => !hasReport(file));
    const running = missing.find(({ state }) => ANALYSIS_STATES[state].isRunning);
    const open = running ?? missing[0];
    const worst = worstClassification(files);
    const [leading] = files
        .filter(({ classification }) => classification === worst && worst !== null)
        .toSorted((a, b) => (b.riskScore ?? -1) - (a.riskScore ?? -1));
    const finished = running
        ? null
        : (files
            .map(file => file.finished ?? '')
            .toSorted()
            .at(-1) ?? '');
    return {
        ...NO_ANALYSIS,
        platform,
        requested,
        state: open?.state ?? 'finished',
        // Without the reports of all files, only a threat is certain.
        classification: open && worst === 'no threats found' ? null : worst,
        riskScore: leading?.riskScore ?? null,
        signatures: leading?.signatures ?? [],
        warnings: [...new Set(files.flatMap(({ warnings }) => warnings))],
        finished: finished || null,
        reason: open
            ? `${missing.length} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(files.length, 'file')} in the archive: ${open.reason ?? 'no report'}`
            : null,
        files
    };
}


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDynamicVerdict),
/* harmony export */   o: () => (/* binding */ isFoundDynamically)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8488);
/* harmony import */ var _dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7734);
/* harmony import */ var _requested_reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8976);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1999);





/** `classifiedBy` of a verdict that comes from a dynamic analysis. */
const DYNAMIC_ANALYSIS = 'dynamic analysis';
/** Maximum number of platforms in a reason. */
const MOST_PLATFORMS = 10;
/**
 * Returns a sample whose verdict includes its dynamic analyses, and the exception that applies to
 * it. A threat that they found replaces a less severe verdict. If a report is missing, the verdict is
 * pending, unless the sample already fails the step. So an exception applies only if no report is
 * missing. A sample without a verdict is returned unchanged.
 */
function withDynamicVerdict(sample, failOn, exceptions) {
    if (!sample.verdict)
        return sample;
    const verdict = withThreat(sample.verdict, (0,_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .analysesOf */ .wS)(sample));
    const found = { ...verdict, accepted: (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptanceOf */ .BL)({ ...sample, verdict }, exceptions) };
    const missing = (0,_requested_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .analysesWithoutReport */ .bc)(sample);
    if (missing.length === 0 || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlocked */ .lT)({ verdict: found }, failOn))
        return { ...sample, verdict: found };
    return { ...sample, verdict: pendingVerdict(found, missing) };
}
/** Whether a malicious or suspicious verdict comes from a dynamic analysis. */
function isFoundDynamically({ status, classifiedBy }) {
    return _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk[status].isThreat && classifiedBy === DYNAMIC_ANALYSIS;
}
function withThreat(verdict, analyses) {
    const status = (0,_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .worstClassification */ .Y$)(analyses);
    if (status === null || status === 'no threats found')
        return verdict;
    if (_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk[status].rank >= _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk[verdict.status].rank)
        return verdict;
    const found = analyses.filter(({ classification }) => classification === status);
    // The report of a file in an archive counts, even if those of other files are missing.
    const [checkedOn = verdict.checkedOn] = found
        .flatMap(_requested_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .reportsWithin */ .tp)
        .flatMap(({ classification, finished }) => (classification === status ? (finished ?? []) : []))
        .toSorted();
    return {
        ...verdict,
        status,
        level: null,
        trust: null,
        classifiedBy: DYNAMIC_ANALYSIS,
        checkedOn,
        reason: `found by the dynamic analysis on ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Zv)(found.map(foundText), MOST_PLATFORMS)}`
    };
}
/** Returns a platform with what was found, such as `windows10 (risk score 9)`. */
function foundText({ platform, classification, riskScore, files }) {
    const flagged = files?.filter(file => file.classification === classification).length;
    const facts = [
        files && `${flagged} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .quantity */ .au)(files.length, 'file')} in the archive`,
        riskScore !== null && `risk score ${riskScore}`
    ].filter(Boolean);
    return facts.length > 0 ? `${platform} (${facts.join(', ')})` : platform;
}
function pendingVerdict(found, missing) {
    const platforms = missing.map(one => `${one.platform} (${(0,_requested_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .missingText */ .qq)(one)})`);
    const list = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Zv)(platforms, MOST_PLATFORMS);
    const reason = `${knownText(found)}there is no report of the dynamic analysis on ${list}`;
    return { ...found, status: 'pending', reason, scan: null, accepted: null };
}
/** Returns the beginning of the reason. It includes a threat, so that `pending` never hides one. */
function knownText({ status, accepted, reason }) {
    if (status === 'pending')
        return reason === null ? '' : `${reason}, and `;
    if (!_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk[status].isThreat)
        return '';
    return accepted
        ? `${status} so far and accepted until ${accepted.until}, but `
        : `${status} so far, but `;
}


/***/ }),

/***/ 7734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ unusedExceptions),
/* harmony export */   BL: () => (/* binding */ acceptanceOf),
/* harmony export */   JW: () => (/* binding */ NO_EXCEPTIONS),
/* harmony export */   M_: () => (/* binding */ expiredExceptionOf),
/* harmony export */   _F: () => (/* binding */ exceptionsOn),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   s4: () => (/* binding */ withAcceptance)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);

/** The exceptions of a run without an exceptions file. */
const NO_EXCEPTIONS = { file: '', today: '', entries: new Map() };
/** Returns the exceptions on the day of a date. */
function exceptionsOn(date, file, entries) {
    const today = date.toISOString().slice(0, 10);
    return { file, today, entries: new Map(entries.map(entry => [entry.sha256, entry])) };
}
/** Whether the last day of an exception is over. */
function isExpired({ until }, { today }) {
    return until < today;
}
/** Returns the exception that accepts a sample's verdict; null if none applies. */
function acceptanceOf(sample, exceptions) {
    const exception = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isThreat */ .ff)(sample) ? exceptionOf(sample, exceptions) : undefined;
    if (!exception || isExpired(exception, exceptions))
        return null;
    const { until, reason } = exception;
    return { until, reason };
}
/** Returns a sample with the exception that applies to its verdict, and no other one. */
function withAcceptance(sample, exceptions) {
    const { verdict } = sample;
    return verdict
        ? { ...sample, verdict: { ...verdict, accepted: acceptanceOf(sample, exceptions) } }
        : sample;
}
/** Returns a flagged sample's exception if it has expired. */
function expiredExceptionOf(sample, exceptions) {
    const exception = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isThreat */ .ff)(sample) ? exceptionOf(sample, exceptions) : undefined;
    return exception && isExpired(exception, exceptions) ? exception : undefined;
}
/**
 * Returns the exceptions that are not needed, without those that have expired.
 * @param samples all samples of the run
 * @param isComplete whether these are all files that the exceptions may be for
 */
function unusedExceptions(exceptions, samples, isComplete) {
    const byHash = new Map(samples.map(sample => [sample.sha256, sample]));
    // A file that could not be read may have any hash.
    const areAllKnown = isComplete && !byHash.has(null);
    return [...exceptions.entries.values()]
        .filter(exception => !isExpired(exception, exceptions))
        .map(exception => ({ ...exception, sample: byHash.get(exception.sha256) }))
        .filter(({ sample }) => (sample ? hasOtherVerdict(sample) : areAllKnown));
}
function exceptionOf({ sha256 }, { entries }) {
    return sha256 === null ? undefined : entries.get(sha256);
}
/** Whether the verdict is known, and not malicious or suspicious. */
function hasOtherVerdict(sample) {
    return sample.verdict !== null && !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isThreat */ .ff)(sample) && !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnproven */ .Eq)(sample);
}


/***/ }),

/***/ 9824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ codeQualityPath),
/* harmony export */   aJ: () => (/* binding */ ownFiles),
/* harmony export */   m0: () => (/* binding */ falsePositivePath)
/* harmony export */ });
/* harmony import */ var _platform_report_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3704);
/* harmony import */ var _platform_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3869);


/** Returns the path of the report on flagged files, which is next to the results file. */
function falsePositivePath(resultsFile) {
    return (0,_platform_report_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .besideResults */ .Hm)(resultsFile, '.false-positive.md');
}
/** Returns the path of the Code Quality report, which is next to the results file. */
function codeQualityPath(resultsFile) {
    return (0,_platform_report_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .besideResults */ .Hm)(resultsFile, '.code-quality.json');
}
/** Returns the paths of all files that a run with this results file may write. */
function ownFiles(resultsFile) {
    const files = [falsePositivePath, codeQualityPath, _platform_report_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryPath */ .e8, _platform_report_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .variablesPath */ .XB];
    const paths = [resultsFile, ...files.map(pathOf => pathOf(resultsFile))];
    return paths.flatMap(file => [file, (0,_platform_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__/* .temporaryPath */ .l5)(file)]);
}


/***/ }),

/***/ 8976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ isReportMissing),
/* harmony export */   a1: () => (/* binding */ requestedReports),
/* harmony export */   bc: () => (/* binding */ analysesWithoutReport),
/* harmony export */   qq: () => (/* binding */ missingText),
/* harmony export */   tp: () => (/* binding */ reportsWithin)
/* harmony export */ });
/* harmony import */ var _dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);

/**
 * Returns the analyses of a sample that have reports of their own: for archives, those of their
 * files.
 */
function requestedReports(sample) {
    return (0,_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .analysesOf */ .wS)(sample).flatMap(reportsWithin);
}
/** Returns the analyses with reports: for an archive, those of its files; otherwise, the analysis. */
function reportsWithin(analysis) {
    const { files = [] } = analysis;
    return files.length > 0 ? files : [analysis];
}
/** Returns the analyses of a sample without a report, including archives with such a file. */
function analysesWithoutReport(sample) {
    return (0,_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .analysesOf */ .wS)(sample).filter(isReportMissing);
}
/**
 * Whether a report is missing. If an archive has a malicious file, the reports of its other files can
 * still be missing.
 */
function isReportMissing(analysis) {
    return !(0,_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReport */ .nV)(analysis) || !reportsWithin(analysis).every(_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReport */ .nV);
}
/** Returns why an analysis has no report, for use after a number, such as `still running`. */
function missingText({ state }) {
    return state === 'finished' ? 'without a classification' : _dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .ANALYSIS_STATES */ .sS[state].listed;
}


/***/ }),

/***/ 1999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ isUnproven),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   fb: () => (/* binding */ isUntrusted),
/* harmony export */   ff: () => (/* binding */ isThreat),
/* harmony export */   lT: () => (/* binding */ isBlocked)
/* harmony export */ });
const VERDICTS = {
    malicious: { rank: 0, isProven: true, isThreat: true, icon: '🛑' },
    suspicious: { rank: 1, isProven: true, isThreat: true, icon: '⚠️' },
    pending: { rank: 2, isProven: false, isThreat: false, icon: '⏳' },
    unavailable: { rank: 3, isProven: false, isThreat: false, icon: '❔' },
    'no threats found': { rank: 4, isProven: true, isThreat: false, icon: '▫️' },
    known: { rank: 5, isProven: true, isThreat: false, icon: '☑️' }
};
/** Whether a sample is malicious or suspicious, even if an exception accepts it. */
function isThreat(sample) {
    return sample.verdict !== null && VERDICTS[sample.verdict.status].isThreat;
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
