package org.ganlao.socialinsurance.oldage.pension.domain;

/** How a pensioner was seen to live. */
public enum SeenAlive {
    /** 本人到场. */
    IN_PERSON,
    /** 入户核实. */
    AT_HOME,
    /** 社区证明. */
    BY_COMMUNITY,
    /** 异地协助认证. */
    BY_OTHER_AGENCY
}
