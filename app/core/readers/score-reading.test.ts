import { describe, expect, it } from 'vitest';
import { scoreReading } from './score-reading.ts';

describe('scoreReading', () => {
  const score = (more: Partial<Parameters<typeof scoreReading>[0]> = {}) =>
    scoreReading({ buttons: 5, known: 2, pieces: 1, covered: 1, doubts: 1, unknown: 0, cut: false, ...more });

  it('one thing more that is known outweighs a doubt, two doubts undo it', () => {
    expect(score({ known: 3, doubts: 2 })).toBeGreaterThan(score());
    expect(score({ known: 3, doubts: 3 })).toBe(score());
  });

  it('of equals the one that takes in more', () => {
    expect(score({ covered: 0.5 })).toBeLessThan(score());
    expect(score({ covered: 0 })).toBeGreaterThan(score({ doubts: 2 }));
  });

  it('of equals the one that leaves less to a program', () => {
    expect(score({ unknown: 1 })).toBeLessThan(score());
    expect(score({ unknown: 99 })).toBeGreaterThan(score({ doubts: 2 }));
  });

  it('one piece is better than two', () => {
    expect(score({ pieces: 2 })).toBeLessThan(score());
  });

  it('a torn end is as bad as four doubts', () => {
    expect(score({ cut: true })).toBe(score({ doubts: 5 }));
  });

  it('one button more outweighs everything known around the others', () => {
    expect(score({ buttons: 6, known: 1 })).toBeGreaterThan(score({ known: 5 }));
    expect(score({ buttons: 6, known: 0 })).toBe(score({ known: 5 }));
  });

  it('doubts without number undo no more than two buttons', () => {
    expect(score({ doubts: 20 })).toBeLessThan(score({ doubts: 19 }));
    expect(score({ doubts: 21 })).toBe(score({ doubts: 20 }));
    expect(score({ buttons: 7, doubts: 1_000 })).toBe(score({ doubts: 0 }));
  });
});
