package org.ganlao.socialinsurance.oldage.pension.domain;

/** By which rule a person asks to retire. */
public enum RetirementGround {
    /** 正常退休. */
    AGE,
    /** 特殊工种提前退休. */
    SPECIAL_WORK,
    /** 因病或非因工完全丧失劳动能力. */
    LOST_CAPACITY,
    /** 国有企业政策性破产提前退休. */
    BANKRUPTCY
}
