package org.ganlao.socialinsurance.benefit.medical.domain;

/** Which way adjustment money goes. */
public enum AdjustmentKind {
    /** 上缴. */
    PAY_IN,
    /** 补助. */
    DRAW
}
