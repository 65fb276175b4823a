package org.ganlao.skills.rating.domain;

/** Credit of an institution, best first. Who has the last one opens no sessions. */
public enum Grade {
    A,
    B,
    C,
    D
}
