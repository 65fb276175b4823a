package org.ganlao.employment.seeking.internship.domain;

/** What became of the intern. */
public enum Outcome {
    /** 见习单位留用. */
    HIRED,
    /** 其他单位录用. */
    HIRED_ELSEWHERE,
    /** 自主创业. */
    START_UP,
    NONE
}
