package org.ganlao.laborrights.settlement.dispute.domain;

/** One of the two sides of a dispute. */
public enum DisputeSide {
    WORKERS,
    EMPLOYERS
}
