export const id = 8774;
export const ids = [8774];
export const modules = {

/***/ 58774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ResultsAsKnown: () => (/* binding */ ResultsAsKnown)
/* harmony export */ });
/* harmony import */ var _input_positions_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89272);
/** Iterates the results of a run as they become known, in no order. */

class ResultsAsKnown {
    #known;
    #positions;
    #whole;
    /** Positions that are linked to their targets so far. */
    #linked = 0;
    /** By target: the positions that wait for it. */
    #waiting = new Map();
    /** Positions whose results were read. */
    #isRead = [];
    #ready = [];
    /** Index in `#ready` of the next position. */
    #next = 0;
    #news;
    #isOver = false;
    /** Used at the end: the position from which on some may not be read. */
    #rest = 0;
    /** @param whole awaited before the iteration ends; its rejection becomes the iterator's */
    constructor(known, positions, whole) {
        this.#known = known;
        this.#positions = positions;
        this.#whole = whole;
        const end = () => {
            this.#isOver = true;
            this.#wake();
        };
        whole.then(end, end);
        this.grew();
    }
    /** Call this when there are more positions. */
    grew() {
        for (; this.#linked < this.#positions.length; this.#linked++) {
            const index = this.#linked;
            const resolved = (0,_input_positions_position_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(this.#positions.at(index)?.targetOrRefusal);
            if (resolved === undefined || typeof this.#known.resultAt(index) === 'object')
                this.#ready.push(index);
            else {
                const waiting = this.#waiting.get(resolved);
                if (waiting)
                    waiting.push(index);
                else
                    this.#waiting.set(resolved, [index]);
            }
        }
        if (this.#ready.length > 0)
            this.#wake();
    }
    /** Call this when a target has its outcome. */
    settled({ target: { number } }) {
        const waiting = this.#waiting.get(number);
        if (!waiting)
            return;
        this.#waiting.delete(number);
        for (const index of waiting)
            this.#ready.push(index);
        this.#wake();
    }
    async next() {
        for (;;) {
            const result = this.#isOver ? this.#nextOfRest() : this.#nextReady();
            if (result)
                return { done: false, value: result };
            if (this.#isOver) {
                await this.#whole;
                return { done: true, value: undefined };
            }
            this.#news ??= Promise.withResolvers();
            await this.#news.promise;
        }
    }
    [Symbol.asyncIterator]() {
        return this;
    }
    /** Wakes every call that waits. */
    #wake() {
        this.#news?.resolve();
        this.#news = undefined;
    }
    #nextReady() {
        while (this.#next < this.#ready.length) {
            const result = this.#read(this.#ready[this.#next++]);
            if (result)
                return result;
        }
        this.#ready = [];
        this.#next = 0;
        return undefined;
    }
    /** The targets of some positions may have changed since they were linked. */
    #nextOfRest() {
        while (this.#rest < this.#positions.length) {
            const result = this.#read(this.#rest++);
            if (result)
                return result;
        }
        return undefined;
    }
    /** @returns undefined if the position was read or belongs to another shard */
    #read(index) {
        if (this.#isRead[index])
            return undefined;
        const result = this.#known.resultAt(index);
        if (typeof result !== 'object')
            return undefined;
        this.#isRead[index] = true;
        return result;
    }
}


/***/ })

};
