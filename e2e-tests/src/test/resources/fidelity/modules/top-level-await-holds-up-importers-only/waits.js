trace('waits');
export const value = await new Promise(resolve => { window.goOn = resolve; });
