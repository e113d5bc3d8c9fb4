export const id = 921;
export const ids = [921];
export const modules = {

/***/ 1921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  submitAndJudge: () => (/* binding */ submitAndJudge)
});

// EXTERNAL MODULE: ./src/spectra/answers.ts
var answers = __webpack_require__(5523);
// EXTERNAL MODULE: ./src/wire/gate.ts
var wire_gate = __webpack_require__(3982);
// EXTERNAL MODULE: ./src/wire/http.ts + 2 modules
var http = __webpack_require__(2122);
// EXTERNAL MODULE: ./src/spectra/retry.ts
var retry = __webpack_require__(8650);
;// CONCATENATED MODULE: ./src/spectra/web-page.ts
/** What may precede the first tag: a byte order mark, whitespace, comments, an XML declaration. */
const PROLOGUE = /^\uFEFF?(?:\s+|<!--[^]*?-->|<\?xml[^>]*\?>)*/;
/** Number of characters to check, long enough for any realistic prologue. */
const HEAD = 4096;
/**
 * Returns whether a response is a web page, which the service never sends. The type `text/html`
 * alone doesn't tell, because many servers use it for plain text too.
 */
function isWebPage(text, contentType = '') {
    const start = text.slice(0, HEAD).replace(PROLOGUE, '');
    if (/^\s*text\/html\b/i.test(contentType))
        return start.startsWith('<');
    return /^<(?:!doctype\s+html|html|head|body|title|meta|script)\b/i.test(start);
}

;// CONCATENATED MODULE: ./src/spectra/call.ts





/** A call that failed for good. */
class SpectraError extends Error {
    failure;
    mayHaveArrived;
    name = 'SpectraError';
    constructor(failure, 
    /** Whether one of the attempts may have been carried out. */
    mayHaveArrived) {
        super(failure.message);
        this.failure = failure;
        this.mayHaveArrived = mayHaveArrived;
    }
}
/** How long everyone waits after a rate answer that names no time, in milliseconds; then twice as long. */
const HOLD = 500;
/** Maximum random delay, in milliseconds, so that rejected jobs don't all retry at once. */
const SPREAD = 1000;
/** Maximum number of rejected bursts without a success, unless `retries` is larger. */
const MOST_BURSTS = 6;
/** Maximum length of a rejection that is shown, in characters. */
const LONGEST_REFUSAL = 1 << 16;
/** One for a run, since what the service refuses to one call concerns them all. */
function createCaller(options) {
    const { wire, gate, retries, redact, clock = wire_gate/* realClock */.d, random = Math.random } = options;
    const { username, password } = options.credentials;
    const headers = {
        Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
        'Content-Type': 'application/octet-stream',
        'User-Agent': options.userAgent
    };
    /** Bursts of requests that were all refused as too fast, since the last success of any. */
    let burstsRefused = 0;
    let quotaAsked = false;
    /** Whether anything at all ever came back. */
    let reached = false;
    /** Whether the quota is used up, as far as the account may ask (TCA-9999). */
    async function quotaUsedUp(right, signal) {
        try {
            const path = '/api/customer_usage/v1/limits?format=json';
            const request = { method: 'GET', path, headers, body: (0,http/* textBody */.iD)('') };
            const answer = await wire.send(request, { signal, urgent: true });
            return answer.status === 200 && limitExceeded(JSON.parse(answer.text), right);
        }
        catch {
            // No answer is no proof: the attempts go on.
            return false;
        }
    }
    async function attempt(call, options) {
        let answer;
        try {
            const { path, body } = call;
            answer = await wire.send({ method: 'POST', path, headers, body }, options);
        }
        catch (error) {
            const mayHaveArrived = error instanceof http/* ConnectionError */.Rc && error.bodySent;
            if (options.signal.aborted) {
                return { failure: { ...cancelled(options.signal), mayHaveArrived } };
            }
            if (!(error instanceof http/* ConnectionError */.Rc))
                throw error;
            return { failure: { scope: 'transient', message: redact(error.message), mayHaveArrived } };
        }
        if (answer.status === 200 && isWebPage(answer.text, answer.headers['content-type']))
            return { failure: webPageFrom(wire, answer) };
        reached = true;
        if (answer.status === 200) {
            burstsRefused = 0;
            quotaAsked = false;
            return readAnswer(call, answer);
        }
        const retryAfterMs = (0,retry/* parseRetryAfter */.mu)(answer.headers['retry-after'], Date.now());
        const location = answer.headers.location && redact(answer.headers.location);
        const text = redact(answer.text.slice(0, LONGEST_REFUSAL));
        const failure = (0,retry/* judge */.S4)({ status: answer.status, text, retryAfterMs, location }, call.right);
        if (failure.tooFast) {
            const pause = retryAfterMs ?? HOLD * 2 ** Math.min(burstsRefused, 6);
            const hold = pause + random() * SPREAD;
            if (gate.slowDown(answer.sentAt, Math.min(hold, retry/* LONGEST_WAIT */.dX)))
                burstsRefused += 1;
            // Asked once in a row, at the second burst: the first may have been another job's.
            if (burstsRefused === 2 && !quotaAsked) {
                quotaAsked = true;
                if (await quotaUsedUp(call.right, options.signal)) {
                    const message = `429: ${(0,retry/* quotaMessage */.Kd)()}`;
                    return { failure: { ...failure, scope: 'account', message } };
                }
            }
        }
        return { failure };
    }
    /** Held and slowed down again and again, and nobody got through: not this job's pace. */
    const everyoneRefused = (failure) => failure.tooFast === true && burstsRefused > Math.max(retries, MOST_BURSTS);
    /** Why no other request would fare better than one that failed so; undefined when one may. */
    function whyHopeless(failure) {
        if (everyoneRefused(failure))
            return `other jobs use up the cap, or ${(0,retry/* quotaMessage */.Kd)()}`;
        const asked = failure.retryAfterMs ?? 0;
        if (failure.tooFast && asked > retry/* LONGEST_WAIT */.dX) {
            const minutes = Math.ceil(asked / 60_000);
            return `the service asks to wait for ${minutes} minutes; go on then with resume-from`;
        }
        return reached
            ? undefined
            : 'nothing ever came back from the service: look at api-url, proxy and network';
    }
    return async (call, options) => {
        let arrivals = 0;
        let tooFast = 0;
        const mayArrive = { freely: Infinity, once: 1, never: 0 }[call.repeat];
        for (let attempts = 1;; attempts++) {
            const outcome = await attempt(call, options);
            if ('value' in outcome)
                return { ...outcome, mayBeRepeated: arrivals > 0 };
            const { failure } = outcome;
            if (failure.mayHaveArrived)
                arrivals += 1;
            if (failure.tooFast)
                tooFast += 1;
            const failed = failure.tooFast ? tooFast : attempts - tooFast;
            const pause = arrivals > mayArrive ? undefined : (0,retry/* pauseBefore */.GB)(failure, failed, retries, random());
            if (pause === undefined || everyoneRefused(failure)) {
                throw new SpectraError(finalOf(failure, attempts, whyHopeless(failure)), arrivals > 0);
            }
            options.onRetry?.(failure, pause);
            await clock.sleep(pause, options.signal).catch(() => undefined);
            if (options.signal.aborted) {
                throw new SpectraError(cancelled(options.signal), arrivals > 0);
            }
        }
    };
}
/**
 * Returns a transient failure: the response came from something else, such as a captive portal. It
 * has no status, because the service has not responded.
 */
