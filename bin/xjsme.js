#!/usr/bin/env node
'use strict';

// CommonJS, and nothing loaded before it is needed: start-up is most of what a short command costs.
const { version } = require('../package.json');
const args = process.argv.slice(2);

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) process.stdout.write(`${version}\n`);
else require('./compiled.js').load('./xjsme.js').start(args, version);
