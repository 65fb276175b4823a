package org.ganlao.skills.commendation.domain;

/** What came of an objection. */
public enum ObjectionRuling {
    UPHELD,
    DISMISSED
}
