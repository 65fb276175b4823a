package org.ganlao.laborrights.relation.responsibility.domain;

/** How far an assessment has come. */
public enum AssessmentState {
    PROPOSED,
    APPROVED,
    RETURNED,
    ANNULLED
}
