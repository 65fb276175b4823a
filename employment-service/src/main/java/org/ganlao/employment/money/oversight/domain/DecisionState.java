package org.ganlao.employment.money.oversight.domain;

public enum DecisionState {
    OPEN,
    DONE,
    ANNULLED
}
