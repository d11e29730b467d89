package uk.muster.plan.ui;

import uk.muster.plan.PlanRefused;

/** Says beside which field of a form a refusal belongs. */
final class FieldRefused extends PlanRefused {

    private final String field;

    FieldRefused(String field, String message) {
        super(message);
        this.field = field;
    }

    String field() {
        return field;
    }
}
