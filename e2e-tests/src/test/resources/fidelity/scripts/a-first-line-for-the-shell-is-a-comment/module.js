#!/usr/bin/env node
trace('module');
