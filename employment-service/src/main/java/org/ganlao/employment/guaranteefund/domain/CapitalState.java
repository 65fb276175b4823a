package org.ganlao.employment.guaranteefund.domain;

public enum CapitalState {
    PROPOSED,
    PAID_IN,
    ANNULLED
}
