// Reads one EDIFACT file with two npm parsers, which only emit events, and prints megabytes a second for each.
// Usage: node run.mjs FILE [PASSES]
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const [file, passes = "3"] = process.argv.slice(2);
// The file is in memory and decoded before the clock starts, which favours the peers.
const text = readFileSync(file, "latin1");
const pieces = text.match(/[\s\S]{1,65536}/g);

// ts-edifact warns of every segment that has no definition; printing that would slow it down.
console.warn = () => {};

const peers = {
    edifact: () => {
        const Parser = require("edifact/parser.js");
        let events = 0;
        const parser = new Parser();
        const count = () => events++;
        for (const name of ["opensegment", "closesegment", "element", "component"]) parser.on(name, count);
        for (const piece of pieces) parser.write(piece);
        parser.end();
        return events;
    },
    "ts-edifact": () => {
        // The package index needs a module that it does not depend on, so its parser is loaded by itself.
        const { Parser } = require("ts-edifact/lib/parser.js");
        const { Configuration } = require("ts-edifact/lib/configuration.js");
        let events = 0;
        const parser = new Parser(new Configuration({}));
        const count = () => events++;
        parser.onOpenSegment = count;
        parser.onCloseSegment = count;
        parser.onElement = count;
        parser.onComponent = count;
        for (const piece of pieces) parser.write(piece);
        parser.end();
        return events;
    },
};

for (const [name, run] of Object.entries(peers)) {
    let best = Infinity;
    let events = 0;
    for (let pass = 0; pass < Number(passes); pass++) {
        const start = process.hrtime.bigint();
        events = run();
        best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
    }
    console.log(JSON.stringify({ peer: name, megabytesPerSecond: text.length / 1e6 / best, events }));
}
