import type { None } from '../../core/json/issue.ts';

/** For each code with parameters what core could give, so that every wording of it is drawn at least once. */
export type Samples<Table> = {
  readonly [Code in keyof Table as [Table[Code]] extends [None] ? never : Code]: readonly [
    Table[Code],
    ...(readonly Table[Code][]),
  ];
};
