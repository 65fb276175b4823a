package org.ganlao.skills.instruction.programme.domain;

/** What a programme carries. */
public enum CarriedKind {
    /** A course of this service, with its trainees and their subsidies. */
    COURSE,
    /** An incubator of employment, by its id there. */
    INCUBATOR,
    /** A master and an apprentice of this service, who take part without a course. */
    APPRENTICESHIP,
    /** A nomination for an honour of this service, by whom it is for. */
    COMMENDATION,
    /** Money spent otherwise than by a course. */
    EXPENSE,
    /** A paper or a visit that shows progress. */
    EVIDENCE;

    /** Whether it names a record. */
    public boolean namesRecord() {
        return switch (this) {
            case COURSE, INCUBATOR, APPRENTICESHIP, COMMENDATION -> true;
            case EXPENSE, EVIDENCE -> false;
        };
    }
}
