package org.ganlao.laborrights.enforcement.finding.domain;

public enum FindingState {
    OPEN(1),
    /** To a case of the inspectorate. */
    ASSIGNED(3),
    DISMISSAL_PROPOSED(2),
    DISMISSED(2),
    /** Dismissed still, until another person decides. */
    REINSTATEMENT_PROPOSED(2),
    /** What was found holds no more. */
    CLOSED(0),
    /** The finding of another person who turned out to be the same. */
    ANNULLED(-1);

    private final int progress;

    FindingState(int progress) {
        this.progress = progress;
    }

    /** The higher, the more people have done about it. */
    int progress() {
        return progress;
    }
}
