/** The contents of a page: marks the section that one is in. Without it they are links all the same. */
class PageContents extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('nav a')];
    const inView = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inView.add(target.id);
          else inView.delete(target.id);
        }
        const current = links.find(({ hash }) => inView.has(hash.slice(1)));
        if (!current) return;
        for (const link of links) link.removeAttribute('aria-current');
        current.setAttribute('aria-current', 'true');
      },
      // From the header down to the middle of the screen: there one reads.
      { rootMargin: '-64px 0px -50%' },
    );
    for (const { hash } of links) {
      const section = document.getElementById(hash.slice(1));
      if (section) observer.observe(section);
    }
  }
}

customElements.define('page-contents', PageContents);
