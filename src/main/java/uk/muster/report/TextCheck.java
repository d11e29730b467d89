package uk.muster.report;

import java.util.stream.Stream;

/** Looks for one sort of fault in a text, whoever wrote it. In a time that grows with the text's length and no faster. */
interface TextCheck {

    Stream<Finding> in(PaperText text);
}