function webPageFrom({ host }, { status, bodySent }) {
    const message = `${status} with a web page, which ${host} does not send: a proxy, firewall, or captive portal responded instead`;
    return { scope: 'transient', message, mayHaveArrived: bodySent };
}
/** What an answer of 200 says. */
function readAnswer(call, answer) {
    if (!answer.bodySent) {
        const message = '200 before the request was complete';
        return { failure: { scope: 'transient', status: 200, message } };
    }
    try {
        const time = Date.parse(answer.headers.date ?? '');
        return { value: call.read(answer.text), serviceTime: Number.isNaN(time) ? undefined : time };
    }
    catch (error) {
        const incomplete = error instanceof answers/* IncompleteAnswer */.Ti ? error.message : undefined;
        const message = `200 with ${incomplete ?? "a response that can't be read"}`;
        return { failure: { scope: 'transient', status: 200, message, mayHaveArrived: true } };
    }
}
/**
 * A failure that stayed, in the words and with the scope that it has by then.
 * @param hopeless why no other request would fare better
 */
function finalOf(failure, attempts, hopeless) {
    if (failure.scope !== 'transient')
        return failure;
    const message = attempts > 1 ? `${failure.message} (${attempts} attempts)` : failure.message;
    return hopeless
        ? { ...failure, scope: 'account', message: `${message}; ${hopeless}` }
        : { ...failure, scope: 'sample', message };
}
function cancelled(signal) {
    return { scope: 'cancelled', message: signal.reason.message };
}
/**
 * Whether any limit on products of the kind (such as `TCA-02…`, of uploads) is exceeded; field
 * names are read warily.
 */
function limitExceeded(answer, { service }) {
    const kind = service.slice(0, 'TCA-02'.length);
    const { rl } = answer;
    return (Array.isArray(rl?.limits) &&
        rl.limits.some((limit) => {
            const products = Array.isArray(limit?.products) ? limit.products : [];
            return limit?.limit_exceeded === true && products.some(name => String(name).startsWith(kind));
        }));
}

;// CONCATENATED MODULE: ./src/problem.ts

/** An error as the record tells it. What is not the service's doing concerns its sample only. */
function problemFrom(error, step) {
    return problemOf(step, failureOf(error));
}
function problemOf(step, { scope, status, message }) {
    return { scope, step, status: status ?? null, message };
}
function failureOf(error) {
    return error instanceof SpectraError
        ? error.failure
        : { scope: 'sample', message: error.message };
}

// EXTERNAL MODULE: ./src/spectra/api.ts + 1 modules
var api = __webpack_require__(2800);
;// CONCATENATED MODULE: ./src/existing.ts



/**
 * Asks which samples the service has, and does for those what the user wants of them. What is
 * left to send comes back open.
 */
async function treatExisting(results, tools) {
    if (tools.ifExists === 'upload')
        return { results, checked: [], stopped: undefined };
    // Samples that an earlier run brought part of the way are known to be there.
    const asked = results.filter(({ state }) => state === 'not-attempted');
    const looked = await lookUp(asked, tools);
    if (!looked.existing)
        return { results, checked: [], stopped: looked.stopped };
    const { existing: known } = looked;
    const existing = asked.filter(result => known.has(hashOf(result, tools)));
    const after = new Map();
    let stopped;
    switch (tools.ifExists) {
        case 'metadata':
            for (const result of existing)
                after.set(result, { ...result, state: 'bytes-only' });
            break;
        case 'skip':
            for (const result of existing)
                after.set(result, done(result, 'existing', tools));
            break;
        case 'reanalyze':
            for (const piece of (0,api/* inPieces */.xE)(existing, api/* LARGEST_BULK_QUERY */.vA)) {
                stopped = await reanalyze(piece, after, tools);
                if (stopped)
                    break;
            }
    }
    const latest = (result) => {
        const treated = after.get(result);
        return treated ? { ...treated, existing: true } : result;
    };
    return { results: results.map(latest), checked: asked.map(latest), stopped };
}
/**
 * Follows the changes of samples that are done without metadata, which is what subscribes the
 * others. A sample that it fails for is done, but not all that was asked for.
 */
