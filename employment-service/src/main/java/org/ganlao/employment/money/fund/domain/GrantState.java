package org.ganlao.employment.money.fund.domain;

public enum GrantState {
    PROPOSED,
    GRANTED,
    ANNULLED
}
