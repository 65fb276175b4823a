package org.ganlao.skills.training.domain;

/** Where a trainee stands in a course. */
public enum TraineeState {
    ENROLLED,
    COMPLETED,
    DROPPED_OUT,
    ANNULLED
}
