#!/usr/bin/env node
trace('external');
