package uk.muster.transparency;

import java.util.List;
import java.util.Map;

/** What is public at this moment, for the log to compare itself with: whoever publishes answers. */
public interface PublishedForms {

    /** "2014-15-round-1/1.0" and so on. */
    List<String> papers();

    /** The public bytes of each file of a paper, by ending. */
    Map<String, byte[]> forms(String paper);
}
