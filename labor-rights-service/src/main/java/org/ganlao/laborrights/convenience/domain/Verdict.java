package org.ganlao.laborrights.convenience.domain;

/** How far an office has come with an item. */
public enum Verdict {
    MET,
    PARTLY,
    NOT_MET
}
