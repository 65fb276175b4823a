package org.ganlao.laborrights.legal.licensing.domain;

/** Why a licence is struck off (《行政许可法》第七十条). */
public enum CancelGround {
    /** 有效期届满未延续. */
    EXPIRED,
    /** 死亡、丧失行为能力、终止. */
    HOLDER_GONE,
    /** 撤销、撤回、吊销. */
    REVOKED,
    /** 被许可人申请. */
    SURRENDERED
}
