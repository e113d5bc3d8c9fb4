export const id = 159;
export const ids = [159];
export const modules = {

/***/ 8159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sendSamples: () => (/* binding */ sendSamples)
});

// EXTERNAL MODULE: ./src/context.ts
var src_context = __webpack_require__(788);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
;// CONCATENATED MODULE: ./src/report/upload-progress.ts

/** First interval between two progress lines, in milliseconds. Doubles up to the longest one. */
const FIRST_INTERVAL = 10_000;
const MAX_INTERVAL = 60_000;
/** Logs the progress of uploads. */
class UploadProgress {
    context;
    expectedBytes = 0;
    finishedBytes = 0;
    interval = FIRST_INTERVAL;
    lastLogged;
    /** Number of bytes sent in the current attempt, by SHA-256. */
    inProgress = new Map();
    constructor(context) {
        this.context = context;
        this.lastLogged = context.clock.now();
    }
    /**
     * Reports samples that will be uploaded. More may follow.
     * @param destination the service, for the log
     */
    expect(samples, destination) {
        const { log, clock } = this.context;
        if (this.expectedBytes === 0) {
            log.info(`Uploading to ${destination}`);
            this.lastLogged = clock.now();
        }
        this.expectedBytes = samples.reduce((sum, { size }) => sum + size, this.expectedBytes);
    }
    /**
     * Reports the progress of an upload.
     * @param bytes number of bytes sent so far in this attempt
     */
    sending(sample, bytes) {
        const { log, clock } = this.context;
        this.inProgress.set(sample.sha256, bytes);
        if (clock.now() - this.lastLogged < this.interval)
            return;
        const sent = [...this.inProgress.values()].reduce((sum, one) => sum + one, this.finishedBytes);
        const names = this.inProgress.size === 1 ? ` (${namesOf(sample)})` : '';
        log.info(`… ${(0,format/* formatSize */.Xq)(sent)} of ${(0,format/* formatSize */.Xq)(this.expectedBytes)} uploaded${names}`);
        this.lastLogged = clock.now();
        this.interval = Math.min(this.interval * 2, MAX_INTERVAL);
    }
    /** Reports that a request for a sample will be retried. */
    retrying(sample, problem, pauseMs) {
        const when = pauseMs > 0 ? `in ${(0,format/* formatDuration */.a3)(pauseMs)}` : 'now';
        this.context.log.info(`↻ ${namesOf(sample)}: ${problem.message}; retrying ${when}`);
    }
    /** Reports the result of a sample. */
    finished(sample, result) {
        const { log } = this.context;
        this.inProgress.delete(sample.sha256);
        this.finishedBytes += sample.size;
        const names = (0,format/* listNames */.Zv)(result.files, 3);
        const facts = `${names}  ${(0,format/* formatSize */.Xq)(result.size)}  sha1 ${sample.sha1}  ${timeOf(result)}`;
        if (result.state === 'submitted')
            log.info(`✓ ${facts}`);
        else if (result.state === 'metadata-only')
            log.info(`✓ ${facts}  metadata only`);
        else
            log.info(`✗ ${facts}  ${result.state}: ${result.error?.message ?? ''}`);
        if (result.metadata === 'repeated') {
            log.info('  The service may have its metadata twice, because it was sent more than once');
        }
    }
}
function namesOf({ files }) {
    return (0,format/* listNames */.Zv)(files.map(({ name }) => name), 3);
}
function timeOf({ started, finished }) {
    return started && finished ? (0,format/* formatDuration */.a3)(Date.parse(finished) - Date.parse(started)) : '';
}

// EXTERNAL MODULE: ./src/spectra/metadata-xml.ts
var metadata_xml = __webpack_require__(7667);
;// CONCATENATED MODULE: ./src/spectra/errors.ts
/** A call that failed and is not retried. */
class SpectraError extends Error {
    failure;
    mayHaveArrived;
    name = 'SpectraError';
    /** @param mayHaveArrived whether the service may have processed one of the attempts */
    constructor(failure, mayHaveArrived, options) {
        super(failure.message, options);
        this.failure = failure;
        this.mayHaveArrived = mayHaveArrived;
    }
}
/** A well-formed response that lacks information. The message completes "200 with …". */
class IncompleteResponse extends Error {
    name = 'IncompleteResponse';
}

;// CONCATENATED MODULE: ./src/results/problem.ts

/** Returns an error as it is stored in the results. */
function problemFrom(error, step) {
    return problemOf(failureOf(error), step);
}
/** Returns a failure as it is stored in the results. */
function problemOf({ scope, status, message }, step) {
    return { scope, step, status: status ?? null, message };
}
/** Returns the failure of an error. Errors that aren't from the service affect only the sample. */
function failureOf(error) {
    return error instanceof SpectraError
        ? error.failure
        : { scope: 'sample', message: error.message };
}

// EXTERNAL MODULE: ./src/results/state.ts
var results_state = __webpack_require__(5919);
;// CONCATENATED MODULE: ./src/spectra/chunk.ts
/** Splits a list into parts of at most `size` items, for bulk requests. */
function chunk(list, size) {
    return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}

// EXTERNAL MODULE: ./src/spectra/limits.ts
var limits = __webpack_require__(8422);
;// CONCATENATED MODULE: ./src/stages/hash-of.ts
/** Returns the hash that identifies a sample to the service. Only unread files don't have one. */
function hashOf(result, hashType) {
    return result[hashType] ?? '';
}

;// CONCATENATED MODULE: ./src/stages/subscribe.ts





/**
 * Subscribes to changes of samples that the service already had (TCA-0206). Uploading metadata
 * subscribes to the others. Never throws: errors are in the results.
 * @returns the results that changed
 */
async function subscribeExisting(results, { spectra, hashType }, { signal }) {
    const unsubscribed = results.filter(result => (0,results_state/* isProcessed */.D_)(result) && !results_state/* STATES */.xj[result.state].hasMetadata && !result.subscribed);
    const changed = [];
    for (const part of chunk(unsubscribed, limits/* MAX_BULK_QUERY_SIZE */.p7)) {
        try {
            const hashes = part.map(result => hashOf(result, hashType));
            await spectra.subscribe({ hashType, hashes }, { signal });
            changed.push(...part.map(result => ({ ...result, subscribed: true })));
        }
        catch (error) {
            const problem = problemFrom(error, 'subscription');
            changed.push(...part.map(result => ({ ...result, error: problem })));
        }
    }
    return changed;
}

