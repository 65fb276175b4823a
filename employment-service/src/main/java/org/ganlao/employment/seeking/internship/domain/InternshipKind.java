package org.ganlao.employment.seeking.internship.domain;

/** What an internship is for. Start-up internships are a kind of their own, outside the plan's 12 000 positions. */
public enum InternshipKind {
    /** 职业见习. */
    VOCATIONAL,
    /** 创业见习. */
    START_UP
}
