import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const FIRST_PLACE = 'default';

/** Names the page, and moves the focus to the heading when the user has come from another view. */
export function usePageTitle(title) {
  const heading = useRef(null);
  const { key } = useLocation();
  const isFirst = useRef(key === FIRST_PLACE);
  useEffect(() => {
    document.title = `${title} · Floodlit`;
    if (!isFirst.current) {
      heading.current?.focus();
    }
    isFirst.current = false;
  }, [title]);
  return heading;
}
