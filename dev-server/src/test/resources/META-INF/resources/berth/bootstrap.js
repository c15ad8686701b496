// Stands in for the bootstrap in the tests of the dev server.
window.berth = { version: 'bundled' };
