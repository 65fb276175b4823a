package org.ganlao.skills.provider.rating.domain;

/** Credit of an institution, best first. Who has the last one opens no sessions. */
public enum Grade {
    A,
    B,
    C,
    D
}
