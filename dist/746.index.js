export const id = 746;
export const ids = [746];
export const modules = {

/***/ 24403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand)
/* harmony export */ });
/* harmony import */ var _jobs_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53545);
/* harmony import */ var _jobs_doctor_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95393);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13100);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79095);
/* harmony import */ var _single_positional_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5003);
/** `persist-images doctor`. */





async function doctorCommand({ command, options, terminal, surroundings, signal, }) {
    const findings = (0,_jobs_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .doctorWith */ .id)(surroundings, {
        ...options,
        ...(0,_single_positional_js__WEBPACK_IMPORTED_MODULE_4__/* .singlePositional */ .B)(command, 'destination'),
        signal,
        watch: (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .readWatcher */ .h)(terminal),
    });
    let isMissing = false;
    for await (const finding of findings) {
        isMissing ||= finding.outcome === 'missing';
        if (command.json)
            terminal.printJson(finding);
        else
            for (const line of (0,_jobs_doctor_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLines */ .h)(finding))
                terminal.print(terminal.shown(line));
    }
    terminal.close();
    return isMissing ? _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.store : _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.fine;
}


/***/ }),

/***/ 79095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ persistWatcher),
/* harmony export */   h: () => (/* binding */ readWatcher)
/* harmony export */ });
/* harmony import */ var _jobs_doctor_finding_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95393);
/** How far a run is, on the live line. */

const BAR_WIDTH = 24;
function persistWatcher(terminal) {
    let images = 0;
    let done = 0;
    let troubled = 0;
    return {
        ...listener(terminal),
        planned: (_positions, distinct) => {
            images = distinct;
            if (images === 0)
                return;
            terminal.live(() => {
                const filled = Math.round((BAR_WIDTH * done) / images);
                const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
                return `${bar} ${done}/${images} images${troubled > 0 ? `, ${troubled} in trouble` : ''}`;
            });
        },
        settled: ({ outcome }) => {
            done++;
            if (outcome === 'failed' || outcome === 'refused')
                troubled++;
        },
        found: finding => {
            for (const line of (0,_jobs_doctor_finding_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLines */ .h)(finding))
                terminal.say(line);
        },
    };
}
function readWatcher(terminal) {
    let reached = { count: 0, bytes: 0 };
    terminal.live(() => `${reached.count} objects, ${(reached.bytes / 2 ** 20).toFixed(1)} MiB so far`);
    return {
        ...listener(terminal),
        reached: (count, bytes) => {
            reached = { count, bytes };
        },
    };
}
function listener(terminal) {
    return {
        notice: sentence => terminal.say(`note: ${sentence}`),
        info: sentence => terminal.say(sentence),
    };
}


/***/ }),

/***/ 5003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ singlePositional)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

/** The one word of a command, as the option that it stands for. @throws SettingsError for more */
function singlePositional({ name, positionals, options }, option) {
    const [word] = positionals;
    const second = options[option] === undefined ? positionals[1] : word;
    if (second !== undefined) {
        const shown = JSON.stringify(second.slice(0, 100));
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([`${name} takes one ${option}, and ${shown} is a second one; see --help`]);
    }
    return word === undefined ? {} : { [option]: word };
}


/***/ }),

/***/ 79664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ StoreHealth),
/* harmony export */   iA: () => (/* binding */ STORE_WIDE),
/* harmony export */   ng: () => (/* binding */ isOfOneKey)
/* harmony export */ });
/**
 * Said to one request, said to all. A denial is not among them: policies open some prefixes and close others, and give
 * some rights and not others.
 */
const STORE_WIDE = new Set([
    'store-auth',
    'store-bucket',
    'store-endpoint',
    'store-clock',
]);
/** Whether it is about one key, and says nothing of the store. */
function isOfOneKey({ reason }) {
    return reason === 'key-collision' || reason === 'key-invalid';
}
/** After so many straight failures a store counts as gone (restic's breaker in idea). */
const MAX_STRAIGHT_FAILURES = 10;
class StoreHealth {
    #isFatal;
    #straightFailures = 0;
    /** @param isFatal what else, beside `STORE_WIDE`, no further request of this caller's would escape */
    constructor(isFatal) {
        this.#isFatal = isFatal;
    }
    /** Nothing was heard of it for so many requests that no further one is worth while. */
    get isGone() {
        return this.#straightFailures >= MAX_STRAIGHT_FAILURES;
    }
    worked() {
        this.#straightFailures = 0;
    }
    failed(error) {
        this.#straightFailures++;
        const isFatal = STORE_WIDE.has(error.reason) || this.#isFatal(error) || this.isGone;
        return isFatal ? 'fatal' : 'one of many';
    }
}


/***/ })

};
