package org.ganlao.employment.coverage.community.domain;

/** What a full-employment community is held against. */
enum CriterionCode {
    /** 有就业愿望的居民就业率. */
    WORKING_SHARE,
    /** 就业居民参保率. */
    INSURED_SHARE,
    /** 未解决的零就业家庭. */
    FAMILIES_OPEN,
    /** 劳动保障服务平台. */
    PLATFORM
}
