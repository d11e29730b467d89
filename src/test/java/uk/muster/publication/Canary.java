package uk.muster.publication;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A word that must not be found in bytes, in whatever way it is written there. */
public final class Canary {

    public static final String WORD = "Quokkazephyr";

    private static final Map<String, byte[]> WRITTEN = written();

    private Canary() {}

    /** How the word stands in the bytes or in what they hold compressed; empty if it does not. */
    public static List<String> in(byte[] bytes) {
        List<byte[]> layers = new ArrayList<>(List.of(bytes));
        layers.addAll(unpacked(bytes));
        return layers.stream()
                .map(layer -> new String(layer, ISO_8859_1).toLowerCase(Locale.ROOT))
                .flatMap(layer -> WRITTEN.entrySet().stream()
                        .filter(way -> layer.contains(new String(way.getValue(), ISO_8859_1).toLowerCase(Locale.ROOT)))
                        .map(Map.Entry::getKey))
                .distinct()
                .toList();
    }

    public static List<String> in(String text) {
        return in(text.getBytes(UTF_8));
    }

    /** Every way of writing the word, by name; upper and lower case are found as the plain word is. */
    static Map<String, byte[]> written() {
        Map<String, byte[]> ways = new LinkedHashMap<>();
        byte[] plain = WORD.getBytes(UTF_8);
        ways.put("plain", plain);
        ways.put("upper case", WORD.toUpperCase(Locale.ROOT).getBytes(UTF_8));
        ways.put("lower case", WORD.toLowerCase(Locale.ROOT).getBytes(UTF_8));
        ways.put("decimal entities", each("&#%d;"::formatted));
        ways.put("hexadecimal entities", each("&#x%x;"::formatted));
        ways.put("JSON escapes", each("\\u%04x"::formatted));
        ways.put("URL", each("%%%02x"::formatted));
        ways.put("quoted-printable", each("=%02x"::formatted));
        ways.put("hexadecimal", HexFormat.of().formatHex(plain).getBytes(UTF_8));
        ways.put("UTF-16LE", WORD.getBytes(UTF_16LE));
        ways.put("UTF-16BE", WORD.getBytes(UTF_16BE));
        ways.put("reversed", new StringBuilder(WORD).reverse().toString().getBytes(UTF_8));
        for (int offset = 0; offset < 3; offset++) {
            ways.put("base64 at " + offset, base64(plain, offset));
        }
        return ways;
    }

    private static byte[] each(IntFunction<String> character) {
        return WORD.chars().mapToObj(character).collect(Collectors.joining()).getBytes(UTF_8);
    }

    /** The characters that depend on nothing but the word, whatever stands before and after it. */
    private static byte[] base64(byte[] plain, int offset) {
        byte[] shifted = new byte[offset + plain.length];
        System.arraycopy(plain, 0, shifted, offset, plain.length);
        String encoded = Base64.getEncoder().encodeToString(shifted);
        int from = offset == 0 ? 0 : offset + 1;
        return encoded.substring(from, shifted.length / 3 * 4).getBytes(UTF_8);
    }

    private static List<byte[]> unpacked(byte[] bytes) {
        try {
            String start = new String(bytes, 0, Math.min(bytes.length, 4), ISO_8859_1);
            return switch (start) {
                case "%PDF" -> pdf(bytes);
                case "PK\3\4" -> zip(bytes);
                default -> List.of();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> zip(byte[] bytes) throws IOException {
        List<byte[]> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName().getBytes(UTF_8));
                entries.add(zip.readAllBytes());
            }
        }
        return entries;
    }

    /** Its text, and every stream and string of it as the program that opens it has them. */
    private static List<byte[]> pdf(byte[] bytes) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            parts.add(new PDFTextStripper().getText(pdf).getBytes(UTF_8));
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                switch (pdf.getDocument().getObjectFromPool(key).getObject()) {
                    case COSStream stream ->
                        parts.add(stream.createInputStream().readAllBytes());
                    case COSString string -> parts.add(string.getString().getBytes(UTF_8));
                    case null -> {}
                    default -> {}
                }
            }
        }
        return parts;
    }
}
