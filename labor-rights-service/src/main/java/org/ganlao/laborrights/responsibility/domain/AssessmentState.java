package org.ganlao.laborrights.responsibility.domain;

/** How far an assessment has come. */
public enum AssessmentState {
    PROPOSED,
    APPROVED,
    RETURNED,
    ANNULLED
}
