package org.ganlao.employment.aid.support.domain;

/** What money of the employment fund is given for (国发〔2005〕36号). */
public enum SupportKind {
    /** 职业介绍补贴: to an agency that brought a person into work. */
    INTERMEDIARY_SUBSIDY,
    /** 社会保险补贴. */
    INSURANCE_SUBSIDY,
    /** 公益性岗位补贴. */
    POST_SUBSIDY,
    /** 购买服务: a deliverable of a purchased service. */
    SERVICE_PURCHASE,
    /** 见习补贴. */
    INTERNSHIP_SUBSIDY,
    /** 创业补贴. */
    STARTUP_SUBSIDY
}
