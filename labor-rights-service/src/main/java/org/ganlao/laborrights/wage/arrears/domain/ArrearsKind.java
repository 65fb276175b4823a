package org.ganlao.laborrights.wage.arrears.domain;

/** Whose wages an enterprise owes. */
public enum ArrearsKind {
    /** 国有企业职工. */
    SOE,
    /** 农民工. */
    MIGRANT,
    /** 其他企业职工. */
    OTHER
}
