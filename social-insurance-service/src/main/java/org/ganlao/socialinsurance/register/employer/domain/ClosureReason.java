package org.ganlao.socialinsurance.register.employer.domain;

/** Why an employer's registration is closed. */
public enum ClosureReason {
    /** 解散. */
    DISSOLVED,
    BANKRUPT,
    /** 合并、撤销. */
    MERGED,
    /** 吊销营业执照. */
    LICENCE_REVOKED,
    /** 迁往外省. */
    MOVED_AWAY
}
