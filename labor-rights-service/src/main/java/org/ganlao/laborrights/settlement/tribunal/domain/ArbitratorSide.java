package org.ganlao.laborrights.settlement.tribunal.domain;

/** Which of the three parties of a commission an arbitrator comes from (三方). */
public enum ArbitratorSide {
    /** 劳动保障行政部门. */
    GOVERNMENT,
    /** 工会. */
    UNION,
    /** 用人单位方面的代表. */
    EMPLOYERS
}
