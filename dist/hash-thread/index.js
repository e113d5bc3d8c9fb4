import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./src/artifacts/fingerprint.ts

/**
 * Neither the secret nor a fingerprint may leave the process. Otherwise, other bytes with the same
 * fingerprint could be prepared, because all files share the nonce.
 */
const FINGERPRINT_KEY = { key: (0,external_node_crypto_namespaceObject.randomBytes)(16), nonce: (0,external_node_crypto_namespaceObject.randomBytes)(12) };
/**
 * Creates a fingerprint, which shows whether bytes have changed since this process read them. It is
 * a GMAC (NIST SP 800-38D, AES-GCM with nothing to encrypt), which takes less time than SHA-1.
 */
function createFingerprint({ key, nonce }) {
    const cipher = (0,external_node_crypto_namespaceObject.createCipheriv)('aes-128-gcm', key, nonce);
    return {
        update(bytes) {
            cipher.setAAD(bytes);
        },
        digest() {
            cipher.final();
            return cipher.getAuthTag().toString('hex');
        }
    };
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./src/artifacts/open-file.ts



/** Without `O_NONBLOCK`, opening a FIFO would wait for a writer. Windows doesn't have the flag. */
const READ_ONLY = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
/** Retries while too many files are open, with pauses in milliseconds. */
const RETRIES = 30;
const FIRST_PAUSE = 50;
const MAX_PAUSE = 2000;
/**
 * Opens a regular file for reading. If the process or the system has too many open files, waits up
 * to a minute for others to be closed.
 * @throws when the file can't be opened or is not a regular file, and when the wait is aborted
 */
async function openFile(path, signal) {
    const handle = await retryOpen(() => open(path, READ_ONLY), signal);
    try {
        if (!(await handle.stat()).isFile())
            throw new Error('it is not a regular file');
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/** Runs a function that opens a file, and retries it while too many files are open. */
async function retryOpen(work, signal) {
    for (let attempt = 0;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            const { code } = error;
            if ((code !== 'EMFILE' && code !== 'ENFILE') || attempt === RETRIES)
                throw error;
            const pause = Math.min(MAX_PAUSE, FIRST_PAUSE * 2 ** attempt);
            await sleep(pause, undefined, signal && { signal });
        }
    }
}
/**
 * Fills a buffer from the current position of the file. A single read may return fewer bytes than
 * requested, for example on network file systems.
 * @returns the filled part, which is shorter than the buffer only at the end of the file
 */
async function readFully(handle, buffer) {
    let filled = 0;
    while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return buffer.subarray(0, filled);
}

;// CONCATENATED MODULE: ./src/artifacts/hash-file.ts




/** Each thread has its own buffer. A larger one isn't faster. */
const buffer = Buffer.allocUnsafeSlow(256 << 10);
/**
 * Reads a file once, on the calling thread, and computes its digests.
 * @throws when it can't be read, is not a regular file, or changes while it is read
 */
function hashFile({ path, algorithms, secret }) {
    const file = (0,external_node_fs_namespaceObject.openSync)(path, READ_ONLY);
    try {
        const before = (0,external_node_fs_namespaceObject.fstatSync)(file, { bigint: true });
        if (!before.isFile())
            throw new Error('it is not a regular file');
        const hashes = algorithms.map(algorithm => ({
            algorithm,
            hash: algorithm === 'fingerprint' ? createFingerprint(secret) : (0,external_node_crypto_namespaceObject.createHash)(algorithm)
        }));
        let size = 0;
        let head = '';
        for (let length; (length = (0,external_node_fs_namespaceObject.readSync)(file, buffer)) > 0;) {
            const bytes = buffer.subarray(0, length);
            head += bytes.toString('hex', 0, 4 - head.length / 2);
            for (const { hash } of hashes)
                hash.update(bytes);
            size += length;
            // Otherwise, a file that keeps growing would never end.
            if (size > before.size)
                break;
        }
        const after = (0,external_node_fs_namespaceObject.fstatSync)(file, { bigint: true });
        const isSame = after.mtimeNs === before.mtimeNs && after.ctimeNs === before.ctimeNs;
        if (!isSame || BigInt(size) !== after.size)
            throw new Error('it changed while it was read');
        const digests = Object.fromEntries(hashes.map(({ algorithm, hash }) => [algorithm, hash.digest('hex')]));
        return { digests, size, head };
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./src/artifacts/hash-thread.ts
// Entry point of the worker threads, built as a separate bundle. Hashes the requested files.


external_node_worker_threads_namespaceObject.parentPort?.on('message', (request) => {
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(respondTo(request));
});
function respondTo(request) {
    try {
        return { hashed: hashFile(request) };
    }
    catch (error) {
        const { message, code } = error;
        return { message, code };
    }
}

