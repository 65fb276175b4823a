/** Where a reader is: `#/targets/new-urban-employment?region=360100&month=2007-03`. All of it stands behind the #. */

/** `{ page: 'targets', rest: ['new-urban-employment'], asked: Map }`; without a fragment, the overview. */
export function readRoute(fragment) {
  const [path, query = ''] = fragment.replace(/^#?\/?/, '').split('?');
  const [page, ...rest] = path.split('/').filter(Boolean).map(decodeURIComponent);
  return { page: page ?? 'overview', rest, asked: new Map(new URLSearchParams(query)) };
}

/** The address of a page. What is undefined is left out of it. */
export function address(page, rest = [], asked = {}) {
  const path = [page, ...rest].map(encodeURIComponent).join('/');
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== undefined)).toString();
  return `#/${path}${query && `?${query}`}`;
}
