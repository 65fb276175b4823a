package org.ganlao.employment.seeking.transfer.domain;

/** Where a rural person goes to work away from farming. */
public enum DestinationKind {
    /** 县域内外的城镇: a town of a county of the own province. */
    COUNTY,
    /** 省内工业园区. */
    PARK,
    /** 省外. */
    OTHER_PROVINCE
}
