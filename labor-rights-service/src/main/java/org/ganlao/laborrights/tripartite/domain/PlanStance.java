package org.ganlao.laborrights.tripartite.domain;

/** What a side says of a plan. */
public enum PlanStance {
    AGREES,
    AGREES_WITH_CHANGES,
    OBJECTS
}
