package org.ganlao.laborrights.enforcement.inspection.domain;

/** How a case was closed. */
public enum Result {
    /** 责令改正. */
    ORDERED,
    /** 行政处罚. */
    PENALISED,
    /** 未发现违法. */
    NO_VIOLATION,
    /** 撤诉. */
    WITHDRAWN,
    /** 移送有关部门. */
    TRANSFERRED
}
