package org.ganlao.employment.startup.guaranteefund.domain;

public enum CapitalState {
    PROPOSED,
    PAID_IN,
    ANNULLED
}
