package org.ganlao.employment.coverage.pilot.domain;

/** How far an item of the checklist is reached. */
public enum Verdict {
    MET,
    PARTLY,
    NOT_MET
}
