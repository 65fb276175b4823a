package org.ganlao.laborrights.relation.collective.domain;

/** Who speaks for the workers. */
public enum WorkersVoice {
    /** 工会. */
    UNION,
    /** 职工民主推荐的代表，经半数以上职工同意. */
    ELECTED_REPRESENTATIVES
}
