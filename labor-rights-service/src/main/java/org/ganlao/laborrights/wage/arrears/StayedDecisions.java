package org.ganlao.laborrights.wage.arrears;

import java.util.UUID;

/** Knows of decisions of its kind that registered arrears which of them must not be enforced for now. */
public interface StayedDecisions {

    /** @param causeKind of the decision, as its fact is called */
    boolean stayed(String causeKind, UUID causeId);
}
