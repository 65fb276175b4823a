package org.ganlao.socialinsurance.benefit.maternity.domain;

/** By which way the money reaches the person. */
public enum PaidInto {
    /** 社会化发放，直接进入本人账户. */
    OWN_ACCOUNT,
    /** 经单位代发. */
    THROUGH_EMPLOYER
}
