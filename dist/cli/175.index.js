export const id = 175;
export const ids = [175,117];
export const modules = {

/***/ 175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readResults: () => (/* binding */ readResults)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5129);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6303);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5117);





/** Maximum size of a results document, enough for 200,000 samples. In bytes. */
const MAX_DOCUMENT_SIZE = 256 << 20;
/** Maximum size of a journal, which has several lines for each sample. In bytes. */
const MAX_JOURNAL_SIZE = 1 << 30;
/**
 * Returns all results in a results file, which may be the journal of a killed run.
 * @throws when it can't be read, isn't valid, or is from another service
 */
async function readResults(file, apiHost) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
    if (!stats.isFile())
        throw new Error('is not a file');
    const isJournal = await startsWith(file, _journal_js__WEBPACK_IMPORTED_MODULE_2__/* .JOURNAL_START */ .vm);
    const limit = isJournal ? MAX_JOURNAL_SIZE : MAX_DOCUMENT_SIZE;
    if (stats.size > limit) {
        const form = isJournal ? 'the results file of a killed run' : 'a results file';
        throw new Error(`is larger than ${limit >> 20} MiB, the limit for ${form}`);
    }
    if (isJournal)
        return readJournal(file, apiHost);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch(failUnreadable);
    const results = parse(text, 'document');
    checkHost(results, apiHost);
    return [...results.samples, ...(results.earlier ?? [])];
}
async function readJournal(file, apiHost) {
    const latest = new Map();
    let number = 0;
    for await (const line of wholeLinesOf(file)) {
        number += 1;
        if (number === 1) {
            checkHost(parse(line, 'journalHeader', 'line 1: '), apiHost);
        }
        else {
            const result = parse(line, 'result', `line ${number}: `);
            latest.set((0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .sampleKey */ .y)(result), result);
        }
    }
    if (number === 0)
        throw new Error('is not a valid results file: its first line is incomplete');
    return latest.values();
}
/** Yields the lines of a file. Ignores the last one if it is incomplete. */
async function* wholeLinesOf(file) {
    let rest = '';
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, 'utf8')) {
            const [first = '', ...lines] = chunk.split('\n');
            const last = lines.pop();
            if (last !== undefined)
                yield rest + first;
            yield* lines;
            rest = last ?? rest + first;
        }
    }
    catch (error) {
        failUnreadable(error);
    }
}
async function startsWith(file, text) {
    const start = Buffer.alloc(text.length);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
        try {
            await handle.read(start);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        failUnreadable(error);
    }
    return start.toString() === text;
}
function failUnreadable(cause) {
    throw new Error(`can't be read: ${cause.message}`, { cause });
}
/**
 * @param place prefix for error messages; empty if the text is the whole file
 * @throws when the text is not valid JSON of that form
 */
function parse(text, form, place = '') {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        const { message } = cause;
        throw new Error(`is not a valid results file: ${place}it is not JSON: ${message}`, { cause });
    }
    const version = value?.schemaVersion;
    if (typeof version === 'number' && version !== _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .SCHEMA_VERSION */ .f) {
        throw new Error(`has schemaVersion ${version}, but this version reads only ${_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .SCHEMA_VERSION */ .f}`);
    }
    const violation = (0,_validate_js__WEBPACK_IMPORTED_MODULE_3__.violationOf)(value, form);
    if (violation)
        throw new Error(`is not a valid results file: ${place}${violation}`);
    return value;
}
function checkHost(header, apiHost) {
    if (header.apiHost === apiHost)
        return;
    throw new Error(`is from another service (${header.apiHost}), but api-url is for ${apiHost}`);
}


/***/ }),

