package org.ganlao.employment.oversight.domain;

public enum InspectionKind {
    /** 专查. */
    SPECIAL,
    /** 抽查. */
    SPOT_CHECK
}
