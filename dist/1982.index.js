export const id = 1982;
export const ids = [1982];
export const modules = {

/***/ 25581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allocate),
/* harmony export */   w: () => (/* binding */ BodyMemory)
/* harmony export */ });
/**
 * Reusable memory for bodies. The first write to each page of fresh memory is a page fault, which costs more than the
 * copy itself. Memory left to the garbage collector waits for it by the megabyte.
 */
/** Bytes between two sizes of memory, while that is at most an eighth of the size. */
const STEP = 16 * 1024;
/** Memory of larger bodies is not kept: they are rare, so it would seldom be reused. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_KEPT = 32 * 1024 * 1024;
class BodyMemory {
    #maxKept;
    /** Free memory by size. */
    #free = new Map();
    /** Memory in use. */
    #lent = new WeakSet();
    #kept = 0;
    /** @param maxKept bytes kept for reuse, over all sizes */
    constructor(maxKept = MAX_KEPT) {
        this.#maxKept = maxKept;
    }
    /** @returns a buffer of this length with arbitrary content */
    take(bytes) {
        const size = bytes > MAX_BYTES ? bytes : sizeFor(bytes);
        const known = this.#free.get(size)?.pop();
        if (known)
            this.#kept -= size;
        const memory = known ?? allocate(size).buffer;
        this.#lent.add(memory);
        return Buffer.from(memory, 0, bytes);
    }
    /** Frees what is kept. What is lent may still be given back. */
    close() {
        for (const memory of [...this.#free.values()].flat())
            memory.transfer(0);
        this.#free.clear();
        this.#kept = 0;
    }
    /** Takes over bytes that have memory of their own, so that `giveBack` frees them at once. Ignores small ones. */
    adopt({ buffer }) {
        if (buffer.byteLength > MAX_BYTES)
            this.#lent.add(buffer);
    }
    /**
     * Call only if these bytes are never read again, not even by the system. Ignores foreign memory and memory that was
     * given back before. Memory that is not kept is freed at once: several large bodies left to the collector could take
     * more memory than all present bodies.
     */
    giveBack({ buffer }) {
        const size = buffer.byteLength;
        if (!this.#lent.delete(buffer))
            return;
        const memory = buffer;
        if (size > MAX_BYTES || this.#kept + size > this.#maxKept)
            return void memory.transfer(0);
        const free = this.#free.get(size);
        if (free)
            free.push(memory);
        else
            this.#free.set(size, [memory]);
        this.#kept += size;
    }
}
/** Rounds up in steps of 16 KB up to 128 KB, then in eighths of the power of two below. */
function sizeFor(bytes) {
    const step = Math.max(STEP, 2 ** (Math.floor(Math.log2(Math.max(1, bytes - 1))) - 3));
    return Math.ceil(bytes / step) * step;
}
/** Avoids Node's shared pool, since a slice keeps the whole pool alive. Pages that were never written cost nothing. */
function allocate(bytes) {
    return Buffer.allocUnsafeSlow(bytes);
}


/***/ }),

/***/ 71982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange)
});

// EXTERNAL MODULE: ./lib/base/buffers/body-memory.js
var body_memory = __webpack_require__(25581);
;// CONCATENATED MODULE: ./lib/base/buffers/body-buffer.js

/** Bytes allocated on the announced length alone. More is allocated once these have arrived. */
const ANNOUNCED_BYTES = 1024 * 1024;
/** A full body gets so many times its memory, up to its length. Pages that were never written cost nothing. */
const GROWTH = 8;
/** From this size on, memory only doubles if the length is unknown. */
const MAX_LEAP_BYTES = 64 * 1024 * 1024;
/** Smallest block of a small body without a length; later blocks are as large as the bytes received. */
const MIN_BLOCK_BYTES = 4 * 1024;
/** Smaller blocks are not worth reusing. */
const MIN_SHARED_BYTES = 64 * 1024;
const NOTHING = Buffer.alloc(0);
/**
 * Collects a body in its own memory, which grows with the received bytes, since an announced length may be false.
 * Chunks are copied, never kept: a chunk is a view of the whole read buffer, so a body sent byte by byte would hold many
 * times its size.
 */
