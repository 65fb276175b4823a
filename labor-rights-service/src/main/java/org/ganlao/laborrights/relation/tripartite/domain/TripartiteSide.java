package org.ganlao.laborrights.relation.tripartite.domain;

/** The three sides of labour relations. */
public enum TripartiteSide {
    /** 劳动保障行政部门. */
    GOVERNMENT,
    /** 工会. */
    UNION,
    /** 企业组织. */
    EMPLOYERS
}
