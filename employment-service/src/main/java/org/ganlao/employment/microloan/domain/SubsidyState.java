package org.ganlao.employment.microloan.domain;

public enum SubsidyState {
    CLAIMED,
    APPROVED,
    PAID,
    ANNULLED
}
