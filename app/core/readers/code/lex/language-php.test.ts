import { describe, expect, it } from 'vitest';
import { makeScope } from '../read-source.ts';
import { php } from './language-php.ts';

describe('php', () => {
  it.each([
    ['$x = [1]', 2, 2],
    ['array(1)', 0, 1],
    ['Array()', 0, 1],
    ['$x[1]', 1, null],
    ["['a' => 1], ['b' => 2]", 6, 6],
    ["$x ['b' => 2]", 1, 1],
    ['f(array $x)', 2, null],
    ['{ 1 }', 0, null],
  ])('%s at %d', (text, at, open) => {
    const { tokens } = makeScope(text, php).scope;
    expect(php.container(tokens, at, false)?.open ?? null).toBe(open);
  });

  it.each([
    ['$a', 0],
    ['<?php $a', 5],
    ['<b><?= $a', 6],
    ["$a = '<?php'", 0],
    ["['<?php']", 0],
    ['$a; ?> <?php b', 0],
  ])('code of %s begins at %d', (text, start) => {
    expect(php.start(text)).toBe(start);
  });
});
