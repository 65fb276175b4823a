package org.ganlao.employment.seeking.jobseeker.domain;

public enum ContactWay {
    /** 本人到经办机构报到. */
    VISIT,
    /** 入户走访. */
    HOME_VISIT,
    /** 电话联系. */
    TELEPHONE
}
