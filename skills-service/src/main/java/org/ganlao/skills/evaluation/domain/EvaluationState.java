package org.ganlao.skills.evaluation.domain;

public enum EvaluationState {
    PROPOSED,
    APPROVED,
    REJECTED,
    ANNULLED
}
