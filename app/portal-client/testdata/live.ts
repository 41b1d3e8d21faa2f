import { afterEach, beforeEach, type Mock, vi } from 'vitest';
import type { JsonObject } from '../../core/json/json.ts';
import type { Design } from '../../core/keyboard/design.ts';
import { edit, editorStore, presentDesign } from '../../store/editor-store.ts';
import { startLiveUpdate, stopLiveUpdate } from '../live-update.ts';
import { type Live, sentStore } from '../sent-store.ts';
import { connectAnew, link, listSent, makeDesign } from './stand-in.ts';

interface Asked {
  readonly at: number;
  readonly method: string;
  readonly params: JsonObject;
}

/** A page that can be hidden, a portal that counts what it is asked, and a clock that stands still. One a test file. */
export function setUpLive() {
  const seen = {
    asked: [] as Asked[],
    told: [] as (Live['state'] | 'gone')[],
    /** Milliseconds that the portal takes for an answer, and what it answers. */
    portal: { delay: 0, answers: [] as object[] },
    fetched: vi.fn<typeof fetch>() as Mock<typeof fetch>,
  };
  let page: EventTarget & { hidden: boolean };

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now: 0 });
    page = Object.assign(new EventTarget(), { hidden: false });
    vi.stubGlobal('document', page);
    seen.asked = [];
    seen.told = [];
    seen.portal = { delay: 0, answers: [] };
    seen.fetched = vi.fn<typeof fetch>(async (url, init) => {
      seen.asked.push({
        at: Date.now(),
        method: String(url).split('/').at(-1) ?? '',
        params: JSON.parse(String(init?.body)) as JsonObject,
      });
      const { portal } = seen;
      const body = JSON.stringify(portal.answers.shift() ?? { result: true });
      if (portal.delay > 0) await new Promise((resolve) => setTimeout(resolve, portal.delay));
      init?.signal?.throwIfAborted();
      return new Response(body);
    });
    vi.stubGlobal('fetch', seen.fetched);
  });
  afterEach(() => {
    stopLiveUpdate();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  const change = (changed: Partial<Design>) =>
    edit(editorStore, (design) => ({ ...design, ...changed }), { label: 'editMessage' });
  const updates = () => seen.asked.filter(({ method }) => method.endsWith('update'));
  return {
    seen,
    pass,
    change,
    updates,
    type: (message: string) => change({ message }),
    hide: (hidden: boolean) => {
      page.hidden = hidden;
      page.dispatchEvent(new Event('visibilitychange'));
    },
    /** The texts that went out, the oldest first. */
    written: () => updates().map(({ params }) => params.MESSAGE),
    state: () => sentStore.getState().live?.state ?? null,
    /** A message that is kept in step and is so already; what was asked and told until then is forgotten. */
    begin: async (message = 'begin') => {
      change({ ...makeDesign({ message }, link('A')) });
      const { id } = listSent(connectAnew());
      startLiveUpdate(id, presentDesign, (now) => seen.told.push(now));
      await pass(5000);
      seen.asked.length = 0;
      seen.told.length = 0;
      return id;
    },
  };
}