;// CONCATENATED MODULE: ./src/stages/upload-queue.ts
/** A queue of items to upload, ordered by size. Items can be added at any time until it ends. */
class UploadQueue {
    sizeOf;
    /** The largest last. */
    items = [];
    waiting = [];
    isEnded = false;
    /** @param sizeOf returns an item's size in bytes */
    constructor(sizeOf) {
        this.sizeOf = sizeOf;
    }
    get isEmpty() {
        return this.items.length === 0;
    }
    add(items) {
        for (const item of items)
            this.items.push(item);
        this.items.sort((a, b) => this.sizeOf(a) - this.sizeOf(b));
        this.wake();
    }
    /** Declares that no more items will be added. */
    end() {
        this.isEnded = true;
        this.wake();
    }
    /**
     * Removes the largest item, so that no large upload starts last. Waits if the queue is empty.
     * @returns undefined if the queue has ended and is empty
     */
    takeLargest() {
        return this.take(() => this.items.pop());
    }
    /** Like `takeLargest`, but removes the smallest item. */
    takeSmallest() {
        return this.take(() => this.items.shift());
    }
    async take(remove) {
        while (this.isEmpty && !this.isEnded) {
            await new Promise(resolve => this.waiting.push(resolve));
        }
        return remove();
    }
    wake() {
        for (const resolve of this.waiting.splice(0))
            resolve();
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./src/artifacts/fingerprint.ts
var artifacts_fingerprint = __webpack_require__(4171);
// EXTERNAL MODULE: ./src/artifacts/open-file.ts
var open_file = __webpack_require__(8306);
;// CONCATENATED MODULE: ./src/artifacts/upload-body.ts


/** A sample's file can't be read, or has changed since it was hashed. */
class UploadBodyError extends Error {
    name = 'UploadBodyError';
}
/** In bytes. Faster than Node's default of 64 KiB, and small enough for many concurrent uploads. */
const CHUNK = 512 << 10;
/**
 * Opens a sample's file for an upload attempt. The last chunk is yielded only if the fingerprint
 * matches, so a complete upload is what was hashed.
 * @param signal aborts the wait while too many files are open
 * @throws {UploadBodyError} when the file can't be opened or its size has changed
 */
async function openUploadBody(sample, signal) {
    const handle = await (0,open_file/* openFile */.Tq)(sample.files[0].path, signal).catch((error) => {
        throw new UploadBodyError(`can no longer be read: ${error.message}`, {
            cause: error
        });
    });
    const body = { bytes: () => readChunks(handle, sample), close: () => handle.close() };
    // Otherwise, most of the file would be sent before the change is noticed.
    if ((await handle.stat()).size === sample.size)
        return body;
    await handle.close();
    throw changed();
}
async function* readChunks(handle, sample) {
    const { size } = sample;
    const fingerprint = (0,artifacts_fingerprint/* createFingerprint */.v)(artifacts_fingerprint/* FINGERPRINT_KEY */.X);
    // One buffer is filled while the other one is sent.
    const buffers = [1, 2].map(() => Buffer.allocUnsafe(Math.min(CHUNK, size)));
    let left = size;
    const readNext = (turn) => (0,open_file/* readFully */.lR)(handle, (buffers[turn % 2] ?? Buffer.of()).subarray(0, left));
    let reading = readNext(0);
    for (let turn = 1; left > 0; turn++) {
        const chunk = await reading;
        if (chunk.length === 0)
            throw changed();
        left -= chunk.length;
        if (left > 0) {
            reading = readNext(turn);
            // Prevents an unhandled rejection if sending ends before the next chunk is awaited.
            reading.catch(() => undefined);
        }
        fingerprint.update(chunk);
        if (left === 0) {
            const isSame = fingerprint.digest() === sample.fingerprint;
            if (!isSame || (await handle.stat()).size !== size)
                throw changed();
        }
        yield chunk;
    }
}
function changed() {
    return new UploadBodyError('changed while it was uploaded');
}

// EXTERNAL MODULE: ./src/http/clock.ts
var http_clock = __webpack_require__(8658);
;// CONCATENATED MODULE: ./src/stages/upload-sample.ts





/** After this many consecutive 403s for a step, the account itself lacks the permission. */
const MAX_REJECTIONS = 5;
/** Uploads samples one step at a time. Never throws: errors are in the results. */
class SampleUploader {
    options;
    context;
    /** Number of consecutive samples rejected with 403, by step; empty until a request succeeds. */
    rejections = new Map();
    /** @param context its signal stops all uploads */
    constructor(options, context) {
        this.options = options;
        this.context = context;
    }
    /** Uploads the bytes (TCA-0202). Returns the task unchanged if the service has them. */
    async uploadBytes(task, timing = {}) {
        const { sample, result } = task;
        const { signal, clock } = this.context;
        const { progress, spectra } = this.options;
        if (result.state !== 'not-attempted' || signal.aborted)
            return task;
        const started = { ...result, started: clock.date().toISOString() };
        let sent = 0;
        const body = {
            length: sample.size,
            open: () => {
                sent = 0;
                return openUploadBody(sample, signal);
            }
        };
        const onSent = (bytes) => {
            progress.sending(sample, (sent += bytes));
        };
        const options = { ...timing, ...this.callOptions(sample, 'bytes'), onSent };
        try {
            await this.call({ step: 'bytes', sample }, () => spectra.uploadSample(sample.sha1, body, options));
            return { sample, result: { ...started, state: 'bytes-only' }, hasUploadedBytes: true };
        }
        catch (error) {
            const problem = this.problemIn(error, 'bytes');
            const state = problem.scope === 'cancelled' ? 'not-attempted' : 'failed';
            return { sample, result: { ...started, state, error: problem } };
        }
    }
    /** Uploads the metadata (TCA-0203) if the service has the bytes. */
    async uploadMetadata(task, timing = {}) {
        const { sample, result, hasUploadedBytes } = task;
        if (!(0,results_state/* needsUpload */.LC)(result) || result.state !== 'bytes-only' || this.context.signal.aborted) {
            return task;
        }
        const started = result.started ?? this.context.clock.date().toISOString();
        const attempt = new MetadataAttempt({ ...result, started });
        try {
            const xml = await this.options.describe(sample);
            const options = {
                ...timing,
                ...this.callOptions(sample, 'metadata'),
                subscribe: this.options.subscribe,
                beforeSending: () => this.saveUncertain(attempt)
            };
            const { mayBeRepeated } = await this.call({ step: 'metadata', sample }, () => this.options.spectra.uploadMetadata(sample.sha1, xml, options));
            return { sample, result: attempt.succeeded(mayBeRepeated, this.options.subscribe) };
        }
        catch (error) {
            const problem = this.problemIn(error, 'metadata');
            const failed = attempt.failed(error);
            if (problem.status !== 404 || hasUploadedBytes) {
                return { sample, result: { ...failed, error: problem } };
            }
            // The service doesn't have the bytes, contrary to the results file or its own status.
            const restarted = { ...failed, state: 'not-attempted', existing: false };
            return this.uploadMetadata(await this.uploadBytes({ sample, result: restarted }));
        }
    }
    /** Saves the result before sending, so that a resumed run knows that metadata may be repeated. */
    async saveUncertain(attempt) {
        const { clock } = this.context;
        const result = attempt.resultBeforeSending(this.options.spectra.serviceTime(), clock.date().getTime());
        try {
            await this.options.resultsFile.save(result);
        }
        catch (cause) {
            const { message } = cause;
            throw new Error(`not sent because the results file can't be written: ${message}`, { cause });
        }
        attempt.wasSent = true;
    }
    callOptions(sample, step) {
        return {
            signal: this.context.signal,
            onRetry: (failure, pauseMs) => {
                this.options.progress.retrying(sample, problemOf(failure, step), pauseMs);
            }
        };
    }
    /** Makes a call. Retries a 403 once if another request of the run has succeeded. */
    async call({ step, sample }, request) {
        const retryRejected = async (error) => {
            const isRejected = error instanceof SpectraError && error.failure.status === 403;
            // Metadata that may have arrived is not sent again.
            if (!isRejected || this.rejections.size === 0 || error.mayHaveArrived)
                throw error;
            this.options.progress.retrying(sample, problemFrom(error, step), 0);
            return request();
        };
        const result = await request().catch(retryRejected);
        this.rejections.set(step, 0);
        return result;
    }
    /** If another request has succeeded, a 403 fails only this sample, unless 403s keep repeating. */
    problemIn(error, step) {
        const problem = problemFrom(error, step);
        if (problem.status !== 403 || this.rejections.size === 0)
            return problem;
        const rejections = (this.rejections.get(step) ?? 0) + 1;
        this.rejections.set(step, rejections);
        if (rejections >= MAX_REJECTIONS)
            return problem;
        const message = `${problem.message} (other requests succeeded)`;
        return { ...problem, scope: 'sample', message };
    }
}
/** The result of a sample whose metadata is being uploaded. */
class MetadataAttempt {
    before;
    /** Whether sending the metadata may have started. */
    wasSent = false;
    /** The result, with the time of the first attempt if the metadata was sent. */
    sent;
    constructor(before) {
        this.before = before;
        this.sent = before;
    }
    /** Whether an earlier run or request may already have added metadata. */
    get wasUncertain() {
        return this.before.metadata === 'uncertain';
    }
    /**
     * Returns the result to save before sending.
     * @param serviceTime by the service's clock, in milliseconds; undefined if not known
     * @param localTime by this machine's clock, in milliseconds
     */
    resultBeforeSending(serviceTime, localTime) {
        const isUsable = Math.abs((serviceTime ?? NaN) - localTime) < http_clock/* DAY */.d;
        if (!this.sent.metadataFirstSent && serviceTime !== undefined && isUsable) {
            // The later of the two, so that an analysis from before the metadata never counts.
            const time = new Date(Math.max(serviceTime, localTime));
            this.sent = { ...this.sent, metadataFirstSent: time.toISOString() };
        }
        return { ...this.sent, metadata: 'uncertain' };
    }
    succeeded(mayBeRepeated, subscribed) {
        const metadata = mayBeRepeated || this.wasUncertain ? 'repeated' : 'confirmed';
        const state = this.before.existing ? 'metadata-only' : 'submitted';
        return { ...this.sent, state, metadata, subscribed, error: null };
    }
    failed(error) {
        // Other errors don't say whether an earlier attempt arrived.
        const mayHaveArrived = error instanceof SpectraError ? error.mayHaveArrived : this.wasSent;
        return this.wasUncertain || mayHaveArrived
            ? { ...this.sent, metadata: 'uncertain' }
            : { ...this.before, metadata: 'none' };
    }
}

;// CONCATENATED MODULE: ./src/stages/upload.ts



/**
 * Uploads samples: the bytes of each, then its metadata. Never throws: errors are in the results.
 * If one sample fails, the others continue. An account error stops the run, and samples that have
 * not been attempted keep their initial result.
 * @param queue samples can be added while others are uploaded
 * @returns why the run ended early; undefined if every sample was attempted
 */
async function uploadSamples(queue, options, context) {
    const first = await queue.takeSmallest();
    if (!first)
        return undefined;
    return new UploadRun(queue, options, context).run(first);
}
class UploadRun {
    queue;
    options;
    context;
    /** Stops all uploads on an account error, or when the run is canceled. */
    stop = new AbortController();
    uploader;
    constructor(queue, options, context) {
        this.queue = queue;
        this.options = options;
        this.context = context;
        const { signal } = this.stop;
        // Each request in progress adds a listener.
        (0,external_node_events_.setMaxListeners)(0, signal);
        // If nothing more can be sent, the workers must not wait for further samples.
        signal.addEventListener('abort', () => {
            queue.end();
        });
        this.uploader = new SampleUploader(options, { ...context, signal });
    }
    async run(first) {
        const { signal } = this.context;
        const cancel = () => {
            this.stop.abort(signal.reason);
        };
        signal.addEventListener('abort', cancel);
        if (signal.aborted)
            cancel();
        await this.uploadAll(first);
        signal.removeEventListener('abort', cancel);
        return this.stop.signal.aborted ? this.stop.signal.reason.message : undefined;
    }
    async uploadAll(first) {
        // Loads the XML library during the first request.
        this.options.describe(first.sample).catch(() => undefined);
        // If only one is queued so far, `probe` may need the next one, so the other workers wait.
        const second = this.queue.isEmpty ? undefined : await this.queue.takeSmallest();
        const probing = this.probe(first, second);
        await Promise.all([
            probing.then(probed => this.work(probed)),
            ...Array.from({ length: this.options.concurrency - 1 }, () => second ? this.work([], { after: probing }) : probing.then(() => this.work([])))
        ]);
    }
    /** Uploads its own tasks, then tasks from the queue, until none are left. */
    async work(own, firstTiming = {}) {
        let timing = firstTiming;
        // A sample's metadata is uploaded at the same time as the bytes of the next one.
        let finishing = Promise.resolve();
        for (;;) {
            const task = await (own.shift() ?? this.queue.takeLargest());
            if (!task)
                break;
            const uploaded = await this.uploadBytes(task, timing);
            await finishing;
            // After the bytes, the first request is done, so there is no need to connect early.
            finishing = this.uploadMetadata(uploaded, uploaded.hasUploadedBytes ? {} : timing);
            timing = {};
        }
        await finishing;
    }
    /**
     * Uploads the smallest sample alone, so that wrong credentials cost only one small request. If
     * it gets no response, uploads a second one to find out whether only the first is affected.
     * @returns the tasks that still need a step
     */
    async probe(first, second) {
        const alone = this.uploadNextStep(first).then(task => hasNoResponse(task) ? task : this.save(task));
        const uploadNext = async (next) => this.save(await this.uploadNextStep(next, { after: alone }));
        // Opens a second connection early, because the first sample's metadata uses the first one.
        const connected = second && uploadNext(second);
        const task = await alone;
        if (!hasNoResponse(task))
            return connected ? [task, connected] : [task];
        const late = second ? undefined : await this.queue.takeSmallest();
        const next = connected ?? (late && uploadNext(late));
        if (!next)
            return [this.save(task)];
        const { error, metadata } = task.result;
        this.options.progress.retrying(first.sample, error, 0);
        const other = await next;
        const isReachable = !this.stop.signal.aborted;
        // Metadata that may have arrived is not sent again.
        if (isReachable && metadata === 'none')
            return [first, other];
        const scope = isReachable ? 'sample' : 'account';
        this.save({ ...task, result: { ...task.result, error: { ...error, scope } } });
        return [other];
    }
    /** Uploads the bytes, or the metadata if the service has the bytes. */
    uploadNextStep(task, timing = {}) {
        return task.result.state === 'bytes-only'
            ? this.uploader.uploadMetadata(task, timing)
            : this.uploader.uploadBytes(task, timing);
    }
    async uploadBytes(task, timing) {
        const uploaded = await this.uploader.uploadBytes(task, timing);
        return uploaded === task ? task : this.save(uploaded);
    }
    async uploadMetadata(task, timing) {
        const uploaded = await this.uploader.uploadMetadata(task, timing);
        if (uploaded !== task)
            this.save(uploaded);
    }
    /** Saves a sample's result. An account error stops the run. */
    save(task) {
        const { sample, result } = task;
        const { resultsFile, progress } = this.options;
        if ((0,results_state/* needsUpload */.LC)(result)) {
            void resultsFile.saveInBackground([result]);
            return task;
        }
        const finished = {
            ...result,
            finished: this.context.clock.date().toISOString()
        };
        void resultsFile.saveInBackground([finished]);
        progress.finished(sample, finished);
        if (finished.error?.scope === 'account')
            this.stop.abort(new Error(finished.error.message));
        return { ...task, result: finished };
    }
}
function hasNoResponse(task) {
    const { error } = task.result;
    return error?.scope === 'account' && error.status === null;
}

// EXTERNAL MODULE: ./src/report/log-verdicts.ts + 1 modules
var log_verdicts = __webpack_require__(7647);
// EXTERNAL MODULE: ./src/results/exceptions.ts
var results_exceptions = __webpack_require__(7734);
;// CONCATENATED MODULE: ./src/stages/earliest-analysis.ts


const NO_DATE = "The service's responses have no date, so no analysis can be matched to this run: samples in which no threat is found stay pending.";
const CLOCKS_DIFFER = "The clocks of the service and this machine differ by more than a day. Only analyses after the later of the two times count; check this machine's clock if samples stay pending.";
/**
 * Returns a function that computes the earliest time of an analysis that counts for a result, by
 * the service's clock, in milliseconds: -Infinity if any analysis counts, NaN if none can.
 * @param log receives a warning if responses have no date or the clocks differ
 */
function createEarliestAnalysis(spectra, log) {
    let hasWarned = false;
    const warnOnce = (text) => {
        if (!hasWarned)
            log.warning(text);
        hasWarned = true;
    };
    return result => {
        // This run requested no analysis, so the latest one counts, regardless of its age.
        if (!results_state/* STATES */.xj[result.state].startsAnalysis)
            return -Infinity;
        const here = Date.parse(result.finished ?? '');
        const accepted = spectra.acceptedAt(result);
        if (Number.isNaN(accepted))
            warnOnce(NO_DATE);
        const differ = accepted !== undefined && Math.abs(accepted - here) > http_clock/* DAY */.d;
        if (differ)
            warnOnce(CLOCKS_DIFFER);
        const last = differ ? Math.max(accepted, here) : accepted;
        // Any attempt may have started the analysis, even one of an earlier run.
        const first = result.state === 'submitted' ? Date.parse(result.metadataFirstSent ?? '') : NaN;
        // If neither is known, use the time of the machine that submitted the sample.
        const since = last ?? (Number.isNaN(first) ? here : first);
        // The service's times are in whole seconds.
        return Math.floor((first < since ? first : since) / 1000) * 1000;
    };
}

;// CONCATENATED MODULE: ./src/stages/analysis-proof.ts




/** The sources of proof, those with smaller responses first. */
const SOURCES = [
    { proof: 'TCA-0103', largest: limits/* MAX_SCANNED_SIZE */.Y, perRequest: limits/* MAX_BULK_QUERY_SIZE */.p7 },
    { proof: 'TCA-0104', largest: limits/* MAX_ANALYZED_SIZE */.Sf, perRequest: limits/* MAX_ANALYSIS_QUERY_SIZE */.pG }
];
/** Requests proof of analyses. */
class Prover {
    options;
    context;
    /** The sources that the account may use, as far as is known. */
    sources = SOURCES;
    constructor(options, context) {
        this.options = options;
        this.context = context;
    }
    /** Whether the account has the permission for any source of proof, as far as is known. */
    get isPossible() {
        return this.sources.length > 0;
    }
    /**
     * Requests proof once for each sample that has none, and updates the samples.
     * @param thoroughly whether to query every source instead of stopping at the first
     * @throws {SpectraError} unless the failure is that the account lacks a permission
     */
    async prove(samples, thoroughly) {
        let left = samples;
        for (const source of this.sources) {
            left = left.filter(({ analyzed, size }) => analyzed === undefined && (size ?? 0) <= source.largest);
            const isAllowed = await this.query(source, left);
            // Each query is charged. Until the last check, only failed scans need the next source.
            if (isAllowed && !thoroughly)
                left = left.filter(({ scanFailed }) => scanFailed);
        }
    }
    /**
     * Requests the scan records (TCA-0103) of samples, and updates the samples. Does nothing if the
     * account lacks the permission.
     * @throws {SpectraError} unless the failure is that the account lacks the permission
     */
    async findScans(samples) {
        const source = this.sources.find(({ proof }) => proof === 'TCA-0103');
        if (source)
            await this.query(source, samples);
    }
    /** Returns false if the account lacks the permission. */
    async query({ proof, perRequest }, samples) {
        const { spectra, hashType, onCharged } = this.options;
        const { signal, clock, log } = this.context;
        try {
            for (const part of chunk(samples, perRequest)) {
                const hashes = part.map(({ hash }) => hash);
                const query = { hashType, hashes };
                const found = await spectra.findAnalyses(proof, query, { signal, onCharged });
                const latest = Math.max(found.serviceTime ?? 0, clock.date().getTime()) + http_clock/* DAY */.d;
                for (const sample of part) {
                    update(sample, found.value.get(sample.hash), { proof, latest });
                }
            }
            return true;
        }
        catch (error) {
            const { status, message } = failureOf(error);
            if (status !== 403)
                throw error;
            this.sources = this.sources.filter(source => source.proof !== proof);
            log.warning(`${message}. ${consequenceOf(this.sources)}`);
            return false;
        }
    }
}
/**
 * Updates a sample if the evidence counts.
 * @param source its `latest` is the latest plausible time of an analysis, in milliseconds
 */
function update(sample, evidence, { proof, latest }) {
    const counts = (time = NaN) => time >= sample.since && time < (sample.until ?? Infinity) && time <= latest;
    sample.foundSize ??= evidence?.size;
    sample.foundHashes ??= evidence?.hashes;
    if (counts(evidence?.analyzedOn))
        sample.analyzed = evidence?.analyzedOn;
    // Only scan records (TCA-0103) say that engines failed.
    if (proof === 'TCA-0103') {
        const { scan } = evidence ?? {};
        if (scan && Date.parse(scan.scannedOn) <= latest)
            sample.scan = scan;
        sample.scanFailed = sample.analyzed === undefined && counts(evidence?.attemptedOn);
    }
}
function consequenceOf([next]) {
    if (next?.proof === 'TCA-0104')
        return 'TCA-0104 is used instead.';
    return next
        ? 'Samples on which all antivirus engines failed stay pending.'
        : 'Without proof of an analysis, samples in which no threat is found stay pending.';
}

;// CONCATENATED MODULE: ./src/stages/verdict-checker.ts




/** Requests verdicts, and counts the lookups that the service charges. */
class VerdictChecker {
    options;
    context;
    /** Number of charged lookups so far. */
    charged = 0;
    prover;
    constructor(options, context) {
        this.options = options;
        this.context = context;
        this.prover = new Prover({ ...options, onCharged: this.onCharged }, context);
    }
    /**
     * Checks samples once, and updates them.
     * @param thoroughly whether to request everything again, even if nothing new is expected
     * @returns why some verdicts could not be retrieved
     */
    async check(states, thoroughly) {
        // Proof first: a sample that is UNKNOWN afterwards was UNKNOWN after the analysis.
        const proofFailure = await failureIn(this.prover.prove(states, thoroughly));
        if (proofFailure && !(thoroughly && isWorthRetrying(proofFailure)))
            return proofFailure;
        const all = thoroughly || !this.prover.isPossible;
        const due = states.filter(({ requestedOn, analyzed }) => all || requestedOn === undefined || analyzed !== undefined);
        return (await failureIn(this.findReputations(due))) ?? proofFailure;
    }
    onCharged = (lookUps) => {
        this.charged += lookUps;
    };
    /** Requests reputations (TCA-0101). */
    async findReputations(states) {
        const { spectra, hashType } = this.options;
        const { signal, clock } = this.context;
        const options = { signal, onCharged: this.onCharged };
        for (const part of chunk(states, limits/* MAX_BULK_QUERY_SIZE */.p7)) {
            const hashes = part.map(({ hash }) => hash);
            const found = await spectra.findReputations({ hashType, hashes }, options);
            for (const state of part) {
                state.requestedOn = clock.date().toISOString();
                state.reputation = found.get(state.hash);
                state.isFinal = this.isFinal(state);
            }
        }
    }
    /** Whether waiting can't change the verdict in a way that matters. */
    isFinal({ reputation, analyzed, size }) {
        const isTooLarge = (size ?? 0) > limits/* MAX_SCANNED_SIZE */.Y;
        switch (reputation?.status) {
            case 'MALICIOUS':
            case 'KNOWN':
                return true;
            case 'SUSPICIOUS':
                // It may become malicious, which only matters if suspicious samples pass.
                return analyzed !== undefined || this.options.failOn.includes('suspicious') || isTooLarge;
            case 'OTHER':
                return false;
            case undefined:
                return isTooLarge;
            case 'UNKNOWN':
                return analyzed !== undefined || isTooLarge;
        }
    }
}
/** Whether the next check may succeed after this failure. */
function isWorthRetrying({ scope, status }) {
    return scope !== 'account' && scope !== 'cancelled' && status !== 403;
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

// EXTERNAL MODULE: ./src/results/verdict.ts
var results_verdict = __webpack_require__(1999);
;// CONCATENATED MODULE: ./src/stages/verdict-state.ts


/** The verdict for a sample that the service does not have. */
const ABSENT = {
    status: 'unavailable',
    threat: null,
    level: null,
    trust: null,
    classifiedBy: null,
    enginesMatched: null,
    enginesAsked: null,
    firstSeen: null,
    analyzedOn: null,
    checkedOn: null,
    reason: 'it was not submitted',
    scan: null,
    accepted: null
};
const NEVER_ANALYZED = 'no completed analysis was found';
const UNPROVEN = 'no completed analysis was found since the submission';
const SUSPICIOUS_BEFORE = `suspicious before, but ${UNPROVEN}`;
const SCAN_FAILED = 'all antivirus engines failed in the latest scan';
const NOT_RETRIEVED = 'its verdict could not be retrieved';
const NOT_INCLUDED = "the service's response does not include its verdict";
const NOT_RECOGNIZED = 'the service returned a status that this action does not recognize';
const UNTRUSTED_SOURCE = 'its source is not trusted';
const TOO_LARGE = 'the service does not analyze files over 2 GB';
/**
 * Returns a sample's current verdict.
 * @param hasFailed whether requests for verdicts failed
 */
function toVerdict(state, hasFailed = false) {
    const { size, reputation, analyzed, isFinal, requestedOn, scan } = state;
    const reputationStatus = reputation?.status;
    const verdict = {
        ...ABSENT,
        ...(reputation && detailsOf(reputation)),
        analyzedOn: analyzed === undefined ? null : new Date(analyzed).toISOString(),
        checkedOn: reputation && requestedOn ? requestedOn : null,
        reason: null,
        status: 'pending'
    };
    // An older analysis found it suspicious; the new one may find it malicious.
    const isOutdated = reputationStatus === 'SUSPICIOUS' && !isFinal;
    if ((reputationStatus === 'MALICIOUS' ||
        reputationStatus === 'SUSPICIOUS' ||
        reputationStatus === 'KNOWN') &&
        !isOutdated) {
        const status = reputationStatus.toLowerCase();
        const reason = (0,results_verdict/* isUntrusted */.fb)(verdict) ? UNTRUSTED_SOURCE : null;
        const scanned = results_verdict/* VERDICTS */.bk[status].isThreat ? (scan ?? null) : null;
        return { ...verdict, status, reason, scan: scanned };
    }
    // Proof alone is not enough: the status has to be requested after it.
    if (reputationStatus === 'UNKNOWN' && isFinal && analyzed !== undefined) {
        return { ...verdict, status: 'no threats found' };
    }
    if ((size ?? 0) > limits/* MAX_SCANNED_SIZE */.Y) {
        return { ...verdict, status: 'unavailable', reason: TOO_LARGE };
    }
    return { ...verdict, reason: hasFailed ? NOT_RETRIEVED : whyUnproven(state) };
}
function detailsOf(reputation) {
    const { status, threat, level, trust, classifiedBy, enginesMatched, enginesAsked, firstSeen } = reputation;
    return {
        threat,
        level,
        trust: status === 'KNOWN' ? trust : null,
        classifiedBy,
        enginesMatched,
        enginesAsked,
        firstSeen
    };
}
function whyUnproven(state) {
    const { reputation, analyzed, scanFailed, requestedOn, since } = state;
    const isAnyCounted = since === -Infinity;
    if (reputation?.status === 'OTHER')
        return NOT_RECOGNIZED;
    if (reputation?.status === 'SUSPICIOUS')
        return SUSPICIOUS_BEFORE;
    const isOmitted = requestedOn !== undefined && !reputation;
    if (isOmitted && (analyzed !== undefined || isAnyCounted))
        return NOT_INCLUDED;
    if (analyzed === undefined && scanFailed)
        return SCAN_FAILED;
    return isAnyCounted ? NEVER_ANALYZED : UNPROVEN;
}

;// CONCATENATED MODULE: ./src/stages/wait-schedule.ts
/** The growing pauses between the checks of something that takes time, until a timeout. */
class WaitSchedule {
    options;
    clock;
    /** Whether the next check is the last one. */
    isLast;
    /** The next pause, in milliseconds. */
    pause;
    /** How much of the next pause has already passed, in milliseconds. */
    elapsed;
    deadline;
    constructor(options, clock) {
        this.options = options;
        this.clock = clock;
        const { timeoutMs, firstPauseMs, firstPart, elapsedMs = 0 } = options;
        this.deadline = clock.now() + timeoutMs - elapsedMs;
        this.pause = Math.min(firstPauseMs, timeoutMs * firstPart);
        // If the pause has passed, whatever is due is checked without waiting.
        this.elapsed = elapsedMs < this.pause ? elapsedMs : 0;
        this.isLast = timeoutMs <= elapsedMs;
    }
    /** Whether the timeout has passed. */
    get isOver() {
        return this.clock.now() >= this.deadline;
    }
    /** Reports a check before the first pause, so that this pause starts now. */
    checked() {
        this.elapsed = 0;
    }
    /**
     * Waits until the next check is due, or until the signal is aborted.
     * @param onPause called with the pause, in milliseconds, unless there is no time left
     */
    async wait(signal, onPause) {
        const left = this.deadline - this.clock.now();
        const pause = this.pause - this.elapsed;
        this.isLast = pause >= left;
        if (left <= 0)
            return;
        this.pause *= this.options.growth;
        this.elapsed = 0;
        const ms = Math.min(pause, left);
        onPause(ms);
        await this.clock.sleep(ms, signal).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./src/stages/verdicts.ts








/** When to check, in milliseconds. No analysis finishes sooner than the first check. */
const PAUSES = { firstPauseMs: 30_000, firstPart: 1 / 60, growth: 1.5 };
/**
 * Waits until every sample that the service has a final verdict, or until the timeout. Never
 * throws: errors are in the outcome.
 *
 * Each lookup is charged, so samples with a final verdict are not checked again, the pauses grow,
 * and until the last check only proof of an analysis is requested, because the verdict rarely
 * changes without a new analysis.
 */
async function awaitVerdicts(results, options, context) {
    const { states, chargedLookUps, failure } = await awaitVerdictStates(results, options, context);
    const verdicts = new Map(states.map(state => [
        state.result,
        (0,results_exceptions/* withAcceptance */.s4)(withVerdict(state, failure !== undefined), options.exceptions)
    ]));
    return {
        results: results.map(result => verdicts.get(result) ?? { ...result, verdict: ABSENT }),
        chargedLookUps,
        failure
    };
}
/** Does the same as `awaitVerdicts`, and returns everything that is known about the samples. */
async function awaitVerdictStates(results, options, context) {
    const { spectra, hashType } = options;
    const earliestAnalysis = createEarliestAnalysis(spectra, context.log);
    const states = results.filter(results_state/* isProcessed */.D_).map((result) => ({
        result,
        hash: hashOf(result, hashType),
        size: result.size,
        since: earliestAnalysis(result),
        isFinal: false
    }));
    const checker = new VerdictChecker(options, context);
    const failure = await new VerdictWait(states, options, context).run(checker);
    return { states, chargedLookUps: checker.charged, failure };
}
function withVerdict(state, hasFailed = false) {
    return { ...state.result, verdict: toVerdict(state, hasFailed) };
}
/** The checks of one run and the pauses between them. */
class VerdictWait {
    states;
    options;
    context;
    schedule;
    constructor(states, options, context) {
        this.states = states;
        this.options = options;
        this.context = context;
        const { timeoutMs } = options;
        this.schedule = new WaitSchedule({ ...PAUSES, timeoutMs }, context.clock);
    }
    /** @returns why some verdicts could not be retrieved */
    async run(checker) {
        let failure;
        // Samples that may be analyzed already are checked without waiting.
        let due = this.states.filter(({ result }) => this.mayBeAnalyzed(result));
        if (due.length === 0)
            due = await this.waitForNextCheck();
        while (due.length > 0 && !this.context.signal.aborted) {
            const { isLast } = this.schedule;
            failure = await checker.check(due, isLast);
            this.saveFinal(due);
            if (isLast || (failure && !isWorthRetrying(failure)))
                break;
            due = await this.waitForNextCheck();
        }
        return this.open().length > 0 ? failure?.message : undefined;
    }
    open() {
        return this.states.filter(({ isFinal }) => !isFinal);
    }
    mayBeAnalyzed({ state, finished }) {
        if (!results_state/* STATES */.xj[state].startsAnalysis)
            return true;
        const age = this.context.clock.date().getTime() - (Date.parse(finished ?? '') || 0);
        return age >= this.schedule.pause;
    }
    saveFinal(checked) {
        const results = checked
            .filter(({ isFinal }) => isFinal)
            .map(state => (0,results_exceptions/* withAcceptance */.s4)(withVerdict(state), this.options.exceptions));
        (0,log_verdicts/* logFinalVerdicts */.Vy)(results, this.context.log);
        void this.options.resultsFile.saveInBackground(results);
    }
    /** Returns the samples without a final verdict. */
    async waitForNextCheck() {
        const { signal, log } = this.context;
        const open = this.open();
        if (open.length > 0) {
            await this.schedule.wait(signal, ms => {
                (0,log_verdicts/* logWaiting */.wv)(open.length, ms, log);
            });
        }
        return open;
    }
}
/** Returns the results of a run that ended before any verdict was requested. */
function withoutVerdicts(results, reason) {
    return results.map(result => ({
        ...result,
        verdict: (0,results_state/* isProcessed */.D_)(result) ? { ...ABSENT, status: 'pending', reason } : ABSENT
    }));
}

// EXTERNAL MODULE: ./src/http/errors.ts
var errors = __webpack_require__(8549);
;// CONCATENATED MODULE: ./src/http/paced.ts

/**
 * Returns a transport that also applies the rate limit of one service. A request waits for that limit
 * first, before `beforeSending` is called. Urgent requests don't wait, because they use another
 * service.
 */
function pacedTransport(transport, limiter) {
    return {
        host: transport.host,
        async send(request, options) {
            if (options.urgent)
                return transport.send(request, options);
            const slot = await limiter.acquire(options.signal);
            try {
                // Requests can be minutes apart. If the server closed an idle connection just when a request
                // is sent, it would not be known whether that request arrived.
                const headers = { ...request.headers, Connection: 'close' };
                const response = await transport.send({ ...request, headers }, options);
                // The request also waited for the common limit, so its exact time isn't known.
                slot.sent();
                return response;
            }
            catch (error) {
                if (error instanceof errors/* ConnectionError */.R && error.bodySent)
                    slot.sent();
                throw error;
            }
            finally {
                slot.release();
            }
        }
    };
}

// EXTERNAL MODULE: ./src/http/rate-limiter.ts + 1 modules
var rate_limiter = __webpack_require__(5364);
// EXTERNAL MODULE: ./src/http/messages.ts
var messages = __webpack_require__(3790);
// EXTERNAL MODULE: ./src/http/retry.ts
var retry = __webpack_require__(8902);
// EXTERNAL MODULE: ./src/http/body.ts
var body = __webpack_require__(9662);
;// CONCATENATED MODULE: ./src/spectra/quota.ts

/** The limits of the account (TCA-9999). */
const LIMITS_PATH = '/api/customer_usage/v1/limits?format=json';
/**
 * Returns a message that the quota is used up, and when it is reset.
 * @param details the text of the response, if any
 */
function quotaMessage(details = '') {
    const quoted = details && ` (${details})`;
    return `the account's quota is used up${quoted}: daily quotas reset at 00:00 UTC, monthly quotas on the 1st`;
}
/** Returns whether the text of a 429 is about a quota. Otherwise, it is about the rate limit. */
function isAboutQuota(text) {
    return !/rate limit/i.test(text) && /quota|daily|monthly|usage limit/i.test(text);
}
/**
 * Returns whether a quota for a permission is used up (TCA-9999). Never throws: returns false if
 * that can't be determined, so that requests are retried.
 */
async function isQuotaUsedUp(transport, permission, { headers, signal }) {
    try {
        const request = { method: 'GET', path: LIMITS_PATH, headers, body: (0,body/* textBody */.i)('') };
        const { status, text } = await transport.send(request, { signal, urgent: true });
        return status === 200 && isLimitExceeded(JSON.parse(text), permission);
    }
    catch {
        return false;
    }
}
/** The format is not fully documented, so fields of unexpected types are ignored. */
function isLimitExceeded(response, { service }) {
    // Limits cover related products: TCA-02… are those for uploads.
    const prefix = service.slice(0, 'TCA-02'.length);
    const { rl } = response;
    return (Array.isArray(rl?.limits) &&
        rl.limits.some((limit) => {
            const products = Array.isArray(limit?.products) ? limit.products : [];
            return (limit?.limit_exceeded === true && products.some(name => String(name).startsWith(prefix)));
        }));
}

;// CONCATENATED MODULE: ./src/spectra/account-state.ts


/**
 * How long all requests are held after a burst that was rejected without a `Retry-After`, in
 * milliseconds. Each further burst doubles it.
 */
const HOLD = 500;
/** Maximum number of times that it is doubled. */
const MAX_DOUBLINGS = 6;
/** Maximum random delay, in milliseconds, so that rejected jobs don't all retry at once. */
const SPREAD = 1000;
/** The burst after which the quota is checked. The first one may be due to another job. */
const BURST_FOR_QUOTA_CHECK = 2;
/** Maximum number of rejected bursts without a success, unless `retries` is larger. */
const MAX_BURSTS = 6;
/** Tracks the account and the connection by the responses to all requests with one rate limit. */
class AccountState {
    options;
    /** Number of bursts rejected as too fast since any request was not. */
    rejectedBursts = 0;
    /** Whether the quota was checked since then. */
    quotaChecked = false;
    constructor(options) {
        this.options = options;
    }
    /** Records a response from the service. */
    recordResponse(status) {
        this.options.reachability.reached = true;
        // A 404 isn't too fast either. It is the usual response while a dynamic analysis is running.
        if (status !== 200 && status !== 404)
            return;
        this.rejectedBursts = 0;
        this.quotaChecked = false;
    }
    /**
     * Records a request that was rejected as too fast, and holds all requests.
     * @param sentAt when the rejected request was sent, by the rate limiter's clock
     * @returns whether to check the quota now
     */
    recordRejection(sentAt, retryAfterMs) {
        const { limiter, random, holdMs = HOLD } = this.options;
        const pause = retryAfterMs ?? holdMs * 2 ** Math.min(this.rejectedBursts, MAX_DOUBLINGS);
        const hold = pause + random() * SPREAD;
        if (limiter.slowDown(sentAt, Math.min(hold, retry/* MAX_WAIT */.nC)))
            this.rejectedBursts += 1;
        if (this.rejectedBursts !== BURST_FOR_QUOTA_CHECK || this.quotaChecked)
            return false;
        this.quotaChecked = true;
        return true;
    }
    /** Whether all requests were rejected for so long that this job's pace isn't the cause. */
    isOverloaded({ tooFast = false }) {
        return tooFast && this.rejectedBursts > Math.max(this.options.retries, MAX_BURSTS);
    }
    /**
     * Returns the failure of a call that is not retried.
     * @param failure the failure of its last attempt
     */
    finalFailure(failure, attempts) {
        if (failure.scope !== 'transient')
            return failure;
        const message = attempts > 1 ? `${failure.message} (${attempts} attempts)` : failure.message;
        const reason = this.whyOthersFail(failure);
        return reason
            ? { ...failure, scope: 'account', message: `${message}; ${reason}` }
            : { ...failure, scope: 'sample', message };
    }
    /** Returns why all other requests would fail in the same way; undefined if they may succeed. */
    whyOthersFail(failure) {
        if (this.isOverloaded(failure)) {
            return `other jobs are using the whole rate limit, or ${quotaMessage()}`;
        }
        const { tooFast, retryAfterMs = 0 } = failure;
        if (tooFast && retryAfterMs > retry/* MAX_WAIT */.nC) {
            const minutes = Math.ceil(retryAfterMs / 60_000);
            return `the service asks to wait for ${minutes} minutes`;
        }
        return this.options.reachability.reached
            ? undefined
            : 'no request got a response from the service; check api-url, the proxy, and the network';
    }
}

;// CONCATENATED MODULE: ./src/spectra/failures.ts

/** Maximum length of a response's text in a message, in characters. */
const MAX_TEXT_LENGTH = 300;
/** Descriptions for responses without a text. */
const DESCRIPTIONS = {
    400: 'bad request',
    404: 'not found',
    406: 'not acceptable: the type or the size of the file may not be supported',
    408: 'request timeout',
    413: 'request too large',
    500: 'internal server error',
    502: 'bad gateway',
    503: 'service unavailable',
    504: 'gateway timeout'
};
/**
 * Returns what a response with a status other than 200 means.
 * @param permission the permission that the request requires
 */
function classifyResponse(response, permission) {
    const { status, retryAfterMs } = response;
    const text = response.text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT_LENGTH);
    return {
        ...meaningOf({ ...response, text }, permission),
        status,
        ...(retryAfterMs !== undefined && { retryAfterMs })
    };
}
function meaningOf({ status, text, location }, { service, purpose, essential }) {
    const details = text && `: ${text}`;
    const message = `${status}: ${text || (DESCRIPTIONS[status] ?? 'unexpected response instead of 200')}`;
    switch (status) {
        case 401:
            return {
                scope: 'account',
                message: `401: the username or password is wrong, or the account is suspended${details}`
            };
        case 403:
            return {
                scope: essential ? 'account' : 'sample',
                message: `403: the account doesn't have permission ${purpose} (${service})${details}`
            };
        case 408:
            return { scope: 'transient', message };
        case 419:
        case 429:
            return isAboutQuota(text)
                ? { scope: 'account', message: `${status}: ${quotaMessage(text)}` }
                : { scope: 'transient', message: `${status}: too many requests${details}`, tooFast: true };
        case 502:
        case 504:
            // The response is from a gateway, so it's not known what the service did.
            return { scope: 'transient', message, mayHaveArrived: true };
    }
    // Accepted in an unexpected way.
    if (status < 300)
        return { scope: 'sample', message, mayHaveArrived: true };
    if (status >= 500)
        return { scope: 'transient', message };
    if (status >= 300 && status < 400) {
        const target = location ?? 'an unknown URL';
        return {
            scope: 'sample',
            message: `${status}: redirected to ${target}, but redirects are not followed; check api-url`
        };
    }
    return { scope: 'sample', message };
}

;// CONCATENATED MODULE: ./src/spectra/web-page.ts
/** What may precede the first tag: a byte order mark, whitespace, comments, an XML declaration. */
const PROLOGUE = /^\uFEFF?(?:\s+|<!--[^]*?-->|<\?xml[^>]*\?>)*/;
/** Number of characters to check, long enough for any realistic prologue. */
const HEAD = 4096;
/**
 * Returns whether a response is a web page, which the service never sends. The type `text/html`
 * alone isn't enough, because many servers also use it for plain text. But plain text is short, so
 * only a web page is compressed.
 */
function isWebPage(text, headers = {}) {
    const { 'content-type': contentType = '', 'content-encoding': encoding } = headers;
    const start = text.slice(0, HEAD).replace(PROLOGUE, '');
    if (/^\s*text\/html\b/i.test(contentType))
        return start.startsWith('<') || (start !== '' && encoding !== undefined);
    return /^<(?:!doctype\s+html|html|head|body|title|meta|script)\b/i.test(start);
}

;// CONCATENATED MODULE: ./src/spectra/caller.ts









/** Maximum number of attempts that the service may have processed before a call fails. */
const MAX_ARRIVALS = { always: Infinity, once: 1, never: 0, ifRefused: 0 };
const CONTENT_TYPE = { 'Content-Type': 'application/octet-stream' };
/** Maximum length of an error response that is searched for secrets, in characters. */
const MAX_ERROR_LENGTH = 1 << 16;
/**
 * Calls the service, with retries. A run has one for each rate limit, because a failure can affect
 * all calls.
 */
class Caller {
    options;
    account;
    headers;
    clock;
    random;
    constructor(options) {
        this.options = options;
        const { clock = http_clock/* realClock */.w, random = Math.random, reachability = { reached: false } } = options;
        this.account = new AccountState({ ...options, random, reachability });
        this.headers = headersFor(options);
        this.clock = clock;
        this.random = random;
    }
    /**
     * Makes a call, and retries transient failures.
     * @throws {SpectraError} when it failed or was canceled
     * @throws whatever the body throws
     */
    async call(call, options) {
        const { retries } = this.options;
        const { signal } = options;
        let arrivals = 0;
        const schedule = new retry/* RetrySchedule */.UN({ retries, random: this.random });
        for (let attempts = 1;; attempts++) {
            const result = await this.attempt(call, options);
            if ('value' in result)
                return { ...result, mayBeRepeated: arrivals > 0 };
            const { failure, cause } = result;
            if (failure.mayHaveArrived || isUncertain(failure, call))
                arrivals += 1;
            const mayRetry = failure.scope === 'transient' && arrivals <= MAX_ARRIVALS[call.resend];
            const pause = mayRetry ? schedule.pauseAfter(failure) : undefined;
            if (pause === undefined || this.account.isOverloaded(failure)) {
                const final = this.account.finalFailure(failure, attempts);
                throw new SpectraError(final, arrivals > 0, { cause });
            }
            options.onRetry?.(failure, pause);
            await this.clock.sleep(pause, signal).catch(() => undefined);
            if (signal.aborted) {
                throw new SpectraError(canceled(signal), arrivals > 0, { cause: signal.reason });
            }
        }
    }
    /** @throws whatever the body throws */
    async attempt(call, options) {
        const { transport, redact } = this.options;
        let response;
        try {
            const { method = 'POST', path, body } = call;
            const request = { method, path, headers: this.headersFor(method), body };
            response = await transport.send(request, options);
        }
        catch (error) {
            const mayHaveArrived = error instanceof errors/* ConnectionError */.R && error.bodySent;
            if (options.signal.aborted) {
                return { failure: { ...canceled(options.signal), mayHaveArrived }, cause: error };
            }
            if (!(error instanceof errors/* ConnectionError */.R))
                throw error;
            const message = redact(error.message);
            return { failure: { scope: 'transient', message, mayHaveArrived }, cause: error };
        }
        const { status, text, headers } = response;
        if (status === 200 && isWebPage(text, headers)) {
            return { failure: webPageFailure(transport.host, response) };
        }
        this.account.recordResponse(status);
        const notFound = status === 404 ? call.readNotFound?.(text, redact) : undefined;
        if (notFound !== undefined)
            return { value: notFound, serviceTime: (0,messages/* dateOf */.Q)(response) };
        return status === 200
            ? readResponse(response, body => call.read(body, redact))
            : { failure: await this.failureFrom(response, call, options.signal) };
    }
    headersFor(method) {
        return method === 'GET' ? this.headers : { ...this.headers, ...CONTENT_TYPE };
    }
    /** Returns what an error response means. If it was too fast, holds all requests. */
    async failureFrom(error, { permission }, signal) {
        const { transport, redact } = this.options;
        const { status, text, headers, sentAt } = error;
        const now = (0,messages/* dateOf */.Q)(error) ?? this.clock.date().getTime();
        const retryAfterMs = (0,retry/* parseRetryAfter */.mu)(headers['retry-after'], now);
        const location = headers.location && redact(headers.location);
        const safeText = redact(text.slice(0, MAX_ERROR_LENGTH));
        const response = { status, text: safeText, retryAfterMs, location };
        const failure = classifyResponse(response, permission);
        const mayBeQuota = failure.tooFast && this.account.recordRejection(sentAt, retryAfterMs);
        return mayBeQuota &&
            (await isQuotaUsedUp(transport, permission, { headers: this.headers, signal }))
            ? { ...failure, scope: 'account', message: `${status}: ${quotaMessage()}` }
            : failure;
    }
}
/** Whether the service may have accepted a request that must not be accepted twice. */
function isUncertain({ status = 0 }, { resend }) {
    return resend === 'ifRefused' && status >= 500 && status !== 503;
}
function headersFor({ credentials, userAgent }) {
    const { username, password } = credentials;
    return {
        Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
        'User-Agent': userAgent
    };
}
/** Returns a failure without an HTTP status, because the service itself has not responded. */
function webPageFailure(host, { status, bodySent }) {
    const message = `${status} with a web page: a proxy, firewall, or captive portal responded instead of ${host}`;
    return { scope: 'transient', message, mayHaveArrived: bodySent };
}
/** Reads a response with the status 200. */
function readResponse(response, read) {
    const { text, isTooLong, bodySent } = response;
    if (!bodySent) {
        const message = '200 before the whole request was sent';
        return { failure: { scope: 'transient', status: 200, message } };
    }
    try {
        return { value: read(text), serviceTime: (0,messages/* dateOf */.Q)(response) };
    }
    catch (cause) {
        const incomplete = cause instanceof IncompleteResponse ? cause.message : undefined;
        const unreadable = isTooLong ? 'a response that is too long' : "a response that can't be read";
        const message = `200 with ${incomplete ?? unreadable}`;
        const failure = { scope: 'transient', status: 200, message, mayHaveArrived: true };
        return { failure, cause };
    }
}
function canceled(signal) {
    return { scope: 'cancelled', message: signal.reason.message };
}

;// CONCATENATED MODULE: ./src/spectra/charged.ts
/** Returns a call whose responses with the status 200 are charged, even if they can't be read. */
function charged({ onCharged }, lookUps, call) {
    const read = (text, redact) => {
        onCharged(lookUps);
        return call.read(text, redact);
    };
    return { ...call, read };
}

;// CONCATENATED MODULE: ./src/spectra/response-body.ts
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
/** Returns the objects in a list; none if it isn't a list. */
function objectsIn(list) {
    return Array.isArray(list) ? list.filter(isObject) : [];
}
/**
 * Returns the content of a response.
 * @throws when it isn't JSON with an `rl`
 */
function parseBody(text) {
    const response = JSON.parse(text);
    const rl = isObject(response) ? response['rl'] : undefined;
    if (!isObject(rl))
        throw new Error('the response has no rl');
    return rl;
}
/**
 * Returns all objects in a response that have the hash of a sample, and the hash in lower case. The
 * names and order of the lists that contain them can vary.
 * @throws when the text isn't JSON with an `rl`
 */
function parseEntries(text, type) {
    const found = [];
    const walk = (value) => {
        if (!isObject(value))
            return;
        const requested = valuesOf(value, 'query_hash').flatMap(one => valuesOf(one, type));
        const hash = [...requested, ...valuesOf(value, type)].find(one => typeof one === 'string');
        if (hash !== undefined)
            found.push([hash.toLowerCase(), value]);
        Object.values(value).forEach(walk);
    };
    walk(parseBody(text));
    return found;
}
/**
 * Returns the hashes in all lists with these names, in lower case. A list can contain hashes or
 * objects with hashes, because its format is not documented.
 * @throws when the text isn't JSON with an `rl`
 */
function parseHashLists(text, names) {
    const hashes = new Set();
    const collect = (value) => {
        if (typeof value === 'string')
            hashes.add(value.toLowerCase());
        else if (isObject(value))
            Object.values(value).forEach(collect);
    };
    const walk = (value) => {
        if (!isObject(value))
            return;
        for (const [name, inner] of Object.entries(value)) {
            if (names.includes(name))
                collect(inner);
            else
                walk(inner);
        }
    };
    walk(parseBody(text));
    return hashes;
}
/**
 * Returns the texts in all fields of objects, in lower case. Elements of lists are not included.
 * @throws when the text isn't JSON with an `rl`
 */
function parseFieldTexts(text) {
    const texts = new Set();
    const walk = (value) => {
        if (!isObject(value))
            return;
        for (const inner of Object.values(value)) {
            if (typeof inner === 'string' && !Array.isArray(value))
                texts.add(inner.toLowerCase());
            else
                walk(inner);
        }
    };
    walk(parseBody(text));
    return texts;
}
/** Returns the values of an object's fields with this name, ignoring case. */
function valuesOf(value, name) {
    return isObject(value)
        ? Object.entries(value).flatMap(([key, inner]) => (key.toLowerCase() === name ? [inner] : []))
        : [];
}
/** ISO 8601 has longer forms for other years, which results files don't allow. In milliseconds. */
const EARLIEST = Date.parse('0000-01-01T00:00:00.000Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');
/** Returns a time, in milliseconds; undefined if it is invalid. Without a zone, it is in UTC. */
function parseTime(value) {
    if (typeof value !== 'string')
        return undefined;
    const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(value) ? value : `${value}Z`);
    return time >= EARLIEST && time <= LATEST ? time : undefined;
}

// EXTERNAL MODULE: ./src/spectra/vendors.ts
var vendors = __webpack_require__(9687);
;// CONCATENATED MODULE: ./src/spectra/scan.ts



/** Maximum length of the service's labels and names of threats that are kept, in characters. */
const MAX_LABEL_LENGTH = 200;
/** The same for names of engines. */
const MAX_NAME_LENGTH = 60;
/** Maximum number of engines that are kept. The service has fewer than 100. */
const MAX_ENGINES = 500;
/** Returns the scan in an entry of a sample's `xref`; undefined if no engine has a result. */
function scanIn(xref, { scannedOn, firstScannedOn, redact }) {
    const engines = enginesIn(xref, redact);
    const answered = [...engines.values()].filter(({ label }) => label !== undefined);
    if (answered.length === 0)
        return undefined;
    const detections = detectionsOf(engines);
    const count = xref['scanner_count'];
    const enginesAsked = Math.max(engines.size, Number.isSafeInteger(count) ? Number(count) : 0);
    return {
        scannedOn: new Date(scannedOn).toISOString(),
        firstScannedOn: firstScannedOn === undefined ? null : new Date(firstScannedOn).toISOString(),
        enginesAsked,
        enginesFailed: enginesAsked - answered.length,
        vendorsAsked: new Set([...engines.keys()].map(vendors/* vendorOf */.AK)).size,
        vendorsMatched: new Set(detections.map(({ vendor }) => vendor)).size,
        detections
    };
}
/** Returns all engines by name. If an engine has several results, a detection counts. */
function enginesIn({ scanners, results }, redact) {
    const nameOf = (text) => (0,format/* truncate */.xv)(redact(text), MAX_NAME_LENGTH);
    const engines = new Map();
    for (const { name, timestamp } of objectsIn(scanners).slice(0, MAX_ENGINES)) {
        const time = parseTime(timestamp);
        const definitions = time === undefined ? null : new Date(time).toISOString();
        if (isName(name))
            engines.set(nameOf(name), { label: undefined, definitions });
    }
    for (const { scanner, result } of objectsIn(results).slice(0, MAX_ENGINES)) {
        if (!isName(scanner) || typeof result !== 'string')
            continue;
        const name = nameOf(scanner);
        const { label, definitions = null } = engines.get(name) ?? {};
        engines.set(name, {
            label: label || (0,format/* truncate */.xv)(redact(result.trim()), MAX_LABEL_LENGTH),
            definitions
        });
    }
    return engines;
}
function detectionsOf(engines) {
    return [...engines]
        .flatMap(([engine, { label, definitions }]) => label ? [{ engine, vendor: (0,vendors/* vendorOf */.AK)(engine), label, definitions }] : [])
        .sort((a, b) => (a.engine < b.engine ? -1 : 1));
}
function isName(value) {
    return typeof value === 'string' && value !== '';
}

;// CONCATENATED MODULE: ./src/spectra/dynamic-analysis-responses.ts




/** Maximum number of signatures of a report that are kept. */
const MAX_SIGNATURES = 20;
/** Maximum number of warnings of a report that are kept. */
const MAX_WARNINGS = 5;
/** Maximum number of files in an archive that are kept. */
const MAX_FILES = 1000;
const SHA1 = /^[0-9a-f]{40}$/i;
const SHA256 = /^[0-9a-f]{64}$/i;
/** Without the `u` flag, `i` ignores the case of ASCII letters only. */
const CLASSIFICATIONS = [
    [/^malicious$/i, 'malicious'],
    [/^suspicious$/i, 'suspicious'],
    [/^no_threats_found$/i, 'no threats found']
];
/** Whether a text is a SHA-1, in either case. */
function isSha1(value) {
    return typeof value === 'string' && SHA1.test(value);
}
/**
 * Whether a value can be the id of an analysis in the path of a request: it can't change the path,
 * or mean the latest report.
 */
function isAnalysisId(value) {
    return typeof value === 'string' && /^[\w-][\w.-]{0,99}$/.test(value) && !/^latest$/i.test(value);
}
/** Ids are stored as they are, so one that contains a secret can't be used. */
function isUsableId(value, redact) {
    return isAnalysisId(value) && redact(value) === value;
}
/**
 * Returns the id of an analysis that has started (TCA-0207).
 * @param sha1 the file whose analysis was requested
 * @throws when the response has no id, or is about another file
 */
function parseStart(text, sha1, redact) {
    const body = parseBody(text);
    requireFile([body['requested_hash']], { sha1 });
    const { analysis_id: id } = body;
    if (isUsableId(id, redact))
        return id;
    throw new IncompleteResponse(`a response with ${whyNoId(body, redact)}`);
}
/**
 * Returns the files of an archive whose analysis was requested (TCA-0207). Those without an id have
 * an error.
 * @param sha1 the archive
 * @throws when the response has no files, or is about another archive
 */
function parseStartedFiles(text, sha1, redact) {
    const body = parseBody(text);
    requireFile([body['requested_hash']], { sha1 });
    const { files } = body;
    if (!Array.isArray(files) || !files.some(isObject)) {
        throw new IncompleteResponse(`a response without files${errorIn(body, redact)}`);
    }
    // Entries that are not objects count as files without a report.
    const kept = files
        .slice(0, MAX_FILES)
        .map((entry) => startedFile(isObject(entry) ? entry : {}, redact));
    const ignored = files.length - kept.length;
    if (ignored === 0)
        return kept;
    const error = `only the reports of the first ${MAX_FILES} files are requested (${ignored} ignored)`;
    return [...kept, { sha1: null, analysisId: null, error, mayRun: true }];
}
/**
 * Returns a file of an archive. If only its SHA-1 is missing, it is analyzed, but its report can't
 * be requested.
 */
function startedFile(fields, redact) {
    const { sha1, analysis_id: id } = fields;
    const hash = isSha1(sha1) ? sha1.toLowerCase() : null;
    const [message] = textsIn([fields['error_message']], redact);
    if (!isUsableId(id, redact)) {
        const mayRun = message === undefined || (id !== undefined && id !== null);
        return { sha1: hash, analysisId: null, error: message ?? whyNoId(fields, redact), mayRun };
    }
    if (hash !== null)
        return { sha1: hash, analysisId: id, error: null, mayRun: true };
    const error = `its analysis (${id}) has started, but the response has no valid sha1`;
    return { sha1: null, analysisId: null, error, mayRun: true };
}
function whyNoId(fields, redact) {
    const { analysis_id: id } = fields;
    const problem = id === undefined || id === null ? 'no analysis_id' : 'an invalid analysis_id';
    return `${problem}${errorIn(fields, redact)}`;
}
/** Returns the `error_message` of an object, after a colon; empty if it has none. */
function errorIn({ error_message: error }, redact) {
    const [message] = textsIn([error], redact);
    return message === undefined ? '' : `: ${message}`;
}
/**
 * Returns a report (TCA-0106), or whether the analysis is running or has failed if the response has
 * only a status.
 * @throws when the response has neither, or is about another file or analysis
 */
function parseReport(text, expected, redact) {
    const body = parseBody(text);
    const { report, requested_hash: requestedHash, requested_id: requestedId } = body;
    if (!isObject(report) || Array.isArray(report)) {
        const response = responseByStatus([body], redact);
        if (response)
            return response;
        throw new IncompleteResponse('a response without a report');
    }
    requireFile([requestedHash, report['sha1'], report['sha256']], expected);
    requireAnalysis([requestedId, report['analysis_id']], expected);
    const { classification, platform, risk_score: score } = report;
    return {
        state: 'finished',
        report: {
            classification: classificationOf(classification),
            rawClassification: typeof classification === 'string' ? label(classification, redact) : '',
            riskScore: scoreOf(score),
            signatures: signaturesIn(report, redact),
            warnings: textsIn(report['warnings'], redact).slice(0, MAX_WARNINGS),
            platform: typeof platform === 'string' && platform ? label(platform, redact) : null,
            analyzedOn: parseTime(report['analysis_time']) ?? null
        }
    };
}
/**
 * Returns whether an analysis is running or has failed, by the text of a 404 (TCA-0106). Never
 * throws.
 * @returns undefined if the text isn't JSON with a status
 */
function parseReportStatus(text, redact) {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return isObject(body) ? responseByStatus([body, body['rl']].filter(isObject), redact) : undefined;
}
/** Returns what the first status in these objects means; undefined if there is none. */
function responseByStatus(candidates, redact) {
    for (const { status, message } of candidates) {
        const [word] = textsIn([status], redact);
        if (word === undefined)
            continue;
        if (!/fail|error|abort|cancel/i.test(word))
            return { state: 'running', status: word };
        const details = textsIn([word, message], redact).join(': ');
        return { state: 'failed', reason: `the service reports: ${details}` };
    }
    return undefined;
}
/** Hashes of unknown formats, and a SHA-256 that can't be compared, are ignored. */
function requireFile(hashes, { sha1, sha256 }) {
    const isOther = (hash) => SHA1.test(hash)
        ? hash.toLowerCase() !== sha1.toLowerCase()
        : SHA256.test(hash) && !!sha256 && hash.toLowerCase() !== sha256.toLowerCase();
    if (hashes.some(hash => typeof hash === 'string' && isOther(hash))) {
        throw new IncompleteResponse('a response about another file');
    }
}
function requireAnalysis(ids, { analysisId }) {
    if (analysisId === undefined)
        return;
    const expected = analysisId.toLowerCase();
    const isOther = (id) => typeof id === 'string' && id && id.toLowerCase() !== expected;
    if (ids.some(isOther))
        throw new IncompleteResponse('the report of another analysis');
}
function classificationOf(value) {
    if (typeof value !== 'string')
        return null;
    return CLASSIFICATIONS.find(([pattern]) => pattern.test(value.trim()))?.[1] ?? null;
}
function signaturesIn({ signatures }, redact) {
    return objectsIn(signatures)
        .flatMap(({ description, risk_factor: factor }) => typeof description === 'string' && description.trim()
        ? [{ description, riskFactor: scoreOf(factor) }]
        : [])
        .toSorted((a, b) => (b.riskFactor ?? -1) - (a.riskFactor ?? -1))
        .slice(0, MAX_SIGNATURES)
        .map(({ description, riskFactor }) => ({ description: label(description, redact), riskFactor }));
}
/** Returns the texts in a list that aren't blank. */
function textsIn(list, redact) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((one) => typeof one === 'string' && one.trim() ? [label(one, redact)] : []);
}
function scoreOf(value) {
    return typeof value === 'number' && value >= 0 && value <= 100 ? value : null;
}
/** Returns a text without secrets, at a limited length. */
function label(text, redact) {
    return (0,format/* truncate */.xv)(redact(text.trim()), MAX_LABEL_LENGTH);
}

// EXTERNAL MODULE: ./src/spectra/endpoints.ts
var endpoints = __webpack_require__(3854);
;// CONCATENATED MODULE: ./src/spectra/dynamic-analysis.ts





/** How long to wait for the response to a start when the run is canceled, in milliseconds. */
const START_GRACE = 3000;
/**
 * The calls for dynamic analyses. A call that fails or is canceled throws a `SpectraError`. A start
 * is not retried if the service may have processed it.
 */
class DynamicAnalysisClient {
    caller;
    /** @param caller applies the rate limit of these services, in addition to the common one */
    constructor(caller) {
        this.caller = caller;
    }
    /**
     * Starts the analysis of a file (TCA-0207).
     * @returns the id of the analysis
     */
    start(request, options) {
        const call = {
            ...startOf(endpoints/* ENDPOINTS */.H.dynamicAnalysis, request),
            read: (text, redact) => parseStart(text, request.sha1, redact)
        };
        return this.caller.call(call, { ...options, graceMs: START_GRACE });
    }
    /**
     * Starts the analysis of each file in a ZIP archive (TCA-0207). There is no analysis of the
     * archive itself.
     * @returns the files, in the order of the response; those that are not analyzed have an error
     */
    startArchive(request, options) {
        const call = {
            ...startOf(endpoints/* ENDPOINTS */.H.archiveAnalysis, request),
            read: (text, redact) => parseStartedFiles(text, request.sha1, redact)
        };
        return this.caller.call(call, { ...options, graceMs: START_GRACE });
    }
    /**
     * Returns the report of an analysis, or whether it is running or has failed (TCA-0106). A 404
     * without a status is an error, because the service may not know the analysis yet. Each response
     * with the status 200 is charged.
     */
    async findReport(query, options) {
        return this.report(query, options);
    }
    /**
     * Returns the latest report on a file, on any platform (TCA-0106). If there is none, the error has
     * the status 404. Each response with the status 200 is charged.
     */
    async findLatestReport(file, options) {
        return this.report(file, options);
    }
    async report(query, options) {
        const endpoint = endpoints/* ENDPOINTS */.H.dynamicReport;
        const call = charged(options, 1, {
            ...endpoint,
            path: endpoint.path.replace('{sha1}/{analysis}', reportPath(query)),
            body: (0,body/* textBody */.i)(''),
            read: (text, redact) => parseReport(text, query, redact),
            readNotFound: parseReportStatus
        });
        return (await this.caller.call(call, options)).value;
    }
}
/**
 * Returns the end of a report's path.
 * @throws {SpectraError} when a value, which can be from a results file, would change the path
 */
function reportPath({ sha1, analysisId }) {
    if (!isSha1(sha1) || (analysisId !== undefined && !isAnalysisId(analysisId))) {
        const message = 'the SHA-1 or the analysis id of the dynamic analysis is invalid';
        throw new SpectraError({ scope: 'sample', message }, false);
    }
    return `${sha1.toLowerCase()}/${analysisId ?? 'latest'}`;
}
function startOf(endpoint, { sha1, platform }) {
    const rl = { sha1, platform, response_format: 'json' };
    return { ...endpoint, body: (0,body/* textBody */.i)(JSON.stringify({ rl })) };
}

;// CONCATENATED MODULE: ./src/runs/connect-dynamic-analysis.ts






const MINUTE = 60_000;
/** How long to hold requests after one was too fast, in milliseconds. */
const connect_dynamic_analysis_HOLD = 20_000;
/**
 * Creates the client for dynamic analyses, which has a rate limit of its own: when it's exceeded,
 * other requests continue.
 */
function connectDynamicAnalysis({ transport, ...options }, { parallelJobs }) {
    const { clock = http_clock/* realClock */.w } = options;
    const requests = limits/* MAX_DYNAMIC_REQUESTS */.k0 / parallelJobs;
    const limiter = new rate_limiter/* RateLimiter */.v({ requests, perMs: MINUTE, clock });
    const paced = pacedTransport(transport, limiter);
    const caller = new Caller({ ...options, transport: paced, limiter, holdMs: connect_dynamic_analysis_HOLD });
    return new DynamicAnalysisClient(caller);
}

// EXTERNAL MODULE: ./src/http/transport.ts + 3 modules
var http_transport = __webpack_require__(3925);
;// CONCATENATED MODULE: ./src/spectra/change-feed.ts

const change_feed_SHA1 = /^[0-9a-f]{40}$/;
/** 9999-12-31T23:59:59Z. Larger numbers aren't in seconds. */
const change_feed_LATEST = 253_402_300_799;
/**
 * Returns a page of the change feed. Entries without a valid SHA-1 are only counted.
 * @throws when the response has no usable `last_timestamp`, without which the feed has no end
 */
function parseChanges(text) {
    const found = findFeed(parseBody(text));
    if (!found)
        throw new Error('the response has no last_timestamp');
    const { feed, lastTimestamp } = found;
    const entries = valuesOf(feed, 'entries').flatMap(entriesIn);
    const hashes = entries.map(sha1sOf);
    return {
        hashes: [...new Set(hashes.flat())],
        entries: entries.length,
        unidentified: hashes.filter(({ length }) => length === 0).length,
        lastTimestamp
    };
}
/** Returns the object with the time, which is `rl.data_change_feed` in known responses. */
function findFeed(rl) {
    for (const feed of [...Object.values(rl), rl]) {
        const [lastTimestamp] = valuesOf(feed, 'last_timestamp').flatMap(secondsFrom);
        if (lastTimestamp !== undefined)
            return { feed, lastTimestamp };
    }
    return undefined;
}
function secondsFrom(value) {
    const isDigits = typeof value === 'string' && /^\d{1,15}$/.test(value);
    const seconds = isDigits ? Number(value) : value;
    if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= change_feed_LATEST))
        return [];
    return [Math.floor(seconds)];
}
/** Returns the entries in a list. Lists that were converted from XML have them in `item`. */
function entriesIn(list) {
    if (Array.isArray(list))
        return list.flatMap(entriesIn);
    if (!isObject(list))
        return list === null || list === '' ? [] : [list];
    const items = valuesOf(list, 'item');
    if (items.length > 0)
        return items.flatMap(entriesIn);
    return Object.keys(list).length > 0 ? [list] : [];
}
function sha1sOf(entry) {
    return valuesOf(entry, 'sha1').flatMap(value => {
        const hash = typeof value === 'string' ? value.toLowerCase() : '';
        return change_feed_SHA1.test(hash) ? [hash] : [];
    });
}

