package org.ganlao.employment.seeking.internship.domain;

/** Who the intern is. */
public enum InternGroup {
    /** 高校毕业生. */
    GRADUATE,
    /** 退役军人. */
    VETERAN,
    /** 其他失业青年. */
    OTHER_YOUTH
}