/***/ 5117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  violationOf: () => (/* binding */ violationOf)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
;// CONCATENATED MODULE: ./docs/results.schema.json
const results_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Results file of spectra-submit-action","description":"Results of a run, with one sample for each unique content. While a run is in progress, or if it was killed, the file is a journal (JSON Lines) instead: a journalHeader line, followed by lines that are each a consistentSample.","type":"object","additionalProperties":false,"required":["schemaVersion","action","run","apiHost","dryRun","started","finished","outcome","chargedLookUps","counts","samples"],"properties":{"schemaVersion":{"description":"Version of this schema. Incremented for changes that would break existing readers.","const":1},"action":{"description":"Name and version of the action that wrote the file.","type":"string","pattern":"^[a-z-]+/\\\\d+\\\\.\\\\d+\\\\.\\\\d+$"},"run":{"description":"The workflow run. A field is empty if the runner doesn\'t provide its value.","type":"object","additionalProperties":false,"required":["repository","commit","url"],"properties":{"repository":{"type":"string"},"commit":{"type":"string"},"url":{"type":"string"}}},"apiHost":{"description":"Host of the service, with its port unless it is the default one.","type":"string","minLength":1},"dryRun":{"description":"Whether the run was a dry run, which sends nothing to the service.","type":"boolean"},"started":{"$ref":"#/$defs/time"},"finished":{"description":"Null while the run is in progress.","$ref":"#/$defs/timeOrNull"},"outcome":{"description":"Same as the output of that name. Null while the run is in progress.","enum":["submitted","failed","skipped","nothing",null]},"chargedLookUps":{"description":"Number of lookups of verdicts, and of the SHA-1 of release assets, that the service charges. Null if there was no reason for any, and while the run is in progress.","$ref":"#/$defs/countOrNull"},"chargedReports":{"description":"Number of reports of dynamic analyses that the service charges (TCA-0106). Absent if none were requested, and while the run is in progress.","$ref":"#/$defs/count"},"counts":{"type":"object","additionalProperties":false,"required":["files","samples","submitted","existing","resumed","failed","notAttempted","malicious","suspicious","accepted","pending"],"properties":{"files":{"$ref":"#/$defs/count"},"samples":{"$ref":"#/$defs/count"},"submitted":{"$ref":"#/$defs/count"},"existing":{"$ref":"#/$defs/count"},"resumed":{"description":"Number of samples that an earlier run already processed. Not included in submitted or existing.","$ref":"#/$defs/count"},"failed":{"$ref":"#/$defs/count"},"notAttempted":{"description":"Number of samples that were not sent, or whose metadata was not sent, because the run ended early.","$ref":"#/$defs/count"},"malicious":{"$ref":"#/$defs/countOrNull"},"suspicious":{"$ref":"#/$defs/countOrNull"},"accepted":{"description":"Number of malicious and suspicious samples that an exception accepts. They are also included in malicious and suspicious.","$ref":"#/$defs/countOrNull"},"pending":{"description":"Number of samples without a proven verdict: pending or unavailable. Like malicious and suspicious, null if verdicts were not requested.","$ref":"#/$defs/countOrNull"}}},"samples":{"type":"array","items":{"$ref":"#/$defs/consistentSample"}},"earlier":{"description":"Results of earlier runs for samples that this run doesn\'t have. They are not included in any count. resume-from also reads them.","type":"array","minItems":1,"items":{"$ref":"#/$defs/consistentSample"}}},"if":{"properties":{"finished":{"const":null}}},"then":{"properties":{"outcome":{"const":null}}},"else":{"properties":{"outcome":{"not":{"const":null}}}},"$defs":{"journalHeader":{"description":"The first line of a journal. Each of the other lines is a consistentSample. If a sample has several lines, the last one counts.","type":"object","additionalProperties":false,"required":["journal","schemaVersion","action","run","apiHost","dryRun","started","finished","outcome","chargedLookUps"],"properties":{"journal":{"description":"A note for human readers.","type":"string"},"schemaVersion":{"$ref":"#/properties/schemaVersion"},"action":{"$ref":"#/properties/action"},"run":{"$ref":"#/properties/run"},"apiHost":{"$ref":"#/properties/apiHost"},"dryRun":{"$ref":"#/properties/dryRun"},"started":{"$ref":"#/$defs/time"},"finished":{"type":"null"},"outcome":{"type":"null"},"chargedLookUps":{"type":"null"}}},"time":{"description":"UTC, to the millisecond.","type":"string","format":"date-time","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}\\\\.\\\\d{3}Z$"},"timeOrNull":{"oneOf":[{"$ref":"#/$defs/time"},{"type":"null"}]},"count":{"type":"integer","minimum":0},"countOrNull":{"type":["integer","null"],"minimum":0},"text":{"type":["string","null"]},"sample":{"type":"object","additionalProperties":false,"required":["sha1","sha256","size","files","state","existing","metadata","subscribed","verdict","error","started","finished"],"properties":{"sha1":{"description":"Null if the file could not be read, or if it is a release asset that was not downloaded.","type":["string","null"],"pattern":"^[0-9a-f]{40}$"},"sha256":{"description":"Null if the file could not be read.","type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"size":{"description":"Size in bytes.","type":"integer","minimum":0},"files":{"description":"Paths of its files, relative to the workspace, or names of its release assets.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"state":{"enum":["submitted","metadata-only","reanalysis-requested","existing","bytes-only","failed","not-attempted"]},"resumed":{"description":"Present if an earlier run already processed the sample and this run kept its result.","const":true},"existing":{"description":"Whether the service already had the sample. Also false if this was not checked.","type":"boolean"},"metadata":{"description":"Whether the service has the metadata. Uncertain: it was sent, but no response was received. Repeated: the service may have it twice.","enum":["none","uncertain","confirmed","repeated"]},"metadataFirstSent":{"description":"When this run, or an earlier one that it resumed from, first sent metadata, by the service\'s clock, or the runner\'s if that is ahead. Absent if metadata is none or the time is not known.","$ref":"#/$defs/time"},"subscribed":{"description":"Whether the account is subscribed to changes of the sample.","type":"boolean"},"verdict":{"description":"Null if verdicts were not requested.","oneOf":[{"$ref":"#/$defs/verdict"},{"type":"null"}]},"history":{"description":"Verdicts that the runs in resume-from recorded, the oldest first. Consecutive verdicts that are equal are listed once, with the first time. Absent if there are none.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/pastVerdict"}},"dynamicAnalysis":{"description":"The dynamic analyses of the sample, one for each platform. Absent if there are none.","type":"array","minItems":1,"items":{"$ref":"#/$defs/consistentAnalysis"}},"earlierAnalyses":{"description":"Dynamic analyses that earlier runs started and this run did not request. They do not count for the verdict. Absent if there are none.","type":"array","minItems":1,"items":{"$ref":"#/$defs/consistentAnalysis"}},"error":{"oneOf":[{"$ref":"#/$defs/error"},{"type":"null"}]},"started":{"$ref":"#/$defs/timeOrNull"},"finished":{"$ref":"#/$defs/timeOrNull"}}},"consistentSample":{"description":"A sample whose fields agree with its state.","allOf":[{"$ref":"#/$defs/sample"},{"if":{"properties":{"state":{"enum":["submitted","metadata-only"]}}},"then":{"properties":{"sha1":{"type":"string"},"sha256":{"type":"string"},"metadata":{"enum":["confirmed","repeated"]},"error":{"type":"null"}}},"else":{"properties":{"metadata":{"enum":["none","uncertain"]}}}},{"if":{"properties":{"metadata":{"const":"none"}}},"then":{"properties":{"metadataFirstSent":false}}},{"if":{"properties":{"state":{"const":"failed"}}},"then":{"properties":{"error":{"type":"object"}}}},{"if":{"properties":{"sha256":{"type":"null"}}},"then":{"properties":{"sha1":{"type":"null"},"state":{"enum":["failed","not-attempted"]},"dynamicAnalysis":false,"earlierAnalyses":false}}}]},"verdict":{"type":"object","additionalProperties":false,"required":["status","threat","level","trust","classifiedBy","enginesMatched","enginesAsked","firstSeen","analyzedOn","checkedOn","reason","scan","accepted"],"properties":{"status":{"enum":["malicious","suspicious","known","no threats found","pending","unavailable"]},"threat":{"$ref":"#/$defs/text"},"level":{"description":"Threat level, from 0 to 5 (most severe).","type":["integer","null"],"minimum":0,"maximum":5},"trust":{"description":"Trust factor of the source of known content, from 0 (most trusted) to 5. A source with a factor of 4 or 5 is untrusted.","type":["integer","null"],"minimum":0,"maximum":5},"classifiedBy":{"description":"How the service classified the sample, such as antivirus (TCA-0101, reason).","$ref":"#/$defs/text"},"enginesMatched":{"type":["integer","null"],"minimum":0},"enginesAsked":{"type":["integer","null"],"minimum":0},"firstSeen":{"$ref":"#/$defs/timeOrNull"},"analyzedOn":{"description":"When the analysis that proves the verdict was done. Null if no analysis is proven.","$ref":"#/$defs/timeOrNull"},"checkedOn":{"description":"When the service returned the verdict. Null if it did not.","$ref":"#/$defs/timeOrNull"},"reason":{"description":"Why there is no more specific verdict, or a note about the verdict.","$ref":"#/$defs/text"},"scan":{"description":"The latest scan of a malicious or suspicious sample by antivirus engines (TCA-0103). Null for other samples, and if the scan is not known.","oneOf":[{"$ref":"#/$defs/scan"},{"type":"null"}]},"accepted":{"description":"The exception that accepts a malicious or suspicious sample, so that it does not fail the step. Null if there is none.","oneOf":[{"$ref":"#/$defs/acceptance"},{"type":"null"}]}}},"scan":{"type":"object","additionalProperties":false,"required":["scannedOn","firstScannedOn","enginesAsked","enginesFailed","vendorsAsked","vendorsMatched","detections"],"properties":{"scannedOn":{"$ref":"#/$defs/time"},"firstScannedOn":{"description":"When the service first scanned the sample.","$ref":"#/$defs/timeOrNull"},"enginesAsked":{"$ref":"#/$defs/count"},"enginesFailed":{"description":"Number of engines without a result.","$ref":"#/$defs/count"},"vendorsAsked":{"description":"Number of vendors of these engines. Some vendors have several engines.","$ref":"#/$defs/count"},"vendorsMatched":{"description":"Number of vendors with an engine that flags the sample.","$ref":"#/$defs/count"},"detections":{"description":"The engines that flag the sample, by name.","type":"array","items":{"$ref":"#/$defs/detection"}}}},"detection":{"type":"object","additionalProperties":false,"required":["engine","vendor","label","definitions"],"properties":{"engine":{"type":"string","minLength":1},"vendor":{"type":"string","minLength":1},"label":{"description":"What the engine found. Truncated if it is long.","type":"string","minLength":1},"definitions":{"description":"Date of the engine\'s definitions.","$ref":"#/$defs/timeOrNull"}}},"acceptance":{"type":"object","additionalProperties":false,"required":["until","reason"],"properties":{"until":{"description":"The last day on which the sample is accepted, in UTC.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}$"},"reason":{"type":"string","minLength":1}}},"pastVerdict":{"description":"A verdict that an earlier run recorded.","type":"object","additionalProperties":false,"required":["status","threat","on"],"properties":{"status":{"$ref":"#/$defs/verdict/properties/status"},"threat":{"$ref":"#/$defs/text"},"on":{"description":"When the service returned it.","$ref":"#/$defs/time"}}},"analysis":{"description":"A dynamic analysis (TCA-0207) on a platform, and its report (TCA-0106).","type":"object","additionalProperties":false,"required":["platform","requested","state","analysisId","classification","riskScore","signatures","warnings","finished","reason"],"properties":{"platform":{"type":"string","pattern":"^[\\\\w-]{1,100}$"},"requested":{"description":"When the start was sent, by the service\'s clock, or the runner\'s if that is ahead. Null if the service has not accepted it, and can\'t have.","$ref":"#/$defs/timeOrNull"},"state":{"description":"Not started: the run ended before the start was sent. Unconfirmed: the start was sent, but no usable response was received. Running: the service accepted the start. Finished: the report was read. Failed: the service refused the start, or the analysis failed. The state of an archive follows from its files.","enum":["not-started","unconfirmed","running","finished","failed"]},"analysisId":{"description":"By which the service identifies the analysis. Null if it isn\'t known, and for archives, whose files have analyses of their own.","type":["string","null"],"pattern":"^[\\\\w.-]{1,100}$"},"classification":{"description":"Null if there is no report, or if its classification is not recognized. For archives, the worst one of their files; without the reports of all files, only malicious and suspicious.","enum":["malicious","suspicious","no threats found",null]},"riskScore":{"description":"As the service returns it: from 0 to 10, or from 0 to 100 in older reports. Null if it isn\'t known.","type":["number","null"],"minimum":0,"maximum":100},"signatures":{"description":"What the file did, the highest risks first. Not all are kept.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/signature"}},"warnings":{"description":"What limited the analysis, such as a timeout. Not all are kept.","type":"array","items":{"type":"string"}},"finished":{"description":"When the report or the failure was received. Null until then, and if the analysis did not start.","$ref":"#/$defs/timeOrNull"},"reason":{"description":"Why there is no report, or no classification.","$ref":"#/$defs/text"},"files":{"description":"The files in an archive, each with its own analysis. Absent for other samples.","type":"array","minItems":1,"items":{"$ref":"#/$defs/consistentFileAnalysis"}}}},"fileAnalysis":{"description":"The dynamic analysis of a file in an archive.","type":"object","additionalProperties":false,"required":["sha1","state","analysisId","classification","riskScore","signatures","warnings","finished","reason"],"properties":{"sha1":{"description":"Null if the service doesn\'t provide it.","type":["string","null"],"pattern":"^[0-9a-f]{40}$"},"state":{"$ref":"#/$defs/analysis/properties/state"},"analysisId":{"$ref":"#/$defs/analysis/properties/analysisId"},"classification":{"$ref":"#/$defs/analysis/properties/classification"},"riskScore":{"$ref":"#/$defs/analysis/properties/riskScore"},"signatures":{"$ref":"#/$defs/analysis/properties/signatures"},"warnings":{"$ref":"#/$defs/analysis/properties/warnings"},"finished":{"$ref":"#/$defs/analysis/properties/finished"},"reason":{"$ref":"#/$defs/analysis/properties/reason"}}},"consistentResult":{"description":"The rules for the fields of any analysis.","allOf":[{"if":{"properties":{"state":{"enum":["finished"]}}},"then":{"properties":{"finished":{"$ref":"#/$defs/time"}}}},{"if":{"properties":{"state":{"enum":["not-started","unconfirmed","running"]}}},"then":{"properties":{"finished":{"type":"null"}}}},{"if":{"properties":{"state":{"enum":["not-started","unconfirmed"]}}},"then":{"properties":{"analysisId":{"type":"null"},"classification":{"type":"null"}}}},{"if":{"properties":{"state":{"enum":["failed"]}}},"then":{"properties":{"reason":{"type":"string"}}}},{"if":{"properties":{"state":{"const":"finished"},"classification":{"type":"null"}}},"then":{"properties":{"reason":{"type":"string"}}}}]},"consistentAnalysis":{"description":"An analysis whose fields agree with its state.","allOf":[{"$ref":"#/$defs/analysis"},{"$ref":"#/$defs/consistentResult"},{"if":{"properties":{"state":{"enum":["not-started"]}}},"then":{"properties":{"requested":{"type":"null"}}}},{"if":{"properties":{"state":{"enum":["unconfirmed","running","finished"]}}},"then":{"properties":{"requested":{"$ref":"#/$defs/time"}}}},{"if":{"properties":{"files":true},"required":["files"]},"then":{"properties":{"state":{"enum":["running","finished","failed"]},"analysisId":{"type":"null"}}},"else":{"allOf":[{"if":{"properties":{"state":{"not":{"const":"finished"}}}},"then":{"properties":{"classification":{"type":"null"},"riskScore":{"type":"null"}}}},{"if":{"properties":{"state":{"enum":["running"]}}},"then":{"properties":{"analysisId":{"type":"string"}}}}]}}]},"consistentFileAnalysis":{"description":"The same for a file in an archive.","allOf":[{"$ref":"#/$defs/fileAnalysis"},{"$ref":"#/$defs/consistentResult"},{"properties":{"state":{"enum":["running","finished","failed"]}}},{"if":{"properties":{"state":{"not":{"const":"finished"}}}},"then":{"properties":{"classification":{"type":"null"},"riskScore":{"type":"null"}}}},{"if":{"properties":{"state":{"enum":["running"]}}},"then":{"properties":{"analysisId":{"type":"string"},"sha1":{"type":"string"}}}}]},"signature":{"description":"Something that a file did during its analysis.","type":"object","additionalProperties":false,"required":["description","riskFactor"],"properties":{"description":{"type":"string","minLength":1},"riskFactor":{"description":"From 0 to 10 (worst). Null if the service doesn\'t provide it.","type":["number","null"],"minimum":0,"maximum":100}}},"error":{"type":"object","additionalProperties":false,"required":["scope","step","status","message"],"properties":{"scope":{"description":"sample: only this sample failed. account: no request of the run could succeed. cancelled: the run was canceled or ended early.","enum":["sample","account","cancelled"]},"step":{"enum":["read","download","bytes","metadata","reanalysis","subscription"]},"status":{"description":"HTTP status. Null if the service didn\'t respond.","type":["integer","null"],"minimum":100,"maximum":599},"message":{"type":"string","minLength":1}}}}}');
;// CONCATENATED MODULE: ./docs/watch.schema.json
const watch_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Results file of spectra-submit-action/watch","description":"Results of a run of the watch action, with one sample for each unique content. Shares definitions with results.schema.json, which must be in the same folder.","type":"object","additionalProperties":false,"required":["kind","schemaVersion","action","run","apiHost","dryRun","started","finished","outcome","chargedLookUps","counts","failures","subjects","issues","samples"],"properties":{"kind":{"description":"Distinguishes this document from the results of a submission.","const":"watch"},"schemaVersion":{"$ref":"results.schema.json#/properties/schemaVersion"},"action":{"$ref":"results.schema.json#/properties/action"},"run":{"$ref":"results.schema.json#/properties/run"},"apiHost":{"$ref":"results.schema.json#/properties/apiHost"},"dryRun":{"$ref":"results.schema.json#/properties/dryRun"},"started":{"$ref":"results.schema.json#/properties/started"},"finished":{"$ref":"results.schema.json#/properties/finished"},"outcome":{"description":"Same as the output of that name. Null while the run is in progress.","enum":["unchanged","changed","failed","skipped","nothing",null]},"chargedLookUps":{"description":"Number of lookups that the service charges.","$ref":"results.schema.json#/$defs/count"},"counts":{"type":"object","additionalProperties":false,"required":["samples","checked","changed","malicious","suspicious","accepted","pending"],"properties":{"samples":{"$ref":"results.schema.json#/$defs/count"},"checked":{"description":"Number of samples that were looked up in this run.","$ref":"results.schema.json#/$defs/count"},"changed":{"$ref":"results.schema.json#/$defs/count"},"malicious":{"$ref":"results.schema.json#/$defs/count"},"suspicious":{"$ref":"results.schema.json#/$defs/count"},"accepted":{"description":"Number of malicious and suspicious samples that an exception accepts. They are also included in malicious and suspicious.","$ref":"results.schema.json#/$defs/count"},"pending":{"description":"Number of samples without a proven verdict: pending or unavailable.","$ref":"results.schema.json#/$defs/count"}}},"failures":{"description":"What could not be read, looked up, or updated, such as a release. One sentence each.","type":"array","items":{"type":"string"}},"subjects":{"type":"array","items":{"$ref":"#/$defs/subject"}},"issues":{"description":"The issues about the subjects. Empty if the input issue is not true.","type":"array","items":{"$ref":"#/$defs/issue"}},"samples":{"type":"array","items":{"$ref":"#/$defs/sample"}}},"if":{"properties":{"finished":{"const":null}}},"then":{"properties":{"outcome":{"const":null}}},"else":{"properties":{"outcome":{"not":{"const":null}}}},"$defs":{"subjectKey":{"description":"Identifies a subject in all runs.","type":"string","pattern":"^(release|subscriptions) "},"subject":{"type":"object","additionalProperties":false,"required":["key","kind","repository","tag","url"],"properties":{"key":{"$ref":"#/$defs/subjectKey"},"kind":{"enum":["release","subscriptions"]},"repository":{"description":"Repository of the release, as owner/name. Empty for subscriptions.","type":"string"},"tag":{"description":"Tag of the release. Empty for subscriptions.","type":"string"},"url":{"description":"Web page of the release. Empty for subscriptions.","type":"string"}},"description":"Something that is watched as a whole, with an issue of its own."},"issue":{"type":"object","additionalProperties":false,"required":["subject","number","url","state"],"properties":{"subject":{"$ref":"#/$defs/subjectKey"},"number":{"$ref":"#/$defs/issueNumber"},"url":{"type":"string","minLength":1},"state":{"description":"State of the issue after the run.","enum":["open","closed"]}}},"issueNumber":{"type":"integer","minimum":1,"maximum":9007199254740991},"sample":{"type":"object","additionalProperties":false,"required":["sha1","sha256","size","files","subjects","origin","verdict","checked","subscribedOn","change"],"properties":{"sha1":{"description":"Null if it is not known.","type":["string","null"],"pattern":"^[0-9a-f]{40}$"},"sha256":{"description":"Null if it is not known, which is normal for samples from the change feed.","type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"size":{"description":"Size in bytes. Null if it is not known.","type":["integer","null"],"minimum":0},"files":{"description":"Names of its release assets, or the name in the metadata of its upload. If no name is known, its SHA-1.","$ref":"results.schema.json#/$defs/sample/properties/files"},"subjects":{"description":"Keys of the subjects that contain it.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/subjectKey"}},"origin":{"description":"Where it was built, according to the metadata of its upload (TCA-0104). Null if it was not requested, which is normal for release assets.","oneOf":[{"$ref":"#/$defs/origin"},{"type":"null"}]},"verdict":{"description":"The current verdict. Null if none was ever retrieved.","oneOf":[{"$ref":"results.schema.json#/$defs/verdict"},{"type":"null"}]},"history":{"description":"Verdicts that earlier runs reported, the oldest first. Absent if there are none.","$ref":"results.schema.json#/$defs/sample/properties/history"},"checked":{"description":"Whether this run retrieved the verdict.","type":"boolean"},"subscribedOn":{"description":"When the watch subscribed the account to changes of the sample. Null if that is not known.","$ref":"results.schema.json#/$defs/timeOrNull"},"change":{"description":"How the verdict differs from the one that was last reported. Null if it doesn\'t.","oneOf":[{"$ref":"#/$defs/change"},{"type":"null"}]}},"anyOf":[{"properties":{"sha1":{"type":"string"}}},{"properties":{"sha256":{"type":"string"}}}]},"origin":{"type":"object","additionalProperties":false,"required":["application","version","repository","commit","url"],"properties":{"application":{"type":"string"},"version":{"type":"string"},"repository":{"type":"string"},"commit":{"type":"string"},"url":{"type":"string"}},"description":"The properties application_name, application_version, repository, commit, and url. Empty if the metadata lacks them."},"change":{"type":"object","additionalProperties":false,"required":["kind","before","enginesAdded","enginesRemoved"],"properties":{"kind":{"enum":["flagged","worse","better","engines","cleared","available","unavailable"]},"before":{"description":"The verdict that was last reported. Null if there is none, or if its time is not known.","oneOf":[{"$ref":"results.schema.json#/$defs/pastVerdict"},{"type":"null"}]},"enginesAdded":{"description":"Names of the engines that flag the sample now, but did not before. Empty if one of the two scans is not known.","type":"array","items":{"type":"string"}},"enginesRemoved":{"description":"Names of the engines that no longer flag the sample.","type":"array","items":{"type":"string"}}}},"state":{"description":"The state file. Its format is internal and can change in any version.","type":"object","additionalProperties":false,"required":["schemaVersion","apiHost","account","watches","fullCheckOn","feedTimestamp","issues","samples"],"properties":{"schemaVersion":{"const":1},"apiHost":{"$ref":"results.schema.json#/properties/apiHost"},"account":{"description":"Digest of the username.","type":"string"},"watches":{"description":"Identifies what is watched.","type":"string"},"fullCheckOn":{"description":"When a run last looked up all samples, except for those that are due.","$ref":"results.schema.json#/$defs/time"},"feedTimestamp":{"description":"Where to continue in the change feed, in seconds since 1970. Null if it was not read.","type":["integer","null"],"minimum":0},"issues":{"description":"Numbers of the issues, by the key of their subject.","type":"object","propertyNames":{"$ref":"#/$defs/subjectKey"},"additionalProperties":{"$ref":"#/$defs/issueNumber"}},"samples":{"type":"array","items":{"$ref":"#/$defs/knownSample"}}}},"knownSample":{"type":"object","additionalProperties":false,"required":["sha1","sha256","size","files","subjects","origin","verdict","subscribedOn","isDue"],"properties":{"sha1":{"$ref":"#/$defs/sample/properties/sha1"},"sha256":{"$ref":"#/$defs/sample/properties/sha256"},"size":{"$ref":"#/$defs/sample/properties/size"},"files":{"$ref":"#/$defs/sample/properties/files"},"subjects":{"$ref":"#/$defs/sample/properties/subjects"},"origin":{"$ref":"#/$defs/sample/properties/origin"},"verdict":{"description":"The verdict that was last reported. Null if there is none.","$ref":"#/$defs/sample/properties/verdict"},"history":{"$ref":"#/$defs/sample/properties/history"},"subscribedOn":{"$ref":"#/$defs/sample/properties/subscribedOn"},"isDue":{"description":"Whether the next run has to look it up, even if the change feed doesn\'t list it.","type":"boolean"}},"anyOf":[{"properties":{"sha1":{"type":"string"}}},{"properties":{"sha256":{"type":"string"}}}]}}}');
;// CONCATENATED MODULE: ./src/results/validate.ts



