export const id = 224;
export const ids = [224];
export const modules = {

/***/ 31224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadCommand: () => (/* binding */ downloadCommand)
/* harmony export */ });
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82039);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79196);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13100);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79095);




async function downloadCommand({ command, options, screen, surroundings, signal, }) {
    const { words } = command;
    const source = options.source ?? words[0];
    const keys = await keysOf(options.keys, options.source === undefined ? words.slice(1) : words);
    const downloading = (0,_download_js__WEBPACK_IMPORTED_MODULE_0__/* .download */ .R)({
        ...options,
        ...(source !== undefined && { source }),
        ...(keys !== undefined && { keys }),
        ...surroundings,
        signal,
        watch: (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .readWatcher */ .h)(screen),
    });
    for await (const result of downloading) {
        if (command.json)
            screen.printJson(result);
        else
            screen.print(resultLine(result, screen));
    }
    const { total, downloaded, unchanged, refused, failed, bytes, failure } = await downloading;
    screen.close();
    screen.say(`${total} objects: ${downloaded} downloaded, ${unchanged} unchanged, ${refused + failed} not; ${bytes} bytes written`);
    if (failure)
        screen.say(failure);
    return failure === undefined ? _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.fine : _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.failed;
}
/** Words are keys as they stand; what is read from standard input is a list, with comments or as JSON. */
async function keysOf(given, words) {
    if (words.length === 0)
        return given;
    if (given === undefined && !words.includes('-'))
        return words;
    return [given, await (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .D)(words)].filter(Boolean).join('\n');
}
function resultLine({ outcome, key, file, reason, message }, screen) {
    const what = file ?? (reason ? `${reason}: ${message ?? ''}` : (message ?? ''));
    return `${outcome.padEnd(10)} ${screen.shown(what)}${key === undefined ? '' : `  ${screen.shown(key)}`}`;
}


/***/ }),

/***/ 79095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ persistWatcher),
/* harmony export */   h: () => (/* binding */ readWatcher)
/* harmony export */ });
/* harmony import */ var _doctor_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98724);
/** How far a run is, on the live line. */

const BAR_WIDTH = 24;
function persistWatcher(screen) {
    let images = 0;
    let done = 0;
    let troubled = 0;
    return {
        ...listener(screen),
        planned: (_positions, distinct) => {
            images = distinct;
            if (images === 0)
                return;
            screen.live(() => {
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
            for (const line of (0,_doctor_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLines */ .h)(finding))
                screen.say(line);
        },
    };
}
function readWatcher(screen) {
    let reached = { count: 0, bytes: 0 };
    screen.live(() => `${reached.count} objects, ${(reached.bytes / 2 ** 20).toFixed(1)} MiB so far`);
    return {
        ...listener(screen),
        reached: (count, bytes) => {
            reached = { count, bytes };
        },
    };
}
function listener(screen) {
    return {
        notice: sentence => screen.say(`note: ${sentence}`),
        info: sentence => screen.say(sentence),
    };
}


/***/ })

};
