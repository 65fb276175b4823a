package org.ganlao.laborrights.enforcement.inspection.domain;

/** What led to a case. */
public enum CaseKind {
    /** 举报投诉: a complaint or report that was accepted; the only ones that the plan's closing rate counts. */
    COMPLAINT,
    /** 日常巡视检查. */
    ROUTINE,
    /** 劳动保障年度审查. */
    YEARLY_REVIEW,
    /** 专项检查. */
    CAMPAIGN,
    /** 其他科室移交: opened by another part of the service, such as a finding of a cross-check. */
    ASSIGNED
}
