package org.ganlao.skills.provider.institution.domain;

/** Whose an institution is, and who runs it (办学形式). */
public enum OwnershipForm {
    /** 公办. */
    PUBLIC,
    /** 公有民办. */
    PUBLIC_PRIVATELY_RUN,
    /** 民办公助. */
    PRIVATE_STATE_AIDED,
    /** 股份制. */
    SHAREHOLDING,
    /** 民办. */
    PRIVATE
}
