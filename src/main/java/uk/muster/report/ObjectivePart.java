package uk.muster.report;

import java.util.List;

/** An objective of the paper. */
public record ObjectivePart(int number, String title, List<DeliverablePart> deliverables) {}
