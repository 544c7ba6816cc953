export const id = 548;
export const ids = [548];
export const modules = {

/***/ 32548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCommand: () => (/* binding */ listCommand)
/* harmony export */ });
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73045);
/* harmony import */ var _listing_walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76775);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13100);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79095);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33487);
/** `persist-images list`. */





async function listCommand({ command, options, screen, surroundings, signal }) {
    const listing = (0,_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)({
        ...options,
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .oneWord */ .Z)(command, 'source'),
        ...surroundings,
        signal,
        watch: (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .readWatcher */ .h)(screen),
    });
    for await (const listed of listing) {
        if (command.json)
            screen.printJson(listed);
        else
            screen.print(screen.named((0,_listing_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(listed)));
    }
    const { count, bytes, truncated, nextToken } = await listing;
    screen.close();
    screen.say(`${count} found, ${bytes} bytes`);
    if (truncated)
        screen.say(`there is more: --continuation-token ${nextToken}`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.fine;
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


/***/ }),

/***/ 33487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ oneWord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The one word of a command, as the option that it stands for. @throws SettingsError for more */
function oneWord({ name, words, options }, option) {
    const [word] = words;
    const second = options[option] === undefined ? words[1] : word;
    if (second !== undefined) {
        const shown = JSON.stringify(second.slice(0, 100));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([`${name} takes one ${option}, and ${shown} is a second one; see --help`]);
    }
    return word === undefined ? {} : { [option]: word };
}


/***/ })

};
