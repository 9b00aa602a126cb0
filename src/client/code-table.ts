/**
 * Filters and sorts the table of all codes. The address follows the filters, so a filtered table
 * can be linked; without this script the table is whole.
 */
class CodeTable extends HTMLElement {
  private selects: HTMLSelectElement[] = [];
  private rows: HTMLTableRowElement[] = [];

  connectedCallback(): void {
    this.selects = [...this.querySelectorAll('select')];
    this.rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    this.readAddress();
    this.addEventListener('change', () => {
      this.filter();
      this.writeAddress();
    });
    this.makeSortable();
    this.filter();
  }

  private readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    for (const select of this.selects) select.value = parameters.get(select.name) ?? '';
    for (const select of this.selects) if (select.selectedIndex < 0) select.value = '';
  }

  private writeAddress(): void {
    const parameters = new URLSearchParams();
    for (const { name, value } of this.selects) if (value !== '') parameters.set(name, value);
    const query = parameters.size > 0 ? `?${parameters}` : '';
    history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
  }

  private filter(): void {
    let shown = 0;
    for (const row of this.rows) {
      const matches = this.selects.every(
        ({ name, value }) => value === '' || (row.dataset[name] ?? '').split(' ').includes(value),
      );
      row.hidden = !matches;
      if (matches) shown += 1;
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = `${shown} of ${this.rows.length} codes`;
  }

  /** Each column head becomes a button; a second press turns the order round. */
  private makeSortable(): void {
    const heads = [...this.querySelectorAll('thead th')];
    for (const [column, head] of heads.entries()) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.textContent = head.textContent;
      button.addEventListener('click', () => {
        const ascending = head.getAttribute('aria-sort') !== 'ascending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
        this.sort(column, ascending);
      });
      head.replaceChildren(button);
    }
  }

  private sort(column: number, ascending: boolean): void {
    const text = (row: HTMLTableRowElement): string => row.cells[column]?.textContent ?? '';
    const sorted = [...this.rows].sort((a, b) => text(a).localeCompare(text(b), 'en'));
    if (!ascending) sorted.reverse();
    this.querySelector('tbody')?.append(...sorted);
  }
}

customElements.define('code-table', CodeTable);
