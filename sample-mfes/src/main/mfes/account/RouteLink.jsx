import { h } from 'vue';

/** A link to another view of this micro-frontend, opened without leaving it. */
export function RouteLink({ router, to, text }) {
  function follow(event) {
    if (!event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      router.open(to);
    }
  }
  return <a href={router.urlOf(to)} onClick={follow}>{text}</a>;
}

RouteLink.props = ['router', 'to', 'text'];
