package org.ganlao.socialinsurance.benefit.injury.domain;

public enum AppraisalKind {
    /** 初次鉴定，第二十三条. */
    FIRST,
    /** 再次鉴定，收到结论之日起十五日内，第二十六条. */
    AGAIN,
    /** 复查鉴定，一年后伤残情况发生变化的，第二十八条. */
    REVIEW
}
