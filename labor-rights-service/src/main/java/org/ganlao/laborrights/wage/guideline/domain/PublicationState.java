package org.ganlao.laborrights.wage.guideline.domain;

/** Where a publication stands. */
public enum PublicationState {
    DRAFT,
    APPROVED,
    PUBLISHED,
    /** A later edition of the same year took its place; what it said of its days stays readable. */
    SUPERSEDED,
    WITHDRAWN,
    ANNULLED
}
