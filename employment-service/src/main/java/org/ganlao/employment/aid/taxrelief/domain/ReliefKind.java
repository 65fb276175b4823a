package org.ganlao.employment.aid.taxrelief.domain;

/** For whose work taxes are relieved (财税〔2005〕186号). */
public enum ReliefKind {
    /** 个体经营: the person's own business. */
    SELF_EMPLOYED,
    /** 企业吸纳: an enterprise that hired the person. */
    HIRED
}
