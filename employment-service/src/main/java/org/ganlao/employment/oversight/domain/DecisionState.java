package org.ganlao.employment.oversight.domain;

public enum DecisionState {
    OPEN,
    DONE,
    ANNULLED
}
