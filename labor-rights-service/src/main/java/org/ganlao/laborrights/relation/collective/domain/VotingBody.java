package org.ganlao.laborrights.relation.collective.domain;

/** Who votes on a draft. */
public enum VotingBody {
    /** 职工代表大会. */
    CONGRESS,
    /** 全体职工. */
    ALL_STAFF
}
