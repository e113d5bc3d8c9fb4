export const id = 972;
export const ids = [972];
export const modules = {

/***/ 3972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchJob: () => (/* binding */ watchJob)
});

// EXTERNAL MODULE: ./src/context.ts
var src_context = __webpack_require__(788);
// EXTERNAL MODULE: ./src/inputs/credentials.ts
var inputs_credentials = __webpack_require__(6431);
// EXTERNAL MODULE: ./src/inputs/error.ts
var error = __webpack_require__(1551);
// EXTERNAL MODULE: ./src/inputs/release.ts
var release = __webpack_require__(7300);
// EXTERNAL MODULE: ./src/inputs/secrets.ts
var secrets = __webpack_require__(3332);
;// CONCATENATED MODULE: ./src/inputs/issue.ts


/** Maximum length of a label on GitHub, in characters. */
const MAX_LABEL_LENGTH = 50;
/** Maximum number of labels. */
const MAX_LABELS = 20;
/**
 * Reads the inputs about issues, and checks what GitHub needs to write them.
 * @param repository the repository of the releases
 */
function readIssue(reader, dryRun, repository) {
    const issue = reader.flag('issue');
    // Outside GitHub Actions, the run itself has no repository on GitHub.
    const issueRepository = reader.platform.githubRepository || repository;
    if (!issue)
        return { issue, issueRepository, issueLabels: [] };
    if (!dryRun) {
        checkToken(reader);
        // The repository of a release is already checked.
        if (!reader.text('release') || issueRepository !== repository) {
            checkRepository(reader, issueRepository);
        }
    }
    return { issue, issueRepository, issueLabels: readLabels(reader) };
}
function checkToken(reader) {
    if (!reader.secret('github-token')) {
        const name = reader.nameOf('github-token');
        // Only GitHub Actions provides a default token.
        const advice = reader.platform.githubRepository
            ? `remove ${name} to use the default, or set it`
            : 'set it';
        reader.problems.push(`issue is "true", but ${name} is empty: ${advice} to a token with the permission "issues: write".`);
    }
}
function checkRepository({ problems }, repository) {
    if (!(0,release/* isRepository */.Z6)(repository)) {
        problems.push(`repository is "${repository}": with issue, it must have the form owner/name.`);
    }
}
/** Reads the labels: one per line, or separated by commas, which labels can't contain. */
function readLabels(reader) {
    const { problems } = reader;
    const value = reader.text('issue-labels');
    const secret = (0,secrets/* distinctSecrets */.q3)(reader).find(({ isIn }) => isIn(value));
    if (secret) {
        problems.push(`issue-labels contains the value of ${secret.input}: remove it.`);
        return [];
    }
    const labels = uniqueLabels(value.split(/[\r\n,]/).map(label => label.trim()));
    if (labels.length === 0) {
        problems.push(`issue-labels is "${value}": it must contain at least one label.`);
    }
    else if (labels.length > MAX_LABELS) {
        problems.push(`issue-labels has ${labels.length} labels: at most ${MAX_LABELS} are allowed.`);
    }
    for (const label of labels) {
        const { length } = Array.from(label);
        if (length <= MAX_LABEL_LENGTH)
            continue;
        problems.push(`issue-labels has the label "${label}", which has ${length} characters: GitHub allows at most ${MAX_LABEL_LENGTH}.`);
    }
    return labels;
}
/** Returns the labels that are not empty, each once. GitHub ignores their case. */
function uniqueLabels(labels) {
    const unique = new Map();
    for (const label of labels) {
        const key = label.toLowerCase();
        if (label && !unique.has(key))
            unique.set(key, label);
    }
    return [...unique.values()];
}

// EXTERNAL MODULE: ./src/inputs/obstacle.ts
var obstacle = __webpack_require__(9464);
// EXTERNAL MODULE: ./src/inputs/outputs.ts + 1 modules
var inputs_outputs = __webpack_require__(5417);
// EXTERNAL MODULE: ./src/inputs/reader.ts
var inputs_reader = __webpack_require__(9066);
// EXTERNAL MODULE: ./src/inputs/same-file.ts
var same_file = __webpack_require__(790);
// EXTERNAL MODULE: ./src/inputs/service.ts
var service = __webpack_require__(6074);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/platform/atomic-file.ts
var atomic_file = __webpack_require__(3869);
;// CONCATENATED MODULE: ./src/inputs/state-file.ts




/**
 * Reads `state-file`, and checks early that the file can be written.
 * @returns an absolute path; empty if the input is empty
 */
function readStateFile(reader, resultsFile) {
    const value = reader.text('state-file');
    if (!value)
        return '';
    const file = external_node_path_default().resolve(value);
    const shown = reader.text('results-file') || resultsFile;
    if ((0,same_file/* reportSharedPath */.dO)(reader, { name: 'state-file', value }, [(0,same_file/* writtenWithResults */.iF)(resultsFile)]) ||
        (0,same_file/* reportSharedPath */.dO)(reader, { name: 'results-file', value: shown }, writtenWith(file))) {
        return file;
    }
    (0,obstacle/* reportObstacle */.y)(reader, { name: 'state-file', value });
    return file;
}
/** Returns the files that a run with this state file may write. If it's empty, there are none. */
function writtenWith(stateFile) {
    if (!stateFile)
        return [];
    return [{ input: 'state-file', files: [stateFile, (0,atomic_file/* temporaryPath */.l5)(stateFile)] }];
}

// EXTERNAL MODULE: ./src/inputs/verdicts.ts
var verdicts = __webpack_require__(7239);
;// CONCATENATED MODULE: ./src/inputs/watched-releases.ts

/** Reads which release assets to watch. Without releases, subscribed samples are watched. */
function readWatchedReleases(reader) {
    const { platform, problems } = reader;
    const releases = readReleases(reader);
    const repository = reader.text('repository') || platform.githubRepository;
    const patterns = reader.lines('files');
    if (reader.text('release')) {
        if (!(0,release/* isRepository */.Z6)(repository)) {
            problems.push(`repository is "${repository}": it must have the form owner/name.`);
        }
    }
    else if (patterns.length > 0) {
        problems.push(`files is "${patterns.join('", "')}", but release is empty: ` +
            'set release, because only release assets can be selected by name, or remove files.');
    }
    return { releases, repository, patterns };
}
function readReleases(reader) {
    const lines = [...new Set(reader.lines('release'))];
    const text = reader.text('release');
    // Without this check, such a list would mean the subscribed samples.
    if (text && lines.length === 0) {
        reader.problems.push(`release is "${text}", which has only comments: add a tag or "latest", or remove release to watch the subscribed samples.`);
    }
    for (const line of lines) {
        const mistake = /\s/.test(line)
            ? 'not a tag, because it contains a space: put each release on its own line.'
            : (0,release/* mistakeIn */.oR)(line);
        if (mistake)
            reader.problems.push(`release has the line "${line}", which is ${mistake}`);
    }
    return lines;
}

;// CONCATENATED MODULE: ./src/inputs/read-watch-inputs.ts













/** Inputs that shared code reads, but that watch/action.yml doesn't have. */
const ABSENT = ['archive-password', 'parallel-jobs', 'concurrency', 'stall-timeout-seconds'];
/** The default name of the results file. */
const WATCH_RESULTS_NAME = 'spectra-watch.json';
/**
 * Reads and checks all inputs of watch/action.yml. Problems are reported in the order of reading.
 * @throws {InputError} one error for all problems
 */
