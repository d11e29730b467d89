package uk.muster.word;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Set;

/**
 * A font that Word put into a file, its first bytes veiled by a key beside it (ECMA-376, part 4, 2.8.1). What it unveils must
 * be laid out as fonts are, with nothing outside its own bounds.
 */
final class EmbeddedFont {

    private static final int VEILED = 32;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int LENGTH = 12;
    private static final int OFFSET = 8;

    /** TrueType and OpenType. */
    private static final Set<Integer> KINDS = Set.of(0x00010000, 0x4F54544F, 0x74727565);

    private EmbeddedFont() {}

    static boolean isSound(byte[] veiled, String key) {
        String digits = key.replaceAll("[{}-]", "");
        if (veiled.length < VEILED || !digits.matches("[0-9A-Fa-f]{32}")) {
            return false;
        }
        ByteBuffer font = ByteBuffer.wrap(unveiled(veiled, HexFormat.of().parseHex(digits)));
        int tables = Short.toUnsignedInt(font.getShort(4));
        if (!KINDS.contains(font.getInt(0)) || font.capacity() < DIRECTORY + tables * ENTRY) {
            return false;
        }
        for (int at = DIRECTORY; at < DIRECTORY + tables * ENTRY; at += ENTRY) {
            long end =
                    Integer.toUnsignedLong(font.getInt(at + OFFSET)) + Integer.toUnsignedLong(font.getInt(at + LENGTH));
            if (end > font.capacity()) {
                return false;
            }
        }
        return tables > 0;
    }

    private static byte[] unveiled(byte[] veiled, byte[] key) {
        byte[] font = veiled.clone();
        for (int index = 0; index < VEILED; index++) {
            font[index] ^= key[key.length - 1 - index % key.length];
        }
        return font;
    }
}
