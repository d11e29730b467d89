package uk.muster.text;

/**
 * Somebody who may be mentioned.
 *
 * @param name as typed after the @, unlike everybody else's
 * @param role what they are to the text, to tell people apart
 */
public record Participant(long id, String name, String role) {}
