package org.ganlao.laborrights.relation.responsibility.domain;

/** How an employer answers for its workers, best first. */
public enum ResponsibilityGrade {
    A,
    B,
    C,
    D
}
