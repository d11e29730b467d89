package uk.muster.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a proof travels inside a file, and how the published bytes come out again. What {@link #open} takes apart {@link
 * #close} puts together to the same bytes, or it was not sealed here: nothing else finds room in a sealed file.
 * Decision 0182. Files are searched as ISO 8859-1, in which each byte is one character.
 */
public enum Seal {
    /** As the last member of the object. */
    JSON {
        @Override
        Optional<Sealed> taken(String file) {
            int start = file.lastIndexOf(MEMBER);
            if (start < 0 || !file.endsWith("\"}")) {
                return Optional.empty();
            }
            String proof = file.substring(start + MEMBER.length(), file.length() - 2);
            return parted(file.substring(0, start) + "}", proof.replace("\\n", "\n"));
        }

        @Override
        Optional<String> put(String original, String proof) {
            return original.endsWith("}")
                    ? Optional.of(
                            original.substring(0, original.length() - 1) + MEMBER + proof.replace("\n", "\\n") + "\"}")
                    : Optional.empty();
        }
    },
    /** In an attached file that was left blank for it, as a signature is put into a PDF: nothing else moves. */
    PDF {
        @Override
        Optional<Sealed> taken(String file) {
            int start = file.indexOf(Proof.HEAD);
            if (start < 0 || !file.startsWith("%PDF-") || start + ROOM > file.length()) {
                return Optional.empty();
            }
            String proof = file.substring(start, start + ROOM).stripTrailing() + "\n";
            return parted(file.substring(0, start) + blankRoom() + file.substring(start + ROOM), proof);
        }

        @Override
        Optional<String> put(String original, String proof) {
            int start = original.indexOf(blankRoom());
            return start < 0 || proof.length() > ROOM
                    ? Optional.empty()
                    : Optional.of(original.substring(0, start) + padded(proof) + original.substring(start + ROOM));
        }
    },
    /** In a comment below the page. */
    HTML {
        @Override
        Optional<Sealed> taken(String file) {
            return below(file, COMMENT, COMMENT_END);
        }

        @Override
        Optional<String> put(String original, String proof) {
            return Optional.of(original + COMMENT + proof + COMMENT_END);
        }
    },
    /** Below the text. */
    TEXT {
        @Override
        Optional<Sealed> taken(String file) {
            return below(file, "\n", "");
        }

        @Override
        Optional<String> put(String original, String proof) {
            return Optional.of(original + "\n" + proof);
        }
    };

    private static final String MEMBER = ",\"proof\":\"";
    private static final String COMMENT = "<!--\n";
    private static final String COMMENT_END = "-->\n";
    private static final int ROOM = 16_384;

    /** A file taken apart. */
    public record Sealed(byte[] original, String proof) {}

    /** How files that end in "pdf" and so on are sealed; nothing if their proof stays beside them. */
    public static Optional<Seal> of(String ending) {
        return switch (ending) {
            case "json" -> Optional.of(JSON);
            case "pdf" -> Optional.of(PDF);
            case "html" -> Optional.of(HTML);
            case "txt" -> Optional.of(TEXT);
            default -> Optional.empty();
        };
    }

    /** The blank that a PDF attaches in place of its proof. */
    public static byte[] room() {
        return blankRoom().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The file with its proof; nothing if it has no room for one. */
    public Optional<byte[]> close(byte[] original, String proof) {
        String narrow = new String(proof.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return put(text(original), narrow).map(whole -> whole.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The proof that a file of any kind carries, and the file without it. */
    static Optional<Sealed> open(byte[] file) {
        for (Seal seal : values()) {
            Optional<Sealed> taken = seal.taken(text(file));
            if (taken.isPresent()) {
                return taken.filter(parts -> seal.close(parts.original(), parts.proof())
                        .filter(again -> Arrays.equals(again, file))
                        .isPresent());
            }
        }
        return Optional.empty();
    }

    /** Whether a proof, or what is left of one, stands anywhere in the file. */
    static boolean isNamedIn(byte[] file) {
        return text(file).contains(Proof.HEAD.strip());
    }

    abstract Optional<Sealed> taken(String file);

    abstract Optional<String> put(String original, String proof);

    private static Optional<Sealed> below(String file, String start, String end) {
        int place = file.lastIndexOf(start + Proof.HEAD);
        return place < 0 || !file.endsWith(end)
                ? Optional.empty()
                : parted(
                        file.substring(0, place), file.substring(place + start.length(), file.length() - end.length()));
    }

    private static Optional<Sealed> parted(String original, String proof) {
        byte[] narrow = proof.getBytes(StandardCharsets.ISO_8859_1);
        return Optional.of(
                new Sealed(original.getBytes(StandardCharsets.ISO_8859_1), new String(narrow, StandardCharsets.UTF_8)));
    }

    private static String blankRoom() {
        return padded("The proof that this paper was published is put here when it is.\n");
    }

    private static String padded(String text) {
        return text + "\n".repeat(ROOM - text.length());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
