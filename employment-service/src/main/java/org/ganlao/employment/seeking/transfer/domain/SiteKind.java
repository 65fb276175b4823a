package org.ganlao.employment.seeking.transfer.domain;

/** What supports labour export and return. */
public enum SiteKind {
    /** 劳务输出基地. */
    LABOUR_EXPORT_BASE,
    /** 劳务输出示范基地. */
    MODEL_BASE,
    /** 返乡创业基地. */
    START_UP_BASE,
    /** 省外劳务服务机构. */
    SERVICE_OFFICE
}
