package org.ganlao.employment.aid.family.domain;

/** What the work of its members did to a family. */
public enum Turn {
    /** Nothing: the days with work are what they were. */
    NONE,
    /** Somebody is in work now. */
    RESOLVED,
    /** Nobody is in work any more. */
    FELL_BACK,
    /** Days that are over read differently. */
    OTHER
}
