const STRIPES = 14;
const ARC = Math.PI / 2;

/** Draws the ground: turf, stripes and the markings of the sport. The pitch is 0..1 by 0..1. */
export function drawPitch(view, sport) {
  const { context } = view;
  context.fillStyle = sport === 'handball' ? '#17506a' : '#0d6b39';
  context.fillRect(0, 0, view.width, view.height);
  context.fillStyle = 'rgb(255 255 255 / 0.035)';
  for (let stripe = 0; stripe < STRIPES; stripe += 2) {
    context.fillRect(view.x(stripe / STRIPES), 0, view.lengthX(1 / STRIPES), view.height);
  }
  context.strokeStyle = 'rgb(245 255 240 / 0.62)';
  context.lineWidth = view.unit * 0.22;
  box(view, 0, 0, 1, 1);
  line(view, 0.5);
  MARKINGS[sport](view);
  drawLight(view);
}

const MARKINGS = {
  football(view) {
    circle(view, 0.5, 0.5, 0.087);
    for (const end of [0, 1]) {
      goalBox(view, end, 0.157, 0.593);
      goalBox(view, end, 0.052, 0.27);
      goal(view, end, 0.11);
    }
  },
  hockey(view) {
    line(view, 0.25);
    line(view, 0.75);
    for (const end of [0, 1]) {
      halfCircle(view, end, 0.5, 0.16);
      goal(view, end, 0.07);
    }
  },
  rugby(view) {
    for (const x of [0.06, 0.22, 0.4, 0.6, 0.78, 0.94]) {
      line(view, x);
    }
    for (const end of [0, 1]) {
      goal(view, end, 0.08);
    }
  },
  handball(view) {
    for (const end of [0, 1]) {
      halfCircle(view, end, 0.5, 0.15);
      view.context.setLineDash([view.unit, view.unit]);
      halfCircle(view, end, 0.5, 0.225);
      view.context.setLineDash([]);
      goal(view, end, 0.15);
    }
  },
};

function box(view, x, y, width, height) {
  view.context.strokeRect(view.x(x), view.y(y), view.lengthX(width), view.lengthY(height));
}

function line(view, x) {
  view.context.beginPath();
  view.context.moveTo(view.x(x), view.y(0));
  view.context.lineTo(view.x(x), view.y(1));
  view.context.stroke();
}

function circle(view, x, y, radius) {
  view.context.beginPath();
  view.context.arc(view.x(x), view.y(y), view.lengthX(radius), 0, 2 * Math.PI);
  view.context.stroke();
}

function halfCircle(view, end, y, radius) {
  const start = end === 0 ? -ARC : ARC;
  view.context.beginPath();
  view.context.arc(view.x(end), view.y(y), view.lengthX(radius), start, start + Math.PI);
  view.context.stroke();
}

function goalBox(view, end, depth, width) {
  box(view, end === 0 ? 0 : 1 - depth, 0.5 - width / 2, depth, width);
}

function goal(view, end, width) {
  view.context.save();
  view.context.strokeStyle = '#ffffff';
  view.context.lineWidth = view.unit * 0.6;
  view.context.beginPath();
  view.context.moveTo(view.x(end), view.y(0.5 - width / 2));
  view.context.lineTo(view.x(end), view.y(0.5 + width / 2));
  view.context.stroke();
  view.context.restore();
}

/** Two masts light the ground from its long side, and leave the corners darker. */
function drawLight(view) {
  const { context, width, height } = view;
  const light = context.createRadialGradient(width / 2, height * 0.35, height * 0.2, width / 2, height * 0.5, width * 0.62);
  light.addColorStop(0, 'rgb(255 255 235 / 0.1)');
  light.addColorStop(1, 'rgb(2 12 6 / 0.55)');
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
}
