package org.ganlao.laborrights.enforcement.credit.domain;

/** Where the publication of a violator stands. */
public enum ViolatorPublicationState {
    PROPOSED,
    PUBLISHED,
    /** 撤下: put right, or the time is over. */
    REMOVED,
    ANNULLED
}
