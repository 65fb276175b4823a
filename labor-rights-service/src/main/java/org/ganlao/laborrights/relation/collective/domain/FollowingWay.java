package org.ganlao.laborrights.relation.collective.domain;

/** How one collective contract follows another. */
public enum FollowingWay {
    /** 续订或重新签订. */
    RENEWAL,
    /** 变更，适用集体协商程序. */
    CHANGE
}
