package org.ganlao.laborrights.dispute.domain;

/** One of the two sides of a dispute. */
public enum DisputeSide {
    WORKERS,
    EMPLOYERS
}
