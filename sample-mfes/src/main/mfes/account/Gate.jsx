import { h } from 'vue';

/** The frame of sign-in and sign-up: the form on one side, the reason to fill it in on the other. */
export function Gate({ title, lead }, { slots }) {
  return (
    <div class="account-gate">
      <div class="account-gate__form">
        <h1 class="fl-display" tabindex="-1">{title}</h1>
        <p class="account-lead">{lead}</p>
        {slots.default()}
      </div>
      <aside class="account-gate__side" aria-label="What you get">
        <Stand />
        <p class="account-gate__words fl-display">The gates are open</p>
        <ul>
          <li>Four sports, 38 matches a week</li>
          <li>No score shown until you ask for it</li>
          <li>Leave whenever you like</li>
        </ul>
      </aside>
    </div>
  );
}

Gate.props = ['title', 'lead'];

/** A stand seen from the tunnel, under one mast. */
function Stand() {
  const rows = [0, 1, 2, 3, 4, 5];
  return (
    <svg viewBox="0 0 480 300" aria-hidden="true" preserveAspectRatio="xMidYMin slice">
      <path d="M330 40 120 300h400z" fill="#d9f24f" opacity=".13" />
      {rows.map((row) => (
        <path d={`M0 ${170 + row * 19} Q240 ${120 + row * 19} 480 ${170 + row * 19}`} class="account-gate__row" />
      ))}
      <path d="M326 66h8l8 150h-24z" fill="#25392e" />
      <rect x="286" y="20" width="88" height="48" rx="5" fill="#25392e" />
      {[0, 1, 2, 3, 4, 5].map((lamp) => (
        <circle cx={302 + (lamp % 3) * 28} cy={33 + Math.floor(lamp / 3) * 22} r="8" fill="#f4ffc4" />
      ))}
      <path d="M0 300V286Q240 236 480 286V300Z" fill="#1e6b41" />
    </svg>
  );
}
