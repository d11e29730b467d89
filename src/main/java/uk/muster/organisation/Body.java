package uk.muster.organisation;

/** The organisation that holds the force to account: all that would otherwise be a literal in code. */
public record Body(
        String name,
        String shortName,
        String headTitle,
        String boardName,
        String forceName,
        String contact,
        long version) {}
