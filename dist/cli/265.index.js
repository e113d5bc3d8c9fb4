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
const LONGEST_PART = 300;
/** Maximum number of findings. The results file has all of them. */
const MOST_FINDINGS = 1000;
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
    const omitted = findings.slice(MOST_FINDINGS);
    const [first] = omitted;
    if (!first)
        return findings;
    const more = {
        ...first,
        description: `The results file has ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .quantity */ .au)(omitted.length, 'more finding')}, which this report omits.`,
        check_name: 'spectra-intelligence/more-findings',
        fingerprint: digestOf(['more-findings'])
    };
    return [...findings.slice(0, MOST_FINDINGS), more];
}
function findingsOf(sample) {
    const kind = kindOf(sample);
    if (!kind)
        return [];
    const { check, severity, title } = kind;
    // Each part is truncated, so that long labels leave room for the reason of an exception.
    const details = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictLines */ .rz)(sample).map(line => (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)(line, LONGEST_PART));
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

/***/ 11:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ messageText),
/* harmony export */   cz: () => (/* binding */ contentAndName),
/* harmony export */   fZ: () => (/* binding */ threatTitle)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8488);

/** Maximum length of a message, in characters. */
const LONGEST_MESSAGE = 2000;
/** Returns untrusted text as a single line of limited length, for files that other tools show. */
function messageText(text) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralize */ .YI)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text, LONGEST_MESSAGE));
}
/** Returns a short text about a malicious or suspicious file, without its name. */
function threatTitle(status) {
    return `Spectra Intelligence classifies this file as ${status}`;
}
/** Returns what identifies a finding: the content of a file and its name. */
function contentAndName(sha256, file) {
    return `${sha256 ?? ''}:${file}`;
}


/***/ })

};