;// CONCATENATED MODULE: ./src/spectra/entries.ts

/**
 * Returns what is read from the entries of each sample in a response, by hash.
 * @throws when the text isn't JSON with an `rl`
 */
function entriesByHash(text, type, read) {
    const entries = new Map();
    for (const [hash, fields] of parseEntries(text, type)) {
        entries.set(hash, [...(entries.get(hash) ?? []), fields]);
    }
    return new Map([...entries].map(([hash, found]) => [hash, read(found, hash)]));
}
/** Returns the size of a sample, in bytes; undefined if none of its entries has it. */
function sizeOf(entries) {
    const sizes = entries.flatMap(entry => valuesOf(entry, 'sample_size'));
    const isSize = (size) => Number.isSafeInteger(size) && Number(size) >= 0;
    return sizes.find((size) => isSize(size));
}
/** Returns the hashes of an entry; those of another sample than the requested one don't count. */
function hashesIn(fields, type, requested) {
    const [sha1, sha256] = [hashIn(fields, 'sha1'), hashIn(fields, 'sha256')];
    const known = { sha1: null, sha256: null, [type]: requested };
    const own = type === 'sha1' ? sha1 : sha256;
    if (own !== null && own !== requested)
        return known;
    return { sha1, sha256, [type]: requested };
}
const HASHES = {
    sha1: /^[0-9a-f]{40}$/,
    sha256: /^[0-9a-f]{64}$/
};
function hashIn(fields, type) {
    const hashes = valuesOf(fields, type).map(value => String(value).toLowerCase());
    return hashes.find(hash => HASHES[type].test(hash)) ?? null;
}
/** Returns the hashes of a sample from all of its entries. */
function hashesOf(entries, type, requested) {
    const found = entries.map(entry => hashesIn(entry, type, requested));
    const first = (wanted) => found.map(hashes => hashes[wanted]).find(hash => hash !== null) ?? null;
    return { sha1: first('sha1'), sha256: first('sha256') };
}

