package org.ganlao.employment.startup.microloan.domain;

public enum SubsidyState {
    CLAIMED,
    APPROVED,
    PAID,
    ANNULLED
}
