trace.end();
