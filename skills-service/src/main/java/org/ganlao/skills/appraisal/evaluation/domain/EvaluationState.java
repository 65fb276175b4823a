package org.ganlao.skills.appraisal.evaluation.domain;

public enum EvaluationState {
    PROPOSED,
    APPROVED,
    REJECTED,
    ANNULLED
}
