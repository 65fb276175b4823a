package org.ganlao.skills.certification.credential.domain;

/** What happens to a key. */
public enum CredentialKeyStep {
    /** At once, without a proposal: the first one, and one in the place of a key that others may have. */
    MADE,
    PROPOSED,
    /** Another person approved it. */
    PUBLISHED,
    /** 轮换: it signs from now on. */
    SIGNS,
    /** 销毁: nobody signs with it any more. */
    PRIVATE_HALF_DESTROYED,
    RETIREMENT_PROPOSED,
    RETIRED,
    REVOKED
}
