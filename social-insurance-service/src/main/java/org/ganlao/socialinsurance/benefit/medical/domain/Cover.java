package org.ganlao.socialinsurance.benefit.medical.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Under which rules a person's bills are paid. */
public enum Cover {
    /** 在职职工、个体和灵活就业人员. */
    EMPLOYEE("employee", true),
    /** 退休人员. */
    RETIREE("employee", true),
    /** 农民工：hospital care only, paid by the employer alone, hence no account. */
    MIGRANT("employee", false),
    /** 城镇居民合作医疗：hospital care first. */
    RESIDENT("resident", false),
    /** 离休干部医药费单独统筹. */
    CADRE("cadre", false);

    private final String scheme;
    private final boolean account;

    Cover(String scheme, boolean account) {
        this.scheme = scheme;
        this.account = account;
    }

    /** Whose figures hold for it, as their keys begin. */
    String scheme() {
        return scheme;
    }

    /** Those whose bills of a year count together against one cap. */
    public List<Cover> ofSameScheme() {
        return Arrays.stream(values())
                .filter(other -> other.scheme.equals(scheme))
                .toList();
    }

    /** Whether there is a personal account that bills may be paid from. */
    public boolean hasAccount() {
        return account;
    }

    /** Whether the pooled money pays for such care. */
    boolean pools(Care care) {
        return this == CADRE || care == Care.INPATIENT;
    }

    /** As a list of covers in the figures names it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
