package org.ganlao.socialinsurance.register.enrolment.domain;

import java.util.EnumSet;
import java.util.Set;

/** As what a person is insured, which decides the insurances that are open to the person. */
public enum InsuredKind {
    /** 职工. */
    EMPLOYEE(true, Insurance.PENSION, Insurance.MEDICAL, Insurance.UNEMPLOYMENT, Insurance.INJURY, Insurance.MATERNITY),
    /** 机关事业单位工作人员; from when on each is open to them is dated data. */
    INSTITUTION_STAFF(true, Insurance.PENSION, Insurance.MEDICAL, Insurance.UNEMPLOYMENT, Insurance.INJURY),
    /** 个体工商户. */
    SELF_EMPLOYED(false, Insurance.PENSION, Insurance.MEDICAL),
    /** 灵活就业人员. */
    FLEXIBLE(false, Insurance.PENSION, Insurance.MEDICAL),
    /** 未就业高校毕业生: goes on between two jobs, so that no day is missing. */
    GRADUATE(false, Insurance.PENSION, Insurance.MEDICAL),
    /** 农民工. */
    MIGRANT(true, Insurance.PENSION, Insurance.MEDICAL, Insurance.UNEMPLOYMENT, Insurance.INJURY),
    /** 被征地农民. */
    LAND_EXPROPRIATED(false, Insurance.PENSION),
    /** 城镇未成年居民. */
    RESIDENT_MINOR(false, Insurance.RESIDENT_MEDICAL),
    /** 城镇成年居民. */
    RESIDENT_ADULT(false, Insurance.RESIDENT_MEDICAL),
    /** 离休干部. */
    RETIRED_CADRE(false, Insurance.MEDICAL),
    /** 退休人员. */
    RETIREE(false, Insurance.PENSION, Insurance.MEDICAL);

    private final boolean employed;
    private final Set<Insurance> open;

    InsuredKind(boolean employed, Insurance first, Insurance... more) {
        this.employed = employed;
        this.open = EnumSet.of(first, more);
    }

    public boolean isEmployed() {
        return employed;
    }

    public boolean mayJoin(Insurance insurance) {
        return open.contains(insurance);
    }
}
