package org.ganlao.laborrights.legal.reconsideration.domain;

/** Before which court a case is. */
public enum CourtInstance {
    /** 一审. */
    FIRST,
    /** 二审. */
    SECOND,
    /** 再审. */
    RETRIAL
}