;// CONCATENATED MODULE: ./src/spectra/evidence.ts



/**
 * Returns evidence from scan records (TCA-0103). The latest scan counts if at least one engine
 * has a result.
 * @param redact removes secrets from names and labels
 * @throws when the text isn't JSON with an `rl`
 */
function parseScanEvidence(text, type, redact) {
    return entriesByHash(text, type, (entries, hash) => {
        const records = scanRecordsOf(entries, redact);
        const [latest] = records;
        const lastScans = entries.map(fields => parseTime(fields['last_scanned_on']));
        return {
            analyzedOn: latest?.scan && latest.scannedOn,
            attemptedOn: latestOf([latest?.scannedOn, ...lastScans]),
            scan: records.find(({ scan }) => scan !== undefined)?.scan,
            hashes: hashesOf(entries, type, hash),
            size: sizeOf(entries)
        };
    });
}
/**
 * Returns evidence from analyses (TCA-0104). An analysis without a time is ignored, because it may
 * have been before the submission.
 * @throws when the text isn't JSON with an `rl`
 */
function parseAnalysisEvidence(text, type) {
    return entriesByHash(text, type, (entries, hash) => {
        const analyses = entries.flatMap(({ analysis }) => isObject(analysis) ? objectsIn(analysis['entries']) : []);
        const latest = latestOf(analyses.map(analysis => parseTime(analysis['record_time'])));
        const hashes = hashesOf(entries, type, hash);
        return { analyzedOn: latest, attemptedOn: latest, hashes, size: sizeOf(entries) };
    });
}
/** Returns a sample's scans, the latest first. Their order in responses is undocumented. */
function scanRecordsOf(entries, redact) {
    return entries
        .flatMap(({ xref, first_scanned_on: first }) => {
        const firstScannedOn = parseTime(first);
        return objectsIn(xref).flatMap((record) => {
            const scannedOn = parseTime(record['scanned_on']);
            if (scannedOn === undefined)
                return [];
            return [{ scannedOn, scan: scanIn(record, { scannedOn, firstScannedOn, redact }) }];
        });
    })
        .toSorted((a, b) => b.scannedOn - a.scannedOn);
}
function latestOf(times) {
    const known = times.filter(time => time !== undefined);
    return known.length > 0 ? Math.max(...known) : undefined;
}

