package org.ganlao.employment.seeking.transfer.domain;

/** Why a person came back. */
public enum ReturnReason {
    /** 工作结束. */
    WORK_ENDED,
    /** 务农. */
    FARMING,
    /** 家庭原因. */
    FAMILY,
    /** 返乡创业. */
    START_UP,
    OTHER
}
