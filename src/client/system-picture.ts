/**
 * Filters and sorts the picture of codes and systems. The address follows the choices, so that a
 * view can be linked; without this script the picture is whole, by status.
 */
class SystemPicture extends HTMLElement {
  private selects: HTMLSelectElement[] = [];
  private groups: HTMLTableSectionElement[] = [];
  private rows: { row: HTMLTableRowElement; group: HTMLTableSectionElement }[] = [];
  /** Holds the rows while they stand in one order, without groups. */
  private readonly flat = document.createElement('tbody');

  connectedCallback(): void {
    this.selects = [...this.querySelectorAll('select')];
    this.groups = [...this.querySelectorAll('tbody')];
    this.rows = this.groups.flatMap((group) =>
      [...group.rows].slice(1).map((row) => ({ row, group })),
    );
    this.querySelector('table')?.append(this.flat);
    this.readAddress();
    this.addEventListener('change', () => {
      this.update();
      this.writeAddress();
    });
    this.update();
  }

  private chosen(name: string): string {
    return this.selects.find((select) => select.name === name)?.value ?? '';
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

  private update(): void {
    const column = this.column();
    const status = this.chosen('status');
    let shown = 0;
    for (const { row, group } of this.rows) {
      row.hidden = !(
        (status === '' || group.dataset['status'] === status) &&
        this.suits(row, column)
      );
      if (!row.hidden) shown += 1;
      for (const [index, cell] of [...row.cells].entries()) {
        cell.toggleAttribute('data-chosen', column > 0 && index === column);
      }
    }
    this.arrange();
    const count = this.querySelector('[role=status]');
    if (count) count.textContent = `${shown} of ${this.rows.length} codes`;
  }

  /** The place of the chosen system among the columns; 0 where none is chosen. */
  private column(): number {
    const select = this.selects.find(({ name }) => name === 'system');
    return select ? select.selectedIndex : 0;
  }

  private suits(row: HTMLTableRowElement, column: number): boolean {
    const cells = column > 0 ? [...row.cells].slice(column, column + 1) : [...row.cells].slice(1);
    switch (this.chosen('show')) {
      case 'has':
        return cells.some(has);
      case 'differs':
        return cells.some((cell) => cell.querySelector('b'));
      case 'lacks':
        return cells.some((cell) => cell.textContent === '–');
      default:
        return true;
    }
  }

  /** Puts the rows under their statuses, or into one order. */
  private arrange(): void {
    const order = this.chosen('sort');
    const rows = [...this.rows];
    if (order !== '') rows.sort((a, b) => byName(a.row, b.row));
    if (order === 'systems') rows.sort((a, b) => systemsOf(b.row) - systemsOf(a.row));
    for (const { row, group } of rows) (order === '' ? group : this.flat).append(row);
    for (const group of this.groups) {
      group.hidden = order !== '' || [...group.rows].slice(1).every(({ hidden }) => hidden);
    }
  }
}

/** A number in the cell: its list or source has the code, raised or not. */
const has = (cell: HTMLTableCellElement): boolean => !/^–?$/.test(cell.textContent ?? '');

const systemsOf = (row: HTMLTableRowElement): number => [...row.cells].slice(1).filter(has).length;

const byName = (a: HTMLTableRowElement, b: HTMLTableRowElement): number =>
  a.id.localeCompare(b.id, 'en');

customElements.define('system-picture', SystemPicture);
