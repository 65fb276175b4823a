package org.ganlao.socialinsurance.agency.domain;

/** What an agency is. */
public enum AgencyKind {
    /** 社会保险经办机构. */
    BUREAU,
    /** 街道、乡镇劳动保障所. */
    TOWNSHIP_OFFICE,
    /** 社区劳动保障站. */
    COMMUNITY_STATION
}
