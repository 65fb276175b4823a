package org.ganlao.skills.appraisal.exam.domain;

/** Part of an exam; both are to be passed. */
public enum ExamPart {
    /** 理论知识. */
    THEORY,
    /** 操作技能. */
    PRACTICE
}
