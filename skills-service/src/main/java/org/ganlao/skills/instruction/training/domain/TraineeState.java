package org.ganlao.skills.instruction.training.domain;

/** Where a trainee stands in a course. */
public enum TraineeState {
    ENROLLED,
    COMPLETED,
    DROPPED_OUT,
    ANNULLED
}
