/** From here on there is room for panes side by side, and for Monaco. */
export const wideScreen = '(min-width: 48em)';
