package org.ganlao.employment.money.oversight.domain;

public enum InspectionKind {
    /** 专查. */
    SPECIAL,
    /** 抽查. */
    SPOT_CHECK
}
