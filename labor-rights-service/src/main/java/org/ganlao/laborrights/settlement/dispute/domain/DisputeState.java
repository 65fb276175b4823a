package org.ganlao.laborrights.settlement.dispute.domain;

/** Where a case stands. */
public enum DisputeState {
    RECEIVED,
    NOT_ACCEPTED,
    ACCEPTED,
    IN_TRIAL,
    SUSPENDED,
    WITHDRAWN,
    CONCLUDED,
    SERVED,
    REVOCATION_ASKED,
    REVOKED,
    SUED,
    JUDGED,
    APPEALED,
    ENFORCING,
    PERFORMED,
    ANNULLED
}
