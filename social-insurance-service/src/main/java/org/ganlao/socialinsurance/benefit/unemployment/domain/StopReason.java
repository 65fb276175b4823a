package org.ganlao.socialinsurance.benefit.unemployment.domain;

/** Why a benefit stops before it is used up: 国务院令258号第十五条. */
public enum StopReason {
    RE_EMPLOYED,
    MILITARY_SERVICE,
    MOVED_ABROAD,
    RETIRED,
    IMPRISONED,
    /** 无正当理由拒不接受指定机构介绍的工作. */
    REFUSED_WORK,
    DIED
}
