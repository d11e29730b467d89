package uk.muster.plan.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a text file: UTF-8 or UTF-16 if it is that, else Windows-1252, as Excel saves CSV. */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvText() {}

    static String decode(byte[] content) {
        if (isMarkedUtf16(content)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        String text;
        try {
            text = strictly(StandardCharsets.UTF_8, content);
        } catch (CharacterCodingException notUtf8) {
            text = new String(content, WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static boolean isMarkedUtf16(byte[] content) {
        return content.length >= 2
                && (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF
                        || content[0] == (byte) 0xFF && content[1] == (byte) 0xFE);
    }

    private static String strictly(Charset charset, byte[] content) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }
}
