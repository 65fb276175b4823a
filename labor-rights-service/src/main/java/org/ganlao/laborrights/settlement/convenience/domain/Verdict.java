package org.ganlao.laborrights.settlement.convenience.domain;

/** How far an office has come with an item. */
public enum Verdict {
    MET,
    PARTLY,
    NOT_MET
}
