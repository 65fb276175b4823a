package org.ganlao.socialinsurance.benefit.injury.domain;

public enum AwardKind {
    /** 伤残待遇，按鉴定结论. */
    DISABILITY,
    /** 五至十级伤残职工解除或终止劳动关系. */
    LEAVING,
    /** 因工死亡. */
    DEATH
}
