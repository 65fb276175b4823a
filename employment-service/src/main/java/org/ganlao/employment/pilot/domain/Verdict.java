package org.ganlao.employment.pilot.domain;

/** How far an item of the checklist is reached. */
public enum Verdict {
    MET,
    PARTLY,
    NOT_MET
}
