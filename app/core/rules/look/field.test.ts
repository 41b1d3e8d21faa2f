import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import { traceDesign } from '../../portal/validator/trace-design.ts';
import { said } from '../../testdata/run-on-keyboard.ts';
import { botKeyboard, designOf, fixed, found, runRule } from '../../testdata/run-rule.ts';
import { droppedField, emptyField, listAsValue } from './field.ts';

describe('dropped field', () => {
  describe('fields that no button has', () => {
    test.each(['VOTE', 'WAIT', 'ID', 'ICON', 'HIDDEN', 'BOT_ID', 'CUSTOM', '', '7', '__proto__', 'constructor'])(
      '%j',
      (name) => {
        const fields = Object.fromEntries([
          ['LINK', '/'],
          [name, 'x'],
        ]);
        expect(found(droppedField, fields)).toEqual([
          name === '' ? 'info dropped-field' : `info dropped-field ${name}`,
        ]);
        expect(fixed(droppedField, fields)).toEqual({ LINK: '/' });
      },
    );

    test('of VOTE, WAIT and BOT_ID, what the portal writes anyway is not lost', () => {
      expect(found(droppedField, { LINK: '/', VOTE: 'N', WAIT: 'N', BOT_ID: 7 })).toEqual([]);
      expect(found(droppedField, { LINK: '/', VOTE: 'Y', WAIT: 'Y', BOT_ID: 8 })).toHaveLength(3);
      expect(said(droppedField, { VOTE: 'Y', BUTTONS: [{ TEXT: 'a', LINK: '/', VOTE: 'Y' }] })).toEqual([]);
    });

    test('FUNCTION has rules of its own', () => expect(found(droppedField, { FUNCTION: 'f' })).toEqual([]));
  });

  describe('names that are nearly right', () => {
    test.each<[JsonObject, JsonObject]>([
      [{ text: 'a' }, { TEXT: 'a' }],
      [{ Link: '/' }, { LINK: '/' }],
      [{ bgColorToken: 'alert' }, { BG_COLOR_TOKEN: 'alert' }],
      [{ COMAND: 'help' }, { COMMAND: 'help' }],
      [{ url: '/' }, { LINK: '/' }],
      [{ title: 'a' }, { TEXT: 'a' }],
      [{ params: 'a' }, { COMMAND_PARAMS: 'a' }],
    ])('%j is renamed to %j', (fields, after) => {
      const design = designOf([{ ...fields, WIDTH: 7 }]);
      const [issue] = runRule(droppedField, design);
      expect(issue).toMatchObject({ code: 'misnamed-field', severity: 'warning' });
      expect(issue?.fix?.apply(design).keyboard.rows[0]?.buttons[0]?.fields).toEqual({ ...after, WIDTH: 7 });
    });

    test('beside the right one, they are only too much', () => {
      expect(found(droppedField, { TEXT: 'a', text: 'b' })).toEqual(['info dropped-field text']);
      expect(fixed(droppedField, { TEXT: 'a', text: 'b' })).toEqual({ TEXT: 'a' });
    });

    test('beside an empty one, the person decides', () => {
      const fields = { TEXT: null, text: 'b' };
      expect(found(droppedField, fields)).toEqual(['warning misnamed-field text']);
      expect(fixed(droppedField, fields)).toBeUndefined();
    });

    test('of two spellings one is renamed, and the other remains', () => {
      const design = designOf([{ text: 'a', Text: 'b' }]);
      const after = runRule(droppedField, design).reduce((now, { fix }) => fix?.apply(now) ?? now, design);
      expect(after.keyboard.rows[0]?.buttons[0]?.fields).toEqual({ TEXT: 'a', Text: 'b' });
    });
  });

  test('the fields of a button are all known', () => {
    const fields = { LINK: '/', WIDTH: 5, DISPLAY: 'LINE', OFF_TEXT_COLOR: '#fff', APP_PARAMS: '', TYPE: 'BUTTON' };
    expect(runRule(droppedField, designOf(botKeyboard(fields)))).toEqual([]);
  });
});

describe('empty field', () => {
  test.each<[JsonObject, string[]]>([
    [{ WIDTH: null }, ['info empty-field WIDTH']],
    [{ BG_COLOR: '', DISABLED: '' }, ['info empty-field BG_COLOR', 'info empty-field DISABLED']],
    [{ TYPE: null }, ['info empty-field TYPE']],
    [{ CONTEXT: 0, DISPLAY: false, BG_COLOR_TOKEN: [] }, []],
    // Other rules speak of what makes an action.
    [{ LINK: '', TEXT: null, ICON: '' }, []],
    [{}, []],
  ])('%j: %j', (fields, issues) => expect(found(emptyField, fields)).toEqual(issues));

  test('the fix takes it away, one field at a time', () => {
    expect(fixed(emptyField, { LINK: '/', WIDTH: '', BLOCK: null })).toEqual({ LINK: '/', BLOCK: null });
  });

  test('the field is named', () => {
    const [issue] = runRule(emptyField, designOf(botKeyboard({ CONTEXT: '' })));
    expect(say(issue)).toEqual({
      en: 'CONTEXT is empty: the portal treats it as missing.',
      ru: 'Поле CONTEXT пустое: для портала его нет.',
    });
  });
});

describe('list as value', () => {
  const outcome = (fields: JsonObject) => traceDesign(designOf(botKeyboard(fields))).answer.outcome;

  test.each<[string, Json]>([
    ['BG_COLOR', ['#fff']],
    ['TEXT_COLOR', []],
    ['OFF_BG_COLOR', {}],
    ['OFF_TEXT_COLOR', { a: 1 }],
    ['BG_COLOR_TOKEN', ['alert']],
  ])('%s: %j fails the request', (name, value) => {
    const fields = { LINK: '/', [name]: value };
    expect(outcome(fields)).toBe('TYPE_ERROR');
    expect(found(listAsValue, fields)).toEqual([`error list-as-value ${name}`]);
    expect(fixed(listAsValue, fields)).toEqual({ LINK: '/' });
  });

  test('with a button that is dropped before, it does not get there yet', () => {
    const fields = { LINK: 'nowhere', BG_COLOR: [] };
    expect(outcome(fields)).not.toBe('TYPE_ERROR');
    expect(found(listAsValue, fields)).toEqual(['warning list-as-value BG_COLOR']);
  });

  test.each<JsonObject>([{ WIDTH: [1] }, { DISPLAY: ['LINE'] }, { BG_COLOR: '#fff' }, { BG_COLOR: null }, {}])(
    '%j does no such harm',
    (look) => {
      expect(outcome({ LINK: '/', ...look })).toBe('stored');
      expect(found(listAsValue, { LINK: '/', ...look })).toEqual([]);
    },
  );
});
