package org.ganlao.laborrights.settlement.mediation.domain;

/** Why a mediation came to nothing. */
public enum FailureGround {
    /** 调解不成. */
    NO_AGREEMENT,
    /** 逾期未结束. */
    OUT_OF_TIME,
    /** 一方不愿调解. */
    NOT_WANTED,
    /** 达成协议后反悔或不履行. */
    NOT_PERFORMED
}
