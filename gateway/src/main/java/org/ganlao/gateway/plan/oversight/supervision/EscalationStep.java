package org.ganlao.gateway.plan.oversight.supervision;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.targets.catalogue.Label;

/**
 * Whom a delay concerns, the longer it lasts.
 *
 * @param level from 1
 * @param afterDays at least so many days late
 */
@Schema(description = "逾期升级 · Whom a delay concerns, the longer it lasts")
record EscalationStep(int level, int afterDays, Address to, Label label) {

    /** Who is to act. */
    enum Address {
        /** The region that lets it wait. */
        REGION,
        /** The office that answers for the item. */
        UNIT,
        /** The government whose plan it is. */
        PLAN
    }

    EscalationStep {
        Objects.requireNonNull(to, "a step of escalation is addressed to somebody");
        Objects.requireNonNull(label, "a step of escalation needs a label");
        if (level < 1 || afterDays < 1) {
            throw new IllegalArgumentException("a step of escalation has a level and days from 1");
        }
    }
}
