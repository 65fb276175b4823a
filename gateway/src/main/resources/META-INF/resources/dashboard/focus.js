/** Who is on something stays on it when it is drawn anew. */

const MARKS = ['id', 'href', 'data-status', 'data-focus'];

/**
 * To be asked before anything is drawn. Afterwards, what it returns puts focus on the same thing as now, or else on the
 * table it stood in, or on the page's title.
 */
export function keepFocus(on = document.activeElement) {
  const places = [on, on.closest('.scroll')].map(selectorOf).filter((one) => one !== undefined);
  return () => {
    if (!on.isConnected) {
      const again = places.map((one) => document.querySelector(one)).find((one) => one !== null);
      (again ?? document.getElementById('page-title')).focus({ preventScroll: true });
    }
  };
}

function selectorOf(node) {
  const mark = MARKS.find((one) => node?.hasAttribute(one));
  return mark && `#page [${mark}="${CSS.escape(node.getAttribute(mark))}"]`;
}
