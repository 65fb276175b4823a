package org.ganlao.employment.aid.support.domain;

import java.util.Set;

/** Where a claim is in its life. */
public enum SupportState {
    CLAIMED,
    APPROVED,
    REFUSED,
    PAID,
    TO_BE_REFUNDED,
    REFUNDED,
    ANNULLED;

    /** In which the claim rests on its ground, and falls with it. */
    public static final Set<SupportState> RESTING = Set.of(CLAIMED, APPROVED, PAID);

    /** In which the claim takes its period up, so that nothing more is given for it: until what was paid came back. */
    public static final Set<SupportState> TAKING = Set.of(CLAIMED, APPROVED, PAID, TO_BE_REFUNDED);
}