;// CONCATENATED MODULE: ./src/spectra/sources.ts



/** Maximum length of a value that is kept, in characters. */
const MAX_VALUE_LENGTH = 500;
/** The same for names of properties. */
const sources_MAX_NAME_LENGTH = 60;
/** Maximum number of properties of an upload that are kept. */
const MAX_PROPERTIES = 100;
/** Maximum number of file names of a sample that are kept. */
const MAX_NAMES = 100;
/** Maximum number of uploads that are considered. The service returns 10. */
const MAX_UPLOADS = 100;
/**
 * Returns what uploads said about samples (TCA-0104), by hash.
 * @param redact removes secrets, before texts are truncated
 * @throws when the text isn't JSON with an `rl`
 */
function parseSources(text, type, redact) {
    return entriesByHash(text, type, entries => {
        const uploads = entries
            .flatMap(entry => uploadsIn(entry, redact))
            .toSorted((a, b) => b.recordedOn - a.recordedOn);
        const names = uploads
            .flatMap(({ properties }) => properties)
            .flatMap(([name, value]) => (name === 'file_name' ? [value] : []));
        return {
            // The first of several values counts.
            properties: new Map(uploads[0]?.properties.toReversed()),
            fileNames: [...new Set(names)].slice(0, MAX_NAMES),
            size: sizeOf(entries)
        };
    });
}
/** Returns the uploads with properties. */
function uploadsIn({ sources }, redact) {
    return listIn(isObject(sources) ? sources['entries'] : undefined)
        .slice(0, MAX_UPLOADS)
        .map(entry => ({
        recordedOn: parseTime(entry['record_time']) ?? -Infinity,
        properties: propertiesIn(entry, redact)
    }))
        .filter(({ properties }) => properties.length > 0);
}
function propertiesIn({ properties }, redact) {
    return listIn(properties)
        .slice(0, MAX_PROPERTIES)
        .flatMap(({ name, value }) => {
        if (typeof name !== 'string' || typeof value !== 'string' || !value.trim())
            return [];
        const kept = (0,format/* truncate */.xv)(redact(value.trim()), MAX_VALUE_LENGTH);
        return [[(0,format/* truncate */.xv)(redact(name), sources_MAX_NAME_LENGTH), kept]];
    });
}
/** Returns the objects in a list. Lists that were converted from XML have them in `item`. */
function listIn(list) {
    const [items = list] = valuesOf(list, 'item');
    return Array.isArray(items) ? objectsIn(items) : objectsIn([items]);
}

;// CONCATENATED MODULE: ./src/spectra/responses.ts





/**
 * Returns which of the requested hashes the service has (TCA-0201).
 * @throws {IncompleteResponse} when the response lacks the status of a hash
 */
function parseExisting(text, requested) {
    const missing = parseHashLists(text, ['unknown_hashes', 'invalid_hashes']);
    const failed = parseHashLists(text, ['error', 'errors']);
    // It is not documented which field of an entry has the hash.
    const listed = parseFieldTexts(text);
    const existing = requested.filter(hash => !missing.has(hash.toLowerCase()));
    const isListed = (hash) => listed.has(hash) && !failed.has(hash);
    const omitted = existing.filter(hash => !isListed(hash.toLowerCase())).length;
    if (omitted > 0) {
        const total = `${requested.length} ${requested.length === 1 ? 'hash' : 'hashes'}`;
        throw new IncompleteResponse(`a response without the status of ${omitted} of ${total}`);
    }
    return existing;
}
/**
 * Returns which samples are reanalyzed (TCA-0205).
 * @throws when the text isn't JSON with an `rl`
 */
function parseReanalysis(text) {
    return {
        sent: parseHashLists(text, ['sent_for_rescan']),
        missing: parseHashLists(text, ['sample_unavailable', 'unknown_hashes', 'invalid_hashes'])
    };
}
/** If a response has several statuses for a sample, the first of these counts. */
const STRICTEST_FIRST = ['MALICIOUS', 'SUSPICIOUS', 'OTHER', 'UNKNOWN', 'KNOWN'];
/**
 * Returns reputations by hash (TCA-0101). Hashes without a status in the response are absent.
 * @param redact removes secrets from texts
 * @throws when the text isn't JSON with an `rl` that contains a list
 */
function parseReputations(text, type, redact) {
    if (!hasList(parseBody(text)))
        throw new Error('the response has no list');
    const found = new Map();
    for (const [hash, fields] of parseEntries(text, type)) {
        const status = statusOf(fields);
        const previous = found.get(hash);
        if (status && (!previous || isStricter(status, previous.status))) {
            const hashes = hashesIn(fields, type, hash);
            found.set(hash, { hashes, ...reputationFrom(status, fields, redact) });
        }
    }
    return found;
}
function hasList(value) {
    return Array.isArray(value) || (isObject(value) && Object.values(value).some(hasList));
}
function isStricter(status, other) {
    return STRICTEST_FIRST.indexOf(status) < STRICTEST_FIRST.indexOf(other);
}
/** Returns the strictest of an entry's statuses; undefined if it has none. */
function statusOf(fields) {
    const statuses = valuesOf(fields, 'status').map((value) => {
        const word = typeof value === 'string' ? value.toUpperCase() : '';
        return STRICTEST_FIRST.find(known => known === word) ?? 'OTHER';
    });
    return STRICTEST_FIRST.find(status => statuses.includes(status));
}
function reputationFrom(status, fields, redact) {
    const number = (name, max = Infinity) => {
        const value = fields[name];
        const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0;
        return isCount && value <= max ? value : null;
    };
    const words = (name) => {
        const value = fields[name];
        return typeof value === 'string' && value ? (0,format/* truncate */.xv)(redact(value), MAX_LABEL_LENGTH) : null;
    };
    const firstSeen = parseTime(fields['first_seen']);
    return {
        status,
        threat: words('threat_name'),
        level: number('threat_level', 5),
        trust: number('trust_factor', 5),
        classifiedBy: words('reason'),
        enginesMatched: number('scanner_match'),
        enginesAsked: number('scanner_count'),
        firstSeen: firstSeen === undefined ? null : new Date(firstSeen).toISOString()
    };
}

;// CONCATENATED MODULE: ./src/spectra/client.ts











/** How long to wait for the response to metadata when the run is canceled, in milliseconds. */
const METADATA_GRACE = 3000;
const PROOF = {
    'TCA-0103': { endpoint: endpoints/* ENDPOINTS */.H.scanRecords, parse: parseScanEvidence },
    'TCA-0104': { endpoint: endpoints/* ENDPOINTS */.H.analysis, parse: parseAnalysisEvidence }
};
/**
 * The calls of Spectra Intelligence that the action makes. A call that fails or is canceled throws
 * a `SpectraError`.
 */
class SpectraClient {
    caller;
    clock;
    /** TCA-0201 has this limit in addition to the one for all requests: 100 requests a minute. */
    statusLimiter;
    /** When the service accepted each sample, by its hash, in milliseconds. */
    accepted = new Map();
    /** Difference between the service's clock and the local one, in milliseconds. */
    clockOffset;
    constructor(caller, clock = http_clock/* realClock */.w) {
        this.caller = caller;
        this.clock = clock;
        this.statusLimiter = new rate_limiter/* RateLimiter */.v({ requests: limits/* MAX_STATUS_QUERIES */.LO, perMs: 60_000, clock });
    }
    /** Uploads the bytes of a sample (TCA-0202). */
    async uploadSample(sha1, body, options) {
        const call = { ...forSample(endpoints/* ENDPOINTS */.H.sample, sha1), body, read: ignore };
        const result = await this.call(call, options);
        this.accepted.set(sha1, result.serviceTime ?? NaN);
        return result;
    }
    /**
     * Uploads the metadata of a sample (TCA-0203), without which the service doesn't process it. Each
     * request adds another entry.
     * @param options `subscribe` determines whether to subscribe to changes (`data_change`), too
     */
    async uploadMetadata(sha1, xml, options) {
        const endpoint = forSample(endpoints/* ENDPOINTS */.H.metadata, sha1);
        const path = endpoint.path + (options.subscribe ? '?subscribe=data_change' : '');
        const call = { ...endpoint, path, body: (0,body/* textBody */.i)(xml), read: ignore };
        const result = await this.call(call, { ...options, graceMs: METADATA_GRACE });
        // An earlier attempt whose response was lost may have started the analysis.
        if (!this.accepted.has(sha1))
            this.accepted.set(sha1, result.serviceTime ?? NaN);
        return result;
    }
    /**
     * Returns when the service first accepted a sample's bytes, metadata, or reanalysis in this run,
     * by its own clock, in milliseconds; undefined if it has not; NaN if the response had no date.
     */
    acceptedAt({ sha1, sha256 }) {
        return this.accepted.get(sha1 ?? '') ?? this.accepted.get(sha256 ?? '');
    }
    /** Returns the service's current time, in milliseconds; undefined until a response has a date. */
    serviceTime() {
        return this.clockOffset === undefined ? undefined : this.clock.now() + this.clockOffset;
    }
    /**
     * Returns which of these samples the service has (TCA-0201). The number of hashes is not limited,
     * because they are sent in several requests. A response that lacks the status of a hash is an
     * error. Not charged.
     */
    async findExisting({ hashType, hashes }, options) {
        const existing = new Set();
        for (const part of chunk(hashes, limits/* MAX_STATUS_QUERY_SIZE */.Zi)) {
            const slot = await this.statusLimiter.acquire(options.signal);
            slot.sent();
            const read = (text) => parseExisting(text, part);
            const call = { ...bulk(endpoints/* ENDPOINTS */.H.status, { hashType, hashes: part }), read };
            const { value } = await this.call(call, options);
            for (const hash of value)
                existing.add(hash);
        }
        return existing;
    }
    /**
     * Requests another analysis of at most 100 samples (TCA-0205). Not retried if the service may
     * have processed the request.
     */
    async reanalyze(query, options) {
        const call = { ...bulk(endpoints/* ENDPOINTS */.H.reanalysis, query), read: parseReanalysis };
        const { value, serviceTime } = await this.call(call, options);
        for (const hash of value.sent)
            this.accepted.set(hash, serviceTime ?? NaN);
        return value;
    }
    /** Subscribes to changes (`data_change`) of at most 100 samples for a year (TCA-0206). */
    subscribe(query, options) {
        return this.call({ ...bulk(endpoints/* ENDPOINTS */.H.subscription, query), read: ignore }, options);
    }
    /**
     * Returns a page of the changes since a time (TCA-0206). Counts as one charged lookup.
     * @param from in seconds since 1970, by the service's clock
     */
    findChanges(from, options) {
        const path = endpoints/* ENDPOINTS */.H.changeFeed.path.replace('{seconds}', String(from));
        const call = { ...endpoints/* ENDPOINTS */.H.changeFeed, path, body: (0,body/* textBody */.i)(''), read: parseChanges };
        return this.call(charged(options, 1, call), options);
    }
    /**
     * Returns the reputations of at most 100 samples (TCA-0101), by hash. Samples without a status in
     * the response are absent. Charged.
     */
    async findReputations(query, options) {
        const call = charged(options, query.hashes.length, {
            ...bulk(endpoints/* ENDPOINTS */.H.reputation, query),
            read: (text, redact) => parseReputations(text, query.hashType, redact)
        });
        return (await this.call(call, options)).value;
    }
    /** Returns evidence for the latest analysis of at most 100 samples, by hash. Charged. */
    findAnalyses(proof, query, options) {
        const { endpoint, parse } = PROOF[proof];
        const call = charged(options, query.hashes.length, {
            ...bulk(endpoint, query),
            read: (text, redact) => parse(text, query.hashType, redact)
        });
        return this.call(call, options);
    }
    /** Returns what uploads of at most 10 samples said about them (TCA-0104), by hash. Charged. */
    async findSources(query, options) {
        const call = charged(options, query.hashes.length, {
            ...bulk(endpoints/* ENDPOINTS */.H.analysis, query),
            read: (text, redact) => parseSources(text, query.hashType, redact)
        });
        return (await this.call(call, options)).value;
    }
    async call(call, options) {
        const result = await this.caller.call(call, options);
        const { serviceTime } = result;
        if (serviceTime !== undefined)
            this.clockOffset = serviceTime - this.clock.now();
        return result;
    }
}
function forSample(endpoint, sha1) {
    return { ...endpoint, path: endpoint.path.replace('{sha1}', sha1) };
}
function bulk(endpoint, { hashType, hashes }) {
    const query = { hash_type: hashType, hashes };
    return { ...endpoint, body: (0,body/* textBody */.i)(JSON.stringify({ rl: { query } })) };
}
/** Responses to uploads and subscriptions have no content. */
const ignore = () => undefined;

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/runs/connect.ts





