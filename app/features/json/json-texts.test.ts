import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { newDesign } from '../../core/keyboard/design.ts';
import { startHistory } from '../../core/keyboard/history.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import { writeKeyboard } from '../../core/request/write-keyboard.ts';
import { soak } from '../../core/testdata/soak.ts';
import { redoCommand, setDesignCommand, setFieldsCommand, undoCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import {
  dropText,
  followDesign,
  followStyle,
  jsonTexts,
  openText,
  sealTyping,
  settleText,
  typeJson,
} from './json-texts.ts';

const KEYBOARD = { BUTTONS: [{ TEXT: 'Yes', LINK: '/' }, { TEXT: 'No' }] };
const OWN = '{ "BUTTONS": [ {"TEXT":"Yes" , "LINK":"/"},\n  {"TEXT":"No"} ] }';

const design = () => editorStore.getState().history.present;
const keyboard = (): Json => writeKeyboard(design().keyboard);
const steps = () => editorStore.getState().history.past.length;
const firstId = () => design().keyboard.rows[0]?.buttons[0]?.id ?? '';
const now = () => {
  const { text, error } = openText('keyboard');
  return { text, held: error !== null };
};

beforeEach(() => {
  vi.useFakeTimers();
  jsonTexts.setState({ keyboard: null, request: null });
  setPreferences(editorStore, { jsonStyle: 'pretty' });
  editorStore.setState({
    history: startHistory({ ...newDesign('Hi'), keyboard: readKeyboard(KEYBOARD).document }),
    selection: null,
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the text of the design', () => {
  it('is the design in the chosen style', () => {
    expect(now()).toEqual({ text: JSON.stringify(KEYBOARD, null, 2), held: false });
    setPreferences(editorStore, { jsonStyle: 'compact' });
    expect(now().text).toBe(JSON.stringify(KEYBOARD));
    expect(JSON.parse(openText('request').text)).toMatchObject({ MESSAGE: 'Hi', KEYBOARD });
  });

  it('keeps the layout of a person through a change made elsewhere', () => {
    openText('keyboard');
    typeJson('keyboard', OWN);
    setFieldsCommand(editorStore, firstId(), { LINK: '/a' }, 'editButton');
    followDesign('keyboard');
    expect(now().text).toBe(OWN.replace('"/"', '"/a"'));
  });

  it('follows also what happened while it was out of sight', () => {
    openText('request');
    setDesignCommand(editorStore, { message: 'Later' });
    expect(JSON.parse(openText('request').text)).toMatchObject({ MESSAGE: 'Later' });
  });
});

describe('typing', () => {
  it('changes the design as soon as the text is valid, as one step', () => {
    openText('keyboard');
    const id = firstId();
    for (const text of ['Y', 'Yo', 'You']) typeJson('keyboard', OWN.replace('Yes', text));
    expect(keyboard()).toEqual({ BUTTONS: [{ TEXT: 'You', LINK: '/' }, { TEXT: 'No' }] });
    expect([firstId(), steps()]).toEqual([id, 1]);
    undoCommand(editorStore);
    expect(keyboard()).toEqual(KEYBOARD);
    expect(now().text).toBe(OWN);
  });

  it('begins a new step after the old one was closed', () => {
    openText('keyboard');
    typeJson('keyboard', OWN.replace('Yes', 'A'));
    sealTyping();
    typeJson('keyboard', OWN.replace('Yes', 'B'));
    expect(steps()).toBe(2);
  });

  it('makes no step of blanks', () => {
    openText('keyboard');
    typeJson('keyboard', OWN);
    expect(steps()).toBe(0);
  });

  it('leaves the design alone while the text is not valid, and comes back', () => {
    openText('keyboard');
    typeJson('keyboard', OWN);
    typeJson('keyboard', `${OWN},`);
    expect(keyboard()).toEqual(KEYBOARD);
    expect(now()).toEqual({ text: `${OWN},`, held: true });
    expect(jsonTexts.getState().keyboard?.error?.place).toBeDefined();
    setFieldsCommand(editorStore, firstId(), { LINK: '/a' }, 'editButton');
    followDesign('keyboard');
    expect(now().text).toBe(`${OWN},`);
    setPreferences(editorStore, { jsonStyle: 'compact' });
    followStyle('keyboard');
    expect(now().text).toBe(`${OWN},`);
    setPreferences(editorStore, { jsonStyle: 'pretty' });
    dropText('keyboard');
    expect(now()).toEqual({ text: OWN.replace('"/"', '"/a"'), held: false });
  });

  it('is part of the design while it is not valid: a step that is undone, redone and kept', () => {
    openText('keyboard');
    typeJson('keyboard', OWN);
    typeJson('keyboard', `${OWN},`);
    typeJson('keyboard', `${OWN},,`);
    expect([design().unread, steps()]).toEqual([{ scope: 'keyboard', text: `${OWN},,` }, 1]);
    jsonTexts.setState({ keyboard: null, request: null });
    expect(now()).toEqual({ text: `${OWN},,`, held: true });
    undoCommand(editorStore);
    followDesign('keyboard');
    expect([design().unread, now().held]).toEqual([undefined, false]);
    redoCommand(editorStore);
    followDesign('keyboard');
    expect(now()).toEqual({ text: `${OWN},,`, held: true });
  });

  it('given up comes back by an undo, and valid text takes it away', () => {
    openText('keyboard');
    typeJson('keyboard', `${OWN},`);
    dropText('keyboard');
    expect([design().unread, now().held, steps()]).toEqual([undefined, false, 2]);
    undoCommand(editorStore);
    followDesign('keyboard');
    expect(now()).toEqual({ text: `${OWN},`, held: true });
    typeJson('keyboard', OWN.replace('Yes', 'You'));
    expect([design().unread, now().held]).toEqual([undefined, false]);
    expect(keyboard()).toMatchObject({ BUTTONS: [{ TEXT: 'You' }, {}] });
  });

  it('keeps no secret that stands in it, and leaves what is being typed alone', () => {
    openText('request');
    typeJson('request', '{ "CLIENT_ID": "s3cret0w0rd0s3cr", ');
    expect(design().unread?.text).toBe('{ "CLIENT_ID": "xxxxxxxxxxxxxxxx", ');
    followDesign('request');
    expect(openText('request').text).toContain('s3cret0w0rd0s3cr');
  });

  it('of the request does not hold the keyboard back', () => {
    openText('request');
    typeJson('request', '{');
    expect(now().held).toBe(false);
    expect(openText('request').error).not.toBeNull();
  });

  it('waits for a pause when the text is long', () => {
    const blanks = ' '.repeat(30_000);
    openText('keyboard');
    typeJson('keyboard', OWN.replace('Yes', 'A') + blanks);
    expect(keyboard()).toEqual(KEYBOARD);
    vi.runAllTimers();
    expect(keyboard()).toMatchObject({ BUTTONS: [{ TEXT: 'A' }, {}] });
    typeJson('keyboard', OWN.replace('Yes', 'B') + blanks);
    settleText('keyboard');
    expect(keyboard()).toMatchObject({ BUTTONS: [{ TEXT: 'B' }, {}] });
  });
});

describe('a request that stands otherwise than its method looks', () => {
  const codes = () => openText('request').notes.map(({ code }) => code);

  it('is told of while it is typed, and when its text is opened anew', () => {
    openText('request');
    typeJson('request', '{"fields": {"DIALOG_ID": "chat5", "MESSAGE": "Hi"}}');
    expect(codes()).toEqual(['written-inside-fields']);
    jsonTexts.setState({ request: null });
    expect(codes()).toEqual(['written-inside-fields']);
  });

  it('is told of once: a bot inside of the keyboard is written beside it too', () => {
    openText('request');
    typeJson('request', '{"MESSAGE": "Hi", "KEYBOARD": {"BOT_ID": 7, "BUTTONS": [{"TEXT": "a", "COMMAND": "b"}]}}');
    expect(codes()).toEqual(['written-bot-inside']);
  });
});

describe('what is typed before the text has followed', () => {
  const text = () => jsonTexts.getState().keyboard?.text ?? '';

  it('goes into the text that has', () => {
    openText('keyboard');
    const before = text();
    setFieldsCommand(editorStore, firstId(), { LINK: '/a' }, 'editButton');
    typeJson('keyboard', before.replace('"No"', '"Nope"'));
    expect(keyboard()).toEqual({ BUTTONS: [{ TEXT: 'Yes', LINK: '/a' }, { TEXT: 'Nope' }] });
    expect(text()).toBe(before.replace('"/"', '"/a"').replace('"No"', '"Nope"'));
  });

  it('does not bring back what was just undone', () => {
    openText('keyboard');
    const before = text();
    typeJson('keyboard', before.replace('Yes', 'Yesx'));
    sealTyping();
    undoCommand(editorStore);
    typeJson('keyboard', before.replace('Yes', 'Yesxy'));
    expect(keyboard()).toMatchObject({ BUTTONS: [{ TEXT: 'Yesy' }, { TEXT: 'No' }] });
  });

  it('never loses a key nor a change made elsewhere, whenever the text follows', () => {
    type Deed = { readonly kind: 'type' | 'elsewhere' | 'follow' | 'pause' };
    const deeds = fc.array(fc.record<Deed>({ kind: fc.constantFrom('type', 'elsewhere', 'follow', 'pause') }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(deeds, fc.boolean(), (all, isLarge) => {
        const filler = isLarge ? 'x'.repeat(20_000) : '';
        jsonTexts.setState({ keyboard: null, request: null });
        const { document } = readKeyboard({ BUTTONS: [{ TEXT: '<>' }, { TEXT: `[]${filler}` }] });
        editorStore.setState({ history: startHistory({ ...newDesign('Hi'), keyboard: document }), selection: null });
        const id = document.rows[0]?.buttons[1]?.id ?? '';
        // What stands in the editor: it follows the texts, never ahead of them.
        let [typed, elsewhere] = ['', ''];
        let shown = openText('keyboard').text;
        const stop = jsonTexts.subscribe((now) => {
          shown = now.keyboard?.text ?? shown;
        });
        for (const [i, { kind }] of all.entries()) {
          const letter = String.fromCharCode(97 + i);
          if (kind === 'type') {
            typed += letter;
            typeJson('keyboard', shown.replace('>', `${letter}>`));
          } else if (kind === 'elsewhere') {
            elsewhere += letter;
            setFieldsCommand(editorStore, id, { TEXT: `[${elsewhere}]${filler}` }, 'editButton');
          } else if (kind === 'follow') followDesign('keyboard');
          else vi.runAllTimers();
        }
        settleText('keyboard');
        stop();
        const right = { BUTTONS: [{ TEXT: `<${typed}>` }, { TEXT: `[${elsewhere}]${filler}` }] };
        expect(keyboard()).toEqual(right);
        expect(JSON.parse(shown)).toEqual(right);
      }),
      { numRuns: soak(60, 2_000) },
    );
  });
});
