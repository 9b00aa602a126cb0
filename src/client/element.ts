/** An element with its classes, its text and its data. The text may be a reader's paste: it is set as text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  if (className !== '') created.className = className;
  if (text !== '') created.textContent = text;
  return created;
}

/** A link to a page of the site. */
export function anchor(href: string, className: string, text: string): HTMLAnchorElement {
  const created = element('a', className, text);
  created.href = href;
  return created;
}
