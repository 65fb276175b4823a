package org.ganlao.skills.appraisal.exam.domain;

public enum RollState {
    PROPOSED,
    APPROVED,
    ANNULLED
}
