/** The same number of chips, one of them moved by hand-written listeners, and a bar that is moved along. */
export async function openFloor(page, count) {
  const chips = Array.from({ length: count }, (_, i) => `<button class="chip">Button ${i}</button>`).join('');
  await page.setContent(`<style>
    body { margin: 28px 240px; font: 13px/20px system-ui; display: flex; flex-wrap: wrap; gap: 8px; width: 560px }
    .chip { height: 36px; padding: 0 12px; border: 1px solid #ddd; border-radius: 9px; background: #fff }
    .bar { position: fixed; left: 0; top: 0; width: 3px; height: 36px; background: #0b6bf2 }
  </style>${chips}<div class="bar"></div>`);
  await page.evaluate(() => {
    const bar = document.querySelector('.bar');
    let held = null;
    document.addEventListener('mousedown', (event) => {
      held = event.target.cloneNode(true);
      held.style.cssText = 'position: fixed; left: 0; top: 0; pointer-events: none';
      document.body.append(held);
    });
    document.addEventListener('mousemove', (event) => {
      if (!held) return;
      held.style.transform = `translate(${event.clientX}px, ${event.clientY}px)`;
      bar.style.transform = `translate(${event.clientX - (event.clientX % 90)}px, ${event.clientY - (event.clientY % 44)}px)`;
    });
  });
}
