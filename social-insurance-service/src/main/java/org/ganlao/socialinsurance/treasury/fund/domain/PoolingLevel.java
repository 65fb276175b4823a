package org.ganlao.socialinsurance.treasury.fund.domain;

/** 统筹层次. Which level keeps one fund for all below; a level once reached is not left for a lower one. */
public enum PoolingLevel {
    /** 县级统筹: each county, and a city's own unit, for itself. */
    COUNTY,
    /** 市级统筹. */
    MUNICIPAL,
    /** 省级统筹. */
    PROVINCIAL
}
