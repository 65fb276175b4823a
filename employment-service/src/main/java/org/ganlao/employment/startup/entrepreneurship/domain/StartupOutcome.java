package org.ganlao.employment.startup.entrepreneurship.domain;

/** How a start-up came to its end. */
public enum StartupOutcome {
    /** 未开业，放弃创业. */
    GAVE_UP,
    /** 经营失败. */
    FAILED,
    /** 转让. */
    SOLD,
    /** 迁出本地区. */
    MOVED,
    OTHER
}
