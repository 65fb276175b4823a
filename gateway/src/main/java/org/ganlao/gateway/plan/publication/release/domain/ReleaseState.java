package org.ganlao.gateway.plan.publication.release.domain;

/** How far a release has come. */
public enum ReleaseState {
    /** Frozen; the units that own its figures are signing. */
    DRAFT,
    /** Every unit has signed. */
    SIGNED,
    /** Told to the public, for as long as no other one replaces it. */
    PUBLISHED,
    /** Replaced by a later one; still there to be quoted. */
    SUPERSEDED,
    /** Given up before anybody outside saw it. */
    DISCARDED
}
