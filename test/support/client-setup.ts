import '@testing-library/jest-dom';

// What browsers have and jsdom lacks. Nothing of ours is replaced. Tests of the live channel run without a page.
if (typeof window !== 'undefined') {
  fill(window, 'matchMedia', (query: string) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  );
  fill(
    globalThis,
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  fill(HTMLDialogElement.prototype, 'showModal', function showModal(this: HTMLDialogElement): void {
    this.open = true;
  });
  fill(HTMLDialogElement.prototype, 'close', function close(this: HTMLDialogElement): void {
    this.open = false;
  });
  fill(document, 'fonts', new EventTarget());
  fill(Element.prototype, 'scrollIntoView', () => undefined);
  window.scrollTo = () => undefined;
}

function fill(host: object, name: string, value: unknown): void {
  if (!(name in host)) Object.defineProperty(host, name, { value, configurable: true, writable: true });
}
