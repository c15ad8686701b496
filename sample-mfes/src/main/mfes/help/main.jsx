import { createRoot } from 'react-dom/client';
import { HelpCentre } from './HelpCentre.jsx';

let root;

function mount(ctx) {
  const element = document.getElementById('help');
  if (!window.berth) {
    element.setAttribute('role', 'main');
  }
  root = createRoot(element);
  root.render(<HelpCentre email={ctx.config.brand?.supportEmail ?? 'care@floodlit.example'} />);
}

function unmount() {
  root.unmount();
}

if (window.berth) {
  window.berth.lifecycle({ mount, unmount });
} else {
  mount({ config: {} });
}
