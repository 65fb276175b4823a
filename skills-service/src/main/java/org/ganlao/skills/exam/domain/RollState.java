package org.ganlao.skills.exam.domain;

public enum RollState {
    PROPOSED,
    APPROVED,
    ANNULLED
}
