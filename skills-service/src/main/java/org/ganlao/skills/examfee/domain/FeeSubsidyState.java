package org.ganlao.skills.examfee.domain;

public enum FeeSubsidyState {
    CLAIMED,
    /** The certificate was revoked before it was paid. */
    FALLEN,
    PAID,
    TO_BE_REFUNDED,
    REFUNDED,
    /** With its claim. */
    ANNULLED
}
