package org.ganlao.skills.programme.domain;

/** What a programme carries. */
public enum CarriedKind {
    /** A course of this service, with its trainees and their subsidies. */
    COURSE,
    /** An incubator of employment, by its id there. */
    INCUBATOR,
    /** Money spent otherwise than by a course. */
    EXPENSE,
    /** A paper or a visit that shows progress. */
    EVIDENCE;

    /** Whether it names a record. */
    public boolean namesRecord() {
        return this == COURSE || this == INCUBATOR;
    }
}