async function subscribeExisting(results, tools) {
    const due = results.filter(({ state, subscribed }) => !subscribed && (state === 'existing' || state === 'reanalysis-requested'));
    const after = [];
    for (const piece of tools.subscribe ? (0,api/* inPieces */.xE)(due, api/* LARGEST_BULK_QUERY */.vA) : []) {
        try {
            const hashes = piece.map(result => hashOf(result, tools));
            await tools.spectra.subscribe(tools.hashType, hashes, tools);
            after.push(...piece.map(result => ({ ...result, subscribed: true })));
        }
        catch (error) {
            const problem = problemFrom(error, 'subscription');
            after.push(...piece.map(result => ({ ...result, error: problem })));
        }
    }
    return after;
}
const hashOf = (result, { hashType }) => result[hashType] ?? '';
async function lookUp(asked, tools) {
    const hashes = asked.map(result => hashOf(result, tools));
    try {
        const existing = await tools.spectra.findExisting(tools.hashType, hashes, tools);
        return { existing, stopped: undefined };
    }
    catch (error) {
        const { status, message } = failureOf(error);
        // Without the right there is another way; a fault is no reason to send what may be there.
        if (status !== 403)
            return { stopped: `what the service has can't be asked: ${message}` };
        tools.warn(`What the service has can't be asked, so everything is uploaded. ${message}`);
        return { stopped: undefined };
    }
}
/**
 * One bulk request. A sample that the service lacks after all stays as it is, to be uploaded.
 * @param after where the results go
 * @returns why nothing more can be asked
 */
async function reanalyze(piece, after, tools) {
    const hashes = piece.map(result => hashOf(result, tools));
    try {
        const { sent, missing } = await tools.spectra.reanalyze(tools.hashType, hashes, tools);
        for (const result of piece) {
            const hash = hashOf(result, tools);
            if (sent.has(hash))
                after.set(result, done(result, 'reanalysis-requested', tools));
            else if (!missing.has(hash))
                after.set(result, failed(result, UNSAID, tools));
        }
        return undefined;
    }
    catch (error) {
        const problem = doubtful(error);
        if (problem.scope === 'cancelled')
            return problem.message;
        for (const result of piece)
            after.set(result, failed(result, problem, tools));
        return problem.scope === 'account' ? problem.message : undefined;
    }
}
const UNSAID = {
    scope: 'sample',
    step: 'reanalysis',
    status: 200,
    message: 'the service did not say that it takes the sample for a new analysis'
};
function done(result, state, { now }) {
    return { ...result, state, finished: now().toISOString() };
}
function failed(result, error, { now }) {
    return { ...result, state: 'failed', error, finished: now().toISOString() };
}
/** A request for a new analysis may have a side effect that nobody has seen. */
function doubtful(error) {
    const problem = problemFrom(error, 'reanalysis');
    if (!(error instanceof SpectraError && error.mayHaveArrived))
        return problem;
    const message = `${problem.message}; it may have been taken, so it is not asked for again`;
    return { ...problem, message };
}

// EXTERNAL MODULE: ./src/intake.ts
var intake = __webpack_require__(7639);
// EXTERNAL MODULE: ./src/metadata.ts
var metadata = __webpack_require__(3630);
;// CONCATENATED MODULE: ./src/queue.ts
/** Items to send. More can be added while others are taken. */
class SendQueue {
    sizeOf;
    /** Sorted by size, the largest last. */
    things = [];
    waiting = [];
    ended = false;
    /** @param sizeOf in bytes */
    constructor(sizeOf) {
        this.sizeOf = sizeOf;
    }
    get isEmpty() {
        return this.things.length === 0;
    }
    add(things) {
        for (const thing of things)
            this.things.push(thing);
        this.things.sort((a, b) => this.sizeOf(a) - this.sizeOf(b));
        this.wake();
    }
    /** Stops waiting for more items. */
    end() {
        this.ended = true;
        this.wake();
    }
    /** Takes the largest, so that no large one is left for the end. Undefined if none is left. */
    takeLargest() {
        return this.take(() => this.things.pop());
    }
    takeSmallest() {
        return this.take(() => this.things.shift());
    }
    async take(remove) {
        while (this.isEmpty && !this.ended) {
            await new Promise(resolve => this.waiting.push(resolve));
        }
        return remove();
    }
    wake() {
        for (const resolve of this.waiting.splice(0))
            resolve();
    }
}

// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(5594);
// EXTERNAL MODULE: ./src/results.ts
var results = __webpack_require__(9385);
;// CONCATENATED MODULE: ./src/sources/candidate.ts
/** Downloads under way at once. */
const AT_ONCE = 4;
/** Downloads samples that aren't on this machine. If one fails, the others continue. */
async function fetchAll(candidates, { signal, ready, failed }) {
    const here = candidates.filter(isHere);
    if (here.length > 0)
        ready(here);
    const [smallest, ...others] = candidates
        .filter(isElsewhere)
        .sort((a, b) => a.result.size - b.result.size);
    // The first request is for the smallest. Of the others, the largest takes the longest.
    const queue = (smallest ? [smallest, ...others.reverse()] : []).values();
    const stopped = () => signal.aborted;
    const fetchSome = async () => {
        for (const { result, sample: fetch } of queue) {
            if (stopped())
                return;
            try {
                const sample = await fetch();
                ready([{ sample, result: { ...result, sha1: sample.sha1 } }]);
            }
            catch (error) {
                if (stopped())
                    return;
                const { message } = error;
                const problem = { scope: 'sample', step: 'download', status: null, message };
                // If an earlier run uploaded the bytes, the service still has them.
                const state = result.state === 'bytes-only' ? 'bytes-only' : 'failed';
                failed({ ...result, state, error: problem });
            }
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, fetchSome));
}
function isHere(candidate) {
    return typeof candidate.sample === 'object';
}
function isElsewhere(candidate) {
    return typeof candidate.sample === 'function';
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./src/fingerprint.ts
var src_fingerprint = __webpack_require__(2659);
// EXTERNAL MODULE: ./src/open.ts
var src_open = __webpack_require__(7107);
;// CONCATENATED MODULE: ./src/content.ts


/** A sample's file is not, or is no longer, what was hashed. */
class ContentError extends Error {
    name = 'ContentError';
}
/** Larger than Node's 64 KiB for speed, and small enough for many uploads at once. In bytes. */
const PIECE = 512 << 10;
/**
 * @param signal ends the wait while too many files are open
 * @throws {ContentError} when the file can't be opened or its size has changed
 */
async function openContent(sample, signal) {
    const handle = await (0,src_open/* openFile */.Tq)(sample.files[0].path, signal).catch((error) => {
        throw new ContentError(`can no longer be read: ${error.message}`, { cause: error });
    });
    const content = { bytes: () => readPieces(handle, sample), close: () => handle.close() };
    // Otherwise, most of a file of another size would be sent for nothing.
    if ((await handle.stat()).size === sample.size)
        return content;
    await handle.close();
    throw changed();
}
async function* readPieces(handle, sample) {
    const { size } = sample;
    const fingerprint = (0,src_fingerprint/* createFingerprint */.v)(src_fingerprint/* SECRET */.b);
    // One is filled while the other one is sent.
    const buffers = [1, 2].map(() => Buffer.allocUnsafe(Math.min(PIECE, size)));
    let left = size;
    const readNext = (turn) => (0,src_open/* fill */.GS)(handle, (buffers[turn % 2] ?? Buffer.of()).subarray(0, left));
    let reading = readNext(0);
    for (let turn = 1; left > 0; turn++) {
        const piece = await reading;
        if (piece.length === 0)
            throw changed();
        left -= piece.length;
        if (left > 0) {
            reading = readNext(turn);
            // Prevents an unhandled rejection if sending ends before the next piece is awaited.
            reading.catch(() => undefined);
        }
        fingerprint.update(piece);
        if (left === 0) {
            const isSame = fingerprint.digest() === sample.fingerprint;
            if (!isSame || (await handle.stat()).size !== size)
                throw changed();
        }
        yield piece;
    }
}
const changed = () => new ContentError('changed while it was uploaded');

;// CONCATENATED MODULE: ./src/send.ts




/** After this many consecutive 403s, the account itself lacks the right to the step. */
const MOST_REFUSALS = 5;
const DAY = 24 * 60 * 60_000;
/** Uploads the bytes (TCA-0202). Returns the submission unchanged if the service has them. */
async function attemptBytes(submission, run, turn = {}) {
    const { sample, result } = submission;
    const { tools, stop } = run;
    if (result.state !== 'not-attempted' || stop.signal.aborted)
        return submission;
    const begun = { ...result, started: tools.now().toISOString() };
    let sent = 0;
    const body = {
        length: sample.size,
        open: () => {
            sent = 0;
            return openContent(sample, stop.signal);
        }
    };
    const options = {
        ...turn,
        signal: stop.signal,
        onSent: bytes => {
            tools.observer.sending(sample, (sent += bytes));
        },
        onRetry: (failure, pauseMs) => {
            tools.observer.retrying(sample, problemOf('bytes', failure), pauseMs);
        }
    };
    try {
        await call({ step: 'bytes', sample }, run, () => tools.spectra.uploadSample(sample.sha1, body, options));
        return { sample, result: { ...begun, state: 'bytes-only' }, sentNow: true };
    }
    catch (error) {
        const problem = problemIn(error, 'bytes', run);
        const state = problem.scope === 'cancelled' ? 'not-attempted' : 'failed';
        return { sample, result: { ...begun, state, error: problem } };
    }
}
/** Uploads the metadata (TCA-0203) if the service has the bytes. */
async function attemptMetadata(submission, run, turn = {}) {
    const { sample, result, sentNow } = submission;
    const { tools, stop } = run;
    if (!(0,results/* isOpen */.nT)(result) || result.state !== 'bytes-only' || stop.signal.aborted)
        return submission;
    const before = { ...result, started: result.started ?? tools.now().toISOString() };
    // An earlier run or request may already have added metadata.
    const wasUncertain = before.metadata === 'uncertain';
    let announced = false;
    let leaving = before;
    const options = {
        ...turn,
        subscribe: tools.subscribe,
        signal: stop.signal,
        onLeaving: async () => {
            leaving = withFirstSent(leaving, tools);
            await saveUncertain(leaving, tools);
            announced = true;
        },
        onRetry: (failure, pauseMs) => {
            tools.observer.retrying(sample, problemOf('metadata', failure), pauseMs);
        }
    };
    try {
        const xml = await tools.describe(sample);
        const { mayBeRepeated } = await call({ step: 'metadata', sample }, run, () => tools.spectra.uploadMetadata(sample.sha1, xml, options));
        const metadata = mayBeRepeated || wasUncertain ? 'repeated' : 'confirmed';
        const { subscribe: subscribed } = tools;
        const state = before.existing ? 'metadata-only' : 'submitted';
        return { sample, result: { ...leaving, state, metadata, subscribed, error: null } };
    }
    catch (error) {
        // Other errors don't say whether an earlier attempt arrived.
        const mayHaveArrived = error instanceof SpectraError ? error.mayHaveArrived : announced;
        const uncertain = wasUncertain || mayHaveArrived;
        const metadata = uncertain ? 'uncertain' : 'none';
        const known = uncertain ? leaving : before;
        const problem = problemIn(error, 'metadata', run);
        if (problem.status !== 404 || sentNow) {
            return { sample, result: { ...known, metadata, error: problem } };
        }
        // The service doesn't have the bytes, contrary to the record or the status.
        const fresh = { ...known, state: 'not-attempted', existing: false, metadata };
        return attemptMetadata(await attemptBytes({ sample, result: fresh }, run), run);
    }
}
/** Saved before sending, so that a resumed run knows the metadata may already be there. */
async function saveUncertain(result, { keep }) {
    try {
        await keep({ ...result, metadata: 'uncertain' });
    }
    catch (cause) {
        const { message } = cause;
        throw new Error(`not sent because the results file can't be written: ${message}`, { cause });
    }
}
/** Adds the time of the first metadata if it isn't set yet and the service's clock is usable. */
function withFirstSent(result, { spectra, now }) {
    const there = spectra.clock() ?? NaN;
    const here = now().getTime();
    if (result.metadataFirstSent || !(Math.abs(there - here) < DAY))
        return result;
    // The later of the two, so that an analysis from before the metadata never counts.
    return { ...result, metadataFirstSent: new Date(Math.max(there, here)).toISOString() };
}
/** Makes a call. Retries a 403 once if another request of the run has succeeded. */
async function call({ step, sample }, run, request) {
    const retried = async (error) => {
        const isRefused = error instanceof SpectraError && error.failure.status === 403;
        // Metadata that may have arrived is not sent again.
        if (!isRefused || run.refusals.size === 0 || error.mayHaveArrived)
            throw error;
        run.tools.observer.retrying(sample, problemFrom(error, step), 0);
        return request();
    };
    const done = await request().catch(retried);
    run.refusals.set(step, 0);
    return done;
}
/** If another request has succeeded, a 403 fails only this sample, unless it repeats. */
function problemIn(error, step, run) {
    const problem = problemFrom(error, step);
    if (problem.status !== 403 || run.refusals.size === 0)
        return problem;
    const refusals = (run.refusals.get(step) ?? 0) + 1;
    run.refusals.set(step, refusals);
    if (refusals >= MOST_REFUSALS)
        return problem;
    return { ...problem, scope: 'sample', message: `${problem.message} (other requests succeeded)` };
}

;// CONCATENATED MODULE: ./src/submit.ts



/**
 * Submits samples: each one's bytes, then its metadata. Never throws: errors are in the results. If
 * one sample fails, the others continue. An account error stops the run, and samples that have not
 * been attempted keep their initial result.
 * @param queue samples can be added while others are submitted
 * @returns why it ended early; undefined if every sample was attempted
 */
async function submit_submit(queue, tools) {
    const first = await queue.takeSmallest();
    if (!first)
        return undefined;
    const stop = new AbortController();
    // As many listen as there are requests under way.
    (0,external_node_events_.setMaxListeners)(0, stop.signal);
    // When nothing more can be sent, the workers don't wait for further samples.
    stop.signal.addEventListener('abort', () => {
        queue.end();
    });
    const cancel = () => {
        stop.abort(tools.signal.reason);
    };
    tools.signal.addEventListener('abort', cancel);
    if (tools.signal.aborted)
        cancel();
    const run = { tools, stop, refusals: new Map() };
    // Meanwhile, the other workers connect, and the XML library loads.
    tools.describe(first.sample).catch(() => undefined);
    // If only one is queued so far, `probe` may need the next one, so the other workers wait.
    const second = queue.isEmpty ? undefined : await queue.takeSmallest();
    const probing = probe(run, [first, second], queue);
    const takeAll = async (mine, firstTurn) => {
        let turn = firstTurn;
        // A sample's metadata goes along with the next one's bytes.
        let finishing = Promise.resolve();
        for (;;) {
            const submission = await (mine.shift() ?? queue.takeLargest());
            if (!submission)
                break;
            const sent = await sendBytes(submission, run, turn);
            await finishing;
            // Once bytes have gone, the first request is done, and nothing is to be connected early.
            finishing = sendMetadata(sent, run, sent.sentNow ? {} : turn);
            turn = {};
        }
        await finishing;
    };
    await Promise.all([
        probing.then(probed => takeAll(probed, {})),
        ...Array.from({ length: tools.concurrency - 1 }, () => second ? takeAll([], { after: probing }) : probing.then(() => takeAll([], {})))
    ]);
    tools.signal.removeEventListener('abort', cancel);
    return stop.signal.aborted ? stop.signal.reason.message : undefined;
}
/**
 * Sends the smallest sample alone, so that wrong credentials cost only one small request. If that
 * gets no response, sends a second one to find out whether only the first sample is affected.
 * @returns those of the two that have to be continued
 */
async function probe(run, [first, second], queue) {
    const alone = attempt(first, run).then(sent => (isUnanswered(sent) ? sent : save(sent, run)));
    const sendNext = async (next) => save(await attempt(next, run, { after: alone }), run);
    // Opens a second connection early, because the first sample's metadata uses the first one.
    const connected = second && sendNext(second);
    const sent = await alone;
    if (!isUnanswered(sent))
        return connected ? [sent, connected] : [sent];
    const late = second ? undefined : await queue.takeSmallest();
    const next = connected ?? (late && sendNext(late));
    if (!next)
        return [save(sent, run)];
    const { error, metadata } = sent.result;
    run.tools.observer.retrying(first.sample, error, 0);
    const other = await next;
    const isReached = !run.stop.signal.aborted;
    // Metadata that may have arrived is not sent again.
    if (isReached && metadata === 'none')
        return [first, other];
    const scope = isReached ? 'sample' : 'account';
    save({ ...sent, result: { ...sent.result, error: { ...error, scope } } }, run);
    return [other];
}
function isUnanswered(sent) {
    const { error } = sent.result;
    return error?.scope === 'account' && error.status === null;
}
/** Sends the bytes, or the metadata if the service has the bytes. */
function attempt(submission, run, turn = {}) {
    const { state } = submission.result;
    return state === 'bytes-only'
        ? attemptMetadata(submission, run, turn)
        : attemptBytes(submission, run, turn);
}
async function sendBytes(submission, run, turn) {
    const sent = await attemptBytes(submission, run, turn);
    return sent === submission ? sent : save(sent, run);
}
async function sendMetadata(submission, run, turn) {
    const sent = await attemptMetadata(submission, run, turn);
    if (sent !== submission)
        save(sent, run);
}
/** Saves a sample's result. A failure of the account ends the run. */
function save(submission, { tools, stop }) {
    const { sample, result } = submission;
    if ((0,results/* isOpen */.nT)(result)) {
        keepLater(result, tools);
        return submission;
    }
    const last = { ...result, finished: tools.now().toISOString() };
    keepLater(last, tools);
    tools.observer.settled(sample, last);
    if (last.error?.scope === 'account')
        stop.abort(new Error(last.error.message));
    return { ...submission, result: last };
}
/** A record that can't be written shows when it is closed. The submission goes on until then. */
function keepLater(result, tools) {
    tools.keep(result).catch(() => undefined);
}

;// CONCATENATED MODULE: ./src/proof.ts


/** The sources of proof, those with smaller responses first. */
const SOURCES = [
    { proof: 'TCA-0103', largest: api/* LARGEST_SCANNED */.uU, piece: api/* LARGEST_BULK_QUERY */.vA },
    { proof: 'TCA-0104', largest: api/* LARGEST_ANALYZED */.CW, piece: 10 }
];
const proof_DAY = 24 * 60 * 60_000;
function createProver({ spectra, hashType, options, now, warn }) {
    let sources = SOURCES;
    /** Returns false if the account lacks the right. */
    async function ask({ proof, piece }, samples) {
        try {
            for (const some of (0,api/* inPieces */.xE)(samples, piece)) {
                const hashes = some.map(({ hash }) => hash);
                const found = await spectra.findAnalyses(proof, hashType, hashes, options);
                const latest = Math.max(found.serviceTime ?? 0, now().getTime()) + proof_DAY;
                for (const sample of some)
                    note(sample, found.value.get(sample.hash), { proof, latest });
            }
            return true;
        }
        catch (error) {
            const { status, message } = failureOf(error);
            if (status !== 403)
                throw error;
            sources = sources.filter(source => source.proof !== proof);
            warn(`${message}. ${consequenceOf(sources)}`);
            return false;
        }
    }
    return {
        isPossible: () => sources.length > 0,
        async prove(samples, thoroughly) {
            let left = samples;
            for (const source of sources) {
                left = left.filter(({ analyzed, result }) => analyzed === undefined && result.size <= source.largest);
                const asked = await ask(source, left);
                // Each query is charged. Until the last look, only failed scans are worth another one.
                if (asked && !thoroughly)
                    left = left.filter(({ scanFailed }) => scanFailed);
            }
        }
    };
}
/** @param latest the latest plausible time of an analysis, in milliseconds */
function note(sample, evidence, { proof, latest }) {
    const counts = (time = NaN) => time >= sample.since && time <= latest;
    if (counts(evidence?.analyzedOn))
        sample.analyzed = evidence?.analyzedOn;
    // Only scan records (TCA-0103) say that scanners failed.
    if (proof === 'TCA-0103') {
        sample.scanFailed = sample.analyzed === undefined && counts(evidence?.attemptedOn);
    }
}
function consequenceOf([next]) {
    if (next?.proof === 'TCA-0104')
        return 'TCA-0104 is used instead.';
    return next
        ? 'Samples on which all antivirus scanners failed stay pending.'
        : 'Without proof of an analysis, samples in which no threat is found stay pending.';
}
/**
 * Returns a function that returns the earliest time of an analysis that counts for a result, by
 * the service's clock, in milliseconds.
 * @param warn called if the clocks can't be used or differ
 */
function createSince(spectra, warn) {
    let warned = false;
    const warnOnce = (text) => {
        if (!warned)
            warn(text);
        warned = true;
    };
    return result => {
        // This run requested no analysis, so the latest one counts, regardless of its age.
        if (result.state === 'existing' || result.state === 'metadata-only')
            return -Infinity;
        const here = Date.parse(result.finished ?? '');
        const accepted = spectra.acceptedOn(result);
        if (Number.isNaN(accepted))
            warnOnce(NO_TIME);
        const differ = accepted !== undefined && Math.abs(accepted - here) > proof_DAY;
        if (differ)
            warnOnce(CLOCKS_DIFFER);
        const last = differ ? Math.max(accepted, here) : accepted;
        // Any attempt may have started the analysis, even one of an earlier run.
        const first = result.state === 'submitted' ? Date.parse(result.metadataFirstSent ?? '') : NaN;
        // If neither is known, the time of the machine that submitted the sample has to do.
        const since = last ?? (Number.isNaN(first) ? here : first);
        // The service's times are in whole seconds.
        return Math.floor((first < since ? first : since) / 1000) * 1000;
    };
}
const NO_TIME = "The service's responses have no date, so no analysis can be matched to this run: samples in which no threat is found stay pending.";
const CLOCKS_DIFFER = "The clocks of the service and this machine differ by more than a day. Only analyses after the later of the two times count; check this machine's clock if samples stay pending.";

;// CONCATENATED MODULE: ./src/standing.ts


/** The verdict for a sample that the service does not have. */
const ABSENT = {
    status: 'unavailable',
    threat: null,
    level: null,
    trust: null,
    enginesMatched: null,
    enginesAsked: null,
    firstSeen: null,
    analyzedOn: null,
    reason: 'it was not submitted'
};
const UNPROVEN = 'no completed analysis was found since the submission';
const SUSPICIOUS_BEFORE = `suspicious before, but ${UNPROVEN}`;
const SCAN_FAILED = 'all antivirus scanners failed in the latest scan';
const UNASKED = 'its verdict could not be retrieved';
const UNTOLD = "the service's response does not include its verdict";
const UNHEARD_OF = 'the service returned a status that this action does not recognize';
const UNTRUSTED_SOURCE = 'its source is not trusted';
const TOO_LARGE = 'the service does not analyze files over 2 GB';
/**
 * Returns a sample's result with its current verdict.
 * @param whyPending the reason to report if the verdict is not proven
 */
function judged(standing, whyPending = UNPROVEN) {
    const { result, reputation, analyzed, settled } = standing;
    const { status: said, ...details } = reputation ?? {};
    const verdict = {
        ...ABSENT,
        ...details,
        trust: said === 'KNOWN' ? (reputation?.trust ?? null) : null,
        analyzedOn: analyzed === undefined ? null : new Date(analyzed).toISOString(),
        reason: null,
        status: 'no threats found'
    };
    // An older analysis found it suspicious; the new one may find it malicious.
    const isOutdated = said === 'SUSPICIOUS' && !settled;
    if ((said === 'MALICIOUS' || said === 'SUSPICIOUS' || said === 'KNOWN') && !isOutdated) {
        const status = said.toLowerCase();
        const reason = (0,results/* isUntrusted */.fb)(verdict) ? UNTRUSTED_SOURCE : null;
        return { ...result, verdict: { ...verdict, status, reason } };
    }
    // Proof alone is not enough: the status has to be requested after it.
    if (said === 'UNKNOWN' && settled && analyzed !== undefined)
        return { ...result, verdict };
    if (result.size > api/* LARGEST_SCANNED */.uU) {
        return { ...result, verdict: { ...verdict, status: 'unavailable', reason: TOO_LARGE } };
    }
    const reason = whyPending === UNPROVEN ? whyUnproven(standing) : whyPending;
    return { ...result, verdict: { ...verdict, status: 'pending', reason } };
}
function whyUnproven({ reputation, analyzed, scanFailed, seen }) {
    if (reputation?.status === 'OTHER')
        return UNHEARD_OF;
    if (reputation?.status === 'SUSPICIOUS')
        return SUSPICIOUS_BEFORE;
    if (analyzed === undefined)
        return scanFailed ? SCAN_FAILED : UNPROVEN;
    return seen && !reputation ? UNTOLD : UNPROVEN;
}

;// CONCATENATED MODULE: ./src/verdicts.ts




/** The first look after a submission, in milliseconds; no analysis is done sooner. */
const FIRST_PAUSE = 30_000;
/** For short waits, the first look comes after this part of them. */
const FIRST_PART = 1 / 60;
/** Each pause is longer than the one before: the longer it took, the longer it may take. */
const GROWTH = 1.5;
/**
 * Waits until the service has made up its mind on every sample that it has, or the time is over.
 * Never throws: what can't be had is in the verdicts.
 *
 * Each look at a sample is charged, so that those whose verdict is final are not looked at again,
 * the pauses grow, and in between only proof of an analysis is looked for: without a new analysis
 * there is hardly a new verdict.
 */
async function awaitVerdicts(results, tools) {
    const { clock, signal, timeoutMs, watcher, keep, hashType } = tools;
    const sinceOf = createSince(tools.spectra, text => {
        watcher.warn(text);
    });
    const standings = results.filter(isThere).map((result) => ({
        result,
        hash: result[hashType] ?? '',
        since: sinceOf(result),
        seen: false,
        settled: false
    }));
    const open = () => standings.filter(({ settled }) => !settled);
    const look = createLook(tools);
    const stopped = () => signal.aborted;
    const deadline = clock.now() + timeoutMs;
    let pause = Math.min(FIRST_PAUSE, timeoutMs * FIRST_PART);
    let last = timeoutMs === 0;
    let failure;
    // What was analysed long ago can be looked at right away.
    let due = standings.filter(({ result }) => isOld(result, pause, tools));
    if (due.length === 0)
        due = await rest();
    while (due.length > 0 && !stopped()) {
        failure = await look.at(due, last);
        const settled = due.filter(standing => standing.settled).map(standing => judged(standing));
        watcher.judged(settled);
        // A record that can't be written shows when it is closed.
        for (const result of settled)
            keep(result).catch(() => undefined);
        if (last || (failure && !mayPass(failure)))
            break;
        due = await rest();
    }
    /** Waits for the time of the next look, and says who is left for it. */
    async function rest() {
        const left = deadline - clock.now();
        last = pause >= left;
        if (open().length > 0 && left > 0) {
            const ms = Math.min(pause, left);
            watcher.waiting(open().length, ms);
            pause *= GROWTH;
            await clock.sleep(ms, signal).catch(() => undefined);
        }
        return open();
    }
    const broken = open().length > 0 ? failure?.message : undefined;
    const reason = broken === undefined ? UNPROVEN : UNASKED;
    const verdicts = new Map(standings.map(standing => [standing.result, judged(standing, reason)]));
    return {
        results: results.map(result => verdicts.get(result) ?? { ...result, verdict: ABSENT }),
        chargedLookUps: look.charged(),
        broken
    };
}
/** Whether the service has it, so that there can be a verdict. */
function isThere({ state }) {
    return (state === 'submitted' ||
        state === 'metadata-only' ||
        state === 'reanalysis-requested' ||
        state === 'existing');
}
/** Whether its analysis may be done by now. */
function isOld({ state, finished }, pause, { now }) {
    if (state === 'existing' || state === 'metadata-only')
        return true;
    return now().getTime() - (Date.parse(finished ?? '') || 0) >= pause;
}
/** Whether it may be otherwise at the next look. */
function mayPass({ scope, status }) {
    return scope !== 'account' && scope !== 'cancelled' && status !== 403;
}
/** Looks at samples, and keeps in mind what the account can't ask, and what it was charged. */
function createLook({ spectra, hashType, failOn, signal, now, watcher }) {
    let charged = 0;
    const options = { signal, onCharged: (lookUps) => void (charged += lookUps) };
    const warn = (text) => {
        watcher.warn(text);
    };
    const prover = createProver({ spectra, hashType, options, now, warn });
    async function findReputations(standings) {
        for (const piece of (0,api/* inPieces */.xE)(standings, api/* LARGEST_BULK_QUERY */.vA)) {
            const hashes = piece.map(({ hash }) => hash);
            const found = await spectra.findReputations(hashType, hashes, options);
            for (const standing of piece) {
                standing.seen = true;
                standing.reputation = found.get(standing.hash);
                standing.settled = isFinal(standing);
            }
        }
    }
    /** Whether waiting can't change anything any more that matters. */
    function isFinal({ reputation, analyzed, result }) {
        switch (reputation?.status) {
            case 'MALICIOUS':
            case 'KNOWN':
                return true;
            case 'SUSPICIOUS':
                // It may get worse, which matters only to those who let suspicious samples pass.
                return (analyzed !== undefined || failOn.includes('suspicious') || result.size > api/* LARGEST_SCANNED */.uU);
            case 'OTHER':
                return false;
            case undefined:
                return result.size > api/* LARGEST_SCANNED */.uU;
            case 'UNKNOWN':
                return analyzed !== undefined || result.size > api/* LARGEST_SCANNED */.uU;
        }
    }
    return {
        charged: () => charged,
        /**
         * @param thoroughly whether those are asked for again that nothing new is known of
         * @returns why not all could be asked
         */
        async at(standings, thoroughly) {
            // First the proof: what is UNKNOWN after that was UNKNOWN after the analysis.
            const unproven = await failureIn(prover.prove(standings, thoroughly));
            if (unproven && !(thoroughly && mayPass(unproven)))
                return unproven;
            const all = thoroughly || !prover.isPossible();
            const unasked = await failureIn(findReputations(standings.filter(({ seen, analyzed }) => all || !seen || analyzed !== undefined)));
            return unasked ?? unproven;
        }
    };
}
async function failureIn(work) {
    try {
        await work;
        return undefined;
    }
    catch (error) {
        return failureOf(error);
    }
}
/**
 * The verdicts of a run that came to no look.
 * @param reason why not
 */
function unjudged(results, reason) {
    return results.map(result => ({
        ...result,
        verdict: isThere(result) ? { ...ABSENT, status: 'pending', reason } : ABSENT
    }));
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/submission.ts














/**
 * Submits the samples, then waits for their verdicts.
 * @returns what to report besides the results
 */
async function submitAndJudge(source, desk, credentials) {
    const { spectra, close } = connect(desk.inputs, credentials);
    try {
        const { advice, stopped } = await submitAll(source, desk, spectra);
        const verdicts = await judgeAll(desk, spectra, stopped);
        return { ...verdicts, stopped: stopped ?? verdicts.stopped, advice };
    }
    finally {
        close();
    }
}
/** Creates the client of the service, with one gate for all requests. */
function connect({ apiUrl, requestsPerSecond, concurrency, retries, stallTimeoutSeconds, redact }, credentials) {
    const gate = (0,wire_gate/* createGate */.q)(requestsPerSecond);
    const wire = (0,http/* createWire */.kP)({
        baseUrl: apiUrl,
        gate,
        stallMs: stallTimeoutSeconds * 1000,
        // As many as are opened during the first request. Waiting for one of them is faster than
        // opening another one, and doesn't take up part of the request cap.
        maxConnections: concurrency + 1
    });
    const call = createCaller({ wire, gate, credentials, userAgent: version/* ACTION */.h, retries, redact });
    return {
        spectra: (0,api/* createSpectra */.f4)(call),
        close: () => {
            wire.close();
        }
    };
}
/**
 * Processes the samples: first those that the service has, then uploads, then subscriptions.
 * @returns why it ended early, if it did, and advice for the user
 */
async function submitAll(source, desk, spectra) {
    const { inputs, record, log, signal, stopReading } = desk;
    const { concurrency, subscribe } = inputs;
    const tools = { spectra, subscribe, signal, now, hashType: hashTypeOf(inputs) };
    const queue = new SendQueue(({ sample }) => sample.size);
    const [prepared, ended] = await Promise.all([
        prepare(source, queue, desk, tools).finally(() => {
            queue.end();
        }),
        submit_submit(queue, {
            ...tools,
            describe: sample => (0,metadata/* metadataXml */.bx)(sample, inputs),
            concurrency,
            keep: record.keep,
            observer: log
        }).then(reason => {
            if (reason !== undefined)
                stopReading(new Error(reason));
            return reason;
        })
    ]);
    const stopped = prepared.stopped ?? ended ?? (signal.aborted ? (0,intake/* reasonOf */.A3)(signal) : undefined);
    if (stopped === undefined) {
        await (0,intake/* keepAll */.bq)(record, await subscribeExisting(record.results().samples, tools));
    }
    return { advice: prepared.advice, stopped };
}
/**
 * Reads the samples, processes those that the service has, and queues the others.
 * @returns why the run has to stop, if it does, and advice for the user
 */
async function prepare(source, queue, desk, tools) {
    const { inputs, record, log, reading } = desk;
    const { apiUrl, requestsPerSecond, ifSampleExists: ifExists } = inputs;
    const enqueue = (candidates) => fetchAll(candidates.filter(({ result }) => (0,results/* isOpen */.nT)(result)), {
        signal: reading,
        ready(submissions) {
            void (0,intake/* keepAll */.bq)(record, submissions.map(({ result }) => result));
            const samples = submissions.map(({ sample }) => sample);
            log.submitting(samples, `${apiUrl.host}, ${(0,wording/* pace */.cI)(requestsPerSecond)}`);
            queue.add(submissions);
        },
        failed(result) {
            log.failed(result);
            void (0,intake/* keepAll */.bq)(record, [result]);
        }
    });
    if (ifExists === 'upload') {
        // The service is not queried first, so samples are sent while others are still being read.
        const fetching = [];
        const { advice } = await (0,intake/* takeIn */.l)(source, desk, batch => fetching.push(enqueue(batch)));
        await Promise.all(fetching);
        return { advice, stopped: undefined };
    }
    const { candidates, advice } = await (0,intake/* takeIn */.l)(source, desk);
    if (reading.aborted)
        return { advice, stopped: undefined };
    const before = candidates.map(({ result }) => result);
    const warn = (text) => {
        log.warn(text);
    };
    const treated = await treatExisting(before, { ...tools, ifExists, warn });
    await (0,intake/* keepAll */.bq)(record, treated.results);
    if (treated.checked.length > 0)
        log.treated(treated.checked);
    if (!treated.stopped) {
        await enqueue(candidates.map((candidate, index) => {
            return { ...candidate, result: treated.results[index] ?? candidate.result };
        }));
    }
    return { advice, stopped: treated.stopped };
}
/** Waits for the verdicts if `fail-on` is set. */
async function judgeAll({ inputs, record, log, signal }, spectra, stopped) {
    const { failOn, verdictTimeoutMinutes } = inputs;
    const { samples } = record.results();
    if (failOn.length === 0 || samples.length === 0)
        return { stopped };
    if (stopped) {
        await (0,intake/* keepAll */.bq)(record, unjudged(samples, 'the run ended early'));
        return { stopped, chargedLookUps: 0 };
    }
    const { results, broken, chargedLookUps } = await awaitVerdicts(samples, {
        spectra,
        hashType: hashTypeOf(inputs),
        failOn,
        timeoutMs: verdictTimeoutMinutes * 60_000,
        signal,
        clock: wire_gate/* realClock */.d,
        now,
        keep: record.keep,
        watcher: log
    });
    await (0,intake/* keepAll */.bq)(record, results);
    return { stopped: signal.aborted ? (0,intake/* reasonOf */.A3)(signal) : undefined, unasked: broken, chargedLookUps };
}
const now = () => new Date();
/** For release assets, GitHub provides only the SHA-256. */
const hashTypeOf = ({ release }) => (release ? 'sha256' : 'sha1');


/***/ })

};
