import { useEffect, useMemo, useRef } from 'react';
import type { Design } from '../../core/keyboard/design.ts';
import { traceDesign } from '../../core/portal/validator/trace-design.ts';
import { pressStore } from '../../store/press-store.ts';

/** Another keyboard is another message: nothing waits in it, and no link of the old one is offered. */
export function useFreshPresses(design: Design): void {
  const { answer } = traceDesign(design);
  const drawn = useMemo(() => (answer.outcome === 'stored' ? JSON.stringify(answer.buttons) : ''), [answer]);
  const before = useRef(drawn);
  useEffect(() => {
    if (before.current === drawn) return;
    before.current = drawn;
    pressStore.setState({ waiting: [], blocked: false, pendingLink: null, notice: null });
  }, [drawn]);
}
