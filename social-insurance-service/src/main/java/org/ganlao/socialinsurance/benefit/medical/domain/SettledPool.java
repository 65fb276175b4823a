package org.ganlao.socialinsurance.benefit.medical.domain;

import java.util.List;

/** From whose money hospitals are paid. */
public enum SettledPool {
    /** 职工基本医疗保险统筹基金. */
    POOLED(Cover.EMPLOYEE),
    /** 城镇居民合作医疗基金. */
    RESIDENTS(Cover.RESIDENT),
    /** 离休干部医药费单独统筹. */
    CADRES(Cover.CADRE);

    private final Cover one;

    SettledPool(Cover one) {
        this.one = one;
    }

    public List<Cover> covers() {
        return one.ofSameScheme();
    }
}
