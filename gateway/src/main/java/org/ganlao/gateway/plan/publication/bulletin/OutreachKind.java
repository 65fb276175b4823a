package org.ganlao.gateway.plan.publication.bulletin;

/** What was found out or seen. */
enum OutreachKind {
    /** 调研报告. */
    RESEARCH,
    /** 走出去: to others. */
    VISIT_OUT,
    /** 接待来访: of others. */
    VISIT_IN
}
