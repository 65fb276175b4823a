package org.ganlao.employment.seeking.jobseeker.domain;

/** Who may hold a Re-employment Preferential Certificate (国发〔2005〕36号). */
public enum HolderGroup {
    /** 国有企业下岗失业人员. */
    STATE_ENTERPRISE_LAID_OFF,
    /** 国有企业关闭破产需要安置的人员. */
    STATE_ENTERPRISE_CLOSURE,
    /** 国有企业所办集体企业下岗职工. */
    COLLECTIVE_ENTERPRISE_LAID_OFF,
    /** 享受城市居民最低生活保障且失业一年以上的其他登记失业人员. */
    SUBSISTENCE_UNEMPLOYED
}
