package org.ganlao.gateway.plan.publication.bulletin.domain;

/** How far a piece of news has come. */
public enum BulletinState {
    /** The office has to read it. */
    SUBMITTED,

    /** The region has to mend it. */
    RETURNED,

    /** The office takes it (采用); a second person has to publish it. */
    ADOPTED,

    PUBLISHED,

    /** The office does not take it. */
    DECLINED,

    /** It was published and taken back. */
    WITHDRAWN
}
