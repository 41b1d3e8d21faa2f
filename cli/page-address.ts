/** Where the designer stands; whoever runs it elsewhere names their own address with `--page`. */
export const PAGE_ADDRESS = 'https://bitrix24-keyboard-designer.github.io/bitrix24-keyboard-designer/';
