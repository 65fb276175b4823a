/** `element('td', { class: 'figure', onclick: f }, 'text', child)`: a node with attributes, listeners and children. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (typeof value === 'function') {
      node.addEventListener(key.slice(2), value);
    } else if (key.startsWith('--')) {
      node.style.setProperty(key, value);
    } else {
      node.setAttribute(key, value === true ? '' : value);
    }
  }
  fill(node, ...children);
  return node;
}

/** Puts the children in place of what was there; what is null, undefined or false is left out. */
export function fill(node, ...children) {
  node.replaceChildren(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false));
}
