package org.ganlao.laborrights.petition.domain;

/** What petitioners say of the answer. */
public enum Satisfaction {
    SATISFIED,
    PARTLY_SATISFIED,
    DISSATISFIED
}
