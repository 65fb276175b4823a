package org.ganlao.employment.seeking.jobseeker.domain;

/** Groups with special support. Being laid off is no group: it is the {@link SeekerKind}. */
public enum SeekerGroup {
    /** "4050"人员, see {@link FortyFifty}; follows from the age of a laid-off or unemployed person. */
    AGED_4050,
    /** 残疾人. */
    DISABLED,
    /** 高校毕业生. */
    GRADUATE,
    /** 退役军人. */
    VETERAN,
    /** 零就业家庭成员. */
    ZERO_EMPLOYMENT_FAMILY,
    /** 被征地农民. */
    LAND_EXPROPRIATED,
    /** 并轨人员: whose basic living allowance for the laid-off was merged into unemployment insurance. */
    MERGED_RAIL
}
