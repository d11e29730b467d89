package uk.muster.update;

/** How many suggestions to an update nobody has settled. */
record OpenSuggestions(long request, long number) {}
