package org.ganlao.laborrights.finding.domain;

public enum FindingState {
    OPEN,
    /** To a case of the inspectorate. */
    ASSIGNED,
    DISMISSAL_PROPOSED,
    DISMISSED,
    /** What was found holds no more. */
    CLOSED,
    /** The finding of another person who turned out to be the same. */
    ANNULLED
}