class BodyBuffer {
    #declared;
    #memory;
    #full = [];
    #block;
    /** Bytes filled in the last block. */
    #filled = 0;
    #length = 0;
    /** @param memory reusable memory for the body */
    constructor(declaredLength, memory) {
        this.#declared = declaredLength;
        this.#memory = memory;
        this.#block = declaredLength === 0 ? NOTHING : this.#take(Math.min(declaredLength, ANNOUNCED_BYTES));
    }
    append(chunk) {
        for (let at = 0; at < chunk.length;) {
            if (this.#filled === this.#block.length)
                this.#extend();
            const copied = chunk.copy(this.#block, this.#filled, at);
            this.#filled += copied;
            this.#length += copied;
            at += copied;
        }
    }
    /** Returns the body in one piece. Do not append to it afterwards. */
    whole() {
        if (this.#full.length > 0)
            this.#moveTo(this.#length);
        return this.#filled === this.#block.length ? this.#block : this.#block.subarray(0, this.#filled);
    }
    /** Frees memory of a failed body. */
    discard() {
        for (const block of [...this.#full, this.#block])
            this.#memory?.giveBack(block);
        this.#full = [];
        this.#block = NOTHING;
        this.#filled = 0;
    }
    #extend() {
        const came = this.#length;
        if (came >= ANNOUNCED_BYTES)
            return this.#moveTo(this.#capacityFor(came));
        if (this.#filled > 0)
            this.#full.push(this.#block);
        this.#block = this.#take(Math.max(MIN_BLOCK_BYTES, came));
        this.#filled = 0;
    }
    #capacityFor(came) {
        const grown = Math.max(came * 2, Math.min(came * GROWTH, MAX_LEAP_BYTES));
        // Allocate the whole length now rather than again for a small rest.
        return came < this.#declared && this.#declared <= grown * 2 ? this.#declared : grown;
    }
    /** Copies all parts to one block and frees each part at once, so that no body is buffered twice. */
    #moveTo(bytes) {
        const block = this.#take(bytes);
        let at = 0;
        for (const part of [...this.#full, this.#block.subarray(0, this.#filled)]) {
            at += part.copy(block, at);
            this.#memory?.giveBack(part);
        }
        this.#full = [];
        this.#block = block;
        this.#filled = at;
    }
    #take(bytes) {
        const isShared = this.#declared > 0 || bytes >= MIN_SHARED_BYTES;
        return this.#memory && isShared ? this.#memory.take(bytes) : (0,body_memory/* allocate */.C)(bytes);
    }
}

// EXTERNAL MODULE: ./lib/base/buffers/release-memory.js
var release_memory = __webpack_require__(91006);
// EXTERNAL MODULE: ./lib/base/on-abort.js
var on_abort = __webpack_require__(15663);
;// CONCATENATED MODULE: ./lib/base/http/backpressure.js
/** Pauses reading, and the clock with it, while a chunk is being processed. */
class Backpressure {
    #body;
    #watchdog;
    #failed;
    #waiting;
    #isOff = false;
    /** @param failed receives the errors of awaited work */
    constructor(body, watchdog, failed) {
        this.#body = body;
        this.#watchdog = watchdog;
        this.#failed = failed;
    }
    /** True while reading is paused. */
    get isPaused() {
        return this.#waiting !== undefined;
    }
    /** Pauses until `wait` is over. */
    pauseFor(wait) {
        if (wait === undefined)
            return;
        this.#waiting = wait;
        this.#body.pause();
        this.#watchdog.pause();
        wait.then(() => this.#release(wait), this.#failed);
    }
    /**
     * Calls `take` and pauses until its promise is over. Calls run one at a time, also when a pause has no effect: undici
     * delivers the rest at once when the peer closes the connection.
     */
    handleNext(take) {
        try {
            if (this.#waiting === undefined)
                this.pauseFor(take());
            else
                this.pauseFor(this.#waiting.then(() => (this.#isOff ? undefined : take())));
        }
        catch (error) {
            this.#failed(error);
        }
    }
    /** Runs `step` after all awaited work, but not if that fails. */
    afterAll(step) {
        if (this.#waiting === undefined)
            step();
        else
            this.#waiting.then(step, () => { });
    }
    /** Ends all pauses and calls. */
    stop() {
        this.#isOff = true;
    }
    #release(wait) {
        if (this.#waiting !== wait)
            return;
        this.#waiting = undefined;
        if (this.#isOff)
            return;
        this.#watchdog.resume();
        this.#body.resume();
    }
}

// EXTERNAL MODULE: ./lib/base/http/exchange-error.js
var exchange_error = __webpack_require__(84250);
;// CONCATENATED MODULE: ./lib/base/http/deadline-sweep.js

/** One timer for thousands of objects with deadlines: it fires at the earliest of them. */
class DeadlineSweep {
    #watched = new on_abort/* Members */.Oe();
    #timer;
    #timerDue = Infinity;
    /** @returns the slot, which `remove` needs */
    add(watched) {
        const slot = this.#watched.add(watched);
        this.expect(watched.due());
        return slot;
    }
    remove(slot, watched) {
        this.#watched.remove(slot, watched);
        if (this.#watched.size === 0)
            this.#rest();
    }
    /** Sets the timer to `due`, unless it fires earlier anyway. */
    expect(due) {
        // An object that was removed may still call this.
        if (due >= this.#timerDue || this.#watched.size === 0)
            return;
        clearTimeout(this.#timer);
        this.#timerDue = due;
        // In a process that was frozen, the deadline may be long past.
        this.#timer = setTimeout(this.#look, Math.max(0, due - performance.now()));
    }
    #rest() {
        clearTimeout(this.#timer);
        this.#timerDue = Infinity;
    }
    #look = () => {
        this.#timerDue = Infinity;
        const now = performance.now();
        let next = Infinity;
        for (const watched of this.#watched) {
            watched.look(now);
            next = Math.min(next, watched.due());
        }
        // A paused object has no deadline.
        if (next < Infinity)
            this.expect(next);
    };
}

;// CONCATENATED MODULE: ./lib/base/http/watchdog.js
/** Watches the time limits of one exchange. All exchanges share one timer. */

const LARGE_BYTES = 1024 * 1024;
const SWEEP = new DeadlineSweep();
class Watchdog {
    #limits;
    #onLimit;
    #onSlow;
    #sweep;
    #slot;
    #totalDue;
    #headersDue = Infinity;
    #lastByteAt = Infinity;
    #windowEnd = Infinity;
    /** Infinity in the first window, which does not count, because slow starts are common. */
    #windowBytes = Infinity;
    #pausedAt;
    /** The next and the last check of the speed, and the bytes since the last one. */
    #lookAt = Infinity;
    #lookedAt = 0;
    #newBytes = 0;
    /** @param onSlow called at each check that finds the exchange slow */
    constructor(limits, onLimit, onSlow = () => { }, sweep = SWEEP) {
        this.#limits = limits;
        this.#onLimit = onLimit;
        this.#onSlow = onSlow;
        this.#sweep = sweep;
        const now = performance.now();
        if (limits.slow)
            this.#lookAt = now + limits.slow.headMs;
        this.#totalDue = now + limits.totalMs;
        this.#slot = sweep.add(this);
    }
    /** Ends all limits. */
    stop() {
        this.#sweep.remove(this.#slot, this);
    }
    requestSent() {
        this.#headersDue = performance.now() + this.#limits.headersMs;
        this.#sweep.expect(this.#headersDue);
    }
    /** @param bytes of the body, as announced; no number where they are not */
    headArrived(bytes) {
        const now = performance.now();
        this.#headersDue = Infinity;
        this.#lastByteAt = now;
        const { floor, slow } = this.#limits;
        if (floor)
            this.#windowEnd = now + floor.windowMs;
        if (slow)
            this.#lookAt = now + (bytes > LARGE_BYTES ? slow.largeMs : slow.firstMs);
        this.#lookedAt = now;
        this.#sweep.expect(this.due());
    }
    /** From now on only silence and this speed count, whatever the time in all. */
    keepTo(floor) {
        const { slow: _, ...limits } = this.#limits;
        this.#limits = { ...limits, floor };
        this.#totalDue = Infinity;
        this.#lookAt = Infinity;
        this.#windowBytes = 0;
        this.#windowEnd = performance.now() + floor.windowMs;
        this.#sweep.expect(this.due());
    }
    bytesArrived(bytes) {
        this.#lastByteAt = performance.now();
        this.#windowBytes += bytes;
        this.#newBytes += bytes;
    }
    /** Stops the clock while this side does not read. */
    pause() {
        this.#pausedAt ??= performance.now();
    }
    resume() {
        if (this.#pausedAt === undefined)
            return;
        const now = performance.now();
        const paused = now - this.#pausedAt;
        this.#pausedAt = undefined;
        this.#totalDue += paused;
        this.#windowEnd += paused;
        this.#lookAt += paused;
        this.#lookedAt += paused;
        this.#lastByteAt = now;
        this.#sweep.expect(this.due());
    }
    due() {
        if (this.#pausedAt !== undefined)
            return Infinity;
        const silenceEnd = this.#lastByteAt + this.#limits.idleMs;
        return Math.min(this.#totalDue, this.#headersDue, silenceEnd, this.#windowEnd, this.#lookAt);
    }
    look(now) {
        if (this.#pausedAt !== undefined)
            return;
        const limit = this.#exceeded(now);
        if (limit)
            return this.#onLimit(limit);
        if (now >= this.#lookAt - 1)
            this.#judgeSpeed(now);
    }
    #judgeSpeed(now) {
        const { slow } = this.#limits;
        if (!slow)
            return;
        const isBody = this.#lastByteAt < Infinity;
        const passedMs = now - this.#lookedAt;
        const isSlow = !isBody || this.#newBytes < (slow.bytesPerSecond * passedMs) / 1000;
        if (!isSlow && passedMs < slow.everyMs) {
            // What came with the head may have been all for a while.
            this.#lookAt = this.#lookedAt + Math.min(slow.everyMs, passedMs * 2);
            return;
        }
        this.#newBytes = 0;
        this.#lookedAt = now;
        this.#lookAt = now + slow.everyMs;
        if (isSlow)
            this.#onSlow();
    }
    #exceeded(now) {
        // A timer may fire a fraction early, so a deadline within a millisecond counts as passed.
        const passed = (due) => now >= due - 1;
        if (passed(this.#totalDue))
            return 'deadline';
        if (passed(this.#headersDue))
            return 'headers-timeout';
        if (passed(this.#lastByteAt + this.#limits.idleMs))
            return 'stalled';
        if (passed(this.#windowEnd) && this.#limits.floor) {
            if (this.#windowBytes < this.#limits.floor.bytes)
                return 'too-slow';
            this.#windowBytes = 0;
            this.#windowEnd = now + this.#limits.floor.windowMs;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/base/http/exchange.js






const exchange_NOTHING = Buffer.alloc(0);
/** @throws ExchangeError, the signal's reason as soon as it is aborted, or the error of a callback of the request */
function exchange(request) {
    return new Promise((resolve, reject) => {
        const handler = new ExchangeHandler(request, resolve, reject);
        if (request.signal.aborted)
            return handler.fail(request.signal.reason);
        const { dispatcher, method, origin, path, headers } = request;
        const body = bodyOf(request);
        try {
            dispatcher.dispatch(
            // By default undici closes the connection after every HEAD.
            { method, origin, path, headers, body, headersTimeout: 0, bodyTimeout: 0, reset: false }, handler);
        }
        catch (error) {
            handler.fail(new exchange_error/* ExchangeError */.Sb('connect', error));
        }
    });
}
function bodyOf({ body }) {
    // undici reads any async iterable; its types name streams alone.
    return typeof body === 'function' ? body() : (body ?? null);
}
class ExchangeHandler {
    #request;
    #resolve;
    #reject;
    #watchdog;
    #offAbort;
    #phase = 'connect';
    #controller;
    #settled = false;
    #head;
    #handling = { drain: 0 };
    #body;
    /** Bytes of the body received, and announced by the head (NaN: not announced). */
    #came = 0;
    #promised = Number.NaN;
    #backpressure;
    /** The body stays in memory. */
    #isKept = false;
    constructor(request, resolve, reject) {
        this.#request = request;
        this.#resolve = resolve;
        this.#reject = reject;
        this.#watchdog = new Watchdog(request.limits, limit => {
            if (this.#isAnswered())
                this.#finish('cut');
            else
                this.#abort(new exchange_error/* ExchangeError */.Sb(this.#phase, limit, limit));
        }, () => this.#slow());
        this.#offAbort = (0,on_abort/* onAbort */.u7)(request.signal, () => this.#abort(request.signal.reason));
    }
    onRequestStart(controller) {
        this.#controller = controller;
        // Settled while it waited for a connection; undici allows no earlier withdrawal.
        if (this.#settled)
            return controller.abort(new Error('withdrawn'));
        this.#phase = 'headers';
        this.#request.onSend?.();
        this.#watchdog.requestSent();
    }
    onResponseStart(_controller, status, headers) {
        if (status < 200)
            return;
        this.#phase = 'body';
        this.#head = { status, headers };
        this.#promised = Number(headers['content-length']);
        this.#watchdog.headArrived(this.#promised);
        try {
            this.#handling = this.#request.onHead(this.#head);
        }
        catch (error) {
            return this.#abort(error);
        }
        if ('feed' in this.#handling)
            return this.#keepTo(this.#handling.floor);
        if (!('keep' in this.#handling))
            return;
        const { keep, divert } = this.#handling;
        const length = this.#promised;
        const mayLeave = divert !== undefined && length >= divert.beginning && length <= divert.most;
        if (length > keep && !mayLeave)
            return this.#tooLarge();
        this.#body = new BodyBuffer(Number.isSafeInteger(length) ? length : 0, this.#handling.memory);
        this.#reserve(length);
    }
    onResponseData(_controller, chunk) {
        // After a cut body undici delivers empty chunks, one each time it is resumed.
        if (chunk.length === 0 || this.#settled)
            return;
        this.#watchdog.bytesArrived(chunk.length);
        this.#came += chunk.length;
        const handling = this.#handling;
        if ('feed' in handling)
            return this.#pausing().handleNext(() => (0,release_memory/* withChunk */.QW)(chunk, handling.feed));
        if ('keep' in handling)
            return this.#keep(chunk, handling);
        const excess = this.#came - ('drain' in handling ? handling.drain : handling.sample);
        if ('sample' in handling) {
            this.#body ??= new BodyBuffer(0);
            this.#body.append(excess > 0 ? chunk.subarray(0, -excess) : chunk);
        }
        if (excess > 0)
            return this.#finish('cut');
        this.#release(chunk);
    }
    #keep(chunk, { keep, divert }) {
        const came = this.#came;
        const isLong = divert !== undefined && (this.#promised > divert.over || came > divert.over);
        const mayLeave = isLong && !this.#isKept;
        if (!mayLeave && came > keep)
            return this.#tooLarge();
        const body = this.#body;
        body.append(chunk);
        if (mayLeave && came >= divert.beginning) {
            if (this.#divert(divert, body))
                return this.#release(chunk);
            if (Math.max(came, this.#promised || 0) > keep)
                return this.#tooLarge();
        }
        this.#reserve(this.#promised);
        this.#release(chunk);
    }
    /** @returns whether the body goes elsewhere from now on */
    #divert({ to }, beginning) {
        const body = beginning.whole();
        let feed;
        try {
            feed = to(body);
        }
        catch (error) {
            this.#abort(error);
            return true;
        }
        this.#isKept = feed === undefined;
        if (!feed)
            return false;
        const { feed: take, floor } = feed;
        // Its memory is in use until the bytes are taken, even if the exchange fails before.
        this.#body = undefined;
        this.#handling = feed;
        this.#keepTo(floor);
        this.#pausing().handleNext(async () => {
            await take(body);
            beginning.discard();
        });
        return true;
    }
    /** While it is paused, undici still needs the rest of the chunk. */
    #release(chunk) {
        if (!this.#backpressure?.isPaused)
            (0,release_memory/* releaseChunk */.bW)(chunk);
    }
    #keepTo(floor) {
        if (floor)
            this.#watchdog.keepTo(floor);
    }
    onResponseEnd() {
        if (this.#backpressure && 'feed' in this.#handling)
            this.#backpressure.afterAll(() => this.#finish());
        else if ('keep' in this.#handling && this.#came > this.#handling.keep)
            this.#tooLarge();
        else
            this.#finish();
    }
    onResponseError(_controller, error) {
        if (this.#isAnswered())
            return this.#finish();
        // While reading is paused, undici reports the close of the connection before the end of a complete body.
        if (this.#came === this.#promised)
            return this.onResponseEnd();
        const lost = new exchange_error/* ExchangeError */.Sb(this.#phase, error);
        if (this.#backpressure && 'feed' in this.#handling)
            this.#backpressure.afterAll(() => this.fail(lost));
        else
            this.fail(lost);
    }
    fail(reason) {
        if (!this.#settle())
            return;
        this.#body?.discard();
        this.#reject(reason);
    }
    #reserve(length) {
        const wait = 'keep' in this.#handling ? this.#handling.reserve?.(this.#came, length) : undefined;
        if (wait !== undefined)
            this.#pausing().pauseFor(wait);
    }
    /** Made on first use, since most responses need no pause. */
    #pausing() {
        this.#backpressure ??= new Backpressure(this.#controller, this.#watchdog, reason => this.#abort(reason));
        return this.#backpressure;
    }
    #slow() {
        if (this.#isAnswered())
            return this.#finish('cut');
        try {
            this.#request.onSlow?.();
        }
        catch (error) {
            this.#abort(error);
        }
    }
    #tooLarge() {
        if ('keep' in this.#handling && this.#handling.elseNothing) {
            this.#body = undefined;
            return this.#finish('cut');
        }
        this.#abort(new exchange_error/* ExchangeError */.Sb('body', 'too-large', 'too-large'));
    }
    /** True if only the status matters and it has arrived. */
    #isAnswered() {
        return this.#head !== undefined && ('drain' in this.#handling || 'sample' in this.#handling);
    }
    #finish(connection = 'whole') {
        if (!this.#head || !this.#settle())
            return;
        const { status, headers } = this.#head;
        // The length of a body without an announced length is known only now.
        if (Number.isNaN(this.#promised))
            this.#reserve(this.#came);
        this.#resolve({ status, headers, body: this.#body?.whole() ?? exchange_NOTHING });
        if (connection === 'cut')
            this.#controller?.abort(new Error('enough'));
    }
    #abort(reason) {
        this.fail(reason);
        this.#controller?.abort(reason instanceof Error ? reason : new Error('aborted'));
    }
    #settle() {
        if (this.#settled)
            return false;
        this.#settled = true;
        this.#backpressure?.stop();
        this.#watchdog.stop();
        this.#offAbort();
        return true;
    }
}


/***/ })

};
