package org.ganlao.skills.funding.examfee.domain;

public enum FeeSubsidyState {
    CLAIMED,
    /** It lost its ground before it was paid. */
    FALLEN,
    PAID,
    TO_BE_REFUNDED,
    REFUNDED,
    /** With its claim. */
    ANNULLED
}
