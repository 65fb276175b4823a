package org.ganlao.laborrights.contract.domain;

/** Legal ground on which a contract ends (Labour Law of 1994, articles 23 to 32). */
public enum EndGround {
    /** 期满, art. 23. */
    TERM_EXPIRED,
    /** 协商一致, art. 24. */
    AGREEMENT,
    /** 过失性解除, art. 25. */
    DISMISSAL_FOR_FAULT,
    /** 非过失性解除, art. 26. */
    DISMISSAL_WITH_NOTICE,
    /** 经济性裁员, art. 27. */
    REDUCTION_OF_STAFF,
    /** 劳动者解除, arts. 31 and 32. */
    RESIGNATION,
    /** 退休. */
    RETIREMENT,
    /** 死亡. */
    DEATH,
    /** 破产、关闭. */
    CLOSURE
}
