export function nginxConfig(options: { readonly root: string; readonly port: number }): string;
