package uk.muster.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.muster.text.Prose.Block.Kind;

/** A text taken apart into its blocks, in reading order, for whoever judges its words rather than shows them. */
public record Prose(List<Block> blocks) {

    private static final Pattern BETWEEN_SENTENCES =
            Pattern.compile("(?<=[.!?][”’\")]?)\\s++(?=[\\p{Lu}\\d“‘\"(])|\\n");

    public Prose {
        blocks = List.copyOf(blocks);
    }

    /** Plain words beside a label: no sentence is expected there. */
    public static Prose note(String words) {
        return new Prose(List.of(new Block(Kind.NOTE, 0, words)));
    }

    /**
     * A block and its words without marks.
     *
     * @param level of a heading, from 1; else 0
     */
    public record Block(Kind kind, int level, String words) {

        /** What a block is; a picture's words are those that stand for it. */
        public enum Kind {
            PARAGRAPH,
            HEADING,
            LIST_ITEM,
            CELL,
            CODE,
            NOTE,
            PICTURE
        }

        public Stream<String> sentences() {
            return BETWEEN_SENTENCES.splitAsStream(words).filter(sentence -> !sentence.isBlank());
        }
    }

    public Stream<String> sentences() {
        return blocks.stream().flatMap(Block::sentences);
    }
}
