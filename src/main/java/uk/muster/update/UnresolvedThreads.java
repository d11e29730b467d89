package uk.muster.update;

/** How many threads on a request's update wait to be resolved; an update without any is not counted. */
record UnresolvedThreads(long request, long count) {}
