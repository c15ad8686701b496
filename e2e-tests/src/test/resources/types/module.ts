// What a project may write that imports the module.
import berth, { lifecycle, navigate, start } from '@berth/bootstrap';
import type { BerthError, BerthErrorCode, Hooks, MountContext, Route } from '@berth/bootstrap';

start({ routes: '/routes.json', source: '/berth/bootstrap.js' });
lifecycle(hooks());

function hooks(): Hooks {
  return { mount: (ctx: MountContext) => show(ctx.route) };
}

function show(route: Route): void {
  document.title = route.path;
}

export function isLate(failure: BerthError): boolean {
  const late: BerthErrorCode = 'ENTRY_TIMEOUT';
  return failure.code === late;
}

export const gone: Promise<void> = navigate('/').then(() => berth.ready);
