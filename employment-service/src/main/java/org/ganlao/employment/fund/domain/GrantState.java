package org.ganlao.employment.fund.domain;

public enum GrantState {
    PROPOSED,
    GRANTED,
    ANNULLED
}
