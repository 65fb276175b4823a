package org.ganlao.employment.market.introduction.domain;

/** What became of an introduction. */
public enum OutcomeKind {
    /** 已上岗. */
    PLACED,
    /** 求职者不接受. */
    REFUSED_BY_PERSON,
    /** 用人单位不录用. */
    REFUSED_BY_EMPLOYER,
    /** 撤回推荐. */
    WITHDRAWN
}
