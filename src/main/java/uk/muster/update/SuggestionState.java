package uk.muster.update;

/** What became of a suggestion. */
public enum SuggestionState {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
