package org.ganlao.laborrights.relation.tripartite.domain;

/** What a side says of a plan. */
public enum PlanStance {
    AGREES,
    AGREES_WITH_CHANGES,
    OBJECTS
}
