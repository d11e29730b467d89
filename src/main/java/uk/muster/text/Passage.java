package uk.muster.text;

/**
 * A named part of what somebody wrote – a paragraph, an outlook – as screens show and compare it.
 *
 * @param key by which it is found again in another version
 * @param label what it is called: "Paragraph 2", "Outlook"
 * @param markdown its words
 */
public record Passage(String key, String label, String markdown) {}