/** Creates the client of the service, with one rate limiter for all of its requests. */
function connect(inputs, credentials, { clock }) {
    const { apiUrl, requestsPerSecond, concurrency, retries, stallTimeoutSeconds, redact } = inputs;
    const limiter = new rate_limiter/* RateLimiter */.v({ requests: requestsPerSecond, clock });
    const target = { baseUrl: apiUrl, limiter, stallMs: stallTimeoutSeconds * 1000 };
    // The number that is opened during the first request. Waiting for one of them is faster than
    // opening another, which would occupy a slot of the rate limit in the meantime.
    const transport = new http_transport/* Transport */.o({ ...target, maxConnections: concurrency + 1 });
    const reachability = { reached: false };
    const options = {
        ...{ credentials, userAgent: version/* PROGRAM */.R },
        ...{ retries, redact, clock, reachability }
    };
    return {
        spectra: new SpectraClient(new Caller({ ...options, transport, limiter }), clock),
        separate: { ...options, transport: new http_transport/* Transport */.o({ ...target, maxConnections: 1 }) },
        close: () => {
            transport.close();
        }
    };
}

// EXTERNAL MODULE: ./src/results/dynamic-analysis.ts
var dynamic_analysis = __webpack_require__(894);
// EXTERNAL MODULE: ./src/results/requested-reports.ts
var requested_reports = __webpack_require__(8976);
;// CONCATENATED MODULE: ./src/results/dynamic-verdict.ts





/** Maximum number of platforms in a reason. */
const MAX_PLATFORMS = 10;
/**
 * Returns a sample whose verdict includes its dynamic analyses, and the exception that applies to
 * it. A threat that they found replaces a less severe verdict, and is the reason of any other. If a
 * report is missing, the verdict is pending, unless the sample already fails the step. So an
 * exception applies only if no report is missing. A sample without a verdict is returned unchanged.
 */
function withDynamicVerdict(sample, failOn, exceptions) {
    if (!sample.verdict)
        return sample;
    const verdict = withThreat(sample.verdict, (0,dynamic_analysis/* analysesOf */.wS)(sample));
    const found = { ...verdict, accepted: (0,results_exceptions/* acceptanceOf */.BL)({ ...sample, verdict }, exceptions) };
    const missing = (0,requested_reports/* analysesWithoutReport */.bc)(sample);
    if (missing.length === 0 || (0,results_verdict/* isBlocked */.lT)({ verdict: found }, failOn))
        return { ...sample, verdict: found };
    return { ...sample, verdict: pendingVerdict(found, missing) };
}
function withThreat(verdict, analyses) {
    const status = (0,dynamic_analysis/* worstClassification */.Y$)(analyses);
    if (status === null || status === 'no threats found')
        return verdict;
    if (results_verdict/* VERDICTS */.bk[status].rank >= results_verdict/* VERDICTS */.bk[verdict.status].rank) {
        const platforms = platformsOf(analyses.filter(dynamic_analysis/* hasThreat */.by));
        return { ...verdict, reason: `the dynamic analysis also found a threat on ${platforms}` };
    }
    const found = analyses.filter(({ classification }) => classification === status);
    // The report of a file in an archive counts, even if those of other files are missing.
    const [checkedOn = verdict.checkedOn] = found
        .flatMap(requested_reports/* reportsWithin */.tp)
        .flatMap(({ classification, finished }) => (classification === status ? (finished ?? []) : []))
        .toSorted();
    return {
        ...verdict,
        status,
        level: null,
        trust: null,
        classifiedBy: results_verdict/* DYNAMIC_ANALYSIS */.dc,
        checkedOn,
        reason: `found by the dynamic analysis on ${platformsOf(found)}`
    };
}
function platformsOf(found) {
    return (0,format/* listNames */.Zv)(found.map(foundText), MAX_PLATFORMS);
}
/** Returns a platform with what was found, such as `windows10 (risk score 9)`. */
function foundText({ platform, classification, riskScore, files }) {
    const flagged = files?.filter(file => file.classification === classification).length;
    const facts = [
        files && `${flagged} of ${(0,format/* quantity */.au)(files.length, 'file')} in the archive`,
        riskScore !== null && `risk score ${riskScore}`
    ].filter(Boolean);
    return facts.length > 0 ? `${platform} (${facts.join(', ')})` : platform;
}
function pendingVerdict(found, missing) {
    const platforms = missing.map(one => `${one.platform} (${(0,requested_reports/* missingText */.qq)(one)})`);
    const list = (0,format/* listNames */.Zv)(platforms, MAX_PLATFORMS);
    const reason = `${knownText(found)}there is no report of the dynamic analysis on ${list}`;
    return { ...found, status: 'pending', reason, scan: null, accepted: null };
}
/** Returns the beginning of the reason. It includes a threat, so that `pending` never hides one. */
function knownText({ status, accepted, reason }) {
    if (status === 'pending')
        return reason === null ? '' : `${reason}, and `;
    if (!results_verdict/* VERDICTS */.bk[status].isThreat)
        return '';
    return accepted
        ? `${status} so far and accepted until ${accepted.until}, but `
        : `${status} so far, but `;
}

// EXTERNAL MODULE: ./src/results/plan-analyses.ts
var plan_analyses = __webpack_require__(9686);
// EXTERNAL MODULE: ./src/results/schema.ts
var schema = __webpack_require__(6303);
// EXTERNAL MODULE: ./src/report/dynamic-text.ts
var dynamic_text = __webpack_require__(9411);
;// CONCATENATED MODULE: ./src/report/log-analyses.ts



const log_analyses_MINUTE = 60_000;
const TOO_SLOW = 'This is longer than dynamic-analysis-timeout-minutes, so each report is requested only once, and those that are not ready are missing. Increase dynamic-analysis-timeout-minutes, or analyze fewer files or platforms.';
/** Logs how many analyses are going to be started. */
function logStarting(analyses, log) {
    if (analyses > 0)
        log.info(`Starting ${(0,dynamic_text/* countAnalyses */._B)(analyses)}`);
}
/** Logs the result of a start. */
function logStart(sample, analysis, log) {
    const { state, files, reason } = analysis;
    const why = reason === null ? '' : `: ${(0,format/* neutralize */.YI)(reason)}`;
    const text = files ? archiveStart(files) : `${STARTS[state]}${why}`;
    log.info(`${nameOf(sample, analysis)}: ${text}`);
}
function archiveStart(files) {
    const refused = files.filter(({ analysisId }) => analysisId === null);
    const all = `${(0,format/* quantity */.au)(files.length, 'file')} in the archive`;
    if (refused.length === 0)
        return `${STARTS.running} for ${all}`;
    const [error = ''] = refused.flatMap(({ reason }) => reason ?? []);
    const started = files.length - refused.length;
    return `${STARTS.running} for ${started} of ${all}; first error: ${(0,format/* neutralize */.YI)(error)}`;
}
/** Logs that a start is tried again because the service may not know the sample yet. */
function logUnknownSample(sample, analysis, { log, pauseMs }) {
    const reason = (0,format/* neutralize */.YI)(analysis.reason ?? '');
    const next = `next attempt in ${(0,format/* formatDuration */.a3)(pauseMs)}`;
    log.info(`… ${nameOf(sample, analysis)}: ${reason}; the upload may still be processed, ${next}`);
}
/**
 * Logs how long it takes to request this many reports once, if that is more than a minute. Warns if
 * the timeout is shorter.
 */
function logRequestTime(reports, { parallelJobs, timeoutMs }, log) {
    const duration = (reports * parallelJobs * log_analyses_MINUTE) / limits/* MAX_DYNAMIC_REQUESTS */.k0;
    const text = `Requesting ${(0,format/* quantity */.au)(reports, 'report')} takes about ${(0,format/* formatDuration */.a3)(duration)}, ${(0,dynamic_text/* limitText */.PW)(parallelJobs)}.`;
    // With a timeout of 0, a single check is intended.
    if (timeoutMs > 0 && duration > timeoutMs)
        log.warning(`${text} ${TOO_SLOW}`);
    else if (duration > log_analyses_MINUTE)
        log.info(text);
}
/** Logs that reports are requested again after a pause. */
function logReportsPending(analyses, pauseMs, log) {
    const count = (0,dynamic_text/* countAnalyses */._B)(analyses);
    log.info(`… ${count} without a report; next check in ${(0,format/* formatDuration */.a3)(pauseMs)}`);
}
/**
 * Logs that the report of an analysis has arrived, or that it has failed.
 * @param file the file in an archive; undefined for other samples
 */
function logReport(sample, analysis, { log, file }) {
    const place = file ? `, file ${file.sha1}` : '';
    log.info(`${nameOf(sample, analysis)}${place}: ${outcomeOf(file ?? analysis)}`);
}
const STARTS = {
    running: 'dynamic analysis started',
    finished: 'dynamic analysis finished',
    unconfirmed: 'it is not known whether the dynamic analysis started',
    failed: 'the dynamic analysis was not started',
    'not-started': 'the dynamic analysis was not started'
};
function outcomeOf({ state, classification, riskScore, reason }) {
    if (state === 'failed')
        return `the dynamic analysis failed: ${(0,format/* neutralize */.YI)(reason ?? '')}`;
    if (classification === null)
        return (0,format/* neutralize */.YI)(reason ?? '');
    return riskScore === null ? classification : `${classification}, risk score ${riskScore}`;
}
function nameOf({ files }, { platform }) {
    return `${(0,format/* neutralize */.YI)((0,format/* listNames */.Zv)(files, 3))} on ${(0,format/* neutralize */.YI)(platform)}`;
}

;// CONCATENATED MODULE: ./src/stages/report-reader.ts



/** Maximum number of times that an unreadable report is requested. Each time is charged. */
const MAX_UNREADABLE = 2;
/** Requests reports (TCA-0106), and counts those that the service charges. Never throws. */
class ReportReader {
    client;
    context;
    /** Number of charged reports so far. */
    charged = 0;
    /** The failure that prevents all further requests. */
    stopped;
    /** Why the latest request for each running analysis failed, by its id. */
    failures = new Map();
    /** How often the report of an analysis could not be read, by its id. */
    unreadable = new Map();
    constructor(client, context) {
        this.client = client;
        this.context = context;
    }
    /** Whether further requests can succeed. */
    get canContinue() {
        return !this.context.signal.aborted && this.stopped === undefined;
    }
    /** Why reports could not be retrieved; undefined if the service responded as expected. */
    get failure() {
        const [first] = this.failures.values();
        return this.stopped?.message ?? first;
    }
    /**
     * Requests the report of an analysis if it is running. Returns the updated analysis, or the same
     * value if nothing changed.
     */
    async read(analysis, file) {
        const { analysisId, state } = analysis;
        if (!dynamic_analysis/* ANALYSIS_STATES */.sS[state].isRunning || analysisId === null || !this.canContinue) {
            return analysis;
        }
        try {
            const query = { ...file, analysisId };
            const response = await this.client.findReport(query, this.callOptions());
            this.failures.delete(analysisId);
            return withChange(analysis, this.resultOf(response));
        }
        catch (error) {
            return withChange(analysis, this.afterFailure(failureOf(error), analysisId));
        }
    }
    /**
     * Requests the latest report on a sample for those of its analyses whose start was not confirmed.
     * A report counts if it is newer than the start. Returns all analyses of the sample; undefined if
     * a later request may succeed.
     */
    async findUnconfirmed(sample) {
        const analyses = (0,dynamic_analysis/* analysesOf */.wS)(sample);
        if (!this.canContinue)
            return undefined;
        try {
            const { sha1, sha256 } = sample;
            const file = { sha1: sha1 ?? '', sha256 };
            const response = await this.client.findLatestReport(file, this.callOptions());
            if (response.state !== 'finished')
                return analyses;
            return analyses.map(analysis => isReportOf(response.report, analysis)
                ? { ...analysis, ...this.resultOf(response) }
                : analysis);
        }
        catch (error) {
            const failure = failureOf(error);
            this.stopAfter(failure);
            // A report that can't be read is charged, too.
            return failure.status === 200 || failure.status === 404 ? analyses : undefined;
        }
    }
    callOptions() {
        const { signal } = this.context;
        const onCharged = (reports) => {
            this.charged += reports;
        };
        return { signal, onCharged };
    }
    resultOf(response) {
        const finished = this.context.clock.date().toISOString();
        switch (response.state) {
            case 'running':
                return { reason: `the service reports: ${response.status}` };
            case 'failed':
                return { state: 'failed', finished, reason: response.reason };
            case 'finished':
                return { ...reportedResult(response.report), finished };
        }
    }
    afterFailure(failure, analysisId) {
        const { scope, status, message } = failure;
        if (scope === 'cancelled')
            return {};
        this.failures.delete(analysisId);
        this.stopAfter(failure);
        // The report isn't available yet.
        if (status === 404)
            return { reason: message };
        if (status === 200) {
            const times = (this.unreadable.get(analysisId) ?? 0) + 1;
            this.unreadable.set(analysisId, times);
            const finished = this.context.clock.date().toISOString();
            const reason = `the report can't be read: ${message}`;
            if (times >= MAX_UNREADABLE)
                return { state: 'failed', finished, reason };
        }
        this.failures.set(analysisId, message);
        return { reason: message };
    }
    stopAfter(failure) {
        if (failure.scope !== 'cancelled' && !isWorthRetrying(failure))
            this.stopped = failure;
    }
}
/** Returns the same value if nothing changed. */
function withChange(analysis, change) {
    const { state, reason = analysis.reason } = change;
    return state === undefined && reason === analysis.reason ? analysis : { ...analysis, ...change };
}
function isReportOf({ platform, analyzedOn }, { state, requested, ...analysis }) {
    const isNewer = (analyzedOn ?? NaN) >= Date.parse(requested ?? '');
    return state === 'unconfirmed' && platform === analysis.platform && isNewer;
}
function reportedResult(report) {
    const { classification, rawClassification, riskScore, signatures, warnings } = report;
    const reason = classification === null
        ? `the report's classification is not recognized: ${rawClassification || 'none'}`
        : null;
    return { state: 'finished', classification, riskScore, signatures, warnings, reason };
}

;// CONCATENATED MODULE: ./src/stages/analysis-reports.ts






/** When to check, in milliseconds. Few analyses finish before the first check. */
const analysis_reports_PAUSES = { firstPauseMs: 5 * 60_000, firstPart: 1 / 12, growth: 1.25 };
/**
 * Age at which the report of an unconfirmed analysis is expected, in milliseconds. According to the
 * service's documentation, an analysis takes about 15 minutes.
 */
const EXPECTED_AGE = 15 * 60_000;
/**
 * Waits until every running analysis has a report (TCA-0106) or has failed, or until the timeout.
 * Looks for the reports of unconfirmed analyses once. Never throws: errors are in the outcome.
 */
async function awaitReports(samples, options, context) {
    return new ReportWait(samples, options, context).run();
}
class ReportWait {
    options;
    context;
    results;
    reader;
    schedule;
    /** Indexes of the samples whose latest report was requested. */
    lookedFor = new Set();
    constructor(samples, options, context) {
        this.options = options;
        this.context = context;
        const { dynamicAnalysis, timeoutMs, elapsedMs } = options;
        this.results = [...samples];
        this.reader = new ReportReader(dynamicAnalysis, context);
        this.schedule = new WaitSchedule({ ...analysis_reports_PAUSES, timeoutMs, elapsedMs }, context.clock);
    }
    async run() {
        let due = this.missing();
        logRequestTime(due.length, this.options, this.context.log);
        // If the oldest one may be finished, all are checked without waiting: it takes as long to request
        // the reports as it took to start the analyses.
        const mayBeFinished = due.some(one => this.ageOf(one) >= this.schedule.pause);
        if (this.schedule.isLast || mayBeFinished)
            this.schedule.checked();
        else
            due = await this.waitForNextCheck();
        while (due.length > 0 && this.reader.canContinue) {
            const { isLast } = this.schedule;
            for (const one of due.filter(({ isRunning }) => isRunning))
                await this.check(one);
            // If there are many, the timeout may pass during a check, which is then the last one.
            const isOver = isLast || this.schedule.isOver;
            await this.checkUnconfirmed(isOver);
            if (isOver)
                break;
            due = await this.waitForNextCheck();
        }
        await this.explainMissing();
        const { charged: chargedReports, failure } = this.reader;
        return { results: this.results, chargedReports, failure };
    }
    /** Returns the reports that are missing, those of the oldest analyses first. */
    missing() {
        return this.results
            .flatMap((sample, index) => (0,dynamic_analysis/* analysesOf */.wS)(sample).flatMap(analysis => this.missingOf(analysis, sample, index)))
            .toSorted((a, b) => a.requested - b.requested);
    }
    missingOf(analysis, sample, index) {
        const { platform, state, files } = analysis;
        const requested = Date.parse(analysis.requested ?? '');
        if (files) {
            return files.flatMap((one, file) => isRunning(one) ? [{ index, platform, file, isRunning: true, requested }] : []);
        }
        const isExpected = isRunning(analysis) || (state === 'unconfirmed' && this.isFindable(index));
        if (sample.sha1 === null || !isExpected)
            return [];
        return [{ index, platform, file: undefined, isRunning: isRunning(analysis), requested }];
    }
    /** Whether an unconfirmed analysis may be found. Only the response to a start lists archived files. */
    isFindable(index) {
        const sample = this.results[index];
        return sample !== undefined && !this.options.isArchive(sample) && !this.lookedFor.has(index);
    }
    ageOf({ requested }) {
        return this.context.clock.date().getTime() - requested;
    }
    /** Requests a report, and updates the analysis. */
    check(missing) {
        return this.change(missing, (analysis, file) => this.reader.read(analysis, file));
    }
    /**
     * Updates the analysis of a sample, or that of a file in an archive.
     * @param change returns the same value if nothing changed
     */
    async change({ index, platform, file }, change) {
        const sample = this.results[index];
        const analysis = sample && (0,dynamic_analysis/* analysesOf */.wS)(sample).find(one => one.platform === platform);
        if (!analysis)
            return;
        const archived = analysis.files?.[file ?? 0];
        if (!archived) {
            const { sha1, sha256 } = sample;
            await this.update(index, await change(analysis, { sha1: sha1 ?? '', sha256 }));
            return;
        }
        const latest = await change(archived, { sha1: archived.sha1 ?? '' });
        if (latest !== archived)
            await this.update(index, withFile(analysis, archived, latest), latest);
    }
    /** Looks for unconfirmed analyses that should be finished, or for all of them. */
    async checkUnconfirmed(isLast) {
        const due = this.missing().filter(one => !one.isRunning && (isLast || this.ageOf(one) >= EXPECTED_AGE));
        for (const index of new Set(due.map(one => one.index))) {
            const sample = this.results[index];
            if (!sample)
                continue;
            const analyses = await this.reader.findUnconfirmed(sample);
            if (analyses)
                this.lookedFor.add(index);
            for (const latest of analyses ?? [])
                await this.update(index, latest);
        }
    }
    /** @param latest the analysis, or the one of the file in an archive that was checked */
    async update(index, analysis, file) {
        const sample = this.results[index];
        if (!sample || (0,dynamic_analysis/* analysesOf */.wS)(sample).includes(analysis))
            return;
        const latest = this.options.complete((0,plan_analyses/* withAnalysis */.fG)(sample, analysis));
        this.results[index] = latest;
        if (!isRunning(file ?? analysis)) {
            logReport(sample, analysis, { log: this.context.log, file });
        }
        await this.options.resultsFile.saveInBackground([latest]);
    }
    /** Returns the reports that are missing after the pause. */
    async waitForNextCheck() {
        const { signal, log } = this.context;
        const { length } = this.missing();
        if (length > 0 && this.reader.canContinue) {
            await this.schedule.wait(signal, ms => {
                logReportsPending(length, ms, log);
            });
        }
        return this.missing();
    }
    /** If the wait ended early, records why in each analysis that is still running. */
    async explainMissing() {
        const { signal } = this.context;
        const reason = signal.aborted ? (0,src_context/* reasonOf */.A)(signal) : this.reader.stopped?.message;
        if (reason === undefined)
            return;
        for (const one of this.missing().filter(({ isRunning }) => isRunning)) {
            await this.change(one, analysis => ({ ...analysis, reason }));
        }
    }
}
/** Returns the analysis of an archive with the latest state of one of its files. */
function withFile(analysis, before, latest) {
    const files = analysis.files?.map(file => (file === before ? latest : file)) ?? [];
    return (0,dynamic_analysis/* archiveAnalysis */.zO)(analysis, files);
}
function isRunning({ state }) {
    return dynamic_analysis/* ANALYSIS_STATES */.sS[state].isRunning;
}

