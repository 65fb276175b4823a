package org.ganlao.laborrights.relation.contract.domain;

/** Legal ground on which a contract ends; which of them the law of its last day knows, {@link EndGrounds} tells. */
public enum EndGround {
    /** 期满. */
    TERM_EXPIRED,
    /** 约定的终止条件出现. */
    AGREED_CONDITION,
    /** 协商一致. */
    AGREEMENT,
    /** 过失性解除. */
    DISMISSAL_FOR_FAULT,
    /** 非过失性解除. */
    DISMISSAL_WITH_NOTICE,
    /** 经济性裁员. */
    REDUCTION_OF_STAFF,
    /** 劳动者提前通知解除. */
    RESIGNATION,
    /** 因用人单位过错，劳动者随时解除. */
    RESIGNATION_FOR_BREACH,
    /** 退休. */
    RETIREMENT,
    /** 死亡. */
    DEATH,
    /** 破产、关闭. */
    CLOSURE;

    /** Of what kind it is, as events have said it since before the laws' further grounds were told apart. */
    public EndGround kind() {
        return switch (this) {
            case AGREED_CONDITION -> TERM_EXPIRED;
            case RESIGNATION_FOR_BREACH -> RESIGNATION;
            case TERM_EXPIRED,
                    AGREEMENT,
                    DISMISSAL_FOR_FAULT,
                    DISMISSAL_WITH_NOTICE,
                    REDUCTION_OF_STAFF,
                    RESIGNATION,
                    RETIREMENT,
                    DEATH,
                    CLOSURE -> this;
        };
    }
}
