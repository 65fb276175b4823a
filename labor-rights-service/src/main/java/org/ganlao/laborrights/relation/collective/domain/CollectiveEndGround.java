package org.ganlao.laborrights.relation.collective.domain;

/** Why a collective contract ends before its term does. */
public enum CollectiveEndGround {
    /** 双方协商一致. */
    AGREEMENT,
    /** 用人单位被兼并、解散、破产等，无法履行. */
    EMPLOYER_GONE,
    /** 不可抗力，无法履行. */
    FORCE_MAJEURE,
    /** 约定的解除条件出现. */
    AGREED_CONDITION
}
