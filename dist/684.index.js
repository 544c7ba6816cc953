export const id = 684;
export const ids = [684];
export const modules = {

/***/ 50684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downloadCommand: () => (/* binding */ downloadCommand)
});

// EXTERNAL MODULE: ./lib/jobs/download/download.js + 12 modules
var download = __webpack_require__(49529);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/input/sources/read.js + 15 modules
var read = __webpack_require__(981);
// EXTERNAL MODULE: ./lib/cli/standard-input.js
var standard_input = __webpack_require__(29388);
;// CONCATENATED MODULE: ./lib/cli/keys.js
/** The keys that a download is told on the command line. */



/**
 * Those of `--keys`, then the words, then the lines of standard input where one of the words is `-`.
 * @throws SettingsError where standard input is not text
 * @param given a list with comments or as JSON, as the field takes it; words and lines are keys as they stand
 */
async function keysOf(given, words) {
    if (words.length === 0)
        return given;
    const keys = [];
    const list = { name: 'keys', urlField: 'key', holdsKeys: true, directory: '.' };
    for await (const { url } of (0,read/* readSources */.t)({ ...list, ...(given && { urls: given }) }))
        keys.push(url);
    keys.push(...words.filter(word => word !== '-'));
    return words.includes('-') ? keys.concat(pipedKeys(await (0,standard_input/* readStandardInput */.e)())) : keys;
}
/**
 * The results of a list or run, JSON Lines as `--json` prints them, or a key a line. Of these none is a comment, and a
 * brace may begin a key: the first line is a whole object, or all are keys.
 */
function pipedKeys(input) {
    const lines = input.split(/\r\n|\n|\r/);
    const first = lines.find(line => line !== '');
    if (first === undefined || !isJsonObject(first))
        return lines.filter(line => line !== '');
    return lines.flatMap((line, index) => (line.trim() === '' ? [] : [recordIn(line, index + 1)]));
}
function isJsonObject(line) {
    if (!line.trimStart().startsWith('{'))
        return false;
    try {
        JSON.parse(line);
        return true;
    }
    catch {
        return false;
    }
}
/** Refused, rather than skipped as in a file: a pipe that broke ends in half a line. */
function recordIn(line, number) {
    try {
        return JSON.parse(line);
    }
    catch {
        const problem = `standard input, line ${number}: the line is not JSON, as the first one is`;
        throw new errors/* SettingsError */.GN([problem], 'sources');
    }
}

// EXTERNAL MODULE: ./lib/cli/progress.js
var progress = __webpack_require__(79095);
;// CONCATENATED MODULE: ./lib/cli/download.js
/** `persist-images download`. */




async function downloadCommand({ command, options, terminal, surroundings, signal, }) {
    const { positionals } = command;
    const source = options.source ?? positionals[0];
    const keys = await keysOf(options.keys, options.source === undefined ? positionals.slice(1) : positionals);
    const downloading = (0,download/* downloadWith */.Z)(surroundings, {
        ...options,
        ...(source !== undefined && { source }),
        ...(keys !== undefined && { keys }),
        signal,
        watch: (0,progress/* readWatcher */.h)(terminal),
    });
    for await (const result of downloading) {
        if (command.json)
            terminal.printJson(result);
        else
            terminal.print(resultLine(result, terminal));
    }
    const { total, downloaded, unchanged, refused, failed, bytes, failure } = await downloading;
    terminal.close();
    terminal.say(`${total} objects: ${downloaded} downloaded, ${unchanged} unchanged, ${refused + failed} not; ${bytes} bytes written`);
    if (failure)
        terminal.say(failure);
    return failure === undefined ? exit/* EXIT */.d.fine : exit/* EXIT */.d.failed;
}
function resultLine({ outcome, key, file, reason, message }, terminal) {
    const why = reason ? `${reason}: ${message ?? ''}` : (message ?? '');
    const what = file === undefined ? terminal.shown(why) : terminal.named(file);
    return `${outcome.padEnd(10)} ${what}${key === undefined ? '' : `  ${terminal.named(key)}`}`;
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


/***/ })

};
