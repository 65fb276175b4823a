package org.ganlao.laborrights.enforcement.inspection.domain;

/** How far a case is. */
public enum CaseStage {
    OPENED,
    /** 立案. */
    FILED,
    /** 调查终结. */
    CONCLUDED,
    /** 责令改正. */
    ORDERED,
    /** 行政处罚告知. */
    NOTIFIED,
    /** 要求听证. */
    HEARING,
    /** 行政处罚决定. */
    DECIDED,
    /** 送达. */
    SERVED,
    /** 申请人民法院强制执行. */
    ENFORCED,
    CLOSED,
    /** 撤诉. */
    WITHDRAWN,
    /** 移送. */
    TRANSFERRED,
    ANNULLED;

    /** Whether it takes no further step. */
    public boolean ended() {
        return compareTo(CLOSED) >= 0;
    }

    /** Whether it ended without anybody deciding about what was found. */
    boolean leftOpen() {
        return isOneOf(WITHDRAWN, TRANSFERRED);
    }

    boolean isOneOf(CaseStage... stages) {
        for (CaseStage stage : stages) {
            if (this == stage) {
                return true;
            }
        }
        return false;
    }
}