const ajv = new _2020.Ajv2020({
    strict: false,
    formats: { 'date-time': text => !Number.isNaN(Date.parse(text)) }
})
    .addSchema(results_schema_namespaceObject, 'results.schema.json')
    .addSchema(watch_schema_namespaceObject, 'watch.schema.json');
/** References to the definition of each form. */
const FORMS = {
    document: 'results.schema.json',
    journalHeader: 'results.schema.json#/$defs/journalHeader',
    result: 'results.schema.json#/$defs/consistentSample',
    watchState: 'watch.schema.json#/$defs/state'
};
/** Describes a value's first violation of its schema; undefined if it is valid. */
function violationOf(value, form) {
    const validate = ajv.getSchema(FORMS[form]);
    if (!validate)
        throw new Error(`the schema has no ${form}`);
    void validate(value);
    const [error] = validate.errors ?? [];
    return error && `${placeOf(error) || (form === 'document' ? 'the file' : 'it')} ${ruleOf(error)}`;
}
/** Formats a JSON pointer as a property path, such as `samples[3].state`. */
function placeOf({ instancePath }) {
    return instancePath
        .replace(/\/(\d+)/g, '[$1]')
        .replaceAll('/', '.')
        .replace(/^\./, '');
}
function ruleOf({ message = 'is wrong', params }) {
    const { allowedValues, additionalProperty } = params;
    if (Array.isArray(allowedValues))
        return `must be one of ${JSON.stringify(allowedValues)}`;
    return additionalProperty === undefined
        ? message
        : `must not have the property ${JSON.stringify(additionalProperty)}`;
}


/***/ })

};
