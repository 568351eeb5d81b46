/** Whole Chinese fonts from the pinned font package; pdfkit embeds only the glyphs used. */
export const regularFont = (): string => require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
export const boldFont = (): string => require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf');
