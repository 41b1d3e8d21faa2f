/** A storage with room for so many characters; forbidden, everything throws. */
export class FakeStorage implements Storage {
  readonly items = new Map<string, string>();
  writes: string[] = [];
  room = 5_000_000;
  forbidden = false;

  get length(): number {
    return this.items.size;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    this.check();
    return this.items.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.check();
    const others = [...this.items].filter(([name]) => name !== key).reduce((sum, [, value]) => sum + value.length, 0);
    if (others + text.length > this.room) throw new DOMException('No room', 'QuotaExceededError');
    this.items.set(key, text);
    this.writes.push(key);
  }
  removeItem(key: string): void {
    this.check();
    this.items.delete(key);
  }
  clear(): void {
    this.items.clear();
  }
  private check(): void {
    if (this.forbidden) throw new DOMException('Forbidden', 'SecurityError');
  }
}

/** As much of a window as keeping a draft needs. */
export class FakePage extends EventTarget {
  readonly document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  hide(state: string): void {
    this.document.visibilityState = state;
    this.document.dispatchEvent(new Event('visibilitychange'));
  }
}
