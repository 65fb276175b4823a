package org.ganlao.laborrights.deadline.domain;

/** A limit of time that a law sets: how long, counted how. Implemented by an enum of each package. */
public interface TimeLimit extends DueBy {

    /** Key of the dated parameter that gives the count; the figure of the day on which time begins to run holds. */
    String parameter();

    Counting counting();

    /**
     * Whether a last day on which nobody works gives way to the first working day after it, where the law says so
     * (《民法通则》第一百五十四条). Limits in working days end on one anyway.
     */
    default boolean movesOffRestDays() {
        return false;
    }
}
