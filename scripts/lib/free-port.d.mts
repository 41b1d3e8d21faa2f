export function freePort(start: number): Promise<number>;