;// CONCATENATED MODULE: ./src/stages/find-sha1.ts







/**
 * Looks up the SHA-1 of samples with only a SHA-256, if a dynamic analysis needs it: in their
 * reputations (TCA-0101), and then in their scan records (TCA-0103). Without a SHA-1, their analyses
 * fail. Never throws: errors are in the outcome.
 */
async function findSha1(samples, spectra, context) {
    const lookup = new Sha1Lookup(spectra, context);
    const found = new Map();
    for (const part of chunk(samples.filter(needsSha1), limits/* MAX_BULK_QUERY_SIZE */.p7)) {
        const updated = await lookup.find(part);
        for (const [index, sample] of part.entries())
            found.set(sample, updated[index] ?? sample);
        for (const sample of updated.filter(({ sha1 }) => sha1 === null)) {
            for (const analysis of (0,dynamic_analysis/* analysesOf */.wS)(sample).filter(one => !(0,dynamic_analysis/* wasStarted */.rq)(one))) {
                logStart(sample, analysis, context.log);
            }
        }
    }
    return {
        results: samples.map(sample => found.get(sample) ?? sample),
        chargedLookUps: lookup.charged,
        failure: lookup.failure?.scope === 'cancelled' ? undefined : lookup.failure?.message
    };
}
class Sha1Lookup {
    spectra;
    context;
    charged = 0;
    failure;
    constructor(spectra, context) {
        this.spectra = spectra;
        this.context = context;
    }
    /** Looks up at most 100 samples. */
    async find(samples) {
        const { failure } = this;
        if (failure && !isWorthRetrying(failure))
            return samples.map(sample => failed(sample, failure));
        const found = new Map();
        let latest;
        try {
            await this.lookUp(samples, found);
        }
        catch (error) {
            latest = failureOf(error);
            this.failure = latest;
        }
        return samples.map(sample => {
            const sha1 = found.get(hashOf(sample, 'sha256'));
            return sha1 === undefined ? failed(sample, latest) : { ...sample, sha1 };
        });
    }
    /** @param found receives each SHA-1, by SHA-256, even if a later request fails */
    async lookUp(samples, found) {
        const hashType = 'sha256';
        const hashes = samples.map(sample => hashOf(sample, hashType));
        const onCharged = (lookUps) => {
            this.charged += lookUps;
        };
        const options = { signal: this.context.signal, onCharged };
        const addAll = (known) => {
            for (const [sha256, { hashes: own }] of known)
                if (own?.sha1)
                    found.set(sha256, own.sha1);
        };
        addAll(await this.spectra.findReputations({ hashType, hashes }, options));
        // The reputation of a sample without a known classification may lack it.
        const rest = hashes.filter(hash => !found.has(hash));
        if (rest.length === 0)
            return;
        addAll((await this.spectra.findAnalyses('TCA-0103', { hashType, hashes: rest }, options)).value);
    }
}
function needsSha1(sample) {
    return sample.sha1 === null && sample.sha256 !== null && (0,dynamic_analysis/* analysesOf */.wS)(sample).some(isOpen);
}
/** Whether the analysis has to be started, or its report is missing. */
function isOpen({ state, requested, files }) {
    if (requested === null || state === 'unconfirmed')
        return true;
    return dynamic_analysis/* ANALYSIS_STATES */.sS[state].isRunning && !files;
}
function failed(sample, failure) {
    const state = failure?.scope === 'cancelled' ? 'not-started' : 'failed';
    const why = failure?.message ?? "the service's responses do not include it";
    const reason = `its SHA-1 could not be looked up (TCA-0101, TCA-0103): ${why}`;
    return {
        ...sample,
        dynamicAnalysis: (0,dynamic_analysis/* analysesOf */.wS)(sample).map(analysis => ({
            ...analysis,
            ...(isOpen(analysis) && { reason }),
            ...(analysis.requested === null && { state })
        }))
    };
}

;// CONCATENATED MODULE: ./src/stages/analysis-start.ts




/** The start of an analysis on a platform. */
class AnalysisStart {
    sample;
    platform;
    options;
    /** When the latest attempt was sent. ISO 8601, UTC; null if no attempt can have arrived. */
    requested = null;
    constructor(sample, platform, options) {
        this.sample = sample;
        this.platform = platform;
        this.options = options;
    }
    /** Sends the start, and returns the updated analysis. Never throws. */
    async send({ signal, clock }) {
        const { sample, platform } = this;
        const { dynamicAnalysis: client, isArchive } = this.options;
        const request = { sha1: sample.sha1 ?? '', platform };
        const options = {
            signal,
            beforeSending: () => this.saveUnconfirmed(clock.date().getTime()),
            // Only requests that can't have arrived are sent again.
            onRetry: () => {
                this.requested = null;
                const analysis = (0,plan_analyses/* notStarted */.DY)(platform, plan_analyses/* INTERRUPTED */.t);
                void this.options.resultsFile.saveInBackground([(0,plan_analyses/* withAnalysis */.fG)(sample, analysis)]);
            }
        };
        try {
            if (isArchive(sample)) {
                const { value } = await client.startArchive(request, options);
                return { analysis: this.startedArchive(value) };
            }
            const { value: analysisId } = await client.start(request, options);
            return { analysis: { ...this.analysis(), state: 'running', analysisId } };
        }
        catch (error) {
            const failure = failureOf(error);
            return { analysis: this.failed(error, failure), failure };
        }
    }
    /**
     * Saves that the start is being sent, so that a resumed run never sends it again.
     * @throws when it can't be saved; nothing is sent then
     */
    async saveUnconfirmed(localTime) {
        const { resultsFile, serviceTime } = this.options;
        // The later time, so that an earlier analysis is never mistaken for this one.
        const requested = new Date(Math.max(serviceTime() ?? 0, localTime)).toISOString();
        const analysis = { ...this.analysis(), requested, state: 'unconfirmed', reason: LOST };
        try {
            await resultsFile.save((0,plan_analyses/* withAnalysis */.fG)(this.sample, analysis));
        }
        catch (cause) {
            const { message } = cause;
            throw new Error(`not sent because the results file can't be written: ${message}`, { cause });
        }
        this.requested = requested;
    }
    analysis() {
        return { ...dynamic_analysis/* NO_ANALYSIS */.vL, platform: this.platform, requested: this.requested };
    }
    startedArchive(started) {
        const files = withoutDuplicates(started).map(fileAnalysis);
        // If the service refused all files, a later run can try again.
        const requested = started.some(({ mayRun }) => mayRun) ? this.requested : null;
        return (0,dynamic_analysis/* archiveAnalysis */.zO)({ platform: this.platform, requested }, files);
    }
    failed(error, { scope, message }) {
        // Other errors don't say whether the request arrived.
        const mayHaveArrived = error instanceof SpectraError ? error.mayHaveArrived : this.requested !== null;
        if (mayHaveArrived) {
            return { ...this.analysis(), state: 'unconfirmed', reason: `${message}; ${LOST}` };
        }
        const state = scope === 'cancelled' ? 'not-started' : 'failed';
        return { ...this.analysis(), requested: null, state, reason: message };
    }
}
const LOST = 'the service may have started the analysis, so it is not started again unless you run without resume-from';
/** Returns the files in a fixed order, without duplicates and without errors of started files. */
function withoutDuplicates(files) {
    const started = new Set(files.flatMap(file => (file.analysisId === null ? [] : file.sha1)));
    const byKey = new Map(files
        .filter(({ sha1, analysisId }) => analysisId !== null || sha1 === null || !started.has(sha1))
        // Without an id, only the error distinguishes files whose hash is not known.
        .map(file => [JSON.stringify([file.sha1, file.analysisId ?? [file.error]]), file]));
    return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}
function fileAnalysis({ sha1, analysisId, error }) {
    const state = analysisId === null ? 'failed' : 'running';
    return { ...dynamic_analysis/* NO_ANALYSIS */.vL, sha1, state, analysisId, reason: error };
}

;// CONCATENATED MODULE: ./src/stages/start-analyses.ts





/** Pause before a start that was refused because the sample is unknown, in milliseconds. */
const UNKNOWN_PAUSE = 20_000;
/** How long such a start is repeated, counted from the first refusal, in milliseconds. */
const MAX_UNKNOWN = 100_000;
/**
 * Starts the analyses of samples that the service has (TCA-0207), except those that an earlier run
 * has started. Never throws: errors are in the outcome.
 * @param samples with their analyses; those without a SHA-1 are skipped
 */
async function startAnalyses(samples, options, context) {
    const starter = new AnalysisStarter(samples, options, context);
    await starter.run();
    return { results: starter.results, failure: starter.stopped?.message };
}
class AnalysisStarter {
    options;
    context;
    /** The failure that prevents further starts. */
    stopped;
    results;
    pending;
    constructor(samples, options, context) {
        this.options = options;
        this.context = context;
        this.results = [...samples];
        this.pending = samples.flatMap((sample, index) => sample.sha1 === null
            ? []
            : (0,dynamic_analysis/* analysesOf */.wS)(sample)
                .filter(analysis => !(0,dynamic_analysis/* wasStarted */.rq)(analysis))
                .map(({ platform }) => ({ index, platform, at: 0 })));
    }
    async run() {
        const { clock, signal, log } = this.context;
        logStarting(this.pending.length, log);
        for (;;) {
            const [next, ...others] = this.pending.toSorted((a, b) => a.at - b.at);
            if (!next)
                return;
            const pause = next.at - clock.now();
            if (pause > 0 && !this.stopped)
                await clock.sleep(pause, signal).catch(() => undefined);
            this.pending = others;
            await this.start(next);
        }
    }
    async start(next) {
        const sample = this.results[next.index];
        if (!sample)
            return;
        const stopped = this.whyStopped();
        if (stopped !== undefined) {
            await this.save(next.index, (0,plan_analyses/* notStarted */.DY)(next.platform, stopped));
            return;
        }
        const start = new AnalysisStart(sample, next.platform, this.options);
        const { analysis, failure } = await start.send(this.context);
        if (failure?.scope === 'account' || failure?.status === 403)
            this.stopped = failure;
        await this.save(next.index, analysis);
        if (!this.isRepeated(next, failure))
            logStart(sample, analysis, this.context.log);
    }
    /** Schedules another attempt if the service may not know a sample that was just uploaded. */
    isRepeated(refused, failure) {
        const { log, clock, signal } = this.context;
        const sample = this.results[refused.index];
        if (failure?.status !== 404 || sample?.state !== 'submitted' || signal.aborted)
            return false;
        const now = clock.now();
        const { unknownSince = now } = refused;
        if (now - unknownSince >= MAX_UNKNOWN)
            return false;
        this.pending.push({ ...refused, at: now + UNKNOWN_PAUSE, unknownSince });
        const analysis = (0,dynamic_analysis/* analysesOf */.wS)(sample).find(({ platform }) => platform === refused.platform);
        if (analysis)
            logUnknownSample(sample, analysis, { log, pauseMs: UNKNOWN_PAUSE });
        return true;
    }
    whyStopped() {
        const { signal } = this.context;
        return signal.aborted ? (0,src_context/* reasonOf */.A)(signal) : this.stopped?.message;
    }
    async save(index, analysis) {
        const sample = this.results[index];
        if (!sample)
            return;
        const latest = (0,plan_analyses/* withAnalysis */.fG)(sample, analysis);
        this.results[index] = latest;
        await this.options.resultsFile.saveInBackground([latest]);
    }
}

;// CONCATENATED MODULE: ./src/runs/dynamic-analysis.ts








const NOT_SUBMITTED = 'the sample was not submitted';
/** Starts the dynamic analyses of the selected samples that the service has (TCA-0207). */
async function startDynamicAnalyses(run, { spectra, dynamicAnalysis }, context) {
    const { resultsFile } = run;
    const samples = (await requestSelected(run)).filter(results_state/* isProcessed */.D_);
    const found = await findSha1(samples, spectra, context);
    await resultsFile.saveInBackground(found.results);
    const options = {
        dynamicAnalysis,
        isArchive: sampleTest(run, run.metadata.isArchive),
        serviceTime: () => spectra.serviceTime(),
        resultsFile
    };
    const started = await startAnalyses(found.results, options, context);
    await resultsFile.saveInBackground(started.results);
    const { chargedLookUps } = found;
    const analysisErrors = [found.failure, started.failure].filter(text => text !== undefined);
    return { analysisErrors, ...(chargedLookUps > 0 && { chargedLookUps }) };
}
/** Records that analyses are not started because the run ended early. */
async function skipDynamicAnalyses(run) {
    if (!run.inputs.dynamicAnalysis)
        return {};
    await requestSelected(run);
    return { chargedReports: 0 };
}
/**
 * Waits for the reports of the dynamic analyses (TCA-0106), and adds them to the verdicts.
 * @param options `elapsedMs` is the time since the last start
 */
async function awaitDynamicReports(run, options, context) {
    const { inputs, resultsFile } = run;
    if (!inputs.dynamicAnalysis)
        return { analysisErrors: [] };
    const timeoutMs = inputs.dynamicAnalysis.timeoutMinutes * 60_000;
    const { samples, complete } = analyzedSamples(run);
    await resultsFile.saveInBackground(samples.map(complete));
    const { results, chargedReports, failure } = await awaitReports(samples, {
        ...options,
        timeoutMs,
        parallelJobs: inputs.parallelJobs,
        isArchive: sampleTest(run, run.metadata.isArchive),
        resultsFile,
        complete
    }, context);
    await resultsFile.saveInBackground(results.map(complete));
    return { chargedReports, analysisErrors: failure === undefined ? [] : [failure] };
}
/** Adds the reports that are known to the verdicts. */
async function addKnownReports(run) {
    const { samples, complete } = analyzedSamples(run);
    await run.resultsFile.saveInBackground(samples.map(complete));
}
/**
 * Requests the analyses of the selected samples. Returns these samples. Files that were not read are
 * left out, because they have no hash to analyze.
 */
async function requestSelected(run) {
    const { inputs, resultsFile } = run;
    const { platforms = [] } = inputs.dynamicAnalysis ?? {};
    const selected = resultsFile
        .results()
        .samples.filter(({ sha256 }) => sha256 !== null)
        .filter(sampleTest(run, run.isAnalyzed))
        .map(sample => (0,plan_analyses/* requestAnalyses */.AF)(sample, platforms, (0,results_state/* isProcessed */.D_)(sample) ? plan_analyses/* INTERRUPTED */.t : NOT_SUBMITTED));
    await resultsFile.saveInBackground(selected);
    return selected;
}
/**
 * Returns a test for samples with a file whose name meets a condition. In results, secrets are
 * removed from names, so patterns may not match these.
 */
function sampleTest({ inputs, source }, isSelected) {
    const names = [...source.names, ...source.unread.flatMap(({ files }) => files)];
    const recorded = new Set(names.filter(isSelected).map(inputs.redactName));
    return ({ files }) => files.some(name => recorded.has(name));
}
/** Returns the samples with analyses, and a function that adds their reports to their verdicts. */
function analyzedSamples({ inputs, resultsFile, exceptions }) {
    const samples = resultsFile.results().samples.filter(sample => (0,dynamic_analysis/* analysesOf */.wS)(sample).length > 0);
    // Later reports are added to the verdict without reports, not to the combined one.
    const verdicts = new Map(samples.map(sample => [(0,schema/* sampleKey */.y)(sample), sample.verdict]));
    const complete = (sample) => {
        const verdict = verdicts.get((0,schema/* sampleKey */.y)(sample)) ?? null;
        return withDynamicVerdict({ ...sample, verdict }, inputs.failOn, exceptions);
    };
    return { samples, complete };
}

