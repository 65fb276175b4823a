package org.ganlao.socialinsurance.benefit.safety.domain;

public enum SiteKind {
    /** 建筑施工项目. */
    CONSTRUCTION,
    /** 矿山. */
    MINE
}