function readWatchInputs(settings) {
    const reader = new inputs_reader/* InputReader */.i(settings, ABSENT);
    const dryRun = reader.flag('dry-run');
    const credentials = (0,inputs_credentials/* readCredentials */.L)(reader, dryRun);
    const releases = readWatchedReleases(reader);
    const issue = readIssue(reader, dryRun, releases.repository);
    const otherwise = issue.issue ? 'issue' : '';
    const githubApiUrl = (0,release/* readGithubApiUrl */.d7)(reader, reader.text('release') ? 'release' : otherwise);
    const outputs = (0,inputs_outputs/* readOutputs */.T)(reader, WATCH_RESULTS_NAME);
    // The file is written last, after charged lookups.
    const resultsFile = reader.text('results-file') || outputs.resultsFile;
    (0,obstacle/* reportObstacle */.y)(reader, { name: 'results-file', value: resultsFile });
    const stateFile = readStateFile(reader, outputs.resultsFile);
    const inputs = {
        dryRun,
        credentials,
        ...(0,secrets/* readRedactors */.Wr)(reader),
        ...releases,
        ...issue,
        githubToken: reader.secret('github-token'),
        githubApiUrl,
        origin: settings.platform.origin,
        reanalyze: reader.flag('reanalyze'),
        verdictTimeoutMinutes: (0,verdicts/* readVerdictTimeout */.BC)(reader),
        failOn: (0,verdicts/* readFailOnWatch */.bC)(reader),
        exceptionsFile: (0,verdicts/* readExceptionsPath */.O4)(reader, [
            (0,same_file/* writtenWithResults */.iF)(outputs.resultsFile),
            ...writtenWith(stateFile)
        ]),
        stateFile,
        ...outputs,
        ...(0,service/* readService */.u)(reader)
    };
    (0,error/* throwIfAny */.M)(reader.problems);
    return inputs;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/results/document-text.ts
var document_text = __webpack_require__(125);
// EXTERNAL MODULE: ./src/results/own-files.ts
var own_files = __webpack_require__(9824);
// EXTERNAL MODULE: ./src/results/redact.ts
var results_redact = __webpack_require__(5705);
;// CONCATENATED MODULE: ./src/results/watch-redact.ts

/** Returns a function that removes secrets from the texts of a watched sample. */
function watchedRedactor({ redact, redactName }) {
    return sample => {
        const { files, subjects, origin, verdict, reported, history, change } = sample;
        return {
            ...sample,
            files: files.map(redactName),
            subjects: subjects.map(redact),
            origin: origin && redactOrigin(origin, redact),
            verdict: verdict && (0,results_redact/* redactVerdict */.Lv)(verdict, redact),
            reported: reported && (0,results_redact/* redactVerdict */.Lv)(reported, redact),
            ...(history && { history: history.map(past => (0,results_redact/* redactPast */.aI)(past, redact)) }),
            change: change && redactChange(change, redact)
        };
    };
}
/** Returns a subject without secrets. Its key stays that of redacted samples. */
function redactSubject(subject, redact) {
    const { key, repository, tag, url } = subject;
    return {
        ...subject,
        key: redact(key),
        repository: redact(repository),
        tag: redact(tag),
        url: redact(url)
    };
}
function redactOrigin(origin, redact) {
    const { application, version, repository, commit, url } = origin;
    return {
        application: redact(application),
        version: redact(version),
        repository: redact(repository),
        commit: redact(commit),
        url: redact(url)
    };
}
function redactChange(change, redact) {
    const { before, enginesAdded, enginesRemoved } = change;
    return {
        ...change,
        before: before && (0,results_redact/* redactPast */.aI)(before, redact),
        enginesAdded: enginesAdded.map(redact),
        enginesRemoved: enginesRemoved.map(redact)
    };
}

// EXTERNAL MODULE: ./src/report/early.ts
var early = __webpack_require__(1965);
// EXTERNAL MODULE: ./src/report/write-reports.ts
var write_reports = __webpack_require__(2195);
// EXTERNAL MODULE: ./src/results/verdict.ts
var results_verdict = __webpack_require__(1999);
;// CONCATENATED MODULE: ./src/results/watch-counts.ts

/** Whether a sample has a verdict from an earlier run, which this run could not confirm. */
function isUnconfirmed(sample) {
    return sample.isDue && sample.verdict !== null && !(0,results_verdict/* isUnproven */.Eq)(sample);
}
/** Returns the counts of a watch with these samples. */
function watchCountsOf(samples) {
    const numberOf = (matches) => samples.filter(matches).length;
    return {
        samples: samples.length,
        checked: numberOf(({ checked }) => checked),
        changed: numberOf(({ change }) => change !== null),
        malicious: numberOf(({ verdict }) => verdict?.status === 'malicious'),
        suspicious: numberOf(({ verdict }) => verdict?.status === 'suspicious'),
        accepted: numberOf(({ verdict }) => Boolean(verdict?.accepted)),
        pending: numberOf(sample => sample.verdict === null || (0,results_verdict/* isUnproven */.Eq)(sample) || (isUnconfirmed(sample) && !sample.checked))
    };
}

// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
// EXTERNAL MODULE: ./src/report/failure.ts
var failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/report/reason.ts
var reason = __webpack_require__(8880);
// EXTERNAL MODULE: ./src/report/verdict-text.ts
var verdict_text = __webpack_require__(3563);
// EXTERNAL MODULE: ./src/report/parts.ts
var parts = __webpack_require__(9356);
;// CONCATENATED MODULE: ./src/report/watch/change-kinds.ts


/** The kinds of changes in the order in which reports list them. */
const CHANGES = {
    flagged: { title: 'Newly flagged', listed: 'newly flagged' },
    worse: { title: 'Worse', listed: 'worse' },
    engines: { title: 'Different engines', listed: 'flagged by different engines' },
    better: { title: 'Better', listed: 'better' },
    unavailable: { title: 'No longer available', listed: 'no longer available' },
    cleared: { title: 'Cleared', listed: 'cleared' },
    available: { title: 'Newly available', listed: 'newly available' }
};
const KINDS = Object.keys(CHANGES);
const SEVERITIES = ['error', 'warning', 'info'];
/** Returns how urgent a change is. A malicious file that an exception accepts is not an error. */
function severityOf({ verdict, change }) {
    const { kind, enginesAdded } = change;
    const isWorse = kind === 'flagged' || kind === 'worse';
    if (isWorse && verdict?.status === 'malicious' && !verdict.accepted)
        return 'error';
    const isWarning = isWorse || kind === 'unavailable' || (kind === 'engines' && enginesAdded.length > 0);
    return isWarning ? 'warning' : 'info';
}
/** Returns the samples whose verdict changed, the most important changes first. */
function changedIn(samples) {
    const rank = (sample) => SEVERITIES.indexOf(severityOf(sample)) * KINDS.length + KINDS.indexOf(sample.change.kind);
    return (0,verdict_text/* sortByVerdict */.FI)(samples)
        .filter((sample) => sample.change !== null)
        .toSorted((a, b) => rank(a) - rank(b));
}
/** Returns the number of changes of each kind, such as `1 newly flagged, 2 cleared`. */
function changeCountsText(changed) {
    const shares = KINDS.map(kind => {
        const count = changed.filter(({ change }) => change.kind === kind).length;
        return [count, CHANGES[kind].listed];
    });
    return (0,parts/* listShares */.Bg)(shares.filter(([count]) => count > 0));
}

// EXTERNAL MODULE: ./src/report/detection-text.ts
var detection_text = __webpack_require__(325);
;// CONCATENATED MODULE: ./src/report/watch/sample-name.ts

/** Maximum number of files and releases that a name contains. */
const MAX_NAMED = 3;
/** Length of a commit in a name. The results file has the full commit. */
const SHORT_COMMIT = 7;
/**
 * Returns what identifies a sample for people, such as `rocket v1.4.0, app.exe, built from 5f1c2e7
 * in octo-org/rocket`.
 * @param subjects those whose release is part of the name
 */
function sampleName(sample, subjects, mark) {
    const { files, origin } = sample;
    const parts = [
        origin ? mark(applicationOf(origin)) : releasesOf(sample, subjects, mark),
        (0,format/* listNames */.Zv)(files.map(mark), MAX_NAMED),
        origin && buildText(origin, mark)
    ];
    return parts.filter(Boolean).join(', ');
}
/** Returns the name of a release, such as `rocket v1.4.0`. Untrusted. */
function releaseName({ repository, tag }) {
    return `${repository.split('/').at(-1) ?? ''} ${tag}`;
}
/** Returns the application and its version, such as `rocket v1.4.0`; empty if both are. */
function applicationOf({ application, version }) {
    return [application, version].filter(Boolean).join(' ');
}
function releasesOf({ subjects: keys }, subjects, mark) {
    const releases = subjects.filter(({ kind, key }) => kind === 'release' && keys.includes(key));
    return (0,format/* listNames */.Zv)(releases.map(release => mark(releaseName(release))), MAX_NAMED);
}
/** Returns a text such as `built from 5f1c2e7 in octo-org/rocket`; empty if that is not known. */
function buildText({ commit, repository }, mark) {
    const isHash = /^[\da-f]{7,}$/i.test(commit);
    const parts = [
        commit && `from ${mark(isHash ? commit.slice(0, SHORT_COMMIT) : commit)}`,
        repository && `in ${mark(repository)}`
    ].filter(Boolean);
    return parts.length > 0 ? `built ${parts.join(' ')}` : '';
}

;// CONCATENATED MODULE: ./src/report/watch/change-text.ts




/** How a text begins. `was` is the earlier verdict in parentheses. */
const BEGINNINGS = {
    flagged: (status, was) => (was ? `now ${status}${was}` : `${status} (no earlier verdict)`),
    worse: (status, was) => `now ${status}${was}`,
    better: (status, was) => `now ${status}${was}`,
    engines: status => `still ${status}`,
    cleared: (status, was) => `no longer flagged, now ${status}${was}`,
    available: (status, was) => `now available in Spectra Intelligence, ${status}${was}`,
    unavailable: (_, was) => `no longer available in Spectra Intelligence${was}`
};
/**
 * Returns what changed about a sample as one sentence without a period, such as `rocket v1.4.0,
 * app.exe: now suspicious (was: no threats found on 2026-11-20), flagged by 1 of 47 engines: …`.
 * @param subjects those whose release is part of the name
 */
function changeSentence(sample, subjects, mark) {
    return `${sampleName(sample, subjects, mark)}: ${changeText(sample, mark)}`;
}
/** Returns what changed about a sample, without its name. */
function changeText(sample, mark) {
    const { change, verdict } = sample;
    const beginning = BEGINNINGS[change.kind](verdict?.status ?? '', wasText(change.before));
    if (verdict === null)
        return beginning;
    const engines = engineChanges(sample, mark);
    const isFlagged = (0,results_verdict/* isThreat */.ff)(sample);
    const flagged = isFlagged && engines === '' ? flaggedText(verdict, mark) : '';
    const first = [beginning, flagged].filter(Boolean).join(', ');
    return [first, engines, acceptanceText(verdict, mark)].filter(Boolean).join('; ');
}
/** Returns the current verdict of a sample in the same style. */
function verdictText({ verdict }, mark) {
    if (verdict === null)
        return 'no verdict yet';
    const flagged = (0,results_verdict/* isThreat */.ff)({ verdict }) ? flaggedText(verdict, mark) : '';
    const first = [verdict.status, flagged].filter(Boolean).join(', ');
    return [first, acceptanceText(verdict, mark)].filter(Boolean).join('; ');
}
/** Returns which engines flag a sample, or how many if their names are not known. */
function flaggedByText(verdict, mark) {
    const { scan, enginesMatched } = verdict;
    if (scan?.detections.length || !enginesMatched)
        return (0,detection_text/* enginesText */.Nr)(verdict, mark);
    return `flagged by ${(0,detection_text/* engineCount */.MS)(verdict)}`;
}
/** Returns until when and why an exception accepts a verdict; empty if none does. */
function acceptanceText({ accepted }, mark) {
    return accepted ? `accepted until ${dayOf(accepted.until)}: ${mark(accepted.reason)}` : '';
}
/** Returns the day of an ISO 8601 time, such as `2026-11-20`; empty if it isn't one. */
function dayOf(time) {
    return /^\d{4}-\d\d-\d\d/.exec(time)?.[0] ?? '';
}
/** Returns which engines flag a sample. If their names are not known, the threat comes first. */
function flaggedText(verdict, mark) {
    const { threat, scan } = verdict;
    const isNamed = threat !== null && !scan?.detections.length;
    return [isNamed && `threat name ${mark(threat)}`, flaggedByText(verdict, mark)]
        .filter(Boolean)
        .join(', ');
}
function wasText(before) {
    if (!before)
        return '';
    const day = dayOf(before.on);
    return ` (was: ${before.status}${day && ` on ${day}`})`;
}
/** Returns how the engines differ from before; empty if they don't, or if all are new. */
function engineChanges(sample, mark) {
    const { change, verdict, reported } = sample;
    const { kind, enginesAdded, enginesRemoved } = change;
    const isCompared = kind === 'worse' || kind === 'better' || kind === 'engines';
    if (!isCompared || enginesAdded.length + enginesRemoved.length === 0)
        return '';
    const added = enginesAdded.map(name => mark(labeled(name, verdict)));
    const removed = enginesRemoved.map(name => mark(labeled(name, reported)));
    const count = verdict ? (0,detection_text/* engineCount */.MS)(verdict) : '';
    return [
        added.length > 0 && `now also flagged by ${(0,format/* listNames */.Zv)(added, detection_text/* MAX_NAMED */.vW)}`,
        removed.length > 0 && `no longer flagged by ${(0,format/* listNames */.Zv)(removed, detection_text/* MAX_NAMED */.vW)}`,
        count && `${count} in total`
    ]
        .filter(Boolean)
        .join('; ');
}
/** Returns an engine with its label in a verdict, or only its name if the verdict has none. */
function labeled(name, verdict) {
    const found = verdict?.scan?.detections.find(detection => detection.engine === name || (0,detection_text/* engineName */.OC)(detection) === name);
    return found ? (0,detection_text/* detectionText */.pR)(found) : name;
}

// EXTERNAL MODULE: ./src/text/markdown.ts
var markdown = __webpack_require__(6590);
// EXTERNAL MODULE: ./src/report/html.ts
var html = __webpack_require__(6433);
;// CONCATENATED MODULE: ./src/report/watch/marks.ts



/** Maximum length of an untrusted text. In characters, before escaping. */
const LONGEST = 150;
/** For the log and other plain text. */
const plain = text => (0,format/* neutralize */.YI)((0,format/* truncate */.xv)(text, LONGEST));
/** Inline code in Markdown, in which GitHub finds no mentions or references. */
const marks_markdown = text => (0,markdown/* toMarkdownCode */.Cu)(text, LONGEST);
/** Inline code in HTML. */
const marks_html = text => (0,html/* code */.aY)((0,format/* truncate */.xv)(text, LONGEST));

;// CONCATENATED MODULE: ./src/report/watch/failure.ts







/** Returns why the step fails, the most important reason first; empty if it passes. */
function watchReasons(findings) {
    const { samples, subjects, failOn, exceptions } = findings;
    const blocked = (0,failure/* blockedReason */.hD)(samples, {
        failOn: failOn.filter(one => one !== 'change'),
        exceptions,
        nameOf: sample => sampleName(sample, subjects, plain)
    });
    const reasons = [blocked, changeReason(findings), incompleteReason(findings.remarks)];
    return reasons.filter(reason => reason !== undefined);
}
function changeReason({ samples, subjects, failOn }) {
    const changed = changedIn(samples);
    if (changed.length === 0 || !failOn.includes('change'))
        return undefined;
    return {
        title: `${(0,format/* quantity */.au)(changed.length, 'change')}: ${changeCountsText(changed)}`,
        rule: 'fail-on: change',
        causes: [],
        details: (0,reason/* limitLines */.D)(changed.map(sample => changeSentence(sample, subjects, plain))),
        isShortfall: false
    };
}
function incompleteReason({ stopped, failures }) {
    if (stopped === undefined && failures.length === 0)
        return undefined;
    const title = stopped === undefined
        ? `Incomplete: ${(0,format/* quantity */.au)(failures.length, 'problem')}`
        : 'The run ended early';
    const cause = stopped === undefined ? [] : [`Reason: ${stopped}`];
    const causes = [...cause, ...(0,reason/* limitLines */.D)(failures, 'log')];
    return { title, causes, details: [], isShortfall: true };
}

;// CONCATENATED MODULE: ./src/report/watch/headline.ts






/**
 * Returns the first line of the summary. ✅ means that the step passes, that all verdicts are known,
 * and that no file is flagged unless an exception accepts it. Contains no untrusted text.
 * @param failures short reasons why the step fails, the most important one first
 */
function watchHeadline(facts, failures) {
    const failed = (0,failure/* failedHeadline */.ML)(failures);
    if (failed !== undefined)
        return failed;
    const { samples, dryRun } = facts;
    if (dryRun)
        return `🔍 Dry run: ${plannedText(facts)} would be watched`;
    if (samples.length === 0)
        return 'Nothing to watch in Spectra Intelligence';
    return [`${iconOf(samples)} ${changesText(samples)}`, ...verdictsText(samples)].join('. ');
}
/** Returns the number of samples with each verdict, and those without one; empty if none. */
function watchVerdictCounts(samples) {
    const missing = samples.filter(({ verdict }) => verdict === null).length;
    return [(0,verdict_text/* verdictCountsText */.fb)(samples), missing > 0 && `${missing} not retrieved`]
        .filter(Boolean)
        .join(', ');
}
function plannedText({ samples, subjects }) {
    const isFeed = subjects.some(({ kind }) => kind === 'subscriptions');
    return isFeed && samples.length === 0
        ? 'the subscribed samples'
        : (0,format/* quantity */.au)(samples.length, 'sample');
}
function iconOf(samples) {
    if (samples.some(sample => (0,results_verdict/* isThreat */.ff)(sample) && !sample.verdict.accepted))
        return '⚠️';
    return isAllKnown(samples) ? '✅' : '⏳';
}
function isAllKnown(samples) {
    return samples.every(sample => sample.verdict !== null && !(0,results_verdict/* isUnproven */.Eq)(sample) && !isUnconfirmed(sample));
}
function changesText(samples) {
    const changed = changedIn(samples);
    if (changed.length > 0) {
        return `${(0,format/* quantity */.au)(changed.length, 'change')}: ${changeCountsText(changed)}`;
    }
    const text = `No changes: ${(0,format/* quantity */.au)(samples.length, 'sample')}`;
    return isClean(samples) ? `${text}, none flagged` : text;
}
function isClean(samples) {
    return isAllKnown(samples) && !samples.some(results_verdict/* isThreat */.ff);
}
function verdictsText(samples) {
    const hasChanges = samples.some(({ change }) => change !== null);
    const unconfirmed = samples.filter(isUnconfirmed).length;
    return [
        ...(hasChanges || !isClean(samples) ? [`Verdicts: ${watchVerdictCounts(samples)}`] : []),
        ...(unconfirmed > 0 ? [`Not confirmed by this run: ${unconfirmed}`] : [])
    ];
}

;// CONCATENATED MODULE: ./src/report/watch/ending.ts






/** Returns the ending of a watch with these results. */
function watchEndingOf({ document: fields, samples, remarks, exceptions }, { inputs, problems, finished, file, falsePositiveReport }) {
    const { failOn, sampleUrl } = inputs;
    const { subjects, dryRun } = fields;
    const reasons = watchReasons({ samples, subjects, remarks, failOn, exceptions });
    // Outcome and headline both follow from this list, so they can't disagree.
    const failures = reasons.map(({ title }) => title);
    if (problems.length > 0)
        failures.push(`${(0,format/* quantity */.au)(problems.length, 'report')} could not be written`);
    const outcome = failures.length > 0 ? 'failed' : successOf(samples, dryRun);
    const counts = watchCountsOf(samples);
    const document = {
        ...{ ...fields, finished, outcome, counts, failures: remarks.failures },
        samples: samples.map(publishedOf)
    };
    return {
        exit: (0,failure/* exitOf */.sX)(reasons, problems),
        outcome,
        headline: watchHeadline({ subjects, dryRun, samples }, failures),
        advice: '',
        failure: (0,failure/* failureText */.kY)(reasons) || undefined,
        problems,
        recorded: {
            ...{ file, document, samples, remarks, reasons, sampleUrl },
            falsePositiveReport: samples.some(results_verdict/* isThreat */.ff) ? falsePositiveReport : ''
        }
    };
}
function successOf(samples, dryRun) {
    if (dryRun)
        return 'skipped';
    if (samples.length === 0)
        return 'nothing';
    return samples.some(({ change }) => change !== null) ? 'changed' : 'unchanged';
}
/** Returns the fields of a sample that the results file contains. */
function publishedOf(sample) {
    const { sha1, sha256, size, files, subjects, origin, verdict } = sample;
    const { history, checked, subscribedOn, change } = sample;
    return {
        ...{ sha1, sha256, size, files, subjects, origin, verdict },
        ...(history && { history }),
        ...{ checked, subscribedOn, change }
    };
}

// EXTERNAL MODULE: ./src/report/false-positive-report.ts
var false_positive_report = __webpack_require__(544);
;// CONCATENATED MODULE: ./src/report/watch/false-positives.ts

/**
 * Returns a report in Markdown that the user can send to vendors, with a section for each flagged
 * sample; undefined if there are none.
 */
function watchFalsePositiveReport(samples, subjects) {
    const propertiesOf = (sample) => propertiesFor(sample, subjects);
    return (0,false_positive_report/* falsePositiveReport */.l)({ samples, propertiesOf });
}
/** Returns where a sample is from: the metadata of its upload, or else its first release. */
function propertiesFor({ origin, subjects: keys }, subjects) {
    const release = subjects.find(({ kind, key }) => kind === 'release' && keys.includes(key));
    const fields = origin ?? (release && fieldsOf(release));
    if (!fields)
        return [];
    const properties = [
        { name: 'application_name', value: fields.application },
        { name: 'application_version', value: fields.version },
        { name: 'repository', value: fields.repository },
        { name: 'commit', value: fields.commit },
        { name: 'url', value: fields.url }
    ];
    return properties.filter(({ value }) => value !== '');
}
function fieldsOf({ repository, tag, url }) {
    const application = repository.split('/').at(-1) ?? '';
    return { application, version: tag, repository, commit: '', url };
}

// EXTERNAL MODULE: ./src/report/log-advice.ts
var log_advice = __webpack_require__(7889);
// EXTERNAL MODULE: ./src/report/log-verdicts.ts
var log_verdicts = __webpack_require__(5451);
;// CONCATENATED MODULE: ./src/report/watch/log.ts











/** Maximum number of failures in the step's error. If there are more, all are logged in a group. */
const MAX_FAILURES = 10;
/** Logs what changed, with annotations for what got worse, and all current verdicts. */
function logWatch({ samples, subjects, remarks }, log) {
    logChanges(changedIn(samples), subjects, log);
    logCurrent(samples, subjects, log);
    if (remarks.notes.length > 0)
        log.group('Notes', remarks.notes);
    if (remarks.failures.length > MAX_FAILURES)
        log.group('Problems', remarks.failures);
}
/** Logs each change once: in an annotation of its own, or in a group with the others. */
function logChanges(changed, subjects, log) {
    const sentenceOf = (sample) => changeSentence(sample, subjects, plain);
    const withSeverity = (severity) => changed.filter(sample => severityOf(sample) === severity);
    const [errors, warnings] = [withSeverity('error'), withSeverity('warning')];
    const [moreErrors, moreWarnings] = [errors.slice(log_verdicts/* MAX_ERRORS */.BU), warnings.slice(log_verdicts/* MAX_WARNINGS */.rE)];
    for (const sample of errors.slice(0, log_verdicts/* MAX_ERRORS */.BU)) {
        log.error(sentenceOf(sample), 'Malicious file');
    }
    if (moreErrors.length > 0) {
        log.error(filesIn(moreErrors), (0,format/* quantity */.au)(moreErrors.length, 'more malicious file'));
    }
    for (const sample of warnings.slice(0, log_verdicts/* MAX_WARNINGS */.rE))
        log.warning(sentenceOf(sample));
    if (moreWarnings.length > 0) {
        log.warning(`${(0,format/* quantity */.au)(moreWarnings.length, 'more change')}: ${filesIn(moreWarnings)}`);
    }
    const others = [...moreErrors, ...moreWarnings, ...withSeverity('info')];
    if (others.length === 0)
        return;
    const title = others.length < changed.length ? 'Other changes' : 'Changes';
    log.group(`${title}: ${changeCountsText(others)}`, others.map(sentenceOf));
}
function logCurrent(samples, subjects, log) {
    const checked = (0,verdict_text/* sortByVerdict */.FI)(samples).filter(({ verdict }) => verdict !== null);
    if (checked.length === 0)
        return;
    log.group(`Verdicts: ${watchVerdictCounts(samples)}`, checked.map(sample => {
        const name = sampleName(sample, subjects, plain);
        return `${sample.verdict?.status ?? ''}: ${name}  ${(0,verdict_text/* verdictDetails */.mC)(sample)}`.trimEnd();
    }));
    const pending = samples.filter(({ verdict }) => verdict?.status === 'pending');
    if (pending.length > 0)
        log.warning((0,verdict_text/* unprovenText */.VU)(pending));
    const unconfirmed = samples.filter(sample => isUnconfirmed(sample) && !sample.checked);
    if (unconfirmed.length > 0)
        log.warning(unconfirmedText(unconfirmed));
    (0,log_advice/* logAdvice */.n)(checked.filter(results_verdict/* isThreat */.ff), log);
}
function unconfirmedText(samples) {
    return `No new verdict for ${(0,format/* quantity */.au)(samples.length, 'sample')}: ${filesIn(samples)}. The last known verdict is reported.`;
}
function filesIn(samples) {
    return (0,format/* listNames */.Zv)(samples.flatMap(({ files }) => files), 100);
}

// EXTERNAL MODULE: ./src/report/outputs.ts
var outputs = __webpack_require__(5468);
;// CONCATENATED MODULE: ./src/report/watch/outputs.ts


/**
 * Returns all outputs in watch/action.yml. The counts are empty if no verdicts were checked, because
 * a 0 would look like "clean".
 */
function watchOutputsOf({ outcome, recorded }) {
    const counts = recorded && !recorded.document.dryRun ? recorded.document.counts : undefined;
    const open = recorded?.document.issues.filter(({ state }) => state === 'open') ?? [];
    return {
        'changed-count': counts?.changed ?? '',
        'malicious-count': counts?.malicious ?? '',
        'suspicious-count': counts?.suspicious ?? '',
        'pending-count': counts?.pending ?? '',
        'issue-url': linesWithin(open.map(({ url }) => (0,format/* neutralize */.YI)(url))),
        'results-file': recorded?.file ?? '',
        'false-positive-report': recorded?.falsePositiveReport ?? '',
        outcome
    };
}
/** Returns as many of the first lines as fit in an output. */
function linesWithin(lines) {
    let text = '';
    for (const line of lines) {
        const longer = text === '' ? line : `${text}\n${line}`;
        if (Buffer.byteLength(longer) > outputs/* MAX_OUTPUT_SIZE */.b)
            break;
        text = longer;
    }
    return text;
}

// EXTERNAL MODULE: ./src/report/detection-advice.ts + 1 modules
var detection_advice = __webpack_require__(3651);
;// CONCATENATED MODULE: ./src/report/watch/summary.ts











/** Maximum number of rows of a table outside of collapsed sections. */
const MAX_SHOWN = 50;
const MAX_ISSUES = 20;
/** Returns the job summary, as HTML that is valid in Markdown. Never larger than 1 MiB in UTF-8. */
function watchSummaryOf(ending) {
    const { headline, failure, problems, advice, recorded } = ending;
    const title = `<h3>${(0,format/* toHtml */.Vw)(headline)}</h3>`;
    const lines = recorded
        ? reportLines(title, recorded, problems)
        : [title, ...[...(failure?.split('\n') ?? []), ...problems].map(html/* paragraph */.FY)];
    return [...lines, ...(advice ? [(0,html/* paragraph */.FY)(advice)] : []), ''].join('\n');
}
function reportLines(title, recorded, problems) {
    const causes = causesOf(recorded, problems);
    const top = [
        title,
        `<p>${(0,format/* toHtml */.Vw)(totalsLine(recorded))}</p>`,
        ...(causes.length > 0 ? [(0,html/* bulletList */.fF)(causes)] : []),
        ...issueLines(recorded)
    ];
    const bottom = [...(0,html/* notesSection */.dY)(recorded.remarks.notes), ...aboutSection(recorded)];
    const budget = (0,html/* tableBudget */.wi)([...top, ...bottom].join('\n'));
    return [...top, ...tables(recorded, budget), ...bottom];
}
/** Returns numbers that the headline doesn't have. */
function totalsLine({ document, samples }) {
    const { counts, chargedLookUps, apiHost, started, finished, dryRun, outcome } = document;
    const isFailed = outcome === 'failed';
    const verdicts = dryRun ? '' : watchVerdictCounts(samples);
    return [
        (0,format/* quantity */.au)(counts.samples, 'sample'),
        dryRun ? 'dry run' : `${counts.checked} looked up`,
        !dryRun && (0,format/* quantity */.au)(chargedLookUps, 'charged lookup'),
        isFailed && changeCountsText(changedIn(samples)),
        isFailed && verdicts && `verdicts: ${verdicts}`,
        apiHost,
        finished && (0,format/* formatDuration */.a3)(Date.parse(finished) - Date.parse(started))
    ]
        .filter(Boolean)
        .join(' · ');
}
/** Returns what the headline doesn't say about why the step fails. */
function causesOf({ reasons }, problems) {
    const isOnly = reasons.length === 1 && problems.length === 0;
    const lines = reasons.flatMap(({ title, causes }) => (isOnly ? causes : [title, ...causes]));
    return [...lines, ...problems];
}
function issueLines({ document: { issues, subjects } }) {
    const links = issues.slice(0, MAX_ISSUES).map(({ subject: key, number, url, state }) => {
        const subject = subjects.find(one => one.key === key);
        const name = (0,html/* excerpt */.Kb)(`${subject ? subjectName(subject) : ''} #${number}`.trim());
        const link = /^https?:\/\//.test(url) ? `<a href="${(0,format/* toHtml */.Vw)(url)}">${name}</a>` : name;
        return state === 'closed' ? `${link} (closed)` : link;
    });
    return links.length > 0 ? [`<p>Issues: ${links.join(', ')}</p>`] : [];
}
function subjectName(subject) {
    return subject.kind === 'release' ? releaseName(subject) : 'subscribed samples';
}
function tables(recorded, budget) {
    const { samples, document } = recorded;
    const sorted = (0,verdict_text/* sortByVerdict */.FI)(samples);
    const flagged = sorted.filter(results_verdict/* isThreat */.ff);
    const open = document.dryRun ? [] : sorted.filter(isOpen);
    const shown = new Set([...flagged.slice(0, MAX_SHOWN), ...open.slice(0, MAX_SHOWN)]);
    // What doesn't fit into the tables comes first.
    const rest = sorted.filter(sample => !shown.has(sample));
    const stateRow = (sample) => (0,html/* row */.nM)(stateCells(sample, recorded));
    const header = ['File', 'Verdict', 'Details', 'Hash'];
    return [
        ...changesTable(recorded, budget),
        ...table({ title: 'Flagged files', header, items: flagged, rowOf: stateRow }, budget),
        ...table({ title: 'No current verdict', header, items: open, rowOf: stateRow }, budget),
        ...restSection(rest, recorded, budget)
    ];
}
/** Whether a sample has no proven verdict, or one that this run could not confirm. */
function isOpen(sample) {
    if ((0,results_verdict/* isThreat */.ff)(sample))
        return false;
    return sample.verdict === null || (0,results_verdict/* isUnproven */.Eq)(sample) || isUnconfirmed(sample);
}
function table({ title, header, items, rowOf }, budget) {
    if (items.length === 0)
        return [];
    const shown = (0,html/* rowsWithin */.d$)(items.slice(0, MAX_SHOWN), rowOf, budget);
    const rest = items.length - shown.length;
    return [
        `<h4>${(0,format/* toHtml */.Vw)(`${title} (${items.length})`)}</h4>`,
        `<table>${(0,html/* headerRow */.U1)(header)}`,
        ...shown,
        '</table>',
        ...(rest > 0 ? [`<p>… and ${rest} more in the results file</p>`] : [])
    ];
}
function changesTable(recorded, budget) {
    const { document, samples, sampleUrl } = recorded;
    const rowOf = (sample) => (0,html/* row */.nM)([
        nameCell(sample, document.subjects),
        CHANGES[sample.change.kind].title,
        changeText(sample, marks_html),
        (0,html/* hashCell */.Xp)(sample, sampleUrl, sample.sha256 ?? sample.sha1)
    ]);
    const items = changedIn(samples);
    const header = ['File', 'Change', 'Details', 'Hash'];
    return table({ title: 'Changes', header, items, rowOf }, budget);
}
function stateCells(sample, { document, sampleUrl }) {
    const { verdict } = sample;
    const advice = (0,detection_advice/* detectionAdvice */._)(sample);
    const note = isUnconfirmed(sample) ? 'not confirmed by this run' : '';
    return [
        nameCell(sample, document.subjects),
        (0,html/* withNote */.dW)(verdict ? verdictTitle(sample) : 'not retrieved', note),
        (0,html/* textLines */.Fy)([...(0,verdict_text/* verdictLines */.rz)(sample), advice ?? '']),
        (0,html/* hashCell */.Xp)(sample, sampleUrl, sample.sha256 ?? sample.sha1)
    ];
}
function restSection(samples, { document, sampleUrl }, budget) {
    if (samples.length === 0)
        return [];
    const rowOf = (sample) => (0,html/* row */.nM)([
        nameCell(sample, document.subjects),
        (0,html/* withNote */.dW)(verdictTitle(sample), ...(0,verdict_text/* verdictLines */.rz)(sample)),
        (0,html/* hashCell */.Xp)(sample, sampleUrl, sample.sha256 ?? sample.sha1)
    ]);
    const shown = (0,html/* rowsWithin */.d$)(samples, rowOf, budget);
    const rest = samples.length - shown.length;
    return (0,html/* section */.uW)(`Other samples (${samples.length})`, [
        `<table>${(0,html/* headerRow */.U1)(['File', 'Verdict', 'Hash'])}`,
        ...shown,
        '</table>',
        ...(rest > 0 ? [`<p>… and ${rest} more in the results file</p>`] : [])
    ]);
}
function verdictTitle({ verdict }) {
    return verdict ? `${results_verdict/* VERDICTS */.bk[verdict.status].icon} ${(0,verdict_text/* statusText */.qS)(verdict)}` : '';
}
/** Returns the files of a sample, and below them the release or build that they are from. */
function nameCell(sample, subjects) {
    const source = sampleName({ ...sample, files: [] }, subjects, plain);
    return (0,html/* withNote */.dW)((0,html/* fileCell */.jU)(sample), source);
}
function aboutSection({ file, falsePositiveReport }) {
    const notes = [
        'Verdicts can change later. “No threats found” is not a guarantee, and “pending” does not mean clean.',
        file && `The results file has all details, including full hashes: ${file}`,
        falsePositiveReport &&
            `If a detection is wrong, send the false-positive report to the vendors: ${falsePositiveReport}`
    ];
    return (0,html/* section */.uW)('About these results', [(0,html/* bulletList */.fF)(notes.filter(Boolean))]);
}

;// CONCATENATED MODULE: ./src/report/watch/publish.ts













/** Maximum number of issues in the log. The results file has all of them. */
const publish_MAX_ISSUES = 20;
const VIEW = { outputsOf: watchOutputsOf, summaryOf: watchSummaryOf };
/**
 * Writes all reports of a watch, even if it failed or was canceled. The state file is the last one,
 * so that a run that is killed before reports its changes again.
 * @returns how the run ends
 */
async function publishWatch({ inputs, saveState, ...run }, { log, clock, platform }) {
    const results = redactResults(run, inputs);
    const finished = clock.date().toISOString();
    const { subjects } = results.document;
    // Logged first, because the changes are not reported again when the state file is written.
    logWatch({ ...results, subjects }, log);
    const files = fileReports(inputs);
    const reports = [
        files.results,
        files.falsePositives,
        ...(0,write_reports/* platformReports */.V)(VIEW, inputs, platform),
        ...(saveState ? [stateReport(inputs.stateFile, saveState)] : [])
    ];
    const ending = await (0,write_reports/* writeReports */.L)(reports, problems => watchEndingOf(results, {
        ...{ inputs, finished, problems: [...problems.values()] },
        file: problems.has(files.results) ? '' : inputs.resultsFile,
        falsePositiveReport: problems.has(files.falsePositives)
            ? ''
            : (0,own_files/* falsePositivePath */.m0)(inputs.resultsFile)
    }));
    const { file, falsePositiveReport, document } = ending.recorded;
    log.info(ending.headline);
    logIssues(document.issues, log);
    if (file)
        log.info(`Results: ${file}`);
    if (falsePositiveReport)
        log.info(`False-positive report: ${falsePositiveReport}`);
    (0,early/* logFailures */.y)(ending, log);
    return ending.exit;
}
/** Logs the issues that are open. */
function logIssues(issues, log) {
    const open = issues.filter(({ state }) => state === 'open');
    for (const { url } of open.slice(0, publish_MAX_ISSUES))
        log.info(`Open issue: ${url}`);
}
/** Reports runs of the watch action that ended before they had any results. */
const { publishFailed: publishWatchFailed, publishSkipped: publishWatchSkipped } = new early/* EarlyReporter */.$({
    nothingSent: '❌ No verdicts were checked in Spectra Intelligence',
    failed: '❌ Checking verdicts in Spectra Intelligence failed',
    skipped: {
        headline: '⏭️ No verdicts checked in Spectra Intelligence: no credentials',
        advice: 'To watch verdicts, set the credentials of your account.',
        warning: 'No verdicts were checked.'
    }
}, VIEW);
function redactResults(results, inputs) {
    const { redact } = inputs;
    const { document, samples, remarks } = results;
    const issues = document.issues.map(issue => ({
        ...issue,
        subject: redact(issue.subject),
        url: redact(issue.url)
    }));
    const subjects = document.subjects.map(subject => redactSubject(subject, redact));
    return {
        ...results,
        document: { ...document, subjects, issues },
        samples: samples.map(watchedRedactor(inputs)),
        remarks: redactRemarks(remarks, redact)
    };
}
function redactRemarks({ stopped, failures, notes }, redact) {
    return {
        stopped: stopped === undefined ? undefined : redact(stopped),
        failures: failures.map(redact),
        notes: notes.map(redact)
    };
}
/** Returns the reports that are files, except for the state file. */
function fileReports(inputs) {
    const { resultsFile } = inputs;
    const results = {
        write: async ({ recorded }) => {
            if (!recorded)
                return;
            await (0,promises_.mkdir)(external_node_path_default().dirname(resultsFile), { recursive: true });
            await (0,atomic_file/* replaceFile */.fR)(resultsFile, (0,document_text/* documentTexts */.o)(recorded.document));
        },
        problem: message => `The results file ${resultsFile} could not be written: ${message}`
    };
    const file = (0,own_files/* falsePositivePath */.m0)(resultsFile);
    const falsePositives = {
        write: async ({ recorded }) => {
            if (!recorded)
                return;
            const { samples, document } = recorded;
            await (0,atomic_file/* replaceOrDelete */.f7)(file, watchFalsePositiveReport(samples, document.subjects));
        },
        problem: message => `The false-positive report ${file} could not be written: ${message}`
    };
    return { results, falsePositives };
}
function stateReport(file, save) {
    return {
        write: save,
        problem: message => `state-file ${file} could not be written: ${message}`
    };
}

// EXTERNAL MODULE: ./src/results/exceptions.ts
var results_exceptions = __webpack_require__(7734);
// EXTERNAL MODULE: ./src/runs/load-exceptions.ts + 2 modules
var load_exceptions = __webpack_require__(3990);
// EXTERNAL MODULE: ./src/runs/review-exceptions.ts
var review_exceptions = __webpack_require__(659);
// EXTERNAL MODULE: ./src/results/schema.ts
var schema = __webpack_require__(6303);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/runs/watch/document-fields.ts


/** Returns the fields of the results document about the run as a whole. */
function documentFields({ inputs, started, subjects }, { chargedLookUps }, { issues }) {
    const { repository, commit, runUrl: url } = inputs.origin;
    return {
        schemaVersion: schema/* SCHEMA_VERSION */.f,
        kind: 'watch',
        action: version/* PROGRAM */.R,
        run: { repository, commit, url },
        apiHost: inputs.apiUrl.host,
        dryRun: inputs.dryRun,
        started: started.toISOString(),
        chargedLookUps,
        subjects,
        issues
    };
}

// EXTERNAL MODULE: ./src/artifacts/release-assets.ts + 3 modules
var release_assets = __webpack_require__(673);
// EXTERNAL MODULE: ./src/releases/error.ts
var releases_error = __webpack_require__(9200);
// EXTERNAL MODULE: ./src/releases/releases.ts + 1 modules
var releases_releases = __webpack_require__(5864);
;// CONCATENATED MODULE: ./src/runs/watch/find-releases.ts






/** Maximum number of errors to quote if no release can be read. */
const MAX_ERRORS = 3;
/**
 * Finds the assets of the releases to watch. If a release can't be read, the others are watched, and
 * so are its files in the state file.
 * @throws {InputError} when no release has assets that match `files`
 * @throws {GithubError} when no release can be read
 */
async function findReleases(inputs, state, context) {
    const read = await find_releases_readReleases(inputs, context);
    const found = [...read.found.values()];
    const known = unreadSubjects(state, inputs.repository, read);
    const all = [...found, unreadReleases(read.unread, known)];
    const assets = all.flatMap(one => one.assets);
    const failures = all.flatMap(one => one.failures);
    if (assets.length + failures.length === 0) {
        const tags = (0,format/* listNames */.Zv)(inputs.releases, 10);
        throw new error/* InputError */.d([`release is "${tags}": there are no assets to watch.`]);
    }
    return {
        subjects: all.flatMap(one => one.subjects),
        assets,
        incompleteReleases: all.flatMap(one => one.incompleteReleases),
        failures,
        notes: all.flatMap(one => one.notes)
    };
}
/** @throws {GithubError} when no release can be read */
async function find_releases_readReleases(inputs, context) {
    const { githubApiUrl: apiUrl, githubToken: token, repository, retries, redact } = inputs;
    const stallMs = inputs.stallTimeoutSeconds * 1000;
    const client = { apiUrl, repository, token, userAgent: version/* PROGRAM */.R, retries, stallMs, redact };
    const releases = new releases_releases/* ReleasesApi */.r(client);
    const found = new Map();
    const unread = new Map();
    try {
        for (const release of inputs.releases) {
            try {
                const one = await findRelease(releases, { inputs, release }, context);
                // `latest` and a tag can be the same release.
                found.set(one.subjects[0].key, one);
            }
            catch (error) {
                if (!(error instanceof releases_error/* GithubError */.E))
                    throw error;
                unread.set(release, error.message);
            }
        }
    }
    finally {
        releases.close();
    }
    if (found.size > 0)
        return { found, unread };
    throw new releases_error/* GithubError */.E([...new Set(unread.values())].slice(0, MAX_ERRORS).join('; '));
}
/** Returns the releases in the state file that could not be read. `latest` can be any of them. */
function unreadSubjects(state, repository, { found, unread }) {
    const prefix = keyOf(repository, '');
    const keys = new Set(state?.samples.flatMap(({ subjects }) => subjects));
    return [...keys]
        .filter(key => key.startsWith(prefix) && !found.has(key))
        .map(key => ({ key, tag: key.slice(prefix.length) }))
        .filter(({ tag }) => unread.has('latest') || unread.has(tag))
        .map(({ key, tag }) => ({ key, kind: 'release', repository, tag, url: '' }));
}
/** @param known those in the state file */
function unreadReleases(unread, known) {
    const isKnown = (release) => release === 'latest' ? known.length > 0 : known.some(({ tag }) => tag === release);
    const failures = [...unread].map(([release, message]) => {
        // The latest release can be one that was read by its tag.
        const otherwise = `its files ${release === 'latest' ? 'may not be' : 'are not'} watched`;
        const result = isKnown(release) ? 'only its files from earlier runs are watched' : otherwise;
        return `Release ${release} could not be read, so ${result}: ${message}`;
    });
    const incompleteReleases = known.map(({ key }) => key);
    return { subjects: known, assets: [], incompleteReleases, failures, notes: [] };
}
// GitHub ignores the case of repositories, but not of tags.
function keyOf(repository, tag) {
    return `release ${repository.toLowerCase()} ${tag}`;
}
async function findRelease(releases, { inputs, release }, context) {
    const rules = {
        ...{ release, patterns: inputs.patterns, temporaryFolder: inputs.temporaryFolder },
        ...{ ifNoFilesFound: 'warn', ifPatternUnmatched: 'warn', maxFiles: Infinity },
        ...{ shard: undefined, subscribe: false }
    };
    const source = await (0,release_assets/* findReleaseAssets */.k)(releases, { inputs: rules, earlier: new Map() }, context);
    try {
        const { tag, url } = source.release;
        const { repository } = inputs;
        const key = keyOf(repository, tag);
        const unread = [...source.unread];
        const assets = [];
        for await (const batch of source.batches) {
            unread.push(...batch.unread);
            for (const { result } of batch.candidates) {
                const { sha256, size, files } = result;
                if (sha256 === null)
                    continue;
                assets.push(...files.map(name => ({ sha256, name, size, subject: key })));
            }
        }
        return {
            subjects: [{ key, kind: 'release', repository, tag, url }],
            assets,
            incompleteReleases: unread.length > 0 ? [key] : [],
            failures: unread.map(result => unreadText(tag, result)),
            notes: source.notes.map(note => `Release ${tag}: ${note}`)
        };
    }
    finally {
        await source.downloads.delete();
    }
}
function unreadText(tag, { files, error }) {
    return `Release ${tag}: ${(0,format/* listNames */.Zv)(files, 3)}: ${error?.message ?? ''}`;
}

;// CONCATENATED MODULE: ./src/runs/watch/find-subjects.ts

/**
 * Finds what is watched: the assets of releases, or the account's subscriptions, whose samples only
 * the service knows.
 * @throws {InputError} when no release has assets that match `files`
 * @throws {GithubError} when no release can be read
 */
async function findSubjects(inputs, state, context) {
    if (inputs.releases.length > 0)
        return findReleases(inputs, state, context);
    const subject = {
        key: `subscriptions ${inputs.apiUrl.host}`,
        kind: 'subscriptions',
        ...{ repository: '', tag: '', url: '' }
    };
    return { subjects: [subject], assets: [], incompleteReleases: [], failures: [], notes: [] };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/results/watch-state.ts

/** Version of the state file's format. Raised if older readers would misread a newer file. */
const STATE_VERSION = 1;
/**
 * Returns what identifies a watch. The tags don't matter, because each new release would otherwise
 * start over.
 */
function identityOf(target) {
    const { apiUrl, credentials, releases, repository } = target;
    return {
        apiHost: apiUrl.host,
        account: credentials ? digestOf(credentials.username) : '',
        watches: releases.length === 0 ? 'subscriptions' : `releases ${repository.toLowerCase()}`
    };
}
/** Whoever can read the cache can read the digest, but not the username. */
function digestOf(username) {
    return (0,external_node_crypto_.createHash)('sha256').update(username).digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./src/http/clock.ts
var clock = __webpack_require__(8658);
;// CONCATENATED MODULE: ./src/results/due.ts

/** How long lookups can be narrowed before everything is looked up again, in milliseconds. */
const FULL_CHECK_AFTER = 30 * clock/* DAY */.d;
const RENEWED_AFTER = 180 * clock/* DAY */.d;
/** A subscription lasts a year. A day is left for differences between clocks. */
const SUBSCRIBED_FOR = 364 * clock/* DAY */.d;
/**
 * Returns the samples that a run has to look up.
 * @param samples as they are before this run subscribes to them: a new subscription doesn't cover
 * earlier changes
 */
function dueSamples(samples, { kind, state, feed, now }) {
    const isEverythingDue = !state ||
        !feed ||
        fullCheckReason(state, now) !== null ||
        (kind === 'release' && !feed.isComplete);
    if (isEverythingDue)
        return [...samples];
    return samples.filter(sample => {
        const { sha1, verdict, isDue } = sample;
        if (isDue || verdict === null || sha1 === null || feed.sha1s.has(sha1))
            return true;
        // Samples from the feed are subscribed to, but it's not known since when.
        return kind === 'release' && !isSubscribed(sample, now);
    });
}
/** Returns why everything has to be looked up, although there is a state file; null if not. */
function fullCheckReason({ fullCheckOn }, now) {
    const day = fullCheckOn.slice(0, 10);
    const time = Date.parse(fullCheckOn);
    if (isInFuture(time, now))
        return `this was last done on ${day}, which is in the future`;
    const isOld = now.getTime() - time > FULL_CHECK_AFTER;
    return isOld ? `this was last done on ${day}, more than ${FULL_CHECK_AFTER / clock/* DAY */.d} days ago` : null;
}
/** Whether a time, in milliseconds, is further in the future than clocks can differ. */
function isInFuture(time, now) {
    return time > now.getTime() + clock/* DAY */.d;
}
/** Whether a sample needs a subscription: it has none, or one that should be renewed. */
function needsSubscription(sample, now) {
    return !wasSubscribedWithin(sample, RENEWED_AFTER, now);
}
/** Whether the change feed lists the changes of a sample. */
function isSubscribed(sample, now) {
    return wasSubscribedWithin(sample, SUBSCRIBED_FOR, now);
}
function wasSubscribedWithin({ subscribedOn }, period, now) {
    if (subscribedOn === null)
        return false;
    const time = Date.parse(subscribedOn);
    return !isInFuture(time, now) && now.getTime() - time < period;
}

;// CONCATENATED MODULE: ./src/results/watch-state-file.ts







/**
 * Maximum size of a state file, enough for 50,000 samples. In bytes. Parsing a larger file that is
 * damaged could need all of the memory.
 */
const MAX_FILE_SIZE = 64 << 20;
/** Maximum length of each text that is kept, in characters. The file comes from a cache. */
const MAX_TEXT_LENGTH = 1000;
/** Maximum number of names, and of detections, that are kept for a sample. */
const MAX_LIST_LENGTH = 500;
/** Maximum length of a reason, which can quote the file. In characters. */
const MAX_REASON_LENGTH = 300;
/**
 * Reads the state file of a watch. Never throws. Whoever can write to the cache can change the file, so it is
 * only a hint: it can't accept a detection, and its texts are untrusted.
 */
async function loadState(file, watch, now) {
    try {
        const state = await readState(file, watch, now);
        return { state, reason: fullCheckReason(state, now) };
    }
    catch (error) {
        return {
            state: null,
            reason: (0,format/* truncate */.xv)((0,format/* neutralize */.YI)(error.message), MAX_REASON_LENGTH)
        };
    }
}
/**
 * Replaces a state file, and creates its folder.
 * @throws when it can't be written; the previous file stays
 */
async function saveState(file, state) {
    await (0,promises_.mkdir)(external_node_path_default().dirname(file), { recursive: true });
    await (0,atomic_file/* replaceFile */.fR)(file, (0,document_text/* documentTexts */.o)(state));
}
/** @throws when the file can't be used, with the reason in words */
async function readState(file, { apiHost, account, watches }, now) {
    const state = await parseState(await readText(file));
    if (state.apiHost !== apiHost) {
        throw new Error(`the state file is from another service (${state.apiHost})`);
    }
    // Another account has other subscriptions, so its feed would omit changes.
    if (account !== '' && state.account !== account) {
        throw new Error('the state file is from another account');
    }
    if (state.watches !== watches) {
        throw new Error(`this run watches ${watches}, but the state file is for ${state.watches}`);
    }
    const { feedTimestamp } = state;
    const isFeedUsable = feedTimestamp !== null && !isInFuture(feedTimestamp * 1000, now);
    return {
        ...state,
        feedTimestamp: isFeedUsable ? feedTimestamp : null,
        samples: state.samples.map(cleanSample)
    };
}
/** @throws when the file can't be read, with the reason in words */
async function readText(file) {
    try {
        const stats = await (0,promises_.stat)(file);
        if (!stats.isFile())
            throw new Error('it is not a file');
        if (stats.size > MAX_FILE_SIZE)
            throw new Error(`it is larger than ${MAX_FILE_SIZE >> 20} MiB`);
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        const { code, message } = cause;
        throw new Error(code === 'ENOENT' ? 'there is no state file yet' : `the state file can't be read: ${message}`, { cause });
    }
}
/** @throws when the text is not a valid state file, with the reason in words */
async function parseState(text) {
    let value;
    try {
        value = JSON.parse(text, (_, part) => typeof part === 'string' ? (0,format/* truncate */.xv)(part, MAX_TEXT_LENGTH) : part);
    }
    catch (cause) {
        throw new Error('the state file is damaged: it is not JSON', { cause });
    }
    const version = value?.schemaVersion;
    if (typeof version === 'number' && version !== STATE_VERSION) {
        throw new Error(`the state file has schemaVersion ${version}, but this version reads only ${STATE_VERSION}`);
    }
    // Loaded only if needed, because the validator is slow to load.
    const { violationOf } = await Promise.all(/* import() */[__webpack_require__.e(210), __webpack_require__.e(117)]).then(__webpack_require__.bind(__webpack_require__, 5117));
    const violation = violationOf(value, 'watchState');
    if (violation)
        throw new Error(`the state file is damaged: ${violation}`);
    return value;
}
function cleanSample(sample) {
    return {
        ...sample,
        files: sample.files.slice(0, MAX_LIST_LENGTH),
        verdict: sample.verdict && cleanVerdict(sample.verdict)
    };
}
function cleanVerdict({ scan, ...verdict }) {
    return {
        ...verdict,
        scan: scan && { ...scan, detections: scan.detections.slice(0, MAX_LIST_LENGTH) },
        // Only the exceptions file of this run can accept a detection.
        accepted: null
    };
}

;// CONCATENATED MODULE: ./src/runs/watch/load-state.ts


/**
 * Reads what earlier runs reported. If the state file can't be used, logs why.
 * @param now when the run started
 * @returns null if there is none that can be used
 */
async function loadWatchState(inputs, now, log) {
    if (!inputs.stateFile)
        return null;
    const { state, reason } = await loadState(inputs.stateFile, identityOf(inputs), now);
    if (reason !== null)
        log.info(`All samples are looked up: ${reason}`);
    return state;
}

;// CONCATENATED MODULE: ./src/results/change.ts

const NO_ENGINES = { enginesAdded: [], enginesRemoved: [] };
/**
 * Returns how a verdict differs from the one that was last reported; null if it doesn't. A pending
 * verdict proves nothing, so it is never a change. Exceptions don't matter.
 */
function changeOf(reported, verdict) {
    if (!verdict || verdict.status === 'pending')
        return null;
    const before = reported?.status === 'pending' ? null : reported;
    const areBothThreats = before !== null && isThreat(before.status) && isThreat(verdict.status);
    const engines = areBothThreats ? engineChange(before, verdict) : NO_ENGINES;
    const kind = kindOf(before?.status, verdict.status) ?? engineKind(engines);
    return kind && { kind, before: before && pastVerdict(before), ...engines };
}
/** Whether a change is for the worse: the sample is flagged, or by more engines than before. */
function isWorsening({ kind, enginesAdded }) {
    return kind === 'flagged' || kind === 'worse' || enginesAdded.length > 0;
}
/** Returns the change between two statuses; null if both mean the same. */
function kindOf(before, after) {
    if (isThreat(after)) {
        if (before === undefined || !isThreat(before))
            return 'flagged';
        if (before === after)
            return null;
        return after === 'malicious' ? 'worse' : 'better';
    }
    // A file that was never flagged is not worth a report.
    if (before === undefined || before === after)
        return null;
    if (after === 'unavailable')
        return 'unavailable';
    if (before === 'unavailable')
        return 'available';
    return isThreat(before) ? 'cleared' : null;
}
function engineKind({ enginesAdded, enginesRemoved }) {
    return enginesAdded.length > 0 || enginesRemoved.length > 0 ? 'engines' : null;
}
function engineChange(before, after) {
    // A scan that could not be retrieved says nothing about the engines.
    if (!before.scan || !after.scan)
        return NO_ENGINES;
    const [old, current] = [before.scan, after.scan].map(({ detections }) => new Set(detections.map(({ engine }) => engine)));
    return {
        enginesAdded: [...current].filter(engine => !old.has(engine)),
        enginesRemoved: [...old].filter(engine => !current.has(engine))
    };
}
/** Returns a verdict as the changed sample keeps it; null if its time is not known. */
function pastVerdict({ status, threat, checkedOn, analyzedOn }) {
    const on = checkedOn ?? analyzedOn;
    return on === null ? null : { status, threat, on };
}
function isThreat(status) {
    return results_verdict/* VERDICTS */.bk[status].isThreat;
}

// EXTERNAL MODULE: ./src/results/problem.ts
var problem = __webpack_require__(2525);
// EXTERNAL MODULE: ./src/spectra/chunk.ts
var chunk = __webpack_require__(6345);
// EXTERNAL MODULE: ./src/spectra/limits.ts
var limits = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/stages/analysis-proof.ts
var analysis_proof = __webpack_require__(1306);
// EXTERNAL MODULE: ./src/stages/verdict-checker.ts
var verdict_checker = __webpack_require__(7040);
;// CONCATENATED MODULE: ./src/stages/for-each-chunk.ts




/** Why bulk requests failed. */
class BulkFailures {
    messages = new Set();
    canContinue = true;
    /** Whether a request failed in a way that others would fail, too. */
    get isFinal() {
        return !this.canContinue;
    }
    /** Undefined if no request failed. */
    get message() {
        return this.messages.size > 0 ? [...this.messages].join('; ') : undefined;
    }
    /** @param message the message of the failure, or a more specific one */
    add(failure, message = failure.message) {
        this.messages.add(message);
        this.canContinue &&= (0,verdict_checker/* isWorthRetrying */.J)(failure);
    }
}
/**
 * Sends the items in chunks. If one fails, the others are still sent, unless they would fail, too.
 * @returns the items that failed or were not sent
 */
async function forEachChunk(items, { size, task, failures }, send) {
    const failed = [];
    for (const part of (0,chunk/* chunk */.i)(items, size)) {
        try {
            if (!failures.isFinal)
                await send(part);
            else
                failed.push(...part);
        }
        catch (error) {
            const failure = (0,problem/* failureOf */.g5)(error);
            const samples = (0,format/* quantity */.au)(part.length, 'sample');
            failures.add(failure, `can't ${task} of ${samples}: ${failure.message}`);
            failed.push(...part);
        }
    }
    return failed;
}

// EXTERNAL MODULE: ./src/stages/hash-of.ts
var hash_of = __webpack_require__(8073);
// EXTERNAL MODULE: ./src/stages/verdict-state.ts
var verdict_state = __webpack_require__(2058);
;// CONCATENATED MODULE: ./src/stages/watched-state.ts



/** Returns the state of a sample before anything was requested. */
function watchedState(sample, hashType) {
    const { analyzedOn } = sample.verdict ?? { analyzedOn: null };
    return {
        sample,
        hash: (0,hash_of/* hashOf */.q)(sample, hashType),
        size: sample.size,
        // This run doesn't request an analysis, so any analysis counts.
        since: -Infinity,
        analyzed: analyzedOn === null ? undefined : Date.parse(analyzedOn),
        isFinal: true
    };
}
/** Returns a sample with what this run found. */
function watchedSample(state) {
    const { requestedOn, hasFailed, isMissing, lacksScan = false } = state;
    const sample = withFacts(state);
    if (hasFailed || requestedOn === undefined)
        return withoutAnswer(sample);
    if (isMissing)
        return withoutSample(sample, requestedOn);
    const checked = withVerdict(sample, (0,verdict_state/* toVerdict */.d)({ ...state, size: sample.size }));
    return lacksScan ? { ...checked, isDue: true } : checked;
}
/** Returns a sample whose verdict could not be retrieved. It keeps the previous one. */
function withoutAnswer(sample) {
    return { ...sample, checked: false, isDue: true };
}
/**
 * Returns a sample that the service doesn't have.
 * @param checkedOn ISO 8601, UTC
 */
function withoutSample(sample, checkedOn) {
    const reason = 'Spectra Intelligence does not have it';
    const verdict = { ...verdict_state/* ABSENT */.s, checkedOn, reason };
    // It's not documented whether the service keeps subscriptions to samples that it doesn't have.
    return { ...withVerdict(sample, verdict), subscribedOn: null };
}
/**
 * Returns a sample with a new verdict. A pending one doesn't replace a verdict that was reported,
 * so that a flagged sample stays flagged until the opposite is proven.
 */
function withVerdict(sample, verdict) {
    if (verdict.status !== 'pending')
        return { ...sample, verdict, checked: true, isDue: false };
    const { reported } = sample;
    return reported && reported.status !== 'pending'
        ? { ...sample, verdict: reported, checked: false, isDue: true }
        : { ...sample, verdict, checked: true, isDue: true };
}
/**
 * Returns a sample with the hashes and the size that the service provides. They take precedence,
 * because those in a state file may be wrong.
 */
function withFacts({ sample, reputation, foundSize, foundHashes }) {
    const { sha1, sha256, size } = sample;
    return {
        ...sample,
        sha1: reputation?.hashes.sha1 ?? foundHashes?.sha1 ?? sha1,
        sha256: reputation?.hashes.sha256 ?? foundHashes?.sha256 ?? sha256,
        size: size ?? foundSize ?? null
    };
}
/** Whether the service flags a sample. */
function isFlagged({ reputation }) {
    const status = reputation?.status.toLowerCase();
    return (status === 'malicious' || status === 'suspicious') && results_verdict/* VERDICTS */.bk[status].isThreat;
}

;// CONCATENATED MODULE: ./src/stages/check-watched.ts






/**
 * Retrieves the current verdicts of samples. Never throws: errors are in the outcome. Samples whose
 * verdicts can't be retrieved keep the previous ones, and the next run looks them up.
 */
async function checkWatched(samples, options, context) {
    const states = samples.map(sample => watchedState(sample, options.hashType));
    const checker = new WatchedChecker(options, context);
    // One part after the other, so that a quota that is used up doesn't leave all of them half done.
    for (const part of (0,chunk/* chunk */.i)(states, limits/* MAX_STATUS_QUERY_SIZE */.Zi))
        await checker.check(part);
    return {
        samples: states.map(watchedSample),
        failure: checker.failures.message,
        chargedLookUps: checker.charged
    };
}
class WatchedChecker {
    options;
    context;
    charged = 0;
    failures = new BulkFailures();
    prover;
    constructor(options, context) {
        this.options = options;
        this.context = context;
        this.prover = new analysis_proof/* Prover */.X({ ...options, onCharged: this.onCharged }, context);
    }
    /** Updates the states. Each step only concerns the samples that the previous one can't decide. */
    async check(states) {
        const answered = await this.findReputations(states);
        await this.findScans(answered.filter(isFlagged));
        const undecided = answered.filter(({ reputation }) => reputation === undefined || reputation.status === 'UNKNOWN');
        const existing = await this.findExisting(undecided);
        // Without a reputation, proof of an analysis doesn't result in a verdict.
        await this.prove(existing.filter(({ reputation }) => reputation !== undefined));
    }
    onCharged = (lookUps) => {
        this.charged += lookUps;
    };
    /** Requests reputations (TCA-0101). Returns the samples for which this did not fail. */
    async findReputations(states) {
        const { spectra, hashType } = this.options;
        const { signal, clock } = this.context;
        const bulk = { size: limits/* MAX_BULK_QUERY_SIZE */.p7, task: 'get the verdicts', failures: this.failures };
        const failed = await forEachChunk(states, bulk, async (part) => {
            const query = { hashType, hashes: part.map(({ hash }) => hash) };
            const found = await spectra.findReputations(query, { signal, onCharged: this.onCharged });
            const date = clock.date();
            for (const state of part) {
                state.requestedOn = date.toISOString();
                state.reputation = found.get(state.hash);
                // The reputation may not include the result of a later analysis.
                state.until = spectra.serviceTime() ?? date.getTime();
            }
        });
        return without(states, failed);
    }
    /** Requests the names of the engines that flag samples (TCA-0103). */
    async findScans(states) {
        const bulk = { size: limits/* MAX_BULK_QUERY_SIZE */.p7, task: 'get the engines', failures: this.failures };
        // The time of the scan doesn't matter for a sample that is flagged anyway.
        for (const state of states)
            state.until = undefined;
        const failed = await forEachChunk(states, bulk, part => this.prover.findScans(part));
        for (const state of failed)
            state.lacksScan = true;
    }
    /** Returns the samples that the service has (TCA-0201, not charged). */
    async findExisting(states) {
        const { failures } = this;
        const bulk = { size: limits/* MAX_STATUS_QUERY_SIZE */.Zi, task: 'check the existence', failures };
        const failed = await forEachChunk(states, bulk, async (part) => {
            const existing = await this.existingOf(part.map(({ hash }) => hash));
            for (const state of part)
                state.isMissing = !existing.has(state.hash);
        });
        fail(failed);
        return without(states, failed).filter(({ isMissing }) => !isMissing);
    }
    async existingOf(hashes) {
        const { spectra, hashType } = this.options;
        const { signal, log } = this.context;
        try {
            return await spectra.findExisting({ hashType, hashes }, { signal });
        }
        catch (error) {
            const { status, message } = (0,problem/* failureOf */.g5)(error);
            if (status !== 403)
                throw error;
            log.warning(`${message}. Samples that Spectra Intelligence no longer has may stay pending.`);
            return new Set(hashes);
        }
    }
    /** Requests proof that samples were analyzed (TCA-0103, TCA-0104). */
    async prove(states) {
        const unproven = states.filter(({ analyzed }) => analyzed === undefined);
        const bulk = { size: limits/* MAX_BULK_QUERY_SIZE */.p7, task: 'get the analyses', failures: this.failures };
        const failed = await forEachChunk(unproven, bulk, part => this.prover.prove(part, true));
        // Some may have been proven before another request failed.
        fail(failed.filter(({ analyzed }) => analyzed === undefined));
    }
}
function without(states, failed) {
    const removed = new Set(failed);
    return states.filter(state => !removed.has(state));
}
function fail(states) {
    for (const state of states)
        state.hasFailed = true;
}

;// CONCATENATED MODULE: ./src/stages/identify-samples.ts




/**
 * Retrieves where samples were built, and the names of their files (TCA-0104), from the metadata of
 * their uploads. Never throws: errors are in the outcome.
 */
async function identifySamples(samples, { spectra, hashType }, { signal }) {
    const failures = new BulkFailures();
    const bulk = { size: limits/* MAX_ANALYSIS_QUERY_SIZE */.pG, task: 'get the metadata', failures };
    const identified = new Map();
    let chargedLookUps = 0;
    let note;
    const onCharged = (lookUps) => {
        chargedLookUps += lookUps;
    };
    await forEachChunk(samples, bulk, async (part) => {
        if (note !== undefined)
            return;
        try {
            const query = { hashType, hashes: part.map(sample => (0,hash_of/* hashOf */.q)(sample, hashType)) };
            const found = await spectra.findSources(query, { signal, onCharged });
            for (const sample of part) {
                identified.set(sample, withSource(sample, found.get((0,hash_of/* hashOf */.q)(sample, hashType))));
            }
        }
        catch (error) {
            const { status, message } = (0,problem/* failureOf */.g5)(error);
            if (status !== 403)
                throw error;
            note = `Some samples are identified only by their hash. ${message}`;
        }
    });
    return {
        samples: samples.map(sample => identified.get(sample) ?? sample),
        failure: failures.message,
        note,
        chargedLookUps
    };
}
/** @param source undefined if the response omits the sample, which is not requested again */
function withSource(sample, source) {
    const { fileNames = [], size } = source ?? {};
    return {
        ...sample,
        origin: originFrom(source?.properties ?? new Map()),
        files: fileNames.length > 0 ? fileNames : sample.files,
        size: sample.size ?? size ?? null
    };
}
function originFrom(properties) {
    const property = (name) => properties.get(name) ?? '';
    return {
        application: property('application_name'),
        version: property('application_version'),
        repository: property('repository'),
        commit: property('commit'),
        url: property('url')
    };
}

// EXTERNAL MODULE: ./src/results/state.ts
var results_state = __webpack_require__(5919);
// EXTERNAL MODULE: ./src/stages/reanalyze.ts
var reanalyze = __webpack_require__(3372);
// EXTERNAL MODULE: ./src/stages/verdicts.ts + 1 modules
var stages_verdicts = __webpack_require__(5231);
;// CONCATENATED MODULE: ./src/stages/reanalyze-watched.ts






/**
 * Requests new analyses of samples (TCA-0205), and waits for their verdicts. If the request fails
 * for some samples, their current verdicts are retrieved. Never throws: errors are in the outcome.
 */
async function reanalyzeWatched(samples, options, context) {
    const results = new Map(samples.map(sample => [sample, resultOf(sample)]));
    const reanalysis = await (0,reanalyze/* reanalyzeSamples */.F)([...results.values()], options, context);
    const analyzed = await awaitAnalyses(results, { reanalysis, options }, context);
    const failed = samples.filter(sample => !analyzed.samples.has(sample));
    const { stopped } = reanalysis;
    const current = stopped === undefined ? await checkWatched(failed, options, context) : undefined;
    const checked = new Map(failed.map((sample, index) => [sample, current?.samples[index]]));
    const failures = [...messagesOf(reanalysis), analyzed.failure, current?.failure];
    return {
        samples: samples.map(sample => analyzed.samples.get(sample) ?? checked.get(sample) ?? withoutAnswer(sample)),
        failure: joined(failures),
        chargedLookUps: analyzed.chargedLookUps + (current?.chargedLookUps ?? 0)
    };
}
/** Returns the samples that are reanalyzed, or that the service doesn't have. */
async function awaitAnalyses(results, { reanalysis, options }, context) {
    const { changes, missing, stopped } = reanalysis;
    const requested = [...changes.values()].filter(({ state }) => stopped === undefined && results_state/* STATES */.xj[state].startsAnalysis);
    const settings = {
        ...options,
        // Suspicious samples are checked again, because the analysis may find them malicious.
        failOn: [],
        resultsFile: { saveInBackground: () => Promise.resolve() },
        exceptions: results_exceptions/* NO_EXCEPTIONS */.JW
    };
    const { states, failure, chargedLookUps } = await (0,stages_verdicts/* awaitVerdictStates */.Yf)(requested, settings, context);
    const found = new Map(states.map(state => [state.result, state]));
    const now = context.clock.date().toISOString();
    const samples = new Map();
    for (const [sample, result] of results) {
        const state = found.get(changes.get(result) ?? result);
        if (state)
            samples.set(sample, afterAnalysis(sample, state, failure !== undefined));
        else if (missing.has(result))
            samples.set(sample, withoutSample(sample, now));
    }
    return { samples, failure, chargedLookUps };
}
/** @param hasFailed whether some verdicts could not be retrieved */
function afterAnalysis(sample, state, hasFailed) {
    // A sample that is suspicious stays so, even if the analysis takes longer than the timeout.
    const isFinal = state.isFinal || isFlagged(state);
    return watchedSample({ ...state, sample, isFinal, hasFailed: hasFailed && !isFinal });
}
/** Returns the result of a sample for which nothing was done yet. */
function resultOf({ sha1, sha256, size, files }) {
    return {
        sha1,
        sha256,
        size: size ?? 0,
        files,
        state: 'not-attempted',
        existing: true,
        metadata: 'none',
        subscribed: false,
        verdict: null,
        error: null,
        started: null,
        finished: null
    };
}
function messagesOf({ changes, stopped }) {
    return [...[...changes.values()].map(({ error }) => error?.message), stopped];
}
function joined(messages) {
    const known = messages.filter(message => message !== undefined);
    return known.length > 0 ? [...new Set(known)].join('; ') : undefined;
}

;// CONCATENATED MODULE: ./src/stages/subscribe-watched.ts




/**
 * Subscribes to the changes of samples (TCA-0206), and renews subscriptions that are half a year
 * old. Never throws: errors are in the outcome.
 */
async function subscribeWatched(samples, { spectra, hashType }, { signal, clock }) {
    const now = clock.date();
    const due = samples.filter(sample => needsSubscription(sample, now));
    const failures = new BulkFailures();
    const bulk = { size: limits/* MAX_BULK_QUERY_SIZE */.p7, task: 'subscribe to the changes', failures };
    const subscribed = new Set();
    await forEachChunk(due, bulk, async (part) => {
        const hashes = part.map(sample => (0,hash_of/* hashOf */.q)(sample, hashType));
        await spectra.subscribe({ hashType, hashes }, { signal });
        for (const sample of part)
            subscribed.add(sample);
    });
    return {
        samples: samples.map(sample => {
            if (subscribed.has(sample))
                return { ...sample, subscribedOn: now.toISOString() };
            return isSubscribed(sample, now) ? sample : { ...sample, subscribedOn: null };
        }),
        failure: failures.message
    };
}

// EXTERNAL MODULE: ./src/runs/connect.ts + 6 modules
var connect = __webpack_require__(2690);
;// CONCATENATED MODULE: ./src/report/watch/plan.ts






/** Maximum number of samples that the plan lists. */
const MAX_LISTED = 100;
const MAX_SUBJECTS = 10;
/** Logs what a watch would look up and write (dry run). */
function logWatchPlan(plan, log) {
    const { inputs } = plan;
    const samples = plan.samples.map(watchedRedactor(inputs));
    const subjects = plan.subjects.map(subject => redactSubject(subject, inputs.redact));
    log.info(`Dry run: nothing is sent to ${inputs.apiUrl.host}, and no issue is changed. ` +
        `A run would send ${(0,format/* formatRate */.CE)(inputs.requestsPerSecond)}.`);
    for (const line of [
        ...feedLines(plan),
        ...subscriptionLines(plan),
        ...lookUpLines(plan),
        ...writeLines({ ...plan, subjects })
    ]) {
        log.info(line);
    }
    if (samples.length === 0)
        return;
    const rest = samples.length - MAX_LISTED;
    log.group(`Would watch ${(0,format/* quantity */.au)(samples.length, 'sample')}`, [
        ...samples.slice(0, MAX_LISTED).map(sample => sampleLine(sample, subjects)),
        ...(rest > 0 ? [`… and ${rest} more`] : [])
    ]);
}
function feedLines({ feedTimestamp }) {
    if (feedTimestamp === null)
        return [];
    const start = (0,verdict_text/* minuteOf */.iA)(new Date(feedTimestamp * 1000).toISOString());
    return [
        `Would read the change feed (TCA-0206) from ${start}, with at least 1 request, ` +
            'and look up the watched samples that it lists.'
    ];
}
function subscriptionLines({ subscriptions: { length } }) {
    if (length === 0)
        return [];
    return [
        `Would subscribe to the changes of ${bulkText(length)} (TCA-0206), so that the change feed lists them.`
    ];
}
function lookUpLines({ inputs, lookUps: { length: count } }) {
    const { reanalyze, verdictTimeoutMinutes } = inputs;
    const again = reanalyze
        ? [
            `Would request new analyses of ${bulkText(count)} (TCA-0205), and wait up to ` +
                `${(0,format/* formatDuration */.a3)(verdictTimeoutMinutes * 60_000)} for them. Each check is charged.`
        ]
        : [];
    if (count === 0)
        return [];
    return [
        ...again,
        `Would look up the verdicts of ${bulkText(count)} (TCA-0101), with ` +
            `${(0,format/* quantity */.au)(count, 'charged lookup')}.`,
        'For each flagged sample, 1 more charged lookup gets the engines (TCA-0103). A sample without ' +
            'a verdict needs up to 2 more charged lookups (TCA-0103, TCA-0104).'
    ];
}
/** Returns a text such as `250 samples in 3 requests`. */
function bulkText(samples) {
    const requests = Math.ceil(samples / limits/* MAX_BULK_QUERY_SIZE */.p7);
    return `${(0,format/* quantity */.au)(samples, 'sample')} in ${(0,format/* quantity */.au)(requests, 'request')}`;
}
function writeLines({ inputs, subjects }) {
    const { issue, issueLabels, issueRepository, stateFile } = inputs;
    const names = subjects.map(subject => subject.kind === 'release' ? plain(releaseName(subject)) : 'the subscribed samples');
    return [
        ...(issue
            ? [
                `If files are flagged, would maintain an issue in ${issueRepository} for each of: ` +
                    `${(0,format/* listNames */.Zv)(names, MAX_SUBJECTS)}. Labels: ${(0,format/* listNames */.Zv)(issueLabels, MAX_SUBJECTS)}.`
            ]
            : []),
        ...(stateFile ? [`Would write the state file ${stateFile}.`] : [])
    ];
}
function sampleLine(sample, subjects) {
    const { sha1, sha256 } = sample;
    const hash = sha256 === null ? `sha1 ${sha1 ?? ''}` : `sha256 ${sha256}`;
    return `${sampleName(sample, subjects, plain)}  ${hash}`;
}

;// CONCATENATED MODULE: ./src/stages/read-feed.ts


/** Maximum number of pages in a run. */
const MAX_PAGES = 1000;
/** Number of entries from which a page may lack entries of its last second. */
const FULL_PAGE = 1000;
/**
 * Reads the changes since a time (TCA-0206). Never throws: errors are in the outcome.
 * @param from in seconds since 1970, by the service's clock
 */
async function readFeed(from, options, context) {
    // If clocks differ, the time may be in the future, which the service may reject.
    const now = options.spectra.serviceTime() ?? context.clock.date().getTime();
    const start = Math.min(from, toSeconds(now));
    const reader = new FeedReader(start, options, context);
    const error = await reader.read();
    const isTooOld = error?.status === 400 && reader.pages === 0;
    const problems = [...reader.problems, ...(error ? [describe(error, isTooOld, start)] : [])];
    return {
        changed: reader.changed,
        next: reader.next,
        isComplete: problems.length === 0,
        pages: reader.pages,
        failure: problems.length > 0 ? problems.join('; ') : undefined,
        chargedLookUps: reader.chargedLookUps
    };
}
class FeedReader {
    start;
    options;
    context;
    changed = new Set();
    /** What is wrong with the pages that were read. */
    problems = [];
    pages = 0;
    chargedLookUps = 0;
    /** The time to request the next page from, in seconds. */
    cursor;
    /** The latest `last_timestamp`. The changes until this time were read. */
    latest;
    /** When the first page was requested, in seconds; undefined until it was received. */
    startedOn;
    isDone = false;
    constructor(start, options, context) {
        this.start = start;
        this.options = options;
        this.context = context;
        this.cursor = start;
        this.latest = start;
    }
    /** More changes of the second in which reading started, and later ones, may still be added. */
    get next() {
        return Math.min(this.latest, this.startedOn ?? this.start);
    }
    /** Reads all pages. Returns why a page could not be read. */
    async read() {
        try {
            while (!this.isDone)
                this.add(await this.requestPage());
            return undefined;
        }
        catch (error) {
            return (0,problem/* failureOf */.g5)(error);
        }
    }
    /** @throws {SpectraError} when the request fails or is canceled */
    async requestPage() {
        const { signal, clock } = this.context;
        const onCharged = (lookUps) => {
            this.chargedLookUps += lookUps;
        };
        const sentOn = clock.date().getTime();
        const sentAt = clock.now();
        const options = { signal, onCharged };
        const { value, serviceTime } = await this.options.spectra.findChanges(this.cursor, options);
        this.pages += 1;
        const duration = clock.now() - sentAt;
        this.startedOn ??= toSeconds(serviceTime === undefined ? sentOn : serviceTime - duration);
        return value;
    }
    add({ hashes, entries, unidentified, lastTimestamp }) {
        for (const hash of hashes)
            this.changed.add(hash);
        if (unidentified > 0)
            this.note('the change feed has entries without a SHA-1');
        if (this.isInFuture(lastTimestamp)) {
            this.stop(`the change feed continues at ${iso(lastTimestamp)}, which is in the future`);
        }
        else if (lastTimestamp > this.cursor) {
            this.cursor = lastTimestamp;
            this.latest = lastTimestamp;
        }
        else if (entries === 0) {
            this.isDone = true;
        }
        else if (lastTimestamp < this.cursor) {
            this.stop(`the change feed goes back from ${iso(this.cursor)} to ${iso(lastTimestamp)}`);
        }
        else {
            this.finishSecond(entries);
        }
        if (this.hasReachedStart())
            this.isDone = true;
        else if (this.pages >= MAX_PAGES && !this.isDone) {
            this.stop(`the change feed has more than ${MAX_PAGES} pages`);
        }
    }
    /** Continues after a page that begins and ends in the same second. */
    finishSecond(entries) {
        if (entries >= FULL_PAGE && this.problems.length === 0) {
            this.note(`the change feed lists ${entries} changes at ${iso(this.cursor)}, and may omit others of that second`);
        }
        this.latest = this.cursor;
        this.cursor += 1;
    }
    /** Whether a time is further in the future than clocks can differ. */
    isInFuture(seconds) {
        return (this.startedOn !== undefined && seconds > Math.max(this.startedOn, this.start) + clock/* DAY */.d / 1000);
    }
    note(problem) {
        if (!this.problems.includes(problem))
            this.problems.push(problem);
    }
    stop(problem) {
        this.note(problem);
        this.isDone = true;
    }
    /** If the clock is too wrong to tell, the feed is read until it no longer advances. */
    hasReachedStart() {
        const { startedOn } = this;
        return startedOn !== undefined && startedOn >= this.start && this.latest >= startedOn;
    }
}
function describe({ message }, isTooOld, start) {
    return isTooOld
        ? `the change feed can't be read from ${iso(start)}, which is too long ago: ${message}`
        : `can't read the change feed: ${message}`;
}
function toSeconds(ms) {
    return Math.floor(ms / 1000);
}
function iso(seconds) {
    return new Date(seconds * 1000).toISOString();
}

;// CONCATENATED MODULE: ./src/runs/watch/read-changes.ts



/** Records may arrive late, so a run reads the end of what the previous one read again. Seconds. */
const OVERLAP = 5 * 60;
/** The service keeps 365 days. A day is left for differences between clocks. In seconds. */
const MAX_FEED = 364 * 24 * 60 * 60;
/**
 * Returns where to start in the change feed, in seconds since 1970; null if it isn't needed because
 * all assets are looked up.
 */
function feedStart({ inputs, state, started }) {
    const now = Math.floor(started.getTime() / 1000);
    const oldest = now - MAX_FEED;
    const timestamp = state?.feedTimestamp ?? oldest - 1;
    const isFullCheck = !state || fullCheckReason(state, started) !== null;
    const isRelease = inputs.releases.length > 0;
    if (isRelease && (isFullCheck || inputs.reanalyze || timestamp < oldest))
        return null;
    // A full check of subscriptions also finds samples that the state file lacks.
    return isFullCheck ? oldest : Math.max(oldest, timestamp - OVERLAP);
}
/** Reads the change feed (TCA-0206), if it is needed. Never throws: errors are in the outcome. */
async function readChanges(watch, spectra, context) {
    const start = feedStart(watch);
    if (start === null)
        return null;
    const feed = await readFeed(start, { spectra }, context);
    const since = new Date(start * 1000).toISOString();
    context.log.info(`The change feed lists ${(0,format/* quantity */.au)(feed.changed.size, 'sample')} since ${since} (${(0,format/* quantity */.au)(feed.pages, 'page')})`);
    return feed;
}

// EXTERNAL MODULE: ./src/results/history.ts
var results_history = __webpack_require__(2294);
;// CONCATENATED MODULE: ./src/results/watched-samples.ts

/** Nothing is known yet. */
const NEW_SAMPLE = {
    sha1: null,
    sha256: null,
    size: null,
    origin: null,
    verdict: null,
    subscribedOn: null,
    isDue: true
};
/**
 * Returns a sample for each content in the assets of all watched releases, with what is known from
 * the state file. Known samples that are in no release anymore are left out, except for those that
 * could be the content of an asset that could not be identified.
 */
function watchedAssets(known, { assets, incompleteReleases }) {
    const knownByHash = new Map(known.map(sample => [sample.sha256, sample]));
    const samples = new Map();
    for (const { sha256, name, size, subject } of assets) {
        const { files, subjects } = samples.get(sha256) ?? { files: [], subjects: [] };
        samples.set(sha256, {
            ...(knownByHash.get(sha256) ?? NEW_SAMPLE),
            sha256,
            size,
            files: addTo(files, name),
            subjects: addTo(subjects, subject)
        });
    }
    for (const sample of known) {
        const kept = sample.subjects.filter(key => incompleteReleases.includes(key));
        if (kept.length === 0 || sample.sha256 === null)
            continue;
        const found = samples.get(sample.sha256) ?? { ...sample, files: [], subjects: [] };
        const unread = kept.filter(key => !found.subjects.includes(key));
        if (unread.length === 0)
            continue;
        // Which of the names are those in the unread releases is not known.
        const files = sample.files.reduce(addTo, found.files);
        samples.set(sample.sha256, { ...found, files, subjects: [...found.subjects, ...unread] });
    }
    return [...samples.values()].map(watched_samples_watchedSample);
}
function addTo(list, text) {
    return list.includes(text) ? list : [...list, text];
}
/**
 * Returns all known samples, and those that only the change feed has.
 * @param sha1s hashes from the change feed, in lowercase hex
 * @param subject key of the subscriptions
 */
function watchedSubscriptions(known, sha1s, subject) {
    const samples = new Map();
    for (const sha1 of sha1s) {
        samples.set(sha1, { ...NEW_SAMPLE, sha1, files: [sha1], subjects: [subject] });
    }
    for (const sample of known) {
        // Without a SHA-1, it can't be looked up. The state file may have been edited.
        if (sample.sha1 !== null)
            samples.set(sample.sha1, { ...sample, subjects: [subject] });
    }
    return [...samples.values()].map(watched_samples_watchedSample);
}
/** Returns a known sample as it is before any lookups. */
function watched_samples_watchedSample(known) {
    const { verdict } = known;
    const history = (0,results_history/* historyOf */.o)(known);
    return {
        ...known,
        ...(history.length > 0 && { history }),
        // A pending verdict was not reported.
        reported: verdict?.status === 'pending' ? null : verdict,
        checked: false,
        change: null
    };
}

;// CONCATENATED MODULE: ./src/runs/watch/watched.ts


/**
 * Returns all watched samples as they are before their lookups. Those that have to be looked up are
 * due.
 * @param feed null if it wasn't read
 */
function watchedSamples(watch, feed) {
    const { inputs, state, subjects, started } = watch;
    const known = state?.samples ?? [];
    const subscriptions = subjects.find(({ kind }) => kind === 'subscriptions');
    const samples = subscriptions
        ? watchedSubscriptions(known, feed?.sha1s ?? [], subscriptions.key)
        : watchedAssets(known, watch);
    const kind = subscriptions?.kind ?? 'release';
    const due = inputs.reanalyze ? samples : dueSamples(samples, { kind, state, feed, now: started });
    const isDue = new Set(due);
    return samples.map(sample => (isDue.has(sample) ? { ...sample, isDue: true } : sample));
}

;// CONCATENATED MODULE: ./src/runs/watch/plan-look-ups.ts




/** Logs what a run would look up and write, instead of doing it (dry run). */
function planLookUps(watch, log) {
    const { inputs, subjects, started } = watch;
    const feedTimestamp = feedStart(watch);
    // What the feed lists is not known.
    const feed = feedTimestamp === null ? null : { sha1s: new Set(), isComplete: true };
    const samples = watchedSamples(watch, feed);
    const lookUps = samples.filter(({ isDue }) => isDue);
    const canSubscribe = inputs.releases.length > 0 && inputs.stateFile !== '';
    const subscriptions = samples.filter(one => canSubscribe && needsSubscription(one, started));
    logWatchPlan({ inputs, subjects, samples, lookUps, subscriptions, feedTimestamp }, log);
    return {
        // The verdicts of earlier runs would look like current ones.
        samples: samples.map(sample => ({ ...sample, verdict: null })),
        ...{ failures: [], notes: [], chargedLookUps: 0, feedTimestamp: null, isFullCheck: false }
    };
}

;// CONCATENATED MODULE: ./src/runs/watch/look-up.ts











/** Looks up the samples that may have changed. Never throws: errors are in the outcome. */
async function lookUpSamples(watch, context) {
    const { credentials, dryRun } = watch.inputs;
    return dryRun || !credentials
        ? planLookUps(watch, context.log)
        : lookUpWith(credentials, watch, context);
}
async function lookUpWith(credentials, watch, context) {
    const { spectra, close } = (0,connect/* connect */.N)(watch.inputs, credentials, context);
    try {
        const startedAt = context.clock.now();
        const feed = await readChanges(watch, spectra, context);
        const lookUps = new LookUps(watch, spectra, context);
        lookUps.addFeed(feed);
        const watched = watchedSamples(watch, feed && { ...feed, sha1s: feed.changed });
        // Subscribed before the lookups, so that the feed lists every change after them.
        const subscribed = await lookUps.subscribe(watched);
        const checked = await lookUps.check(subscribed);
        const samples = await lookUps.identify(checked.map(withChange));
        // If all assets were due, the next run continues where this one started, by the service's clock.
        const isFeedUsed = feed && (feed.isComplete || watch.inputs.releases.length === 0);
        const started = (spectra.serviceTime() ?? NaN) - (context.clock.now() - startedAt);
        const startedOn = Number.isNaN(started) ? null : Math.floor(started / 1000);
        const feedTimestamp = isFeedUsed ? feed.next : startedOn;
        return { ...lookUps.outcome, samples, feedTimestamp };
    }
    finally {
        close();
    }
}
function withChange(sample) {
    return { ...sample, change: changeOf(sample.reported, sample.verdict) };
}
/** The lookups of a run. Collects what happens. */
class LookUps {
    watch;
    context;
    failures = [];
    notes = [];
    service;
    isRelease;
    chargedLookUps = 0;
    isFullCheck = false;
    constructor(watch, spectra, context) {
        this.watch = watch;
        this.context = context;
        this.isRelease = watch.inputs.releases.length > 0;
        this.service = { spectra, hashType: this.isRelease ? 'sha256' : 'sha1' };
    }
    get outcome() {
        const { failures, notes, chargedLookUps, isFullCheck } = this;
        return { failures, notes, chargedLookUps, isFullCheck };
    }
    addFeed(feed) {
        if (!feed)
            return;
        this.chargedLookUps += feed.chargedLookUps;
        if (feed.failure === undefined)
            return;
        if (this.isRelease)
            this.note(`All samples are looked up: ${feed.failure}.`);
        else
            this.failures.push(`Not all changes are known: ${feed.failure}.`);
    }
    /** Subscribes to release assets, if a state file lets the next run use the change feed. */
    async subscribe(samples) {
        if (!this.isRelease || !this.watch.inputs.stateFile)
            return samples;
        const { failure, ...outcome } = await subscribeWatched(samples, this.service, this.context);
        if (failure !== undefined) {
            this.note(`Some samples are looked up in each run, because the account is not subscribed to them: ${failure}.`);
        }
        return outcome.samples;
    }
    /** Retrieves the verdicts of the samples that are due. */
    async check(samples) {
        const { reanalyze, verdictTimeoutMinutes } = this.watch.inputs;
        const due = samples.filter(({ isDue }) => isDue);
        this.isFullCheck = due.length === samples.length;
        this.context.log.info(`Looking up ${due.length} of ${(0,format/* quantity */.au)(samples.length, 'sample')}`);
        if (due.length === 0)
            return samples;
        const options = { ...this.service, timeoutMs: verdictTimeoutMinutes * 60_000 };
        const outcome = reanalyze
            ? await reanalyzeWatched(due, options, this.context)
            : await checkWatched(due, this.service, this.context);
        if (outcome.failure !== undefined) {
            this.failures.push(`Not all verdicts could be retrieved: ${outcome.failure}. The next run tries again.`);
        }
        return this.replace(samples, due, outcome);
    }
    /** Retrieves the metadata of subscribed samples that are reported. */
    async identify(samples) {
        if (this.isRelease)
            return samples;
        const unknown = samples.filter(sample => sample.origin === null && ((0,results_verdict/* isThreat */.ff)(sample) || sample.change !== null));
        if (unknown.length === 0)
            return samples;
        const { note, ...outcome } = await identifySamples(unknown, this.service, this.context);
        if (note !== undefined)
            this.note(note);
        if (outcome.failure !== undefined) {
            this.note(`Not all samples could be identified: ${outcome.failure}.`);
        }
        return this.replace(samples, unknown, outcome);
    }
    note(text) {
        this.context.log.warning(text);
        this.notes.push(text);
    }
    /** Returns all samples, of which some are replaced with those of an outcome. */
    replace(samples, some, outcome) {
        this.chargedLookUps += outcome.chargedLookUps;
        const replaced = new Map(outcome.samples.map((sample, at) => [some[at], sample]));
        return samples.map(sample => replaced.get(sample) ?? sample);
    }
}

;// CONCATENATED MODULE: ./src/results/next-state.ts


/** Maximum number of issues to remember. Others are found by their label. */
const next_state_MAX_ISSUES = 1000;
/** Returns what the state file keeps after a run. Only what was reported counts as reported. */
function nextState(previous, run) {
    return {
        schemaVersion: STATE_VERSION,
        ...run.watch,
        fullCheckOn: previous && !run.isFullCheck ? previous.fullCheckOn : run.started,
        feedTimestamp: run.feedTimestamp ?? previous?.feedTimestamp ?? null,
        issues: mergeIssues(previous?.issues ?? {}, run.issues),
        samples: run.samples.map(sample => nextSample(sample, run.failedSubjects))
    };
}
function nextSample(sample, failedSubjects) {
    const { sha1, sha256, size, files, subjects, origin, history = [], subscribedOn } = sample;
    const { verdict, reported, change } = sample;
    const isUnreported = change !== null && subjects.some(key => failedSubjects.has(key));
    return {
        ...{ sha1, sha256, size, files, subjects, origin, subscribedOn },
        ...(history.length > 0 && { history }),
        verdict: isUnreported ? reported : verdict && reportedVerdict(verdict, reported),
        // The feed doesn't list an unreported change again, so the sample has to be looked up.
        isDue: isUnreported || sample.isDue
    };
}
/** Returns a verdict as later ones are compared with it. */
function reportedVerdict(verdict, reported) {
    // If the scan was not retrieved, later engines are compared with those that were reported.
    const scan = verdict.scan ?? (results_verdict/* VERDICTS */.bk[verdict.status].isThreat ? reported?.scan : null);
    return { ...verdict, scan: scan ?? null, accepted: null };
}
function mergeIssues(previous, issues) {
    const numbers = new Map(Object.entries(previous));
    for (const { subject, number } of issues) {
        // The last ones are kept.
        numbers.delete(subject);
        numbers.set(subject, number);
    }
    return Object.fromEntries([...numbers].slice(-next_state_MAX_ISSUES));
}

;// CONCATENATED MODULE: ./src/runs/watch/save-state.ts



/**
 * Returns a function that writes the state file; undefined if there is none, or if it has to stay
 * as it is because the run did nothing (dry run) or was canceled.
 */
function stateSaver({ inputs, state, started }, { issues, ...result }, signal) {
    const { stateFile, dryRun } = inputs;
    if (!stateFile || dryRun || signal.aborted)
        return undefined;
    const next = nextState(state, {
        ...result,
        watch: identityOf(inputs),
        started: started.toISOString(),
        issues: issues.issues,
        failedSubjects: new Set(issues.failures.map(({ subject }) => subject))
    });
    return () => saveState(stateFile, next);
}

// EXTERNAL MODULE: ./src/text/url-template.ts
var url_template = __webpack_require__(1269);
;// CONCATENATED MODULE: ./src/report/watch/issue-parts.ts








/** Maximum length of URLs, in characters. */
const MAX_URL_LENGTH = 2000;
/**
 * Returns the name of a sample in an issue, in Markdown. The release is not part of it, because the
 * title of the issue has it.
 */
function issueName(sample, { subject }) {
    const named = subject.kind === 'release' ? { ...sample, origin: null } : sample;
    return sampleName(named, [], marks_markdown);
}
/** Returns when the verdicts were checked, with a link to the run, in Markdown. */
function checkedLine({ checkedOn, runUrl }) {
    const run = (0,markdown/* withMarkdownLink */.Yj)('run', runUrl, MAX_URL_LENGTH);
    return `Checked on ${(0,verdict_text/* minuteOf */.iA)(checkedOn)}${run === 'run' ? '' : ` (${run})`}.`;
}
/** Returns the shortened hash of a sample, which links to the console of the user, in Markdown. */
function hashLink(sample, sampleUrl) {
    const hash = sample.sha256 ?? sample.sha1;
    if (hash === null)
        return '';
    const url = (0,url_template/* fillTemplate */.ou)(sampleUrl, sample) ?? '';
    return (0,markdown/* withMarkdownLink */.Yj)((0,markdown/* toMarkdownCode */.Cu)((0,html/* shortHash */.BC)(hash), MAX_URL_LENGTH), url, MAX_URL_LENGTH);
}
/** Returns a name with a link to a web page, if that is known. */
function pageLink(name, url) {
    return (0,markdown/* withMarkdownLink */.Yj)(name, url, MAX_URL_LENGTH);
}
/**
 * Returns all verdicts of a sample that are known, the oldest first. Of equal consecutive ones, the
 * first counts.
 */
function pastVerdicts({ verdict, reported, history = [] }) {
    return (0,results_history/* historyOf */.o)({ verdict, history: [...history, ...(0,results_history/* historyOf */.o)({ verdict: reported })] });
}
/** Returns since when a sample has been flagged without interruption; empty if it is not known. */
function flaggedSince(sample) {
    const past = pastVerdicts(sample);
    const before = past.findLastIndex(({ status }) => !results_verdict/* VERDICTS */.bk[status].isThreat);
    return past[before + 1]?.on ?? '';
}
/** Breaks HTML comments: only markers may be comments, and the texts have none of their own. */
function withoutComments(text) {
    return text.replaceAll('<!--', '<! --');
}

;// CONCATENATED MODULE: ./src/report/watch/issue-body.ts









/** The limits of the versions. The last one fits, whatever the texts. */
const BODY_LIMITS = [
    { rows: 200, sections: 50 },
    { rows: 100, sections: 20 },
    { rows: 50, sections: 5 },
    { rows: 50, sections: 1 },
    { rows: 20, sections: 0 },
    { rows: 5, sections: 0 },
    { rows: 0, sections: 0 }
];
/** Returns the body of an issue: the current state of its subject, and what to do. */
function issueBody(view, limits) {
    const flagged = (0,verdict_text/* sortByVerdict */.FI)(view.samples).filter(results_verdict/* isThreat */.ff);
    return [
        ...[stateLine(view, flagged), ''],
        ...[checkedLine(view), ''],
        ...flaggedTable(flagged, view, limits),
        ...otherLists(view, limits),
        ...(flagged.length > 0 ? adviceLines(view) : []),
        ...issue_body_reportLines(flagged, view, limits),
        UPDATES
    ].join('\n');
}
const UPDATES = 'Each run of the watch action updates this text. The issue is closed when no file is flagged anymore, ' +
    'or when exceptions accept all flagged files.';
function stateLine({ subject, samples, isComplete }, flagged) {
    const isRelease = subject.kind === 'release';
    const name = isRelease ? pageLink(marks_markdown(releaseName(subject)), subject.url) : '';
    const source = isRelease ? ` in ${name}` : '';
    if (flagged.length === 0) {
        const files = isComplete ? 'any files' : 'any of the files that the latest run could check';
        return `Spectra Intelligence doesn't flag ${files}${source}.`;
    }
    const files = `${(0,format/* quantity */.au)(samples.length, 'file')}${source}`;
    const counts = `${flagged.length} of ${files}: ${(0,verdict_text/* verdictCountsText */.fb)(flagged)}`;
    return `**Spectra Intelligence flags ${counts}.**`;
}
function flaggedTable(flagged, view, { rows }) {
    if (flagged.length === 0)
        return [];
    const shown = flagged.slice(0, rows);
    const rest = flagged.length - shown.length;
    const noun = shown.length > 0 ? 'more flagged file' : 'flagged file';
    const note = rest > 0 ? [`The results file of the run lists ${(0,format/* quantity */.au)(rest, noun)}.`, ''] : [];
    if (shown.length === 0)
        return note;
    const lines = shown.map(sample => {
        const cells = [
            issueName(sample, view),
            verdictCell(sample),
            flaggedByText(sample.verdict, marks_markdown),
            dayOf(flaggedSince(sample)),
            hashLink(sample, view.sampleUrl)
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return [
        '| File | Verdict | Engines | Flagged since | Hash |',
        '| ---- | ------- | ------- | ------------- | ---- |',
        ...lines,
        '',
        ...note
    ];
}
function verdictCell(sample) {
    const { verdict } = sample;
    const { status, threat } = verdict;
    const text = `${results_verdict/* VERDICTS */.bk[status].icon} ${status}${threat ? `: ${marks_markdown(threat)}` : ''}`;
    const notes = [
        acceptanceText(verdict, marks_markdown),
        isUnconfirmed(sample) && 'not confirmed by the latest run'
    ];
    return [text, ...notes.filter(Boolean)].join('<br>');
}
/** Returns a line for files that were flagged earlier, and one for those without a verdict. */
function otherLists(view, { rows }) {
    const others = view.samples.filter(sample => !(0,results_verdict/* isThreat */.ff)(sample));
    const cleared = others.filter(sample => !(0,results_verdict/* isUnproven */.Eq)(sample) && pastVerdicts(sample).some(({ status }) => isFlag(status)));
    const missing = others.filter(sample => sample.verdict === null || (0,results_verdict/* isUnproven */.Eq)(sample));
    return [
        ...listLine('No longer flagged', cleared.map(sample => clearedText(sample, view)), rows),
        ...listLine('Without a proven verdict, which does not mean clean', missing.map(sample => `${issueName(sample, view)} (${sample.verdict?.status ?? 'not retrieved'})`), rows)
    ];
}
function listLine(title, texts, rows) {
    if (texts.length === 0)
        return [];
    const most = Math.min(rows, 20);
    return [`${title}: ${most === 0 ? (0,format/* quantity */.au)(texts.length, 'file') : (0,format/* listNames */.Zv)(texts, most)}.`, ''];
}
function clearedText(sample, view) {
    const last = pastVerdicts(sample).findLast(({ status }) => isFlag(status));
    const since = sample.verdict?.checkedOn && lastClear(sample);
    const facts = [`was ${last?.status ?? ''}`, since && `cleared on ${since}`];
    return `${issueName(sample, view)} (${facts.filter(Boolean).join(', ')})`;
}
/** Returns the day on which a sample was first not flagged again. */
function lastClear(sample) {
    const past = pastVerdicts(sample);
    const flagged = past.findLastIndex(({ status }) => isFlag(status));
    return dayOf(past[flagged + 1]?.on ?? '');
}
function isFlag(status) {
    return results_verdict/* VERDICTS */.bk[status].isThreat;
}
function adviceLines({ subject }) {
    const remove = subject.kind === 'release' ? 'remove the file from the release' : 'stop distributing the file';
    return [
        '**What to do**',
        '',
        `1. Compare the file with one from a clean build, and check what changed since the previous version: dependencies, packers, installers, and signatures. If you can't rule out malware, ${remove}.`,
        '2. If you are sure that a detection is wrong, send the false-positive report to ReversingLabs and to the vendors that flag the file. Only they can correct it.',
        "3. To accept a detection until they respond, add the file's SHA-256 to the exceptions file of the watch action, with a reason and a date.",
        ''
    ];
}
/** Returns the false-positive report as a collapsed section. Blank lines make it Markdown. */
function issue_body_reportLines(flagged, { subject }, { sections }) {
    if (flagged.length === 0)
        return [];
    const report = watchFalsePositiveReport(flagged.slice(0, sections), [subject]);
    const place = 'the file ending in `.false-positive.md` next to the results file of the run';
    if (report === undefined)
        return [`The false-positive report is in ${place}.`, ''];
    const rest = flagged.length - sections;
    return [
        ...['<details>', '<summary>False-positive report</summary>', ''],
        ...[report, ''],
        ...(rest > 0 ? [`The report on ${(0,format/* quantity */.au)(rest, 'more file')} is in ${place}.`, ''] : []),
        ...['</details>', '']
    ];
}

;// CONCATENATED MODULE: ./src/report/watch/issue-text.ts










/** Maximum length of the name of a release in a title. GitHub allows 256 characters in total. */
const MAX_NAME_LENGTH = 150;
/** Numbers of samples in the versions of a comment. */
const COMMENT_LIMITS = [100, 30, 10, 3, 0];
/** Creates the texts of issues, without secrets. */
function createIssueTexts(redactors) {
    const redactSample = watchedRedactor(redactors);
    const clean = (view) => ({
        ...view,
        subject: redactSubject(view.subject, redactors.redact),
        samples: view.samples.map(redactSample)
    });
    return {
        title: view => titleOf(clean(view)),
        bodies: view => {
            const cleanView = clean(view);
            return BODY_LIMITS.map(limits => withoutComments(issueBody(cleanView, limits)));
        },
        comments: (view, reason) => {
            const cleanView = clean(view);
            const [first, items] = [firstLine(cleanView, reason), itemsOf(cleanView)];
            return COMMENT_LIMITS.map(most => {
                const lines = [...commentOf(first, items, most), checkedLine(cleanView)];
                return withoutComments(lines.join('\n'));
            });
        }
    };
}
/** GitHub finds no mentions and references in titles, so the name doesn't have to be code. */
function titleOf({ subject }) {
    if (subject.kind === 'subscriptions')
        return 'Spectra Intelligence flags released files';
    const name = (0,format/* truncate */.xv)((0,format/* neutralize */.YI)(releaseName(subject)), MAX_NAME_LENGTH);
    return `Spectra Intelligence flags files in ${name}`;
}
/** Returns a version of a comment with this number of items. */
function commentOf(first, { texts, total }, most) {
    const rest = total - most;
    const list = [
        ...texts.slice(0, most).map(text => `- ${text}`),
        ...(rest > 0
            ? [most > 0 ? `- … and ${rest} more in the results file of the run` : DETAILS]
            : [])
    ];
    return [first, '', ...(list.length > 0 ? [...list, ''] : [])];
}
const DETAILS = 'The results file of the run has the details.';
/** Returns a text for each change, or for each flagged file if no changes are known. */
function itemsOf(view) {
    const changed = view.hasState ? changedIn(view.samples) : [];
    const named = (sample, text) => `${issueName(sample, view)}: ${text}`;
    if (changed.length > 0) {
        const shown = changed.slice(0, COMMENT_LIMITS[0]);
        const texts = shown.map(sample => named(sample, changeText(sample, marks_markdown)));
        return { texts, total: changed.length };
    }
    const flagged = (0,verdict_text/* sortByVerdict */.FI)(view.samples).filter(results_verdict/* isThreat */.ff);
    const shown = flagged.slice(0, COMMENT_LIMITS[0]);
    const texts = shown.map(sample => named(sample, verdictText(sample, marks_markdown)));
    return { texts, total: flagged.length };
}
function firstLine(view, reason) {
    const { samples, hasState } = view;
    const flagged = samples.filter(results_verdict/* isThreat */.ff);
    const endings = {
        changed: '',
        reopened: 'There are flagged files that no exception accepts, so this issue is open again.',
        closed: flagged.length > 0
            ? 'Exceptions accept all flagged files, so this issue is closed.'
            : 'No file is flagged anymore, so this issue is closed.'
    };
    const changed = changedIn(samples);
    const what = hasState && changed.length > 0
        ? `${(0,format/* quantity */.au)(changed.length, 'change')}: ${changeCountsText(changed)}.`
        : listTitle(view, flagged.length);
    const lead = endings[reason] ? `**${endings[reason]}** ` : '';
    return `${lead}${what}`.trimEnd();
}
function listTitle({ hasState }, flagged) {
    if (flagged === 0)
        return '';
    const now = `${(0,format/* quantity */.au)(flagged, 'file')} ${flagged === 1 ? 'is' : 'are'} flagged now:`;
    return hasState
        ? `The engines or exceptions changed. ${now}`
        : `There is no record of what earlier runs reported. ${now}`;
}

// EXTERNAL MODULE: ./src/releases/client.ts
var client = __webpack_require__(5135);
// EXTERNAL MODULE: ./src/releases/responses.ts
var responses = __webpack_require__(7062);
;// CONCATENATED MODULE: ./src/releases/issue-responses.ts



/** Maximum length of an issue's URL, in characters. */
const issue_responses_MAX_URL_LENGTH = 2000;
/** Maximum length of what GitHub says in an error, in characters. */
const MAX_MESSAGE_LENGTH = 300;
const TRUSTED_ASSOCIATIONS = ['OWNER', 'MEMBER', 'COLLABORATOR'];
/**
 * Returns the parsed body of a response to a request about issues.
 * @param status that of a successful response
 * @throws {GithubError} when the response has another status, or isn't JSON
 */
function parseIssueJson(response, status = 200) {
    if (response.status !== status)
        throw issueError(response);
    try {
        return JSON.parse(response.text);
    }
    catch (cause) {
        // After a 201, the issue or comment exists, although its number is not known.
        const options = { cause, mayHaveArrived: status === 201 };
        throw new releases_error/* GithubError */.E(`GitHub: ${status} with a response that can't be read`, options);
    }
}
/**
 * Returns the issue that a value from GitHub describes; undefined for a pull request.
 * @throws {GithubError} when it describes neither
 */
function parseIssue(value) {
    const fields = (0,responses/* fieldsOf */.Pf)(value);
    const { number, html_url: url, state, locked, labels, pull_request: pullRequest } = fields;
    if (pullRequest !== undefined && pullRequest !== null)
        return undefined;
    if (!(0,responses/* isId */.eQ)(number) || !isWebUrl(url) || (state !== 'open' && state !== 'closed')) {
        throw new releases_error/* GithubError */.E('GitHub: the response does not describe an issue');
    }
    const isLocked = locked === true;
    return { number, url, state, isLocked, labels: labelNames(labels), ...parsePost(fields) };
}
/**
 * Returns the comment that a value from GitHub describes.
 * @throws {GithubError} when it doesn't describe a comment
 */
function parseComment(value) {
    return parsePost((0,responses/* fieldsOf */.Pf)(value));
}
function parsePost(fields) {
    const { body, user, author_association: association } = fields;
    // An edit would overwrite a body that is missing.
    if (typeof body !== 'string' && body !== null) {
        throw new releases_error/* GithubError */.E('GitHub: the response does not include the text of an issue or comment');
    }
    const isTrusted = (0,responses/* fieldsOf */.Pf)(user)['type'] === 'Bot' || TRUSTED_ASSOCIATIONS.includes(association);
    return { body: body ?? '', isTrusted };
}
function labelNames(labels) {
    return (Array.isArray(labels) ? labels : []).flatMap(label => {
        const name = typeof label === 'string' ? label : (0,responses/* fieldsOf */.Pf)(label)['name'];
        return typeof name === 'string' ? [name] : [];
    });
}
/** The URL becomes part of reports. */
function isWebUrl(url) {
    if (typeof url !== 'string' || url.length > issue_responses_MAX_URL_LENGTH)
        return false;
    return /^https?:\/\/[\x21-\x7e]+$/.test(url) && URL.canParse(url);
}
function issueError({ status, text }) {
    return new releases_error/* GithubError */.E(`GitHub: ${status}: ${explain(status, messageIn(text))}`);
}
function explain(status, message) {
    if (status === 401)
        return 'the GitHub token is not accepted';
    if (status === 403 && /\blocked\b/i.test(message)) {
        return "the issue is locked, so the GitHub token can't comment. Unlock the issue";
    }
    if (status === 403 && /not accessible by/i.test(message)) {
        return 'the GitHub token is not allowed to write issues. It needs the permission "issues: write"';
    }
    if (status === 404) {
        return 'not found, or the GitHub token is not allowed to read issues. It needs the permission "issues: write"';
    }
    if (status === 410) {
        return 'issues are disabled in the repository, or the issue was deleted. Enable issues in the settings of the repository, or remove the input issue';
    }
    return message || 'no explanation';
}
/** Returns GitHub's explanation of an error as a single line. */
function messageIn(text) {
    let parts;
    try {
        const { message, errors } = (0,responses/* fieldsOf */.Pf)(JSON.parse(text));
        parts = [message, ...(Array.isArray(errors) ? errors.map(errorText) : [])];
    }
    catch {
        parts = [text];
    }
    const known = parts.filter(part => typeof part === 'string' && part !== '');
    return (0,format/* truncate */.xv)((0,format/* neutralize */.YI)(known.join('; ').slice(0, MAX_MESSAGE_LENGTH * 4)), MAX_MESSAGE_LENGTH);
}
/** Returns one of the errors of a 422, which has a message or names a field. */
function errorText(error) {
    if (typeof error === 'string')
        return error;
    const { message, field, code } = (0,responses/* fieldsOf */.Pf)(error);
    if (typeof message === 'string')
        return message;
    return [field, code].filter(part => typeof part === 'string').join(': ');
}

// EXTERNAL MODULE: ./src/releases/pages.ts
var pages = __webpack_require__(3646);
// EXTERNAL MODULE: ./src/releases/repository.ts
var repository = __webpack_require__(4852);
;// CONCATENATED MODULE: ./src/releases/issues.ts






/** Maximum length of a title on GitHub, in characters. */
const MAX_TITLE_LENGTH = 256;
/** Statuses of an issue that was deleted or transferred, or converted to a discussion. */
const GONE = [301, 404, 410];
/**
 * The issues of a repository, without pull requests. Each method throws a `GithubError`, or the
 * reason of its signal when that is aborted.
 */
class IssuesApi {
    path;
    client;
    constructor(options) {
        this.path = `${(0,repository/* repositoryPath */.S)(options.repository)}/issues`;
        this.client = new client/* GithubClient */.t(options);
    }
    /** Returns an issue; undefined if it was deleted or transferred, or is a pull request. */
    async find(number, signal) {
        const response = await this.client.requestApi(`${this.path}/${number}`, { signal });
        return GONE.includes(response.status) ? undefined : parseIssue(parseIssueJson(response));
    }
    /**
     * Returns the issues with a label, the newest first.
     * @param most maximum number of issues to read, including pull requests
     */
    listByLabel(label, most, signal) {
        return this.list(`labels=${encodeURIComponent(label)}&sort=created`, most, signal);
    }
    /** Returns the issues that were updated last. The parameters are those of `listByLabel`. */
    listUpdated(most, signal) {
        return this.list('sort=updated', most, signal);
    }
    /** Opens an issue. Not retried if GitHub may have processed it (`mayHaveArrived`). */
    async create({ title, ...draft }, signal) {
        const value = { ...draft, title: (0,format/* truncate */.xv)(title, MAX_TITLE_LENGTH) };
        const created = await this.send({ method: 'POST', path: this.path, value }, signal);
        const issue = parseIssue(created);
        if (!issue)
            throw new releases_error/* GithubError */.E('GitHub: the new issue is a pull request');
        return issue;
    }
    /** Changes an issue. A closed issue gets the reason "completed". */
    async edit(number, changes, signal) {
        const reason = changes.state === 'closed' ? { state_reason: 'completed' } : {};
        const value = { ...changes, ...reason };
        await this.send({ method: 'PATCH', path: `${this.path}/${number}`, value }, signal);
    }
    /** Returns the comments that were written or edited since a date (ISO 8601), the oldest first. */
    async listComments(number, since, signal) {
        const path = `${this.path}/${number}/comments?since=${encodeURIComponent(since)}`;
        const comments = [];
        for await (const value of this.items('comments', path, signal)) {
            comments.push(parseComment(value));
        }
        return comments;
    }
    /** Adds a comment. Not retried if GitHub may have processed it (`mayHaveArrived`). */
    async comment(number, body, signal) {
        const path = `${this.path}/${number}/comments`;
        await this.send({ method: 'POST', path, value: { body } }, signal);
    }
    /** Closes idle connections. */
    close() {
        this.client.close();
    }
    async list(query, most, signal) {
        const path = `${this.path}?state=all&${query}&direction=desc`;
        const issues = [];
        let read = 0;
        for await (const value of this.items('issues', path, signal)) {
            const issue = parseIssue(value);
            if (issue)
                issues.push(issue);
            if (++read === most)
                break;
        }
        return issues;
    }
    items(what, path, signal) {
        return (0,pages/* paginate */.En)(what, async (page) => {
            const response = await this.client.requestApi((0,pages/* pagePath */.HX)(path, page), { signal });
            return (0,pages/* pageOf */.ZZ)(parseIssueJson(response), response);
        });
    }
    async send(change, signal) {
        const response = await (0,repository/* sendChange */.X)(this.client, change, signal);
        return parseIssueJson(response, change.method === 'POST' ? 201 : 200);
    }
}

;// CONCATENATED MODULE: ./src/results/watch-digest.ts


/**
 * Returns a digest of the malicious and suspicious samples: their hashes, statuses, engines, and
 * whether an exception accepts them. It changes when there is something to report.
 * @param hashType the hash that identifies the samples, which is always known
 */
function watch_digest_digestOf(samples, hashType) {
    const flagged = samples.filter(results_verdict/* isThreat */.ff).map(({ verdict, reported, ...sample }) => {
        const { status, accepted } = verdict;
        // A scan that could not be retrieved is not a change.
        const scan = verdict.scan ?? (reported?.status === status ? reported.scan : null);
        const engines = scan ? scan.detections.map(({ engine }) => engine).sort() : null;
        return JSON.stringify([sample[hashType], status, accepted !== null, engines]);
    });
    // Without duplicates, and in an order that does not depend on that of the samples.
    const lines = [...new Set(flagged)].sort();
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex');
}

;// CONCATENATED MODULE: ./src/runs/watch/issue-plan.ts



/** Returns what the issue of a subject depends on. */
function subjectStateOf(view) {
    const { subject, samples, hasState, isComplete } = view;
    return {
        digest: watch_digest_digestOf(samples, subject.kind === 'release' ? 'sha256' : 'sha1'),
        isWanted: samples.some(sample => (0,results_verdict/* isThreat */.ff)(sample) && !sample.verdict.accepted),
        isWorse: samples.some(({ change }) => change !== null && isWorsening(change)),
        hasState,
        isUncertain: !isComplete ||
            samples.some(wasFlagged) ||
            (!hasState &&
                samples.some(sample => sample.verdict === null || sample.verdict.status === 'pending'))
    };
}
/** Whether a sample was flagged until the service no longer had it, so it was never cleared. */
function wasFlagged({ verdict, history = [] }) {
    const last = history.at(-1);
    return verdict?.status === 'unavailable' && last !== undefined && results_verdict/* VERDICTS */.bk[last.status].isThreat;
}
/**
 * Decides what to do with the issue of a subject.
 * @param found the issue, and what it says about the last report; undefined if there is none
 */
function planIssue({ digest, isWanted, isWorse, hasState, isUncertain }, found) {
    if (!found)
        return { action: isWanted ? 'open' : 'nothing' };
    const { state, marker } = found;
    const isOpen = state === 'open';
    // If nothing changed, people decide whether the issue is open.
    const isReported = digest === marker.digest || (isUncertain && !isWanted);
    // An incomplete run may have cleared a file without a report, so that the digest is the old one.
    const isFlaggedAgain = !isOpen && isWanted && isWorse && hasState;
    if (isReported && !isFlaggedAgain)
        return { action: isOpen ? 'refresh' : 'nothing' };
    if (isOpen) {
        return isWanted
            ? { action: 'report', comment: 'changed', state: 'open' }
            : { action: 'report', comment: 'closed', state: 'closed' };
    }
    // An issue that a person closed is only opened again if the subject got worse.
    return isWanted && (isWorse || marker.closed)
        ? { action: 'report', comment: 'reopened', state: 'open' }
        : { action: 'report', comment: undefined, state: 'closed' };
}

// EXTERNAL MODULE: ./src/releases/notes-block.ts
var notes_block = __webpack_require__(19);
;// CONCATENATED MODULE: ./src/releases/issue-marker.ts



/** Returns a digest of a subject's key, which may contain a secret. */
function subjectDigest(key) {
    return (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex');
}
/** Maximum length of an issue or comment on GitHub, in characters. */
const MAX_BODY_LENGTH = 65_536;
const ISSUE_BLOCK = {
    begin: '<!-- spectra-watch: begin -->',
    end: '<!-- spectra-watch: end -->',
    longest: MAX_BODY_LENGTH
};
/**
 * Returns the body of an issue with another block. Everything around the block stays unchanged.
 * @param blocks versions of the block, from long to short; the first one that fits is used
 * @returns undefined when not even the shortest fits
 */
function issue_marker_issueBody(body, blocks, marker) {
    const versions = blocks.map(block => `${issue_marker_hidden(marker)}\n${withoutMarkers(block)}`);
    return (0,notes_block/* withBlock */.s)(body, versions, ISSUE_BLOCK);
}
/** Returns the marker in the body of an issue; undefined if there is no valid one. */
function issueMarkerIn(body) {
    const [, line = ''] = linesOf((0,notes_block/* blockIn */.D)(body, ISSUE_BLOCK) ?? '');
    const { subject, digest, writtenOn, closed } = (0,responses/* fieldsOf */.Pf)(hiddenValueIn(line));
    return isDigest(subject) && isDigest(digest) && isTime(writtenOn) && typeof closed === 'boolean'
        ? { subject, digest, writtenOn, closed }
        : undefined;
}
/**
 * Returns a comment with a marker.
 * @param versions versions of its text, from long to short; the first one that fits is used
 * @returns undefined when not even the shortest fits
 */
function commentBody(versions, marker) {
    return versions
        .map(text => `${issue_marker_hidden(marker)}\n${withoutMarkers(text)}`)
        .find(({ length }) => length <= MAX_BODY_LENGTH);
}
/** Returns the marker of a comment, which is its first line; undefined if there is no valid one. */
function commentMarkerIn(body) {
    const [line = ''] = linesOf(body);
    const { digest, after } = (0,responses/* fieldsOf */.Pf)(hiddenValueIn(line));
    return isDigest(digest) && isTime(after) ? { digest, after } : undefined;
}
/** Returns digests and times as a single line that GitHub doesn't display. */
function issue_marker_hidden(value) {
    return `<!-- spectra-watch: ${JSON.stringify(value)} -->`;
}
function hiddenValueIn(line) {
    const json = /^<!-- spectra-watch: (\{.*\}) -->\s*$/.exec(line)?.[1];
    try {
        return json === undefined ? undefined : JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
/** Returns a text in which no line can be mistaken for the begin or end of the block. */
function withoutMarkers(text) {
    return text.replaceAll('<!-- spectra-watch:', '&lt;!-- spectra-watch:');
}
function linesOf(text) {
    return text.split(/\r\n|\n|\r/);
}
function isDigest(value) {
    return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
function isTime(value) {
    if (typeof value !== 'string' || Number.isNaN(Date.parse(value)))
        return false;
    return new Date(value).toISOString() === value;
}

;// CONCATENATED MODULE: ./src/runs/watch/issue-search.ts

/** Maximum number of issues with the label that are searched, including pull requests. */
const MAX_LABELED = 1000;
/** Maximum number of recently updated issues that are searched, including pull requests. */
const MAX_UPDATED = 300;
/** Finds the issues about subjects. Each method throws like those of `IssuesApi`. */
class IssueSearch {
    issues;
    label;
    signal;
    labeled;
    updated;
    constructor(issues, label, signal) {
        this.issues = issues;
        this.label = label;
        this.signal = signal;
    }
    /** Returns the issue with a number; undefined if it's not about the subject. */
    async byNumber(subject, number) {
        const issue = await this.issues.find(number, this.signal);
        return issue && markedFor(subject, issue);
    }
    /** Returns the issues about a subject that have the label, the oldest first. */
    async byLabel(subject) {
        this.labeled ??= await this.issues.listByLabel(this.label, MAX_LABELED, this.signal);
        return aboutSubject(subject, this.labeled);
    }
    /** Like `byLabel`, but if none has the label, searches the recently updated issues. */
    async all(subject) {
        const labeled = await this.byLabel(subject);
        if (labeled.length > 0)
            return labeled;
        this.updated ??= await this.issues.listUpdated(MAX_UPDATED, this.signal);
        return aboutSubject(subject, this.updated);
    }
    /** Makes the next search read the lists again. */
    refresh() {
        this.labeled = undefined;
        this.updated = undefined;
    }
}
function aboutSubject(subject, issues) {
    return issues
        .flatMap(issue => markedFor(subject, issue) ?? [])
        .sort((a, b) => a.number - b.number);
}
/** Returns an issue with its marker; undefined if it's not about the subject, or not trusted. */
function markedFor(subject, issue) {
    const marker = issue.isTrusted ? issueMarkerIn(issue.body) : undefined;
    return marker?.subject === subjectDigest(subject) ? { ...issue, marker } : undefined;
}

;// CONCATENATED MODULE: ./src/runs/watch/issue-writer.ts


/** Maximum difference between GitHub's clock and the clocks of earlier runs, in milliseconds. */
const CLOCK_DIFFERENCE = 24 * 3_600_000;
/** How long to wait until GitHub's lists contain what it may have just created, in milliseconds. */
const PAUSE = 3000;
/**
 * Writes issues. Each method throws like those of `IssuesApi`, and a `GithubError` when a text
 * doesn't fit.
 */
class IssueWriter {
    options;
    context;
    constructor(options, context) {
        this.options = options;
        this.context = context;
    }
    /** Opens an issue. Returns its number and URL. */
    async open(subject) {
        const { issues, search, texts, labels } = this.options;
        const { view } = subject;
        const title = texts.title(view);
        const body = this.bodyOf('', view, this.markerOf(subject));
        const create = () => issues.create({ title, body, labels }, this.context.signal);
        const find = async () => {
            search.refresh();
            return (await search.all(view.subject.key))[0];
        };
        return this.createOnce(create, find);
    }
    /**
     * Updates the body, the state, and the labels of an issue, after a comment if there is a reason.
     * @returns why there is no comment, if it was rejected because the issue is locked
     */
    async update(issue, subject, plan) {
        let rejection;
        let changes = {};
        if (plan.action === 'refresh') {
            changes = this.refreshed(issue, subject.view);
        }
        else if (plan.action === 'report') {
            // First the body, because a comment without it would only be half of the report.
            const body = this.bodyOf(issue.body, subject.view, this.markerOf(subject));
            if (plan.comment)
                rejection = await this.comment(issue, subject, plan.comment);
            changes = { body, ...(plan.state !== issue.state && { state: plan.state }) };
        }
        changes = { ...changes, ...this.missingLabel(issue) };
        const { issues } = this.options;
        if (Object.keys(changes).length > 0) {
            await issues.edit(issue.number, changes, this.context.signal);
        }
        return rejection;
    }
    /** The time only changes together with the text, so that the same text is not written again. */
    refreshed({ body, marker }, view) {
        if (this.bodyOf(body, view, marker) === body)
            return {};
        return { body: this.bodyOf(body, view, { ...marker, writtenOn: this.now() }) };
    }
    missingLabel({ labels }) {
        const [label] = this.options.labels;
        if (label === undefined)
            return {};
        const hasLabel = labels.some(one => one.toLowerCase() === label.toLowerCase());
        return hasLabel ? {} : { labels: [...labels, label] };
    }
    markerOf({ view, state }) {
        const { digest, isWanted } = state;
        const subject = subjectDigest(view.subject.key);
        return { subject, digest, writtenOn: this.now(), closed: !isWanted };
    }
    bodyOf(body, view, marker) {
        const edited = issue_marker_issueBody(body, this.options.texts.bodies(view), marker);
        if (edited !== undefined)
            return edited;
        throw new releases_error/* GithubError */.E('the issue has no room for the report. Shorten the text around it');
    }
    now() {
        return this.context.clock.date().toISOString();
    }
    /** Adds a comment, unless an earlier run already did. Returns why it was rejected, if it was. */
    async comment(issue, { view, state }, reason) {
        const { issues, texts } = this.options;
        const marker = { digest: state.digest, after: issue.marker.writtenOn };
        if (await this.hasComment(issue, marker))
            return undefined;
        const body = commentBody(texts.comments(view, reason), marker);
        if (body === undefined)
            throw new releases_error/* GithubError */.E('the comment is too long');
        const add = async () => {
            await issues.comment(issue.number, body, this.context.signal);
            return true;
        };
        const find = async () => (await this.hasComment(issue, marker)) || undefined;
        try {
            await this.createOnce(add, find);
            return undefined;
        }
        catch (error) {
            const isRejected = error instanceof releases_error/* GithubError */.E && !error.mayHaveArrived;
            // The body of a locked issue can still be updated.
            if (issue.isLocked && isRejected)
                return error;
            throw error;
        }
    }
    /** Whether there is a comment with a marker by a trusted author. */
    async hasComment(issue, marker) {
        const { issues } = this.options;
        const since = new Date(Date.parse(marker.after) - CLOCK_DIFFERENCE).toISOString();
        const comments = await issues.listComments(issue.number, since, this.context.signal);
        return comments.some(({ isTrusted, body }) => {
            const found = isTrusted ? commentMarkerIn(body) : undefined;
            return found?.digest === marker.digest && found.after === marker.after;
        });
    }
    /**
     * Creates something once: after an error that leaves open whether it was created, looks for it.
     * @param find returns what was created; undefined if there is nothing
     */
    async createOnce(create, find) {
        const { clock, signal } = this.context;
        for (let mayRetry = this.options.retry;; mayRetry = false) {
            try {
                return await create();
            }
            catch (error) {
                if (!(error instanceof releases_error/* GithubError */.E && error.mayHaveArrived))
                    throw error;
                await clock.sleep(PAUSE, signal);
                const found = await find();
                if (found !== undefined)
                    return found;
                if (!mayRetry)
                    throw error;
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/runs/watch/update-issues.ts





/**
 * Opens, updates, and closes the issues about subjects, one after the other. If one fails, the
 * others continue. Never throws. If the run is canceled, it stops before the next write.
 */
async function updateIssues({ inputs, views, texts, numbers }, context) {
    const { issueRepository: repository, githubToken: token, githubApiUrl: apiUrl, issueLabels: labels } = inputs;
    const { retries, redact } = inputs;
    const { clock, signal } = context;
    const stallMs = inputs.stallTimeoutSeconds * 1000;
    const client = { apiUrl, token, userAgent: version/* PROGRAM */.R, retries, stallMs, redact, clock };
    const issues = new IssuesApi({ ...client, repository });
    const search = new IssueSearch(issues, labels[0] ?? '', signal);
    const writer = new IssueWriter({ issues, search, texts, labels, retry: retries > 0 }, context);
    const updater = new IssueUpdater({ search, writer, numbers });
    try {
        for (const view of views)
            await updater.update(view, signal);
    }
    finally {
        issues.close();
    }
    const { failures, notes } = updater;
    return { issues: updater.issues, failures, notes };
}
/** Updates the issues of subjects, and collects what happened. */
class IssueUpdater {
    options;
    found = new Map();
    failures = [];
    notes = [];
    constructor(options) {
        this.options = options;
    }
    get issues() {
        return [...this.found.values()];
    }
    /** Updates the issue of a subject. Never throws. */
    async update(view, signal) {
        try {
            await this.write(view);
        }
        catch (error) {
            // Any other error must not prevent the reports, either.
            if (!signal.aborted)
                this.fail(view.subject, error);
        }
    }
    async write(view) {
        const { writer } = this.options;
        const { key: subject } = view.subject;
        const state = subjectStateOf(view);
        const found = await this.find(view.subject, state.isWanted);
        const plan = planIssue(state, found);
        if (plan.action === 'open') {
            const { number, url } = await writer.open({ view, state });
            this.found.set(subject, { subject, number, url, state: 'open' });
        }
        else if (found) {
            const { number, url } = found;
            const issue = { subject, number, url, state: found.state };
            // Known even if the update fails.
            this.found.set(subject, issue);
            const rejection = await writer.update(found, { view, state }, plan);
            if (plan.action === 'report')
                this.found.set(subject, { ...issue, state: plan.state });
            if (rejection)
                this.fail(view.subject, rejection);
        }
    }
    /** Finds the issue of a subject. If several match, the oldest open one counts. */
    async find(subject, isWanted) {
        const { search, numbers } = this.options;
        const number = numbers[subject.key];
        const known = number === undefined ? undefined : await search.byNumber(subject.key, number);
        if (known)
            return known;
        // Before an issue is opened, those without the label are searched, too.
        const matches = await (isWanted ? search.all(subject.key) : search.byLabel(subject.key));
        const chosen = matches.find(({ state }) => state === 'open') ?? matches[0];
        const others = matches.filter(issue => issue !== chosen && issue.state === 'open');
        if (chosen && others.length > 0) {
            const list = others.map(issue => `#${issue.number}`).join(', ');
            this.notes.push(`There are several open issues about ${nameOf(subject)}. #${chosen.number} is kept up to date. Close the others: ${list}.`);
        }
        return chosen;
    }
    fail(subject, { message }) {
        this.failures.push({
            subject: subject.key,
            message: `The issue about ${nameOf(subject)} could not be updated: ${message}.`
        });
    }
}
function nameOf({ kind, repository, tag }) {
    return kind === 'release' ? `release ${tag} of ${repository}` : 'the subscribed samples';
}

;// CONCATENATED MODULE: ./src/runs/watch/write-issues.ts


const NO_ISSUES = { issues: [], failures: [], notes: [] };
/**
 * Updates the issue of each subject, if `issue` is set. Never throws.
 * @param lookedUp has the exceptions that apply
 */
async function writeIssues({ inputs, started, state, subjects, incompleteReleases }, lookedUp, context) {
    if (!inputs.issue || inputs.dryRun || context.signal.aborted)
        return NO_ISSUES;
    const samplesOf = (all, { key }) => all.filter(sample => sample.subjects.includes(key));
    const views = subjects.map(subject => ({
        subject,
        samples: samplesOf(lookedUp.samples, subject),
        checkedOn: started.toISOString(),
        runUrl: inputs.origin.runUrl,
        sampleUrl: inputs.sampleUrl,
        hasState: samplesOf(state?.samples ?? [], subject).length > 0,
        isComplete: lookedUp.failures.length === 0 && !incompleteReleases.includes(subject.key)
    }));
    const numbers = state?.issues ?? {};
    return updateIssues({ inputs, views, texts: createIssueTexts(inputs), numbers }, context);
}

;// CONCATENATED MODULE: ./src/runs/watch.ts













/** Watches the verdicts of released files. */
const watchJob = {
    resultsName: WATCH_RESULTS_NAME,
    run: (settings, context) => runWatch(readWatchInputs(settings), context),
    publishFailed: publishWatchFailed
};
/**
 * Looks up the verdicts of released files, updates the issues about them, and reports what changed
 * since the last run, even if lookups fail or the run is canceled.
 * @returns how the run ends
 * @throws {InputError} when an input is invalid; nothing was sent
 * @throws {GithubError} when no release can be read; nothing was sent
 */
async function runWatch(inputs, context) {
    const { log, signal, clock } = context;
    if (!inputs.credentials && !inputs.dryRun)
        return publishWatchSkipped(inputs, context);
    const started = clock.date();
    const exceptions = await (0,load_exceptions/* loadExceptions */.R)(inputs, started, log);
    const state = await loadWatchState(inputs, started, log);
    const found = await findSubjects(inputs, state, context);
    const watch = { ...found, inputs, started, exceptions, state };
    const lookedUp = withAcceptances(await lookUpSamples(watch, context), exceptions);
    const { samples } = lookedUp;
    const issues = await writeIssues(watch, lookedUp, context);
    // Files that other workflows submit may need the other exceptions.
    const unused = (0,review_exceptions/* exceptionNotes */.F)(exceptions, { samples, isComplete: false }, log);
    const issueFailures = issues.failures.map(({ message }) => message);
    const remarks = {
        stopped: signal.aborted ? (0,src_context/* reasonOf */.A)(signal) : undefined,
        failures: [...watch.failures, ...lookedUp.failures, ...issueFailures],
        notes: [
            ...watch.notes,
            ...lookedUp.notes,
            ...issues.notes,
            ...unused,
            ...stateNotes(watch, samples)
        ]
    };
    const document = documentFields(watch, lookedUp, issues);
    const saveState = stateSaver(watch, { ...lookedUp, issues }, signal);
    return publishWatch({ inputs, document, samples, remarks, exceptions, saveState }, context);
}
function withAcceptances(lookedUp, exceptions) {
    const samples = lookedUp.samples.map(sample => (0,results_exceptions/* withAcceptance */.s4)(sample, exceptions));
    return { ...lookedUp, samples };
}
/** Explains why files that were flagged before may count as changes. */
function stateNotes({ state, inputs }, samples) {
    if (state || inputs.dryRun || !samples.some(results_verdict/* isThreat */.ff))
        return [];
    return [
        'There is no record of what earlier runs reported, so every flagged file counts as a change.'
    ];
}


/***/ })

};
