/** A page without any library that looks and answers as the designer does to the hands of a bench: a board, a field, a text. */
export async function openFloor(page, count) {
  // An address of its own: no page without one may read the clipboard.
  await page.route('http://localhost/floor', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: HTML }),
  );
  await page.goto('http://localhost/floor');
  await page.evaluate(play, count);
}

const HTML = `<!doctype html><html lang="en"><style>
  body { margin: 28px 240px; font: 13px/20px system-ui; width: 560px }
  ol, ul { list-style: none; padding: 0; margin: 0 0 8px; display: flex; gap: 8px }
  [data-board] > ol { display: block; height: 600px; overflow: auto }
  [data-chip-id] button { height: 36px; padding: 0 12px; border: 1px solid #ddd; border-radius: 9px; background: #fff }
  [aria-pressed=true] { outline: 2px solid #0b6bf2 }
  .shadow-lift { position: fixed; left: 0; top: 0; pointer-events: none }
  .bar { position: fixed; left: 0; top: 0; width: 3px; height: 36px; background: #0b6bf2; pointer-events: none }
  [hidden] { display: none } textarea { width: 400px; height: 300px }
</style><button id="language">EN – Русский</button>
<section id="board" aria-label="Canvas" data-board><ol></ol></section>
<section aria-label="Settings"><input aria-label="Text"></section>
<div role="tablist"><button role="tab" aria-controls="json" aria-selected="true">JSON</button
><button role="tab" aria-controls="code" aria-selected="false">Code</button></div>
<div id="json">JSON<textarea aria-label="JSON of the keyboard"></textarea></div><pre id="code" hidden></pre><div class="bar"></div></html>`;

/** Runs in the page: rows of texts, drawn anew where they change, and the last change to undo. */
function play(count) {
  const list = document.querySelector('[data-board] > ol');
  const field = document.querySelector('input');
  const json = document.querySelector('textarea');
  const texts = Array.from({ length: count }, (_, i) => `Button ${i}`);
  let rows = Array.from({ length: Math.ceil(count / 4) }, (_, i) => texts.slice(4 * i, 4 * i + 4));
  let [undo, selected, held, copied] = [null, null, null, ''];
  const write = () => {
    json.value = JSON.stringify(
      { BUTTONS: rows.flat().map((TEXT) => ({ TEXT, LINK: '/x', DISPLAY: 'LINE' })) },
      null,
      2,
    );
  };
  const drawRow = (at) => {
    const chips = rows[at].map(
      (text) =>
        `<li data-chip-id><button data-drag="button" aria-pressed="false" aria-label="${text}, link">${text}</button></li>`,
    );
    list.children[at].innerHTML = `<ul>${chips.join('')}</ul>`;
  };
  const place = (chip) => {
    const row = [...list.children].findIndex((one) => one.contains(chip));
    return [row, [...list.children[row].querySelectorAll('button')].indexOf(chip)];
  };
  const draw = () => {
    list.innerHTML = rows.map((_, at) => `<li data-row-id="r${at + 1}"></li>`).join('');
    for (const at of rows.keys()) drawRow(at);
  };
  const change = (make) => {
    const before = structuredClone(rows);
    undo = () => {
      rows.forEach((row, at) => {
        if (row.join() === before[at].join()) return;
        rows[at] = before[at];
        drawRow(at);
      });
      write();
    };
    make();
    write();
  };
  draw();
  write();
  document.addEventListener('click', ({ target }) => {
    if (target.matches('[data-drag]')) {
      selected?.setAttribute('aria-pressed', 'false');
      selected = target;
      target.setAttribute('aria-pressed', 'true');
      field.value = target.textContent;
    }
    if (target.matches('[role=tab]')) {
      for (const tab of document.querySelectorAll('[role=tab]')) {
        tab.setAttribute('aria-selected', String(tab === target));
        document.getElementById(tab.getAttribute('aria-controls')).hidden = tab !== target;
      }
      document.getElementById('code').textContent = json.value;
    }
    if (target.id === 'language') {
      const isRussian = document.documentElement.lang === 'en';
      // The browser goes through the whole page for it: once the texts are seen, as on our own page.
      requestAnimationFrame(() =>
        setTimeout(() => {
          document.documentElement.lang = isRussian ? 'ru' : 'en';
        }),
      );
      target.textContent = isRussian ? 'RU – English' : 'EN – Русский';
      document.getElementById('board').setAttribute('aria-label', isRussian ? 'Палитра' : 'Canvas');
    }
  });
  document.addEventListener('mousedown', ({ target }) => {
    if (target.matches('[data-drag]')) held = { chip: target, ghost: null };
  });
  document.addEventListener('mousemove', ({ clientX, clientY }) => {
    if (held === null) return;
    if (held.ghost === null) {
      held.ghost = held.chip.cloneNode(true);
      held.ghost.removeAttribute('data-drag');
      held.ghost.className = 'shadow-lift';
      document.body.append(held.ghost);
    }
    held.ghost.style.transform = `translate(${clientX}px, ${clientY}px)`;
    document.querySelector('.bar').style.transform =
      `translate(${clientX - (clientX % 90)}px, ${clientY - (clientY % 44)}px)`;
  });
  document.addEventListener('mouseup', ({ target }) => {
    const from = held;
    held = null;
    from?.ghost?.remove();
    if (!from?.ghost || !target.matches('[data-drag]') || target === from.chip) return;
    const [[row, at], [toRow, toAt]] = [place(from.chip), place(target)];
    change(() => {
      const [text] = rows[row].splice(at, 1);
      rows[toRow].splice(toAt, 0, text);
      drawRow(row);
      drawRow(toRow);
    });
  });
  field.addEventListener('input', () => {
    const [row, at] = place(selected);
    const before = selected;
    const text = selected.textContent;
    change(() => {
      rows[row][at] = field.value;
      selected.textContent = field.value;
    });
    undo = () => {
      rows[row][at] = text;
      before.textContent = text;
      field.value = text;
      write();
    };
  });
  json.addEventListener('input', () => {
    const now = JSON.parse(json.value).BUTTONS.map(({ TEXT }) => TEXT);
    let next = 0;
    rows = rows.map((row) => row.map(() => now[next++]));
    draw();
  });
  document.addEventListener('keydown', (event) => {
    if (!event.ctrlKey || event.target === json) return;
    if (event.key === 'c') copied = selected.textContent;
    if (event.key !== 'z') return;
    event.preventDefault();
    undo?.();
  });
  document.addEventListener('paste', () => {
    const [row] = place(selected);
    change(() => {
      rows[row] = [...rows[row], copied];
      drawRow(row);
    });
  });
}
