import { directionLook } from '@/ui/direction-glyph';

/** Direction codes with their short names, from the glyphs. */
export const DIRECTIONS: Record<string, string> = Object.fromEntries(Object.entries(directionLook).map(([code, look]) => [code, (look as { name: string }).name]));
