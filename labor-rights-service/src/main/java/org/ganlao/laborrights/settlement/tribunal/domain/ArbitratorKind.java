package org.ganlao.laborrights.settlement.tribunal.domain;

/** Whether somebody arbitrates as a profession. */
public enum ArbitratorKind {
    /** 专职. */
    FULL_TIME,
    /** 兼职. */
    PART_TIME
}
