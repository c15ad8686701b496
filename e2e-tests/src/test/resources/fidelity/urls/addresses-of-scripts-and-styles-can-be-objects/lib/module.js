trace(new URL('d.svg', import.meta.url).href);