;// CONCATENATED MODULE: ./src/artifacts/download-candidates.ts
/** Maximum number of concurrent downloads. */
const CONCURRENCY = 4;
/** Downloads samples that aren't on this machine. If one fails, the others continue. */
async function downloadCandidates(candidates, { signal, onReady, onFailed }) {
    const local = candidates.filter(isLocal);
    if (local.length > 0)
        onReady(local);
    const [smallest, ...others] = candidates
        .filter(isRemote)
        .sort((a, b) => a.result.size - b.result.size);
    // The first request is for the smallest. Of the others, the largest takes the longest.
    const queue = (smallest ? [smallest, ...others.reverse()] : []).values();
    const isStopped = () => signal.aborted;
    const worker = async () => {
        for (const { result, sample: download } of queue) {
            if (isStopped())
                return;
            try {
                const sample = await download();
                onReady([{ sample, result: { ...result, sha1: sample.sha1 } }]);
            }
            catch (error) {
                if (isStopped())
                    return;
                onFailed(failedDownload(result, error));
            }
        }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
}
function failedDownload(result, { message }) {
    const error = { scope: 'sample', step: 'download', status: null, message };
    // If an earlier run uploaded the bytes, the service still has them.
    const state = result.state === 'bytes-only' ? 'bytes-only' : 'failed';
    return { ...result, state, error };
}
function isLocal(candidate) {
    return typeof candidate.sample === 'object';
}
function isRemote(candidate) {
    return typeof candidate.sample === 'function';
}

// EXTERNAL MODULE: ./src/report/log-files.ts
var log_files = __webpack_require__(9786);
// EXTERNAL MODULE: ./src/spectra/metadata.ts
var spectra_metadata = __webpack_require__(9279);
;// CONCATENATED MODULE: ./src/stages/reanalyze.ts





/** Requests new analyses of samples (TCA-0205). Never throws: errors are in the outcome. */
async function reanalyzeSamples(results, options, context) {
    const changes = new Map();
    const missing = new Set();
    for (const part of chunk(results, limits/* MAX_BULK_QUERY_SIZE */.p7)) {
        const outcome = await reanalyze(part, options, context);
        for (const [result, changed] of outcome.changes)
            changes.set(result, changed);
        for (const result of outcome.missing)
            missing.add(result);
        if (outcome.stopped !== undefined)
            return { changes, missing, stopped: outcome.stopped };
    }
    return { changes, missing, stopped: undefined };
}
async function reanalyze(results, { spectra, hashType }, context) {
    const changes = new Map();
    const absent = new Set();
    const hashes = results.map(result => hashOf(result, hashType));
    try {
        const { signal } = context;
        const { sent, missing } = await spectra.reanalyze({ hashType, hashes }, { signal });
        for (const result of results) {
            const hash = hashOf(result, hashType);
            if (sent.has(hash))
                changes.set(result, requested(result, context));
            else if (missing.has(hash))
                absent.add(result);
            else
                changes.set(result, fail(result, UNCONFIRMED, context));
        }
        return { changes, missing: absent, stopped: undefined };
    }
    catch (error) {
        const problem = reanalysisProblem(error);
        if (problem.scope === 'cancelled') {
            return { changes, missing: absent, stopped: problem.message };
        }
        for (const result of results)
            changes.set(result, fail(result, problem, context));
        const stopped = problem.scope === 'account' ? problem.message : undefined;
        return { changes, missing: absent, stopped };
    }
}
const UNCONFIRMED = {
    scope: 'sample',
    step: 'reanalysis',
    status: 200,
    message: 'the service did not confirm the reanalysis'
};
function requested(result, { clock }) {
    return { ...result, state: 'reanalysis-requested', finished: clock.date().toISOString() };
}
function fail(result, error, { clock }) {
    return { ...result, state: 'failed', error, finished: clock.date().toISOString() };
}
function reanalysisProblem(error) {
    const problem = problemFrom(error, 'reanalysis');
    if (!(error instanceof SpectraError && error.mayHaveArrived))
        return problem;
    const message = `${problem.message}; the service may have received the request, so it is not sent again`;
    return { ...problem, message };
}

;// CONCATENATED MODULE: ./src/stages/existing.ts




/**
 * Checks which samples the service already has (TCA-0201), and reanalyzes (TCA-0205) or skips
 * those, or leaves only their metadata to upload. Never throws: errors are in the outcome.
 */
async function handleExisting(results, options, context) {
    // If an earlier run uploaded the bytes, the service has the sample.
    const unchecked = results.filter(({ state }) => state === 'not-attempted');
    const found = await findExisting(unchecked, options, context);
    if ('stopped' in found)
        return { results, stopped: found.stopped };
    const existing = unchecked.filter(result => found.hashes.has(hashOf(result, options.hashType)));
    const changes = new Map();
    let stopped;
    switch (options.ifExists) {
        case 'metadata':
            for (const result of existing)
                changes.set(result, { ...result, state: 'bytes-only' });
            break;
        case 'skip':
            for (const result of existing)
                changes.set(result, finish(result, 'existing', context));
            break;
        case 'reanalyze': {
            const outcome = await reanalyzeSamples(existing, options, context);
            stopped = outcome.stopped;
            // Those that the service doesn't have after all remain to be uploaded.
            for (const [result, changed] of outcome.changes)
                changes.set(result, changed);
        }
    }
    const latest = (result) => {
        const changed = changes.get(result);
        return changed ? { ...changed, existing: true } : result;
    };
    if (unchecked.length > 0)
        (0,log_files/* logExisting */.oV)(unchecked.map(latest), context.log);
    return { results: results.map(latest), stopped };
}
async function findExisting(results, options, { log, signal }) {
    const { spectra, hashType } = options;
    const hashes = results.map(result => hashOf(result, options.hashType));
    try {
        return { hashes: await spectra.findExisting({ hashType, hashes }, { signal }) };
    }
    catch (error) {
        const { status, message } = failureOf(error);
        // On 403, upload everything. Any other error stops the run.
        if (status !== 403)
            return { stopped: `can't check which samples already exist: ${message}` };
        log.warning(`Can't check which samples already exist, so everything is uploaded. ${message}`);
        return { stopped: undefined };
    }
}
function finish(result, state, { clock }) {
    return { ...result, state, finished: clock.date().toISOString() };
}

// EXTERNAL MODULE: ./src/runs/read-source.ts + 1 modules
var read_source = __webpack_require__(4976);
;// CONCATENATED MODULE: ./src/runs/prepare-uploads.ts







/** Reads the samples, handles those that the service already has, and queues the others. */
async function prepareUploads(run, options, context) {
    const { ifSampleExists: ifExists } = run.inputs;
    if (ifExists === 'upload')
        return queueWhileReading(run, options, context);
    const { candidates, advice } = await (0,read_source/* readSource */.o)(run, context);
    if (run.reading.signal.aborted)
        return { advice, stopped: undefined };
    const initial = candidates.map(({ result }) => result);
    const { results, stopped } = await handleExisting(initial, { ...options, ifExists }, context);
    await run.resultsFile.saveInBackground(results);
    if (stopped === undefined) {
        const updated = candidates.map((candidate, index) => {
            return { ...candidate, result: results[index] ?? candidate.result };
        });
        await queueUploads(updated, { run, ...options }, context);
    }
    return { advice, stopped };
}
/** Queues samples as they are read, so that uploads start before all files are hashed. */
async function queueWhileReading(run, options, context) {
    const queueing = [];
    const { advice } = await (0,read_source/* readSource */.o)(run, context, batch => {
        queueing.push(queueUploads(batch, { run, ...options }, context));
    });
    await Promise.all(queueing);
    return { advice, stopped: undefined };
}
/** Queues samples that need an upload, downloading them first if necessary. */
function queueUploads(candidates, { run, queue, progress }, { log }) {
    const { inputs, metadata, resultsFile, reading } = run;
    const { apiUrl, requestsPerSecond } = inputs;
    const onFailed = (result) => {
        (0,log_files/* logFailed */.uI)(result, log);
        void resultsFile.saveInBackground([result]);
    };
    return downloadCandidates(candidates.filter(({ result }) => (0,results_state/* needsUpload */.LC)(result)), {
        signal: reading.signal,
        onReady(ready) {
            const { tasks, failed } = splitByMetadata(ready, metadata);
            for (const result of failed)
                onFailed(result);
            if (tasks.length === 0)
                return;
            void resultsFile.saveInBackground(tasks.map(({ result }) => result));
            const samples = tasks.map(({ sample }) => sample);
            progress.expect(samples, `${apiUrl.host}, ${(0,format/* formatRate */.CE)(requestsPerSecond)}`);
            queue.add(tasks);
        },
        onFailed
    });
}
/** Separates the samples whose metadata can't be sent, so that nothing is sent for them. */
function splitByMetadata(candidates, metadata) {
    const tasks = [];
    const failed = [];
    for (const candidate of candidates) {
        const message = (0,spectra_metadata/* sampleProblem */.Qy)(candidate.sample, metadata);
        if (message === undefined) {
            tasks.push(candidate);
            continue;
        }
        const error = { scope: 'sample', step: 'metadata', status: null, message };
        // If an earlier run uploaded the bytes, the service still has them.
        const state = candidate.result.state === 'bytes-only' ? 'bytes-only' : 'failed';
        failed.push({ ...candidate.result, state, error });
    }
    return { tasks, failed };
}

;// CONCATENATED MODULE: ./src/runs/send.ts











/**
 * Uploads the samples, and waits for their verdicts and reports.
 * @throws {InputError} when the results file can't be written at the start
 */
async function sendSamples(run, credentials, context) {
    const connection = connect(run.inputs, credentials, context);
    // For release assets, GitHub provides only the SHA-256.
    const hashType = run.inputs.release ? 'sha256' : 'sha1';
    const service = { spectra: connection.spectra, hashType };
    try {
        const { advice, stopped } = await uploadAll(run, service, context);
        if (run.resultsFile.results().samples.length === 0)
            return { advice, stopped };
        if (stopped !== undefined) {
            return { advice, stopped, ...(await saveWithoutResults(run)) };
        }
        const dynamicAnalysis = connectDynamicAnalysis(connection.separate, run.inputs);
        return { advice, ...(await awaitResults(run, { ...service, dynamicAnalysis }, context)) };
    }
    finally {
        connection.close();
    }
}
/** Starts dynamic analyses, and waits for verdicts and reports, as far as they are requested. */
async function awaitResults(run, service, context) {
    const { clock, signal } = context;
    const { failOn, dynamicAnalysis } = run.inputs;
    const { analysisErrors: startErrors, ...starts } = dynamicAnalysis
        ? await startDynamicAnalyses(run, service, context)
        : { analysisErrors: [] };
    const startedAt = clock.now();
    const verdicts = failOn.length > 0 ? await checkVerdicts(run, service, context) : {};
    const elapsedMs = clock.now() - startedAt;
    const wait = { ...service, elapsedMs };
    const { analysisErrors, ...reports } = await awaitDynamicReports(run, wait, context);
    // Without the input, an earlier run's reports still count.
    if (!dynamicAnalysis)
        await addKnownReports(run);
    const stopped = signal.aborted ? (0,src_context/* reasonOf */.A)(signal) : undefined;
    const errors = new Set([...startErrors, ...analysisErrors]);
    return {
        ...{ stopped, ...verdicts, ...reports, ...lookUpsOf([starts, verdicts]) },
        ...(errors.size > 0 && { analysisError: [...errors].join('; ') })
    };
}
/** Returns the number of charged lookups of all steps. */
function lookUpsOf(steps) {
    const lookUps = steps.flatMap(({ chargedLookUps }) => chargedLookUps ?? []);
    return lookUps.length > 0 ? { chargedLookUps: lookUps.reduce((a, b) => a + b) } : {};
}
/**
 * Prepares and uploads samples concurrently, then subscribes to those that already existed.
 * @returns why the run ended early, and advice for the user
 */
async function uploadAll(run, service, context) {
    const { inputs, metadata, resultsFile, reading } = run;
    const { concurrency, subscribe } = inputs;
    const queue = new UploadQueue(({ sample }) => sample.size);
    const progress = new UploadProgress(context);
    const options = {
        ...service,
        describe: (sample) => (0,metadata_xml/* metadataXml */.b)(sample, metadata),
        subscribe,
        concurrency,
        resultsFile,
        progress
    };
    const [prepared, failure] = await Promise.all([
        prepareUploads(run, { ...service, queue, progress }, context).finally(() => {
            queue.end();
        }),
        uploadSamples(queue, options, context).then(reason => {
            if (reason !== undefined)
                reading.stop(new Error(reason));
            return reason;
        })
    ]);
    const canceled = context.signal.aborted ? (0,src_context/* reasonOf */.A)(context.signal) : undefined;
    const stopped = prepared.stopped ?? failure ?? canceled;
    if (stopped === undefined && subscribe) {
        const { samples } = resultsFile.results();
        await resultsFile.saveInBackground(await subscribeExisting(samples, service, context));
    }
    return { advice: prepared.advice, stopped };
}
async function checkVerdicts({ inputs, resultsFile, exceptions }, service, context) {
    const { samples } = resultsFile.results();
    const { failOn, verdictTimeoutMinutes } = inputs;
    const timeoutMs = verdictTimeoutMinutes * 60_000;
    const options = { ...service, failOn, timeoutMs, resultsFile, exceptions };
    const { results, failure, chargedLookUps } = await awaitVerdicts(samples, options, context);
    await resultsFile.saveInBackground(results);
    return { verdictError: failure, chargedLookUps };
}
/** Saves that no verdicts and reports were requested because the run ended early. */
async function saveWithoutResults(run) {
    const { inputs, resultsFile } = run;
    const hasVerdicts = inputs.failOn.length > 0;
    if (hasVerdicts) {
        const { samples } = resultsFile.results();
        await resultsFile.saveInBackground(withoutVerdicts(samples, 'the run ended early'));
    }
    const reports = await skipDynamicAnalyses(run);
    await addKnownReports(run);
    return { ...(hasVerdicts && { chargedLookUps: 0 }), ...reports };
}


/***/ }),

/***/ 3854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ENDPOINTS)
/* harmony export */ });
const UPLOAD = { service: 'TCA-0202, TCA-0203', purpose: 'to upload', essential: true };
const DYNAMIC_ANALYSIS = {
    service: 'TCA-0207',
    purpose: 'to start dynamic analyses',
    essential: false
};
/** The endpoints that the action uses, with the TCA numbers of their services. */
const ENDPOINTS = {
    /** TCA-0202 */
    sample: { path: '/api/spex/upload/{sha1}', permission: UPLOAD, resend: 'always' },
    /** TCA-0203. Each request adds another entry. */
    metadata: { path: '/api/spex/upload/{sha1}/meta', permission: UPLOAD, resend: 'once' },
    status: {
        path: '/api/spex/download/v2/status/bulk_query/json?format=json',
        permission: {
            service: 'TCA-0201',
            purpose: 'to check for existing samples',
            essential: false
        },
        resend: 'always'
    },
    reanalysis: {
        path: '/api/rescan/v1/bulk_query/json?format=json',
        permission: { service: 'TCA-0205', purpose: 'to reanalyze samples', essential: false },
        resend: 'never'
    },
    subscription: {
        path: '/api/subscription/data_change/v1/bulk_query/subscribe/json',
        permission: { service: 'TCA-0206', purpose: 'to subscribe to changes', essential: false },
        resend: 'always'
    },
    /** TCA-0206. The path lacks the time to read from. */
    changeFeed: {
        method: 'GET',
        path: '/api/feed/data_change/v3/query/timestamp/{seconds}?format=json&events=malware_presence,xref,sample_available',
        permission: { service: 'TCA-0206', purpose: 'to get changes', essential: false },
        resend: 'always'
    },
    /** Each response is charged, and a later check sends the request again anyway. */
    reputation: {
        path: '/api/databrowser/malware_presence/bulk_query/json?extended=true&show_hashes=true',
        permission: { service: 'TCA-0101', purpose: 'to get verdicts', essential: false },
        resend: 'once'
    },
    scanRecords: {
        path: '/api/xref/v2/bulk_query/json?history=false',
        permission: { service: 'TCA-0103', purpose: 'to get scan records', essential: false },
        resend: 'once'
    },
    analysis: {
        path: '/api/databrowser/rldata/bulk_query/json',
        permission: { service: 'TCA-0104', purpose: 'to get analyses', essential: false },
        resend: 'once'
    },
    /** Each request starts another analysis. */
    dynamicAnalysis: {
        path: '/api/dynamic/analysis/analyze/v1/query/json',
        permission: DYNAMIC_ANALYSIS,
        resend: 'ifRefused'
    },
    archiveAnalysis: {
        path: '/api/dynamic/analysis/analyze/v1/archive/query/json',
        permission: DYNAMIC_ANALYSIS,
        resend: 'ifRefused'
    },
    /** Each report is charged, and a later check sends the request again anyway. */
    dynamicReport: {
        method: 'GET',
        path: '/api/dynamic/analysis/report/v1/query/sha1/{sha1}/{analysis}?format=json',
        permission: {
            service: 'TCA-0106',
            purpose: 'to get dynamic analysis reports',
            essential: false
        },
        resend: 'never'
    }
};


/***/ }),

/***/ 7667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ metadataXml)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9279);

/**
 * Returns a sample's metadata as XML: properties, domain, archive, in this order. In file names,
 * characters that XML 1.0 doesn't allow are replaced with U+FFFD.
 * @throws when another text contains such a character, or the sample has a problem
 */
async function metadataXml(sample, settings) {
    const problem = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleProblem */ .Qy)(sample, settings);
    if (problem !== undefined)
        throw new Error(problem);
    const { domain, archivePassword } = settings;
    // Loaded on first use, because it takes longer to load than the rest of the action together.
    const { create } = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 4697));
    const rl = create({ version: '1.0', encoding: 'UTF-8' }).ele('rl');
    const list = rl.ele('properties');
    for (const { name, value } of (0,_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleProperties */ .ej)(sample.files, settings)) {
        const property = list.ele('property');
        property.ele('name').txt(escapeText(name));
        property.ele('value').txt(escapeText(value));
    }
    rl.ele('domain').txt(escapeText(domain));
    if ((0,_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .isArchive */ .tc)(sample.files, settings)) {
        const archive = rl.ele('archive');
        archive.ele('archive_type').txt('zip');
        if (archivePassword)
            archive.ele('archive_password').txt(escapeText(archivePassword));
    }
    return rl.end({ wellFormed: true });
}
/**
 * Escapes what xmlbuilder2 doesn't: an ampersand that looks like an entity, such as `&foo;`, which
 * would break the document, and a CR, which parsers read as LF.
 */
function escapeText(text) {
    return text.replaceAll('&', '&amp;').replaceAll('\r', '&#13;');
}


/***/ })

};
