/**
 * Signs the user in. Where they go on is decided by the route map: what they wanted to see before,
 * else what it has for those who come to the sign-in page with a session.
 */
export function enter(host, router, user) {
  host.signIn(user);
  if (host.isAlone) {
    router.open('/profile');
  }
}

/** Signs the user out; here too the route map knows what comes next. */
export function leave(host, router) {
  host.signOut();
  if (host.isAlone) {
    router.open('/sign-in');
  }
}

/** "sam.field@example.com" is called "Sam Field" until they say otherwise. */
export function nameFrom(email) {
  return email
    .split('@')[0]
    .split(/[._-]+/)
    .filter(Boolean)
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join(' ');
}
