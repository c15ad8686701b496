trace('never');
let twice; let twice;
