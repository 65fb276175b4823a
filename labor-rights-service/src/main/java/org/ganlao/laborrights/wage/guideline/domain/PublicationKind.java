package org.ganlao.laborrights.wage.guideline.domain;

/** What is published about wages. */
public enum PublicationKind {
    /** 企业工资指导线. */
    GUIDELINE,
    /** 劳动力市场工资指导价位. */
    GUIDE_PRICES
}
