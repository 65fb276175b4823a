package org.ganlao.skills.funding.subsidy.domain;

import java.util.Set;

/** Where the subsidy of one graduate is in its life. */
public enum LineState {
    CLAIMED,
    /** By its rule, or because the ground fell away before it was paid. */
    NOT_RELEASED,
    APPROVED,
    /** By the person who decided on the claim. */
    TURNED_DOWN,
    PAID,
    TO_BE_REFUNDED,
    REFUNDED,
    ANNULLED;

    /** In which it rests on its ground, and falls with it. */
    public static final Set<LineState> RESTING = Set.of(CLAIMED, APPROVED, PAID);

    /** In which nothing more is given for the same graduate: until what was paid came back. */
    public static final Set<LineState> TAKING = Set.of(CLAIMED, APPROVED, PAID, TO_BE_REFUNDED);
}
