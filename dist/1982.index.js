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
 * Memory of bodies that is used again. Fresh memory costs a fault for each of its pages when it is first written, which is
 * more than the copy itself; and left to the collector, megabytes wait for it that nobody needs.
 */
/** Bytes between two sizes of memory, as long as that is no more than an eighth of them. */
const STEP = 16 * 1024;
/** Larger bodies are few, and theirs would be kept for nobody. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Kept for later, over all sizes. */
const MAX_KEPT = 32 * 1024 * 1024;
class BodyMemory {
    /** By size. */
    #free = new Map();
    /** Given out and not given back. */
    #lent = new WeakSet();
    #kept = 0;
    /** @returns at least so many bytes, of any content */
    take(bytes) {
        const size = bytes > MAX_BYTES ? bytes : sizeFor(bytes);
        const known = this.#free.get(size)?.pop();
        if (known)
            this.#kept -= size;
        const memory = known ?? allocate(size).buffer;
        this.#lent.add(memory);
        return Buffer.from(memory, 0, bytes);
    }
    /**
     * To be called by whoever knows that nobody reads these bytes any more, not even the system. What did not come from
     * here, or has been given back before, is let be. Memory that is not kept is freed at once: the collector may let
     * several large bodies lie, which would then take more than all that are under way.
     */
    giveBack({ buffer }) {
        const size = buffer.byteLength;
        if (!this.#lent.delete(buffer))
            return;
        const memory = buffer;
        if (size > MAX_BYTES || this.#kept + size > MAX_KEPT)
            return void memory.transfer(0);
        const free = this.#free.get(size);
        if (free)
            free.push(memory);
        else
            this.#free.set(size, [memory]);
        this.#kept += size;
    }
}
/** In steps up to 128 KB, then in eighths of the power of two below. */
function sizeFor(bytes) {
    const step = Math.max(STEP, 2 ** (Math.floor(Math.log2(Math.max(1, bytes - 1))) - 3));
    return Math.ceil(bytes / step) * step;
}
/** Not from the shared pool: a slice of it would keep the whole pool alive. Pages nobody wrote cost nothing. */
function allocate(bytes) {
    return Buffer.allocUnsafeSlow(bytes);
}


/***/ }),

/***/ 91006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ releaseMemory),
/* harmony export */   Q: () => (/* binding */ withChunk)
/* harmony export */ });
/**
 * Memory of chunks given back as soon as nobody has them any more. Left to the collector, every 12 MB that are read make
 * it go through the whole heap, which is an eighth of the CPU of downloading images. undici copies what it parses, and
 * looks at a chunk again only for what stands behind it: to be checked when undici is raised.
 */
/** @returns as `take` does: as long as that is not over, the chunk is in hand */
function withChunk(chunk, take) {
    const wait = take(chunk);
    if (wait !== undefined)
        return wait.then(() => releaseMemory(chunk));
    releaseMemory(chunk);
    return undefined;
}
/** To be told of each chunk, in the order they came. */
function releaseMemory(chunk) {
    if (ownsRestOfBuffer(chunk))
        chunk.buffer.transfer(0);
}
/**
 * Whether nobody else has anything in the memory of a chunk: what is shorter than half of Node's pool may be a slice of
 * that, and what stands behind a chunk in the same memory is handed on after it.
 */
function ownsRestOfBuffer(chunk) {
    const { buffer, byteOffset, length } = chunk;
    return length >= Buffer.poolSize / 2 && byteOffset + length === buffer.byteLength;
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

/** Bytes that a body gets on its announcement alone. Of a longer one memory is taken when these have come. */
const ANNOUNCED_BYTES = 1024 * 1024;
/** A body that has come so far gets this many times as much, up to its length. Pages nobody wrote cost nothing. */
const GROWTH = 8;
/** Where the length is unknown, it is doubled from here on. */
const MAX_LEAP_BYTES = 64 * 1024 * 1024;
/** Bytes of a block of a small body without a length: as many as have come, at least these. */
const MIN_BLOCK_BYTES = 4 * 1024;
/** Smaller blocks are not worth being used again. */
const MIN_SHARED_BYTES = 64 * 1024;
const NOTHING = Buffer.alloc(0);
/**
 * Collects a body in memory of its own, which grows with what comes: an announced length is a claim. Chunks are copied,
 * never kept: a chunk is a view of all that was read with it, so that a body sent byte by byte would hold many times its
 * size.
 */
class BodyBuffer {
    #declared;
    #memory;
    #full = [];
    #block;
    /** Bytes of the last block that are filled. */
    #filled = 0;
    #length = 0;
    /** @param memory that the body may lie in */
    constructor(declaredLength, memory) {
        this.#declared = declaredLength;
        this.#memory = memory;
        this.#block = declaredLength === 0 ? NOTHING : this.#take(Math.min(declaredLength, ANNOUNCED_BYTES));
    }
    get length() {
        return this.#length;
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
    /** Counts bytes that nobody keeps. */
    count(bytes) {
        this.#length += bytes;
    }
    /** The body in one piece. Nothing may be appended to it any more. */
    whole() {
        if (this.#full.length > 0)
            this.#moveTo(this.#length);
        return this.#filled === this.#block.length ? this.#block : this.#block.subarray(0, this.#filled);
    }
    /** Frees the memory of a body that has failed. */
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
        // Not once more for a little.
        return came < this.#declared && this.#declared <= grown * 2 ? this.#declared : grown;
    }
    /** Copies all to one block, and frees each part as soon as it is copied: no body is held twice. */
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
/** Holds reading back, and the clock with it, while somebody has in hand what was read. */
class Backpressure {
    #body;
    #watchdog;
    #failed;
    #waiting;
    #isOff = false;
    /** @param failed told what was thrown by those who are waited for */
    constructor(body, watchdog, failed) {
        this.#body = body;
        this.#watchdog = watchdog;
        this.#failed = failed;
    }
    /** Somebody is waited for, and undici reads no further. */
    get isHolding() {
        return this.#waiting !== undefined;
    }
    /** Holds until `wait` is over. */
    pauseFor(wait) {
        if (wait === undefined)
            return;
        this.#waiting = wait;
        this.#body.pause();
        this.#watchdog.pause();
        wait.then(() => this.#release(wait), this.#failed);
    }
    /**
     * Calls `take` and holds until what it returns is over. One at a time, also where reading cannot be held: when the
     * other side closes, undici hands on what it still has.
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
    /** Runs `step` when nothing is waited for any more; never where that fails. */
    afterAll(step) {
        if (this.#waiting === undefined)
            step();
        else
            this.#waiting.then(step, () => { });
    }
    /** Holds nobody and calls nobody any more. */
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

/** One timer for all that have deadlines: it goes off when the earliest may be due, and thousands come and go before that. */
class DeadlineSweep {
    #watched = new on_abort/* Members */.O();
    #timer;
    #timerDue = Infinity;
    /** @returns what it is removed by when nothing can be due any more */
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
    /** What is due later than the timer is found when that goes off. */
    expect(due) {
        // One that is over may still say something.
        if (due >= this.#timerDue || this.#watched.size === 0)
            return;
        clearTimeout(this.#timer);
        this.#timerDue = due;
        // A process that was frozen finds it long past.
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
        // Those that wait for us have nothing due.
        if (next < Infinity)
            this.expect(next);
    };
}

;// CONCATENATED MODULE: ./lib/base/http/watchdog.js
/** Keeps time over one exchange, with one timer for all there are. */

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
    /** The first window is free: slow starts are common, slow stays are not. */
    #windowBytes = Infinity;
    #pausedAt;
    /** The next look at how slow it is, and what has come since the last one. */
    #lookAt = Infinity;
    #lookedAt = 0;
    #newBytes = 0;
    /** @param onSlow told at each look that finds the exchange slow */
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
    /** Ends the watch. */
    stop() {
        this.#sweep.remove(this.#slot, this);
    }
    requestSent() {
        this.#headersDue = performance.now() + this.#limits.headersMs;
        this.#sweep.expect(this.due());
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
    bytesArrived(bytes) {
        this.#lastByteAt = performance.now();
        this.#windowBytes += bytes;
        this.#newBytes += bytes;
    }
    /** Time in which we are the ones who do not read is not held against the other side. */
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
        // A timer may fire a fraction early; within a millisecond counts as due.
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






/** @throws ExchangeError, the signal's reason as soon as it is aborted, or what a callback of the request threw */
function exchange(request) {
    return new Promise((resolve, reject) => {
        const handler = new ExchangeHandler(request, resolve, reject);
        if (request.signal.aborted)
            return handler.fail(request.signal.reason);
        const { dispatcher, method, origin, path, headers } = request;
        const body = request.body ?? null;
        try {
            dispatcher.dispatch(
            // undici would close the connection behind every HEAD.
            { method, origin, path, headers, body, headersTimeout: 0, bodyTimeout: 0, reset: false }, handler);
        }
        catch (error) {
            handler.fail(new exchange_error/* ExchangeError */.Sb('connect', error));
        }
    });
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
    #body = new BodyBuffer(0);
    /** Bytes of the body that came, and that the head promised; none promised: NaN. */
    #came = 0;
    #promised = Number.NaN;
    #backpressure;
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
        this.#offAbort = (0,on_abort/* onAbort */.u)(request.signal, () => this.#abort(request.signal.reason));
    }
    onRequestStart(controller) {
        this.#controller = controller;
        // Settled while it waited for a connection: undici offers no other moment to withdraw it.
        if (this.#settled)
            return controller.abort(new Error('withdrawn'));
        this.#phase = 'headers';
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
        if (!('keep' in this.#handling))
            return;
        const length = this.#promised;
        if (length > this.#handling.keep)
            return this.#tooLarge();
        this.#body = new BodyBuffer(Number.isSafeInteger(length) ? length : 0, this.#handling.memory);
        this.#reserve(length);
    }
    onResponseData(_controller, chunk) {
        // Behind a cut body undici hands on nothing, again each time it is resumed.
        if (chunk.length === 0 || this.#settled)
            return;
        this.#watchdog.bytesArrived(chunk.length);
        this.#came += chunk.length;
        const handling = this.#handling;
        if ('feed' in handling)
            return this.#holding().handleNext(() => (0,release_memory/* withChunk */.Q)(chunk, handling.feed));
        const most = 'keep' in handling ? handling.keep : 'drain' in handling ? handling.drain : handling.sample;
        const room = most - this.#body.length;
        if (chunk.length > room) {
            if ('keep' in handling)
                return this.#tooLarge();
            if ('sample' in handling)
                this.#body.append(chunk.subarray(0, room));
            return this.#finish('cut');
        }
        if ('drain' in handling)
            return this.#body.count(chunk.length);
        this.#body.append(chunk);
        if ('keep' in handling)
            this.#reserve(this.#promised);
        // Of what it reads while it is held, undici looks at the rest again.
        if (!this.#backpressure?.isHolding)
            (0,release_memory/* releaseMemory */.H)(chunk);
    }
    onResponseEnd() {
        if (this.#backpressure && 'feed' in this.#handling)
            this.#backpressure.afterAll(() => this.#finish());
        else
            this.#finish();
    }
    onResponseError(_controller, error) {
        if (this.#isAnswered())
            return this.#finish();
        // Where reading is held, undici sees the close behind a whole body before it sees that the body is whole.
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
        this.#body.discard();
        this.#reject(reason);
    }
    #reserve(length) {
        const wait = 'keep' in this.#handling ? this.#handling.reserve?.(this.#came, length) : undefined;
        if (wait !== undefined)
            this.#holding().pauseFor(wait);
    }
    /** Made when somebody is to be waited for, which of most answers nobody is. */
    #holding() {
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
            this.#body = new BodyBuffer(0);
            return this.#finish('cut');
        }
        this.#abort(new exchange_error/* ExchangeError */.Sb('body', 'too-large', 'too-large'));
    }
    /** The status was what mattered, and it is there. */
    #isAnswered() {
        return this.#head !== undefined && ('drain' in this.#handling || 'sample' in this.#handling);
    }
    #finish(connection = 'whole') {
        if (!this.#head || !this.#settle())
            return;
        const { status, headers } = this.#head;
        // Only now is it known how long a body without a length is.
        if (Number.isNaN(this.#promised))
            this.#reserve(this.#came);
        this.#resolve({ status, headers, body: this.#body.whole() });
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


/***/ }),

/***/ 15663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Members),
/* harmony export */   u: () => (/* binding */ onAbort)
/* harmony export */ });
/** Who is told of each signal. Node goes through all listeners of a signal for each that is added or taken away. */
const known = new WeakMap();
/**
 * As a listener for 'abort', added once; for signals that many requests share.
 * @returns ends it
 */
function onAbort(signal, act) {
    const { acts, tell } = listenersOf(signal);
    // A signal made of others is held by Node as long as somebody listens, so that nobody does for longer than needed.
    if (acts.size === 0)
        signal.addEventListener('abort', tell);
    const slot = acts.add(act);
    return () => {
        acts.remove(slot, act);
        if (acts.size === 0)
            signal.removeEventListener('abort', tell);
    };
}
function listenersOf(signal) {
    const there = known.get(signal);
    if (there)
        return there;
    const acts = new Members();
    const tell = () => {
        for (const act of acts)
            act();
    };
    const listeners = { acts, tell };
    known.set(signal, listeners);
    return listeners;
}
/**
 * Who is there at the moment, in no order, where thousands come and go. A Set would do, but of one that has become old
 * V8 leaves, each time it makes room, a dead table behind that still points at the members of that moment: all they hold
 * then lives until the next full collection.
 */
class Members {
    /** With holes. */
    #slots = [];
    #free = [];
    get size() {
        return this.#slots.length - this.#free.length;
    }
    /** @returns the member's slot, by which it is taken out again */
    add(member) {
        const slot = this.#free.pop() ?? this.#slots.length;
        this.#slots[slot] = member;
        return slot;
    }
    /** Who is not there any more is not taken out again, and nor is who has the slot now. */
    remove(slot, member) {
        if (this.#slots[slot] !== member)
            return;
        this.#slots[slot] = undefined;
        this.#free.push(slot);
    }
    /** Whoever is taken out meanwhile does not come up any more. */
    *[Symbol.iterator]() {
        for (let slot = 0; slot < this.#slots.length; slot++) {
            const member = this.#slots[slot];
            if (member !== undefined)
                yield member;
        }
    }
}


/***/ })

};
